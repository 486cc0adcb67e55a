import { delimiter, join } from 'node:path';
import {
  launch,
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  TargetType,
} from 'puppeteer-core';
import { chromiumPath } from '../../run/browsers.mjs';
import { BlankPage } from './blank-page.ts';
import {
  protocolTimeout,
  type Driver,
  type LaunchOptions,
  type ShownNotification,
} from './driver.ts';
import { base64, type Mailroom } from './mailroom.ts';
import { loaded, until } from './until.ts';

/** How every Chromium of the tests is started: nothing that costs, nothing that leaves the machine. */
export const plainly = [
  '--no-sandbox', // Chromium refuses to run as root with one.
  '--disable-gpu',
  '--in-process-gpu',
  // A process kept ready for the next tab costs more here than it saves; so do the two pages, of 400
  // scripts, that every window prepares for what is typed into the address bar.
  '--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What is not answered here fails at once, and nothing ever leaves the machine.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // A tab behind another one is throttled; a rep's is not.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { language = 'en-US' } = options;
  const browser = await launch({
    executablePath: chromiumPath(),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    args: [...plainly, `--window-size=${options.width},${options.height}`, `--lang=${language}`],
    protocolTimeout,
    defaultViewport: null, // An emulated size would also stretch the popup.
    env: {
      ...process.env,
      PATH: [join(import.meta.dirname, 'without-desktop'), process.env['PATH']].join(delimiter),
      TZ: options.timeZone,
      LANGUAGE: language.slice(0, 2),
      ...options.clock?.environment,
    },
  });
  const whole = await browser.target().createCDPSession();
  loadAgain(browser, answerAll(whole, options.mailroom));
  const driver = new Chromium(browser, whole, options.build);
  await driver.start();
  return driver;
}

/**
 * Answers requests of every tab and window, those opened by a page included: the debugger is told
 * of a new target before its first request, while it still waits to be started. Returns the ids of
 * the frames whose requests came here, kept up to date.
 */
export function answerAll(whole: CDPSession, mailroom: Mailroom): Set<string> {
  const reached = new Set<string>();
  const connection = whole.connection();
  connection?.on('sessionattached', (session: CDPSession) => {
    session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
      reached.add(frameId);
      const body = request.postDataEntries?.map(({ bytes }) => bytes ?? '').join('');
      const answer = mailroom.answer({
        method: request.method,
        url: request.url,
        body: body ? Buffer.from(body, 'base64').toString('utf8') : request.postData,
      });
      const done = answer
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: answer.status,
            responseHeaders: Object.entries(answer.headers).map(([name, value]) => ({
              name,
              value,
            })),
            body: base64(answer.body),
          })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      done.catch(() => undefined); // The tab was closed meanwhile.
    });
    session
      .send('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] })
      .catch(() => undefined); // Not every kind of target makes requests.
  });
  return reached;
}

/**
 * A tab opened by the extension asks for its page before the debugger has heard of the tab, and
 * gets an error instead of an answer. It is told to try again.
 */
function loadAgain(browser: Browser, reached: ReadonlySet<string>): void {
  const follow = (target: Target, page: Page): void => {
    const { _id: frame } = page.mainFrame() as unknown as { _id: string };
    let done = false;
    const look = (): void => {
      if (done || !page.url().startsWith('chrome-error:') || reached.has(frame)) return;
      done = true;
      page.goto(target.url()).catch(() => undefined); // Closed meanwhile.
    };
    page.on('framenavigated', look);
    look();
  };
  browser.on('targetcreated', (target: Target) => {
    if (target.type() !== TargetType.PAGE) return;
    const found = target.page().then((page) => page && follow(target, page));
    found.catch(() => undefined); // Closed again already.
  });
}

/** Where notifications are noted down in the worker; the browser itself only tells their ids. */
const notes = '__notificationsSeen';

/** Has the worker note down the notifications it shows; false as long as it cannot show any. */
const listen = `(() => {
  if (!globalThis.chrome?.notifications) return false;
  if (globalThis.${notes}) return true;
  const seen = (globalThis.${notes} = []);
  const create = chrome.notifications.create;
  chrome.notifications.create = (...given) => {
    const options = given.find((one) => typeof one === 'object') ?? {};
    const made = create.apply(chrome.notifications, given);
    Promise.resolve(made).then((id) => seen.push({
      id, title: options.title, message: options.message,
      buttons: (options.buttons ?? []).map((one) => one.title),
    }), () => undefined);
    return made;
  };
  return true;
})()`;

class Chromium implements Driver {
  readonly browser: Browser;
  readonly blank = new BlankPage(() => this.openOwn('manifest.json', { background: true }));
  readonly #whole: CDPSession;
  readonly #build: string;
  readonly #seen = new Map<string, ShownNotification>();
  readonly #errors: string[] = [];
  #workerId = '';
  #worker: Promise<CDPSession | null> = Promise.resolve(null);
  #id = '';

