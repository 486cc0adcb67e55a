import type { Page } from 'puppeteer-core';
import {
  createGmailReplica,
  type Replica,
  type SomeOptions,
} from '../../webmail-replica/answer.ts';
import { OneTab } from './one-tab.ts';

export const launchBrowser = (): Promise<OneTab> => OneTab.launch({ width: 1280, height: 860 });

export interface ReplicaTab {
  page: Page;
  replica: Replica;
}

/** Opens a thread by its name, or `#…` / `?…` below `/mail/u/0/`, or a whole address. */
export async function openReplica(
  tab: OneTab,
  where: string,
  options: Partial<SomeOptions> = {},
): Promise<ReplicaTab> {
  const replica = createGmailReplica({ now: new Date(), pollEvery: 0, ...options });
  await tab.show(replica, addressOf(replica, where));
  await tab.page.waitForFunction(() => '__replica' in window);
  return { page: tab.page, replica };
}

function addressOf(replica: Replica, where: string): string {
  if (where.startsWith('https:')) return where;
  if (/^[#?]|^$/u.test(where)) return `https://mail.google.com/mail/u/0/${where}`;
  return replica.addressOf(where);
}
