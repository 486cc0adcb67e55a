/**
 * Shows the replica in a real browser without the extension, for whoever works on it:
 * `npx tsx test/webmail-replica/gmail/look.ts [out-folder] [firefox]` saves a screenshot of each state.
 */
import { mkdirSync } from 'node:fs';
import { launch as launchBrowser, type Browser, type Page } from 'puppeteer-core';
import { createGmailReplica, type Replica, type ReplicaOptions } from '../answer.ts';

const [out = '.look', which = 'chrome'] = process.argv.slice(2);

export async function openReplica(
  browser: Browser,
  options: Partial<ReplicaOptions> = {},
): Promise<{ page: Page; replica: Replica; errors: string[] }> {
  const replica = createGmailReplica({ now: new Date(), ...options });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setViewport({ width: 1280, height: 860 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return void request.continue();
    const answer = replica.answer({ method: request.method(), url: request.url() });
    if (answer)
      void request.respond({ ...answer, contentType: answer.headers['content-type'] ?? '' });
    else void request.abort();
  });
  return { page, replica, errors };
}

const launch = (): Promise<Browser> =>
  which === 'firefox'
    ? launchBrowser({
        browser: 'firefox',
        executablePath: '/usr/bin/firefox-esr',
        headless: true,
      })
    : launchBrowser({
        executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-quic'],
      });

const states: {
  name: string;
  options: Partial<ReplicaOptions>;
  thread?: string;
  press?: string;
  path?: string;
}[] = [
  { name: 'inbox', options: {} },
  { name: 'thread', options: {}, thread: 'northwind-pilot' },
  { name: 'reply', options: {}, thread: 'northwind-pilot', press: '.bkH' },
  { name: 'reply-all-2023', options: { generation: '2023' }, thread: 'osei-fleet', press: '.bkI' },
  { name: 'hebrew', options: { locale: 'he' }, thread: 'galil-demo' },
  { name: 'german-dark', options: { locale: 'de', theme: 'dark' }, thread: 'weiss-angebot' },
  { name: 'split', options: { readingPane: 'right' }, thread: 'halden-rollout' },
  { name: 'plain', options: { plainText: true }, thread: 'bright-renewal', press: '.bkH' },
  { name: 'popup', options: {}, press: '[gh=cm]' },
  { name: 'long', options: {}, thread: 'vantage-long' },
  {
    name: 'compose-window',
    options: {},
    path: '?view=cm&fs=1&to=dana.whitfield@northwind.example&su=Hello',
  },
  { name: 'hostile', options: { sectionedInbox: true }, thread: 'hostile-names' },
];

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const browser = await launch();
  try {
    for (const state of states) {
      const { page, replica, errors } = await openReplica(browser, state.options);
      const address = state.thread
        ? replica.addressOf(state.thread)
        : `https://mail.google.com/mail/u/0/${state.path ?? ''}`;
      await page.goto(address);
      await page.waitForFunction(() => '__replica' in window);
      if (state.press) {
        await page.evaluate((selector) => {
          const target = [...document.querySelectorAll<HTMLElement>(selector)].find(
            (one) => one.getClientRects().length > 0,
          );
          for (const type of ['mouseover', 'mousedown', 'mouseup', 'click'])
            target?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
        }, state.press);
      }
      await new Promise((done) => setTimeout(done, 200));
      await page.screenshot({ path: `${out}/${which}-${state.name}.png` });
      console.log(state.name, errors.length ? errors : 'ok');
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

await main();
