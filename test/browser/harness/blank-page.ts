import type { Page } from 'puppeteer-core';

/**
 * A tab in the background with a file of the extension that runs no code of its own: its origin has
 * the extension's API, so state can be looked at without a word from the product.
 */
export class BlankPage {
  readonly #open: () => Promise<Page>;
  #page: Page | null = null;

  constructor(open: () => Promise<Page>) {
    this.#open = open;
  }

  async evaluate<T>(expression: string): Promise<T> {
    if (!this.#page || this.#page.isClosed()) this.#page = await this.#open();
    try {
      return (await this.#page.evaluate(expression)) as T;
    } catch (error) {
      // Firefox closes the extension's tabs when it is reinstalled, and the driver hears of it late.
      if (!(error instanceof Error) || !error.message.includes('no such frame')) throw error;
      this.#page = await this.#open();
      return (await this.#page.evaluate(expression)) as T;
    }
  }

  async page(): Promise<Page> {
    await this.evaluate('0');
    if (!this.#page) throw new Error('no page');
    return this.#page;
  }
}
