import type { KeyInput, Page } from 'puppeteer-core';
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

const onScreen = `(one) => {
  const { width, height } = one.getBoundingClientRect();
  return width > 0 && height > 0;
}`;

/** What the rep does in the webmail itself, by mouse and keyboard, never through the product. */
export class Hands {
  readonly #page: Page;
  readonly #at: (typeof places)[WebmailId];

  constructor(page: Page, webmail: WebmailId) {
    this.#page = page;
    this.#at = places[webmail];
  }

  /** The first of these on screen, for `act`; `null` when there is none. One question to the page. */
  #atFirst<T>(selectors: readonly string[], act: (one: HTMLElement) => T): Promise<T | null> {
    return this.#page.evaluate(
      `((selectors) => {
        const one = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]).find(${onScreen});
        return one ? (${String(act)})(one) : null;
      })(${JSON.stringify(selectors)})`,
    ) as Promise<T | null>;
  }

  get #bodies(): readonly string[] {
    return [this.#at.rich, this.#at.plain];
  }

  /** The words in the open composer's body, signature and all; empty when none is open. */
  async composerText(): Promise<string> {
    const words = await this.#atFirst(
      this.#bodies,
      (one) => (one as HTMLTextAreaElement).value ?? one.innerText,
    );
    return words ?? '';
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
    return (await this.composers()) > 0;
  }

  /** Puts the cursor into the open composer's body, where the page puts it. */
  async #focusComposer(): Promise<void> {
    await until('a composer to type in', () =>
      this.#atFirst(this.#bodies, (one) => {
        one.focus();
        return true;
      }),
    );
  }

  async #withControl(key: KeyInput): Promise<void> {
    await this.#page.keyboard.down('Control');
    await this.#page.keyboard.press(key);
    await this.#page.keyboard.up('Control');
  }

  /** Types at the start of the open composer's body. */
  async typeInComposer(text: string): Promise<void> {
    await this.#focusComposer();
    await this.#withControl('Home');
    await this.#page.keyboard.type(text);
  }

  /** Ctrl+Z in the composer, once. */
  async undo(): Promise<void> {
    await this.#focusComposer();
    await this.#withControl('z');
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
    const { x, y } = await until(`a button: ${what}`, () =>
      this.#atFirst([this.#at[what]], (one) => {
        one.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = one.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
    await this.#page.mouse.click(x, y);
  }

  /** How many composers stand on the page. */
  composers(): Promise<number> {
    return this.#page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(this.#bodies.join())})].filter(${onScreen}).length`,
    ) as Promise<number>;
  }

  /** Addresses that stand in Cc as chips, as the page holds them. */
  async copies(): Promise<string[]> {
    const chips = await this.#page.$$eval(this.#at.cc, (found) =>
      found.flatMap((one) => /[\w.+-]+@[\w.-]+\w/.exec(one.outerHTML)?.[0] ?? []),
    );
    return chips.toSorted();
  }
}
