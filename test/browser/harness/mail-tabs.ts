import type { Page } from 'puppeteer-core';
import type { Answering, Mailroom } from './mailroom.ts';

const empty = '/nothing';
const emptyPages: Answering = {
  answer: ({ url }) =>
    new URL(url).pathname === empty
      ? { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }
      : null,
};

/**
 * Leaves a tab for an empty page of its own site, which keeps the tab's process and runs nothing. What
 * the page before still has to say is heard by whoever answers now.
 */
export async function leave(page: Page, mailroom: Mailroom): Promise<void> {
  mailroom.serve(emptyPages);
  await page.goto(new URL(empty, page.url()).href);
}

/**
 * The mail tabs of a browser, used again by the next scenario: a tab of its own starts a process, which
 * costs more than what most scenarios do in it. One is kept for each site. A scenario that had a page
 * believe in another theme closes that tab: the belief is the tab's.
 */
export class MailTabs {
  readonly #given = new Set<Page>();
  #idle: Page[] = [];

  /** A tab in front: one that was at this address's site before, or a new one. */
  async take(url: string, open: () => Promise<Page>): Promise<Page> {
    const { origin } = new URL(url);
    const page = this.#idle.find((one) => new URL(one.url()).origin === origin);
    if (page) {
      this.#idle = this.#idle.filter((one) => one !== page);
      await page.bringToFront();
    }
    const taken = page ?? (await open());
    this.#given.add(taken);
    return taken;
  }

  /** Empties what was given and returns the tabs that are kept; the others are the caller's to close. */
  async putBack(mailroom: Mailroom): Promise<ReadonlySet<Page>> {
    for (const page of this.#given) {
      if (page.isClosed() || !page.url().startsWith('https:')) continue;
      const { origin } = new URL(page.url());
      if (this.#idle.some((one) => new URL(one.url()).origin === origin)) continue;
      await leave(page, mailroom);
      await page.setViewport(null);
      this.#idle.push(page);
    }
    this.#given.clear();
    this.#idle = this.#idle.filter((one) => !one.isClosed());
    return new Set(this.#idle);
  }
}
