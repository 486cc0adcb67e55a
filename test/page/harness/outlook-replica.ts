/** The replica's page in a real Chromium, without the product: what the replica's own tests look at. */
import type { Page } from 'puppeteer-core';
import { createOutlookReplica, type OutlookReplica } from '../../webmail-replica/outlook/index.ts';
import type { OutlookOptions } from '../../webmail-replica/outlook/settings.ts';
import { OneTab } from './one-tab.ts';

/** Delays short enough for a test that waits for what they delay. */
const brisk = { threadDelay: 40, draftDelay: 60, chipDelay: 20, pollEvery: 0 };

/** Wide enough for Reply all to have its own button. */
const wide = { width: 1600, height: 900 };

export interface Shown {
  page: Page;
  replica: OutlookReplica;
}

export class Showing {
  readonly #tab: OneTab;

  private constructor(tab: OneTab) {
    this.#tab = tab;
  }

  static async begin(): Promise<Showing> {
    return new Showing(await OneTab.launch(wide));
  }

  /** Opens an address, or the thread of this name, with a fresh mailbox. */
  async open(where: string, options: Partial<OutlookOptions> = {}): Promise<Shown> {
    const replica = createOutlookReplica({ now: new Date(), ...brisk, ...options });
    const { page } = this.#tab;
    await page.setViewport(wide);
    const thread = !where.startsWith('https://');
    await this.#tab.show(replica, thread ? replica.addressOf(where) : where);
    if (thread) await page.waitForSelector('[data-testid="SentReceivedSavedTime"]');
    return { page, replica };
  }

  /** Errors of the pages, and requests the replica did not know, since the last call. */
  trouble(): string[] {
    return this.#tab.trouble();
  }

  /** Pages open now, those the page opened included. */
  pages(): Promise<Page[]> {
    return this.#tab.pages();
  }

  end(): Promise<void> {
    return this.#tab.close();
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
