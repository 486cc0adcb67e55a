import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/**
 * Errors nobody expected: thrown in or logged by mail tabs (content scripts included), the popup
 * and the background. A scenario fails when there are any.
 */
export class TroubleList {
  readonly #found: string[] = [];
  readonly #watched = new WeakSet<Page>();

  watch(page: Page): void {
    if (this.#watched.has(page)) return;
    this.#watched.add(page);
    page.on('pageerror', (error) => {
      this.#found.push(
        `thrown at ${page.url()}: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.#found.push(`logged at ${page.url()}: ${message.text()}`);
    });
  }

  /** Takes in what only the browser as a whole has heard of. */
  async settle(driver: Driver): Promise<void> {
    this.#found.push(...(await driver.extensionErrors()));
  }

  unexpected(): string[] {
    return [...this.#found];
  }

  forget(): void {
    this.#found.length = 0;
  }
}
