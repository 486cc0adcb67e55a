import type { CDPSession, Page } from 'puppeteer-core';
import {
  createGmailReplica,
  type Replica,
  type SomeOptions,
} from '../../webmail-replica/answer.ts';
import { OneTab } from './one-tab.ts';
import { adapterScript, worldBeside, type Evaluate } from './world-beside.ts';

export type PageOptions = Partial<SomeOptions> & {
  /** The page's own policy binds the adapter as well, as it does where extensions are not exempt. */
  trustedTypes?: boolean;
};

/** A browser in which the adapter is driven on the replica's pages, without the extension around it. */
export class GmailAdapterBrowser {
  readonly #tab: OneTab;
  readonly #debugging: CDPSession;
  readonly #script: string;

  private constructor(tab: OneTab, debugging: CDPSession, script: string) {
    this.#tab = tab;
    this.#debugging = debugging;
    this.#script = script;
  }

  static async launch(): Promise<GmailAdapterBrowser> {
    const tab = await OneTab.launch({ width: 1280, height: 900 });
    const debugging = await tab.page.createCDPSession();
    return new GmailAdapterBrowser(tab, debugging, await adapterScript('gmail'));
  }

  close(): Promise<void> {
    return this.#tab.close();
  }

  /** Opens a thread, or another address of the app, and puts the adapter into a world of its own beside the page's. */
  async open({ trustedTypes, ...some }: PageOptions, where: string): Promise<ReplicaPage> {
    const replica = createGmailReplica({ now: new Date(), pollEvery: 0, ...some });
    const { page } = this.#tab;
    await page.setBypassCSP(!trustedTypes);
    const address = where.startsWith('https:') ? where : replica.addressOf(where);
    await this.#tab.show(replica, address);
    const shown = new ReplicaPage(page, replica, await worldBeside(this.#debugging));
    await shown.ask(this.#script);
    return shown;
  }
}

/** One tab of the replica with the adapter in it. */
export class ReplicaPage {
  readonly page: Page;
  readonly replica: Replica;
  readonly #evaluate: Evaluate;

  constructor(page: Page, replica: Replica, evaluate: Evaluate) {
    this.page = page;
    this.replica = replica;
    this.#evaluate = evaluate;
  }

  /** Runs statements in the adapter's world, where `adapter`, `document` and `url` are; dates come back as ISO text. */
  async ask<T>(statements: string): Promise<T> {
    const answer = await this.#evaluate(
      `(async () => {
        const url = new URL(location.href);
        const answer = await (async () => { ${statements}
        })();
        return JSON.stringify(answer ?? null);
      })()`,
    );
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test says what it asked for
    return JSON.parse(String(answer)) as T;
  }

  /** Waits until a message of the open thread has text. */
  async threadShown(): Promise<this> {
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll('.h7 .a3s')].some(
        (text) => (text.textContent ?? '').trim() !== '',
      ),
    );
    return this;
  }

  async press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    for (const key of keys.slice(0, -1)) await this.page.keyboard.down(key);
    const [last] = keys.slice(-1);
    if (last) await this.page.keyboard.press(last);
    for (const key of keys.slice(0, -1)) await this.page.keyboard.up(key);
  }

  /** The rich body's markup, or the plain one's text, of the composer on screen. */
  bodyNow(): Promise<string> {
    return this.page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLElement>('[g_editable=true], textarea.Ak')];
      const shown = boxes.find((box) => box.getBoundingClientRect().height > 0);
      return shown instanceof HTMLTextAreaElement ? shown.value : (shown?.innerHTML ?? '');
    });
  }
}
