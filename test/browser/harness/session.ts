import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TargetType, type Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { launchChromium } from './chromium.ts';
import { MovedClock } from './clock.ts';
import type { BrowserId, Driver, LaunchOptions, ShownNotification } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { MailTabs } from './mail-tabs.ts';
import { Mailroom, type Answering } from './mailroom.ts';
import { Surface } from './surface.ts';
import { TroubleList } from './trouble.ts';
import { sleep, until } from './until.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const builds = { chromium: 'dist/chrome', firefox: 'dist/firefox' };
const popupPath = 'src/pages/popup/popup.html';
/** Where the strip hangs its shadow root; the one thing here that the product's page code decides. */
const stripHost = '[data-agreed="strip"]';

/**
 * The instant scenarios begin at, a Wednesday morning in Berlin: weekdays, working days and quiet
 * hours come out the same whenever the tests run. Time flows from there.
 */
export const wednesdayMorning = new Date('2026-11-25T10:00:00+01:00');

/** A browser's clock is moved by whole seconds: `now()` must not be a part of one ahead of it. */
const wholeSeconds = (milliseconds: number): number => Math.round(milliseconds / 1000) * 1000;

export type SomeLaunchOptions = { browser: BrowserId } & Partial<
  Omit<LaunchOptions, 'mailroom' | 'clock'>
> & {
    /** What the browser's clock says at launch; default: the machine's. Linux only. */
    now?: Date;
  };

/** A browser with the unmodified production build in it, and the rep's hands. */
export class Session {
  readonly id: BrowserId;
  readonly mailroom = new Mailroom();
  readonly trouble = new TroubleList();
  readonly #options: LaunchOptions;
  readonly #throwAway: boolean;
  /** Holds the browser's copy of the build, and its clock. */
  readonly #folder = mkdtempSync(join(tmpdir(), 'agreed-session-'));
  #driver: Driver | null = null;
  #tabs = new MailTabs();
  /** How much later than the machine's clock the browser believes it is, in milliseconds. */
  #shift = 0;
  #firstShift = 0;

  private constructor({ browser, now, ...some }: SomeLaunchOptions) {
    this.id = browser;
    this.#throwAway = some.profile === undefined;
    this.#options = {
      profile: some.profile ?? mkdtempSync(join(tmpdir(), 'agreed-profile-')),
      timeZone: 'Europe/Berlin',
      headless: true,
      build: resolve(builds[browser]),
      width: 1200,
      height: 800,
      ...some,
      clock: null,
      mailroom: this.mailroom,
    };
    if (!existsSync(join(this.#options.build, 'manifest.json'))) {
      throw new Error(`There is no build in ${this.#options.build}: run \`npm run build\` first.`);
    }
    // A build made while the browser runs would pull the files from under it.
    const copy = join(this.#folder, 'build');
    cpSync(this.#options.build, copy, { recursive: true });
    this.#options.build = copy;
    if (now) {
      this.#shift = this.#firstShift = wholeSeconds(now.getTime() - Date.now());
      this.#options.clock = new MovedClock(join(this.#folder, 'clock'));
      this.#options.clock.set(this.#shift);
    }
  }

  static async launch(options: SomeLaunchOptions): Promise<Session> {
    const session = new Session(options);
    await session.#start();
    return session;
  }

  async #start(): Promise<void> {
    this.#tabs = new MailTabs();
    this.#driver = await launchers[this.id](this.#options);
    this.#driver.browser.on('targetcreated', (target) => {
      if (target.type() !== TargetType.PAGE) return;
      const page = target.page().then((one) => one && this.trouble.watch(one));
      page.catch(() => undefined); // Closed again already.
    });
  }

