import { build } from 'esbuild';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumPath } from '../../run/browsers.mjs';
import {
  createGmailReplica,
  type Replica,
  type SomeOptions,
} from '../../webmail-replica/answer.ts';

/** The adapter as one script that leaves `gmail` behind, the way a content script holds it. */
async function adapterScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { gmail } from './src/webmail/gmail/index.ts'; globalThis.gmail = gmail;`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

export type PageOptions = Partial<SomeOptions> & {
  /** The page's own policy binds the adapter as well, as it does where extensions are not exempt. */
  trustedTypes?: boolean;
};

/** A browser in which the adapter is driven on the replica's pages, without the extension around it. */
export class AdapterBrowser {
  readonly #browser: Browser;
  readonly #script: string;

  private constructor(browser: Browser, script: string) {
    this.#browser = browser;
    this.#script = script;
  }

  static async launch(): Promise<AdapterBrowser> {
    const browser = await launch({
      executablePath: chromiumPath(),
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--lang=en-US'],
      defaultViewport: { width: 1280, height: 900 },
    });
    return new AdapterBrowser(browser, await adapterScript());
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Opens a thread, or another address of the app, and puts the adapter into a world of its own beside the page's. */
  async open({ trustedTypes, ...some }: PageOptions, where: string): Promise<ReplicaPage> {
    const replica = createGmailReplica({ now: new Date(), pollEvery: 0, ...some });
    const page = await this.#browser.newPage();
    await page.setBypassCSP(!trustedTypes);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = replica.answer({
        method: request.method(),
        url: request.url(),
        body: request.postData(),
      });
      void (answer ? request.respond(answer) : request.abort());
    });
    const address = where.startsWith('https:') ? where : replica.addressOf(where);
    await page.goto(address, { waitUntil: 'load' });
    const shown = new ReplicaPage(page, replica, await worldBeside(page));
    await shown.ask(this.#script);
    return shown;
  }
}

/** Evaluates in a world of its own, which shares the page's elements and none of its variables. */
type Evaluate = (expression: string) => Promise<unknown>;

async function worldBeside(page: Page): Promise<Evaluate> {
  const debugging: CDPSession = await page.createCDPSession();
  const { frameTree } = await debugging.send('Page.getFrameTree');
  const { executionContextId: contextId } = await debugging.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'adapter',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await debugging.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value;
  };
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

  /** Runs statements in the adapter's world, where `gmail`, `document` and `url` are; dates come back as ISO text. */
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
