import type { Page } from 'puppeteer-core';
import type { Answering, Mailroom } from '../../browser/harness/mailroom.ts';

const nothing: Answering = {
  answer: ({ url }) =>
    url.endsWith('/nothing')
      ? { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }
      : null,
};

/**
 * Shows an address of another replica in a tab. What the page before still had to say goes to the
 * replica before: it is left for an empty page of its own site first, which keeps the tab's process.
 */
export async function showNext(
  page: Page,
  mailroom: Mailroom,
  replica: Answering,
  address: string,
): Promise<void> {
  const { protocol, origin } = new URL(page.url());
  if (protocol === 'https:') {
    mailroom.serve(nothing);
    await page.goto(`${origin}/nothing`);
  }
  mailroom.replace(replica);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}
