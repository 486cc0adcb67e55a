/** The replica's page in a real Chromium, without the product: what the replica's own tests look at. */
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumPath } from '../../run/browsers.mjs';
import { createOutlookReplica, type OutlookReplica } from './index.ts';
import type { OutlookOptions } from './settings.ts';

/** Delays short enough for a test that waits for what they delay. */
const brisk = { threadDelay: 40, draftDelay: 60, chipDelay: 20, pollEvery: 0 };

/** Wide enough for Reply all to have its own button. */
const wide = { width: 1600, height: 900 };

export interface Shown {
  page: Page;
  replica: OutlookReplica;
}

export class Showing {
  readonly #browser: Browser;
  #replica: OutlookReplica | null = null;
  #page: Page | null = null;
  /** Requests the replica did not know, and errors of its page. */
  readonly trouble: string[] = [];

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async begin(): Promise<Showing> {
    const browser = await launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      defaultViewport: wide,
    });
    const showing = new Showing(browser);
    const whole = await browser.target().createCDPSession();
    // A window opened by the page is answered from its first request on.
    whole.connection()?.on('sessionattached', (session: CDPSession) => showing.#answer(session));
    return showing;
  }

  #answer(session: CDPSession): void {
    session.on('Fetch.requestPaused', ({ requestId, request }) => {
      const body = request.postDataEntries?.map(({ bytes }) => bytes ?? '').join('') ?? '';
      const answer = this.#replica?.answer({
        method: request.method,
        url: request.url,
        body: Buffer.from(body, 'base64').toString('utf8'),
      });
      if (!answer) this.trouble.push(`not known: ${request.method} ${request.url}`);
      const { status = 404, headers = {}, body: found = '' } = answer ?? {};
      const responseHeaders = Object.entries(headers).map(([name, value]) => ({ name, value }));
      const sent = { requestId, responseCode: status, responseHeaders };
      session
        .send('Fetch.fulfillRequest', { ...sent, body: Buffer.from(found).toString('base64') })
        .catch(() => undefined); // The page was closed meanwhile.
    });
    session
      .send('Fetch.enable', { patterns: [{ urlPattern: 'http*://*' }] })
      .catch(() => undefined); // Not every kind of target makes requests.
  }

  /** The one tab all is shown in: opening tabs is what would take the time. */
  async #tab(): Promise<Page> {
    if (!this.#page) {
      this.#page = await this.#browser.newPage();
      this.#page.on('pageerror', (error) => this.trouble.push(String(error)));
    }
    await this.#page.setViewport(wide);
    return this.#page;
  }

  /** Opens an address, or the thread of this name, with a fresh mailbox. */
  async open(where: string, options: Partial<OutlookOptions> = {}): Promise<Shown> {
    const replica = createOutlookReplica({ now: new Date(), ...brisk, ...options });
    const page = await this.#tab();
    // What the page before still had to say belongs to the mailbox before.
    await page.goto('about:blank');
    this.#replica = replica;
    const thread = !where.startsWith('https://');
    await page.goto(thread ? replica.addressOf(where) : where);
    if (thread) await page.waitForSelector('[data-testid="SentReceivedSavedTime"]');
    return { page, replica };
  }

  /** Pages open now, those the page opened included. */
  pages(): Promise<Page[]> {
    return this.#browser.pages();
  }

  async end(): Promise<void> {
    await this.#browser.close();
  }
}

export const editor = '[role="textbox"][aria-multiline="true"][contenteditable="true"]';

/** Presses Reply in the header of the newest message and waits for the body box. */
export async function reply({ page }: Shown, icon = 'ArrowReplyRegular'): Promise<void> {
  await page.evaluate((name) => {
    document
      .querySelector(`[role="menuitem"] [data-icon-name="${name}"]`)
      ?.closest('button')
      ?.click();
  }, icon);
  await page.waitForSelector(`[id^="docking_InitVisiblePart"] :is(${editor}, textarea)`);
}

/** What a content script does first: a paste made up at the start of the body box. */
export async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate(
    (css, markup) => {
      const box = document.querySelector<HTMLElement>(css);
      if (!box?.firstChild) throw new Error('no editor');
      box.focus();
      document.getSelection()?.collapse(box.firstChild, 0);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', markup);
      box.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    editor,
    html,
  );
}
