import { launch, type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../run/browsers.mjs';
import { BlankPage } from './blank-page.ts';
import {
  protocolTimeout,
  type Driver,
  type LaunchOptions,
  type ShownNotification,
} from './driver.ts';
import { base64, type Mailroom } from './mailroom.ts';
import { loaded, until } from './until.ts';

/** The id of the build's manifest; Firefox addresses an extension by it. */
const id = 'agreed@agreed.example';
/** Firefox gives each installation a random address; a known one survives a restart with its data. */
const address = '5d1f5a7e-4b1c-4e1b-9a51-6a8a3c0f2b11';

/** The driver library's own WebDriver BiDi connection: what it has no words for goes through it. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  on(event: string, listener: (event: BlockedRequest) => void): void;
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; method: string; url: string };
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: options.headless,
    userDataDir: options.profile,
    args: [
      // Without it, the extension's own pages and the browser's notifications are out of reach.
      '--remote-allow-system-access',
      `--width=${options.width}`,
      `--height=${options.height}`,
    ],
    protocolTimeout,
    defaultViewport: null, // An emulated size would also stretch the popup.
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
      // Or the address is forgotten when the extension is taken away, and the next one is random.
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A process kept ready for the next tab costs more here than it saves.
      'dom.ipc.processPrelaunch.enabled': false,
      // Every tab begins blank, in a process it leaves at once: always the same one.
      'dom.ipc.processCount': 1,
      'dom.ipc.keepProcessesAlive.web': 1,
      // Nothing here draws but the processor: twenty pictures a second are enough.
      'layout.frame_rate': 20,
      'intl.accept_languages': 'en-US, en',
    },
    env: {
      ...process.env,
      TZ: options.timeZone,
      ...options.clock?.environment,
    },
  });
  try {
    const bidi = (browser as unknown as { connection: Bidi }).connection;
    await answerAll(bidi, options.mailroom);
    const driver = new Firefox(browser, bidi, options.build);
    await driver.start();
    return driver;
  } catch (error) {
    browser.process()?.kill('SIGKILL');
    throw error;
  }
}

async function answerAll(bidi: Bidi, mailroom: Mailroom): Promise<void> {
  await bidi.send('network.addDataCollector', {
    dataTypes: ['request'],
    maxEncodedDataSize: 10_000_000,
  });
  const bodyOf = async (request: string): Promise<string | undefined> => {
    const got = await bidi
      .send('network.getData', { dataType: 'request', request })
      .catch(() => null); // Firefox has nothing to give for a POST without a body.
    if (!got) return undefined;
    const { result } = got;
    const { type, value } = (result as { bytes: { type: string; value: string } }).bytes;
    // Text comes with one character per byte.
    return Buffer.from(value, type === 'base64' ? 'base64' : 'latin1').toString('utf8');
  };
  const answer = async ({ request }: BlockedRequest): Promise<void> => {
    const { method, url } = request;
    const body = method === 'GET' ? undefined : await bodyOf(request.request);
    const found = mailroom.answer({ method, url, body });
    if (!found) {
      await bidi.send('network.failRequest', { request: request.request });
      return;
    }
    await bidi.send('network.provideResponse', {
      request: request.request,
      statusCode: found.status,
      reasonPhrase: 'as answered',
      headers: Object.entries(found.headers).map(([name, value]) => ({
        name,
        value: { type: 'string', value },
      })),
      body: { type: 'base64', value: base64(found.body) },
    });
  };
  bidi.on('network.beforeRequestSent', (event) => {
    if (event.isBlocked) answer(event).catch(() => undefined); // The tab was closed meanwhile.
  });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'http' },
      { type: 'pattern', protocol: 'https' },
    ],
  });
}

/**
 * A stand-in for the desktop's notification service, which a machine without a desktop lacks:
 * keeps what is shown, and tells the browser of clicks the way the real one does.
 */
const standInForAlerts = `(() => {
  const shown = (globalThis.agreedAlerts = new Map());
  const service = {
    showAlert(alert, observer) {
      shown.set(alert.name, { title: alert.title, message: alert.text, observer });
      observer?.observe(null, 'alertshow', '');
    },
    closeAlert(name) {
      const one = shown.get(name);
      shown.delete(name);
      one?.observer?.observe(null, 'alertfinished', '');
    },
    teardown() {},
    pbmTeardown() {},
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Services.uuid.generateUUID(), 'Notifications under test', '@mozilla.org/alerts-service;1',
    { createInstance: (iid) => service.QueryInterface(iid) },
  );
})()`;

class Firefox implements Driver {
  readonly browser: Browser;
  readonly origin = `moz-extension://${address}`;
  readonly blank = new BlankPage(() => this.openOwn('manifest.json', { background: true }));
  readonly #bidi: Bidi;
  readonly #build: string;

  constructor(browser: Browser, bidi: Bidi, build: string) {
    this.browser = browser;
    this.#bidi = bidi;
    this.#build = build;
  }

  async start(): Promise<void> {
    await this.#inBrowser(standInForAlerts);
    await this.browser.installExtension(this.#build);
  }

  async reinstall(): Promise<void> {
    await this.browser.uninstallExtension(id);
    await this.#inBrowser('void globalThis.agreedAlerts.clear()');
    await this.browser.installExtension(this.#build);
  }

  async openOwn(path: string, { background }: { background: boolean }): Promise<Page> {
    const page = await this.browser.newPage({ background });
    const url = `${this.origin}/${path}`;
    // The driver library waits for events that never come for such pages.
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    // Just after it was installed, the extension's pages are not to be had for a moment.
    await until(`a way to ${path}`, () =>
      this.#bidi.send('browsingContext.navigate', { context, url, wait: 'none' }),
    );
    await loaded(page, url);
    return page;
  }

  openAction(): Promise<Page | null> {
    return Promise.resolve(null);
  }

  /** Evaluates in the browser's own window, where the extension's machinery can be reached. */
  async #inBrowser<T>(expression: string): Promise<T> {
    const tree = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree.result as { contexts: { context: string }[] };
    const context = contexts[0]?.context;
    if (!context) throw new Error('Firefox shows no window.');
    const { result } = await this.#bidi.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    });
    const answer = result as {
      type: string;
      result: { value: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'failed');
    return JSON.parse(answer.result.value) as T;
  }

  #extension(expression: string): Promise<unknown> {
    return this.#inBrowser(`WebExtensionPolicy.getByID('${id}').extension.${expression}`);
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#extension('backgroundState')) === 'running';
  }

  async startBackground(): Promise<void> {
    await this.blank.evaluate('browser.runtime.getBackgroundPage().then(() => null)');
  }

  async stopBackground(): Promise<void> {
    await this.#extension('terminateBackground()');
    await until('the event page to be gone', async () => !(await this.backgroundRuns()));
  }

  async notifications(): Promise<ShownNotification[]> {
    return this.#inBrowser(
      `[...globalThis.agreedAlerts].map(([id, { title, message }]) => ({ id, title, message, buttons: [] }))`,
    );
  }

  async clickNotification(name: string, button: number | null): Promise<void> {
    if (button !== null) throw new Error('Firefox shows no buttons in notifications.');
    await this.#inBrowser(
      `void globalThis.agreedAlerts.get(${JSON.stringify(name)}).observer.observe(null, 'alertclickcallback', '')`,
    );
  }

  /**
   * The browser console holds what content scripts, the event page and the popup complained of. That
   * a page was closed before its question was answered is the browser's own remark, and no trouble.
   */
  async extensionErrors(): Promise<string[]> {
    return this.#inBrowser(`(() => {
      const ours = (source) => String(source).startsWith('${this.origin}');
      const thrown = Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && ours(one.sourceName) && !(one.flags & 1))
        .filter((one) => !/^Promise (resolved|rejected) after context unloaded/.test(one.errorMessage))
        .map((one) => one.errorMessage + ' (' + one.sourceName + ':' + one.lineNumber + ')');
      Services.console.reset();
      const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
      const said = storage.getEvents()
        .filter((one) => one.level === 'error' && ours(one.filename))
        .map((one) => one.arguments.map(String).join(' '));
      storage.clearEvents();
      return [...thrown, ...said];
    })()`);
  }
}
