import type { Browser, Page } from 'puppeteer-core';
import type { BlankPage } from './blank-page.ts';
import type { MovedClock } from './clock.ts';
import type { Mailroom } from './mailroom.ts';

/** A browser that says nothing to a question for this long, in milliseconds, has gone astray. */
export const protocolTimeout = 30_000;

export type BrowserId = 'chromium' | 'firefox';

/** A notification of the extension that is on the rep's screen now. */
export interface ShownNotification {
  id: string;
  title: string;
  message: string;
  /** Titles of its buttons; Firefox has none. */
  buttons: string[];
}

export interface LaunchOptions {
  /** Profile folder; kept. Without one, a fresh profile that is thrown away at the end. */
  profile: string;
  /** The clock the browser goes by; default: the machine's. */
  clock: MovedClock | null;
  /** IANA time zone of the browser, e.g. `Europe/Berlin`. */
  timeZone: string;
  headless: boolean;
  /** Language of the browser's own interface, and with it the extension's; default English (Chromium). */
  language?: string;
  /** Folder of the built extension. */
  build: string;
  /** Window size of a headful browser, content size of a headless one. */
  width: number;
  height: number;
  mailroom: Mailroom;
}

/** What differs between the two browsers. Everything else in the harness is written once. */
export interface Driver {
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Where the extension's API can be called. */
  readonly blank: BlankPage;
  /** Removes the extension with all its data and installs it afresh. */
  reinstall(): Promise<void>;
  /** Opens one of the extension's own files in a tab and waits until it is loaded. */
  openOwn(path: string, options: { background: boolean }): Promise<Page>;
  /** Presses the toolbar button on this tab; `null` where the popup cannot be driven (Firefox). */
  openAction(tab: Page): Promise<Page | null>;
  /** Kills the service worker or event page the way the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Starts it the way an event does, when it does not run. */
  startBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  notifications(): Promise<ShownNotification[]>;
  /** Clicks a notification (`null`) or one of its buttons (by position). */
  clickNotification(id: string, button: number | null): Promise<void>;
  /** Errors of the extension that only the browser as a whole hears of, since the last call. */
  extensionErrors(): Promise<string[]>;
}