  constructor(browser: Browser, whole: CDPSession, build: string) {
    this.browser = browser;
    this.#whole = whole;
    this.#build = build;
    // Not puppeteer's own event: it takes a worker that was killed and came back for the old one.
    whole.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type, targetId } }) => {
      const session = whole.connection()?.session(sessionId);
      if (type !== 'service_worker' || !session) return;
      this.#workerId = targetId;
      this.#worker = this.#watch(session).catch(() => null);
    });
    whole.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.#workerId) this.#worker = Promise.resolve(null);
    });
  }

  get origin(): string {
    return `chrome-extension://${this.#id}`;
  }

  async start(): Promise<void> {
    await this.#whole.send('Target.setDiscoverTargets', { discover: true });
    // A worker is held at its very start, before it could show a notification nobody listens for.
    await this.#whole.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'service_worker' }, { exclude: true }],
    });
    // After a restart on the same profile, the browser loads the extension by itself.
    const installed = [...(await this.browser.extensions()).keys()];
    this.#id = installed[0] ?? (await this.browser.installExtension(this.#build));
  }

  async reinstall(): Promise<void> {
    await this.browser.uninstallExtension(this.#id);
    this.#seen.clear();
    this.#id = await this.browser.installExtension(this.#build);
  }

  async openOwn(path: string, { background }: { background: boolean }): Promise<Page> {
    const url = `${this.origin}/${path}`;
    // Not a blank tab that then goes there: that would start a process nobody needs.
    const { targetId } = await this.#whole.send('Target.createTarget', { url, background });
    const opened = await this.browser.waitForTarget(
      (one) => (one as unknown as { _targetId: string })._targetId === targetId,
    );
    const page = await opened.asPage();
    await loaded(page, url);
    return page;
  }

  async openAction(tab: Page): Promise<Page | null> {
    await tab.bringToFront();
    const extension = (await this.browser.extensions()).get(this.#id);
    if (!extension) throw new Error('The extension is not installed.');
    const before = new Set(this.browser.targets());
    await extension.triggerAction(tab);
    const popup = await until('the popup opened by the toolbar button', () =>
      this.browser.targets().find((one) => !before.has(one) && one.url().startsWith(this.origin)),
    );
    return popup.asPage();
  }

  async #workers(): Promise<string[]> {
    const { targetInfos } = await this.#whole.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin))
      .map(({ targetId }) => targetId);
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#workers()).length > 0;
  }

  async stopBackground(): Promise<void> {
    await this.notifications();
    // A worker somebody still listens to waits for a debugger when it comes back, and never answers.
    const listening = await this.#worker;
    this.#worker = Promise.resolve(null);
    if (listening) {
      await this.#whole.send('Target.detachFromTarget', { sessionId: listening.id() });
    }
    const running = await this.#workers();
    for (const targetId of running) {
      await this.#whole.send('Target.closeTarget', { targetId });
    }
    // What is under way in a page may have started the next one at once.
    await until('the service worker to be gone', async () => {
      const now = await this.#workers();
      return !running.some((one) => now.includes(one));
    });
  }

  async #inWorker<T>(expression: string): Promise<T | null> {
    const session = await this.#worker;
    if (!session) return null;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }

  /**
   * Listens to a new worker's errors, and has it note down the notifications it shows. The listening
   * debugger keeps a worker from idling out: tests that want it gone stop it.
   */
  async #watch(session: CDPSession): Promise<CDPSession> {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      this.#errors.push(`worker: ${exception?.description ?? text}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error') return;
      this.#errors.push(`worker: ${args.map((one) => one.value ?? one.description).join(' ')}`);
    });
    const listens = async (): Promise<boolean> => {
      const { result } = await session.send('Runtime.evaluate', {
        returnByValue: true,
        expression: listen,
      });
      return result.value === true;
    };
    // The first scripts are the browser's own; the product's comes once the extension API is there.
    session.on('Debugger.paused', () => {
      const go = listens().then((done) =>
        session.send(done ? 'Debugger.disable' : 'Debugger.resume'),
      );
      go.catch(() => undefined); // Stopped meanwhile.
    });
    // Without a pause between them: others let the worker go as well.
    await Promise.all([
      session.send('Runtime.enable'),
      session.send('Debugger.enable'),
      session.send('Debugger.setInstrumentationBreakpoint', {
        instrumentation: 'beforeScriptExecution',
      }),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
    await until('the worker to have its notifications listened to', listens);
    await session.send('Debugger.disable');
    return session;
  }

  async notifications(): Promise<ShownNotification[]> {
    const seen = await this.#inWorker<ShownNotification[]>(`globalThis.${notes} ?? []`);
    for (const one of seen ?? []) this.#seen.set(one.id, one);
    if (this.#seen.size === 0) return [];
    const ids = await this.blank.evaluate<string[]>(
      'chrome.notifications.getAll().then(Object.keys)',
    );
    return ids.flatMap((id) => this.#seen.get(id) ?? []);
  }

  async clickNotification(id: string, button: number | null): Promise<void> {
    const event =
      button === null
        ? `chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`
        : `chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, ${button})`;
    await this.startBackground();
    await this.#inWorker(`void ${event}`);
  }

  /** A stopped worker is started by the browser when an event comes; so does the debugger here. */
  async startBackground(): Promise<void> {
    if (await this.backgroundRuns()) return;
    const session = await (await this.blank.page()).createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` });
    await until('the service worker to start', () => this.backgroundRuns());
    await session.detach();
  }

  extensionErrors(): Promise<string[]> {
    return Promise.resolve(this.#errors.splice(0));
  }
}
