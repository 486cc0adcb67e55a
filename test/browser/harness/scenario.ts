import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as base } from 'vitest';
import type { AccountName } from '../../webmail-replica/mailbox/mailbox.ts';
import type { BrowserId } from './driver.ts';
import { replicaOf, type AnyReplica, type SomeReplicaOptions, type WebmailId } from './replicas.ts';
import { Session, wednesdayMorning, type MailTab } from './session.ts';
import { shoot } from './shots.ts';

const everyBrowser: readonly BrowserId[] = ['chromium', 'firefox'];
const everyWebmail: readonly WebmailId[] = ['gmail', 'outlook'];

/** Browsers of this run: `AGREED_BROWSERS=chromium,firefox`. */
const running = (process.env['AGREED_BROWSERS'] ?? everyBrowser.join(',')).split(',');
const records = join('.cache', 'scenarios');

export interface World {
  session: Session;
  webmail: WebmailId;
  browser: BrowserId;
  replica: AnyReplica;
  /** Opens a thread of the replica's mailbox in a tab of its own. */
  open: (threadId: string, account?: AccountName) => Promise<MailTab>;
  /** Saves a picture of the tab to `.shots/`. */
  shot: (tab: MailTab, name: string) => Promise<string>;
}

export interface Where {
  /** Default: both. Fewer need a reason, which the table at the end of the run shows. */
  webmails?: readonly WebmailId[];
  browsers?: readonly BrowserId[];
  /** The one webmail it is played on in Firefox, for what neither browser nor page has a part in. */
  inFirefox?: WebmailId;
  because?: string;
  /** Options the replica starts with. */
  replica?: SomeReplicaOptions;
}

/** The browsers of one test worker: each is started when first needed, and serves scenario after scenario. */
class Browsers {
  readonly #sessions = new Map<BrowserId, Session>();

  /** A browser in which nothing has happened yet. */
  async fresh(browser: BrowserId): Promise<Session> {
    const old = this.#sessions.get(browser);
    try {
      await old?.clean();
      if (old) return old;
    } catch {
      // One that died would otherwise fail every scenario still to come.
      await this.drop(browser);
    }
    const session = await Session.launch({ browser, now: wednesdayMorning });
    this.#sessions.set(browser, session);
    return session;
  }

  async drop(browser: BrowserId): Promise<void> {
    const session = this.#sessions.get(browser);
    this.#sessions.delete(browser);
    await session?.close();
  }

  async close(): Promise<void> {
    await Promise.all(everyBrowser.map((browser) => this.drop(browser)));
  }
}

// oxlint-disable-next-line no-empty-pattern -- the runner reads there what is needed: nothing
const test = base.extend('browsers', { scope: 'worker' }, ({}, { onCleanup }) => {
  const browsers = new Browsers();
  onCleanup(() => browsers.close());
  return browsers;
});

type State = 'planned' | 'passed' | 'failed' | 'left-out';

function record(
  browser: BrowserId,
  scenarioName: string,
  webmail: WebmailId,
  state: State,
  note = '',
): void {
  const line = { scenario: scenarioName, webmail, browser, state, note };
  appendFileSync(join(records, `${browser}.jsonl`), `${JSON.stringify(line)}\n`);
}

/**
 * One thing the rep lives through, played in every browser on every webmail's replica with the
 * production build, each time from an empty extension, on a Wednesday morning by the browser's clock
 * (`session.now()`). Fails on what `play` throws, on any error
 * (`session.trouble`), and on requests nobody answers. A picture of
 * the tabs of a failed scenario is kept in `.shots/`.
 */
export function scenario(name: string, where: Where, play: (world: World) => Promise<void>): void {
  const {
    webmails = everyWebmail,
    browsers = everyBrowser,
    inFirefox,
    because,
    replica: options = {},
  } = where;
  const isPlayed = (browser: BrowserId, webmail: WebmailId): boolean =>
    webmails.includes(webmail) &&
    browsers.includes(browser) &&
    (browser !== 'firefox' || inFirefox === undefined || inFirefox === webmail);
  mkdirSync(records, { recursive: true });
  for (const browser of everyBrowser.filter((one) => running.includes(one))) {
    for (const webmail of everyWebmail) {
      if (!isPlayed(browser, webmail)) {
        if (!because)
          throw new Error(`“${name}” leaves out ${webmail} in ${browser} and does not say why.`);
        record(browser, name, webmail, 'left-out', because);
        continue;
      }
      record(browser, name, webmail, 'planned');
      describe(browser, () => {
        test(`${name} · ${webmail}`, async ({ browsers }) => {
          const started = performance.now();
          try {
            await once(browsers, browser, webmail, options, name, play);
          } catch (error) {
            record(browser, name, webmail, 'failed', String(error));
            throw error;
          }
          record(browser, name, webmail, 'passed', String(Math.round(performance.now() - started)));
        });
      });
    }
  }
}

async function once(
  browsers: Browsers,
  browser: BrowserId,
  webmail: WebmailId,
  options: SomeReplicaOptions,
  name: string,
  play: (world: World) => Promise<void>,
): Promise<void> {
  const session = await browsers.fresh(browser);
  const replica = replicaOf(webmail, session, options);
  session.mailroom.serve(replica);
  const world: World = {
    session,
    webmail,
    browser,
    replica,
    open: (threadId, account) => session.mailTab(replica.addressOf(threadId, account), replica),
    shot: (tab, shotName) => shoot(tab.page, `${shotName}-${webmail}-${browser}`),
  };
  try {
    await within(play(world));
    await session.trouble.settle(session.driver);
    expect(session.trouble.unexpected(), 'errors nobody expected').toEqual([]);
    expect(session.mailroom.unknown, 'requests nobody answered').toEqual([]);
  } catch (error) {
    await keepPictures(session, `failed-${name}-${webmail}-${browser}`);
    await browsers.drop(browser);
    throw error;
  }
}

/** A scenario that stands still fails before the test runner gives it up: what it left is cleared away. */
const limit = 150_000;

async function within(playing: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The scenario stood still for ${limit} ms.`)), limit);
  });
  try {
    await Promise.race([playing, over]);
  } finally {
    clearTimeout(timer);
  }
}

async function keepPictures(session: Session, name: string): Promise<void> {
  try {
    const pages = await session.driver.browser.pages();
    for (const [index, page] of pages.entries()) {
      if (page.url() !== 'about:blank') await shoot(page, `${name}-${index}`);
    }
  } catch {
    // The scenario's own failure is what counts, not that there was nothing left to picture.
  }
}
