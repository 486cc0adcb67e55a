import type { Page } from 'puppeteer-core';
import { leave } from '../../browser/harness/mail-tabs.ts';
import type { Answering, Mailroom } from '../../browser/harness/mailroom.ts';

/** Shows an address of another replica in a tab. What the page before still had to say goes to the replica before. */
export async function showNext(
  page: Page,
  mailroom: Mailroom,
  replica: Answering,
  address: string,
): Promise<void> {
  if (page.url().startsWith('https:')) await leave(page, mailroom);
  mailroom.replace(replica);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}
