import { launch, type Browser, type Page, type Viewport } from 'puppeteer-core';
import { answerAll, plainly } from '../../browser/harness/chromium.ts';
import { Mailroom, type Answering } from '../../browser/harness/mailroom.ts';
import { chromiumPath } from '../../run/browsers.mjs';
import { showNext } from './show-next.ts';

/**
 * Pages of replicas in a real Chromium, without the product, one after the other in one tab: opening
 * tabs is what would take the time.
 */
export class OneTab {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #mailroom: Mailroom;
  readonly #errors: string[] = [];

  private constructor(browser: Browser, mailroom: Mailroom, page: Page) {
    this.#browser = browser;
    this.#mailroom = mailroom;
    this.page = page;
    page.on('pageerror', (error) => this.#errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
  }

  static async launch(viewport: Viewport): Promise<OneTab> {
    const browser = await launch({
      executablePath: chromiumPath(),
      pipe: true,
      args: [...plainly, '--lang=en-US'],
      defaultViewport: viewport,
    });
    const mailroom = new Mailroom();
    answerAll(await browser.target().createCDPSession(), mailroom);
    return new OneTab(browser, mailroom, await browser.newPage());
  }

  /** Leaves what is shown and shows this address of another replica, whose document is then there. */
  async show(replica: Answering, address: string): Promise<void> {
    await showNext(this.page, this.#mailroom, replica, address);
  }

  /**
   * What went wrong since the last call: errors thrown or logged by the tab's pages, violations of
   * their own policies included, and requests the replica did not know.
   */
  trouble(): string[] {
    return [...this.#errors.splice(0), ...this.#mailroom.unknown.splice(0)];
  }

  /** Every tab and window, those a page opened included. */
  pages(): Promise<Page[]> {
    return this.#browser.pages();
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
