import browser from 'webextension-polyfill';
import { askTab } from '../../messaging/client.ts';
import { ask } from '../../messaging/client.ts';
import type { PageReading, ThreadState, ThreadSuggestions } from '../../messaging/protocol.ts';
import { mailOrigins } from '../../messaging/senders.ts';
import { AskFailed } from '../../domain/trouble.ts';

/** The mail tab the popup was opened on, and what its page holds. */
export interface MailTab {
  tabId: number;
  page: PageReading;
  state: ThreadState | null;
  found: ThreadSuggestions | null;
}

export type TabOutcome =
  | { kind: 'mail'; tab: MailTab }
  /** Not a mail page: only the lists are shown. */
  | { kind: 'elsewhere' }
  /** Firefox lets people take a site away from an extension, or never give it. */
  | { kind: 'not-permitted'; origin: string }
  /** A mail page that says nothing: it was open before Agreed was installed, or it failed. */
  | { kind: 'silent' };

/**
 * The tab this popup is about. Opened as a page of its own (from a grouped notification), it is
 * about no mail tab at all.
 */
async function currentTab(): Promise<{ id: number; url: string } | null> {
  const named = new URL(location.href).searchParams.get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

const isMail = (url: string): boolean =>
  mailOrigins.some((origin) => url === origin || url.startsWith(`${origin}/`));

export async function readTab(): Promise<TabOutcome> {
  const tab = await currentTab();
  if (!tab || !isMail(tab.url)) return { kind: 'elsewhere' };
  try {
    const page = await askTab(tab.id, 'readPage', {});
    return { kind: 'mail', tab: { tabId: tab.id, page, ...(await knownOf(page)) } };
  } catch (error) {
    if (!(error instanceof AskFailed) || error.trouble !== 'no-answer') throw error;
    const { origin } = new URL(tab.url);
    const permitted = await browser.permissions.contains({ origins: [`${origin}/*`] });
    return permitted ? { kind: 'silent' } : { kind: 'not-permitted', origin };
  }
}

/** Asks the browser's own question; only a click may. */
export const requestSite = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`${origin}/*`] });

async function knownOf({ thread, messages, locale }: PageReading) {
  if (!thread) return { state: null, found: null };
  const heads = messages.map(({ text: _text, html: _html, length: _length, ...head }) => head);
  const tail = messages.slice(-3).map(({ text = '' }) => text.slice(0, 20_000));
  const state = await ask('seeThread', { thread, messages: heads, tail, gone: [] });
  const loaded = messages.filter(({ collapsed }) => !collapsed);
  // Dates found are a help: without them the rep still records by hand.
  const found = await ask('suggest', { thread, locale, messages: loaded }).catch(() => null);
  return { state, found };
}
