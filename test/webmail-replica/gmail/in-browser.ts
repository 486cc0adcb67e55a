/** The replica in a real browser without the extension: for its own tests and for whoever works on it. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../../run/browsers.mjs';
import { createGmailReplica, type Replica, type SomeOptions } from '../answer.ts';

export type BrowserName = 'chromium' | 'firefox';

export function launchBrowser(name: BrowserName): Promise<Browser> {
  if (name === 'firefox') {
    return launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  }
  return launch({
    executablePath: chromiumPath(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--lang=en-US'],
  });
}

export interface ReplicaTab {
  page: Page;
  replica: Replica;
  /** Errors of the page, violations of its own policy included. */
  errors: string[];
}

/** Opens a thread by its name, or `#…` / `?…` below `/mail/u/0/`, or a whole address. */
export async function openReplica(
  browser: Browser,
  where: string,
  options: Partial<SomeOptions> = {},
): Promise<ReplicaTab> {
  const replica = createGmailReplica({ now: new Date(), pollEvery: 0, ...options });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setViewport({ width: 1280, height: 860 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = replica.answer({ method: request.method(), url: request.url() });
    const done = request.url().startsWith('data:')
      ? request.continue()
      : answer
        ? request.respond(answer)
        : request.abort();
    done.catch(() => undefined); // The tab was closed meanwhile.
  });
  await page.goto(addressOf(replica, where));
  await page.waitForFunction(() => '__replica' in window);
  return { page, replica, errors };
}

function addressOf(replica: Replica, where: string): string {
  if (where.startsWith('https:')) return where;
  if (/^[#?]|^$/u.test(where)) return `https://mail.google.com/mail/u/0/${where}`;
  return replica.addressOf(where);
}