  get driver(): Driver {
    if (!this.#driver) throw new Error('The browser is not running.');
    return this.#driver;
  }

  /** What the browser's own clock says. Replicas should date what arrives by it. */
  now(): Date {
    return new Date(Date.now() + this.#shift);
  }

  /** IANA time zone of the browser. */
  get timeZone(): string {
    return this.#options.timeZone;
  }

  /**
   * Closes the browser and starts it again on the same profile, `later` milliseconds after now by
   * its own clock: the product's data is kept, its worker starts from nothing.
   */
  async restart({ later = 0 }: { later?: number } = {}): Promise<void> {
    await this.trouble.settle(this.driver);
    await this.driver.browser.close();
    this.#driver = null;
    this.#moveClock(this.#shift + later);
    await this.#start();
  }

  #moveClock(shift: number): void {
    if (shift === this.#shift) return;
    if (!this.#options.clock) throw new Error('Started without a clock of its own: give it `now`.');
    this.#shift = shift;
    this.#options.clock.set(shift);
  }

  /**
   * Takes the extension and its data away, sets the clock back, installs the extension afresh, closes
   * or empties every tab, forgets replicas.
   */
  async clean(): Promise<void> {
    const kept = await this.#tabs.putBack(this.mailroom);
    const [, ...others] = await this.driver.browser.pages(); // The first keeps the browser open.
    for (const page of others) if (!kept.has(page)) await page.close().catch(() => undefined);
    this.#moveClock(this.#firstShift);
    await this.driver.reinstall();
    this.mailroom.empty();
    // Pages that were still asking when the extension went away complain in the browser's console.
    await this.driver.extensionErrors();
    this.trouble.forget();
  }

  async close(): Promise<void> {
    const browser = this.#driver?.browser;
    this.#driver = null;
    const closed = browser?.close().catch(() => undefined);
    await Promise.race([closed, sleep(10_000)]);
    browser?.process()?.kill('SIGKILL'); // One that has gone astray does not close.
    rmSync(this.#folder, { recursive: true, force: true });
    if (this.#throwAway) {
      rmSync(this.#options.profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  /** Opens a mail address in a tab of its own in front, answered by the replica. */
  async mailTab(url: string, replica: Answering): Promise<MailTab> {
    this.mailroom.serve(replica);
    const page = await this.#tabs.take(url, () => this.driver.browser.newPage());
    this.trouble.watch(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return new MailTab(page);
  }

  /** Presses the toolbar button on a mail tab (Chromium), or opens the popup's page for it (Firefox). */
  async popup(tab: MailTab): Promise<Surface> {
    await tab.page.bringToFront();
    const popup = await this.driver.openAction(tab.page);
    return popup ? this.#surface(popup) : this.popupTab(tab);
  }

  /** The popup's page for this mail tab, in a tab of its own in front; works in both browsers. */
  async popupTab(tab: MailTab): Promise<Surface> {
    await tab.page.bringToFront();
    const tabId = await this.inExtension(async (api) => {
      const [active] = await api.tabs.query({ active: true, currentWindow: true });
      return active?.id ?? null;
    });
    const page = await this.driver.openOwn(`${popupPath}?tab=${tabId}`, { background: false });
    await page.setViewport({ width: 380, height: 600 });
    return this.#surface(page);
  }

  #surface(page: Page): Surface {
    this.trouble.watch(page);
    return new Surface(page, 'the popup', 'document');
  }

  /**
   * Runs a function in the extension's own origin, in a blank page of its own, with the extension
   * API as first argument. It is sent as text: it sees its arguments and nothing else.
   */
  async inExtension<T, A extends unknown[]>(
    work: (api: ExtensionApi, ...given: A) => Promise<T> | T,
    ...given: A
  ): Promise<T> {
    return this.driver.blank.evaluate<T>(
      `(() => { const __name = (one) => one; return (${String(work)})(globalThis.browser ?? chrome, ...${JSON.stringify(given)}); })()`,
    );
  }

  /** Text on the toolbar button and the words of its tooltip. */
  badge(): Promise<{ text: string; title: string }> {
    return this.inExtension(async (api) => ({
      text: await api.action.getBadgeText({}),
      title: await api.action.getTitle({}),
    }));
  }

  /** Waits for the badge to show this text (`''`: none) and returns the tooltip. */
  async badgeShows(text: string): Promise<string> {
    let seen: unknown;
    return until(
      `the badge to show “${text}”`,
      async () => {
        const badge = await this.badge();
        seen = badge;
        return badge.text === text && (badge.title || ' ');
      },
      { seen: () => seen },
    );
  }

  notifications(): Promise<ShownNotification[]> {
    return this.driver.notifications();
  }

  /** Clicks a notification, or one of its buttons (by position; Chromium only). */
  clickNotification(id: string, button: number | null = null): Promise<void> {
    return this.driver.clickNotification(id, button);
  }

  /** Kills the service worker (Chromium) or event page (Firefox), as the browser does when idle. */
  stopBackground(): Promise<void> {
    return this.driver.stopBackground();
  }

  /** The tab that shows this address, once there is one. */
  async tabAt(url: string | RegExp): Promise<MailTab> {
    const isIt = (shown: string): boolean =>
      typeof url === 'string' ? shown === url : url.test(shown);
    const page = await until(`a tab at ${String(url)}`, async () => {
      for (const one of await this.driver.browser.pages()) {
        // Of a page of the extension, the driver library never hears where it is in Firefox.
        const shown = one.url() === 'about:blank' ? await addressOf(one) : one.url();
        if (isIt(shown)) return one;
      }
      return null;
    });
    return new MailTab(page);
  }
}

const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.href).catch(() => ''); // Closed or leaving.

/** A tab with a mail page in it. */
export class MailTab {
  readonly page: Page;
  /** Agreed's strip above the thread, seen through its open shadow root. */
  readonly strip: Surface;

  constructor(page: Page) {
    this.page = page;
    this.strip = new Surface(
      page,
      'the strip',
      `document.querySelector('${stripHost}')?.shadowRoot`,
    );
  }
}
