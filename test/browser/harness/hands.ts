import type { Page } from 'puppeteer-core';
import type { WebmailId } from './replicas.ts';
import { until } from './until.ts';

/** Where the rep's hands go in each webmail. Found as the rep finds them: on screen, the visible one. */
const places = {
  gmail: {
    rich: '.Am[g_editable="true"]',
    plain: 'textarea.Ak',
    send: '.aoO.T-I-atl',
    reply: '.amn .bkH',
    discard: '.oh',
    // The second form is that of accounts some years behind.
    cc: '[name="cc"] [role="option"][data-hovercard-id], .oj:has([name="cc"]) .vN[email]',
  },
  outlook: {
    rich: '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    plain: 'textarea[aria-label]',
    // The ribbon's New mail button carries the same id part: only the one beside an editor is Send.
    send: '[id^="docking_InitVisiblePart"] button[id*="primaryActionButton"]',
    reply: 'button:has([data-icon-name="ArrowReplyRegular"])',
    discard: '#discardCompose',
    cc: '[id$="_CC"] [class*="_EType_RECIPIENT_ENTITY"], [role="textbox"][aria-label^="Cc"] [class*="_EType_RECIPIENT_ENTITY"]',
  },
} as const;

/** What the rep does in the webmail itself, by mouse and keyboard, never through the product. */
export class Hands {
  readonly #page: Page;
  readonly #at: (typeof places)[WebmailId];

  constructor(page: Page, webmail: WebmailId) {
    this.#page = page;
    this.#at = places[webmail];
  }

  async #visible(selector: string) {
    for (const handle of await this.#page.$$(selector)) {
      const box = await handle.boundingBox();
      if (box && box.width > 0 && box.height > 0) return handle;
    }
    return null;
  }

  /** The words in the open composer's body, signature and all; empty when none is open. */
  async composerText(): Promise<string> {
    const body = (await this.#visible(this.#at.rich)) ?? (await this.#visible(this.#at.plain));
    if (!body) return '';
    return body.evaluate(
      (one) => (one as HTMLTextAreaElement).value ?? (one as HTMLElement).innerText,
    );
  }

  async composerSays(words: string | RegExp): Promise<string> {
    let seen = '';
    return until(
      `the composer to say ${String(words)}`,
      async () => {
        seen = (await this.composerText()).replaceAll('\u00a0', ' ');
        return (typeof words === 'string' ? seen.includes(words) : words.test(seen)) && seen;
      },
      { seen: () => `“${seen}”` },
    );
  }

  async composerOpen(): Promise<boolean> {
    const body = (await this.#visible(this.#at.rich)) ?? (await this.#visible(this.#at.plain));
    return body !== null;
  }

  /** Types at the start of the open composer's body. */
  async typeInComposer(text: string): Promise<void> {
    const body = await until(
      'a composer to type in',
      async () => (await this.#visible(this.#at.rich)) ?? (await this.#visible(this.#at.plain)),
    );
    await body.focus();
    await this.#page.keyboard.down('Control');
    await this.#page.keyboard.press('Home');
    await this.#page.keyboard.up('Control');
    await this.#page.keyboard.type(text);
  }

  /** Ctrl+Z in the composer, once. */
  async undo(): Promise<void> {
    const body = (await this.#visible(this.#at.rich)) ?? (await this.#visible(this.#at.plain));
    await body?.focus();
    await this.#page.keyboard.down('Control');
    await this.#page.keyboard.press('z');
    await this.#page.keyboard.up('Control');
  }

  /** Presses the webmail's own Send button. */
  send(): Promise<void> {
    return this.#press('send');
  }

  /** Throws the open composer away with the webmail's own button. */
  discard(): Promise<void> {
    return this.#press('discard');
  }

  /** Opens the reply with the webmail's own button. */
  async openReply(): Promise<void> {
    await this.#press('reply');
    await until('a composer', () => this.composerOpen());
  }

  async #press(what: 'send' | 'discard' | 'reply'): Promise<void> {
    const button = await until(`a button: ${what}`, () => this.#visible(this.#at[what]));
    await button.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await button.click();
  }

  /** How many composers stand on the page. */
  async composers(): Promise<number> {
    let count = 0;
    for (const selector of [this.#at.rich, this.#at.plain]) {
      for (const handle of await this.#page.$$(selector)) {
        const box = await handle.boundingBox();
        if (box && box.width > 0 && box.height > 0) count += 1;
      }
    }
    return count;
  }

  /** Addresses that stand in Cc as chips, as the page holds them. */
  async copies(): Promise<string[]> {
    const chips = await this.#page.$$eval(this.#at.cc, (found) =>
      found.flatMap((one) => /[\w.+-]+@[\w.-]+\w/.exec(one.outerHTML)?.[0] ?? []),
    );
    return chips.toSorted();
  }
}
