import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/webmail/outlook/index.ts';
import type { View } from '../../src/webmail/webmail.ts';
import { saved } from './outlook-saved.ts';

const HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
];

/** Every saved page under every kind of address: what it is, and what it must not be taken for. */
const PAGES: [page: string, view: View][] = [
  ['conversation-2026', 'thread'],
  ['conversation-2024-de', 'thread'],
  ['conversation-2021-es', 'thread'],
  ['conversation-he', 'thread'],
  ['item-pt-br', 'thread'],
  ['deeplink-read', 'thread'],
  ['two-panes', 'thread'],
  ['reply-folded', 'thread'],
  ['gap', 'thread'],
  ['list', 'list'],
  ['compose-2022', 'list'],
  ['compose-window', 'compose-only'],
  ['app-marks', 'other'],
];
const MAIL = [
  '/mail/',
  '/mail/0/inbox',
  '/mail/inbox/id/AAQkAGI1x',
  '/mail/deeplink/read/AAMkAGI1x',
  '/mail/u/0/',
];
const COMPOSE = ['/mail/deeplink/compose?to=a@b.example', '/mail/deeplink/compose?popoutv2=1'];
const ELSEWHERE = [
  '/calendar/view/month',
  '/people/',
  '/mailbox',
  '/owa/?ItemID=1',
  '/',
  '/host/add-in',
];

describe('which page this is', () => {
  for (const [page, view] of PAGES) {
    it(`${page} is ${view} under mail addresses, compose-only under compose ones, nothing elsewhere`, () => {
      const document = saved(page);
      for (const host of HOSTS) {
        const seen = (path: string): View =>
          outlook.view(document, new URL(`https://${host}${path}`));
        expect(MAIL.map(seen)).toEqual(MAIL.map(() => view));
        expect(COMPOSE.map(seen)).toEqual(COMPOSE.map(() => 'compose-only'));
        expect(ELSEWHERE.map(seen)).toEqual(ELSEWHERE.map(() => 'other'));
      }
    });
  }
});

describe('whether this is the mail application', () => {
  const isApp = (page: string, path: string): boolean =>
    outlook.isApp(saved(page), new URL(`https://outlook.office.com${path}`));

  it.each(PAGES.map(([page]) => page))('%s is, under mail addresses only', (page) => {
    expect([...MAIL, ...COMPOSE].map((path) => isApp(page, path))).not.toContain(false);
    expect(ELSEWHERE.map((path) => isApp(page, path))).not.toContain(true);
  });

  it('calendar, people, sign-in pages and add-in frames are not', () => {
    expect(isApp('not-mail-calendar', '/calendar/view/day')).toBe(false);
    expect(isApp('not-mail-people', '/people/')).toBe(false);
    expect(isApp('not-mail-sign-in', '/mail/')).toBe(false);
    expect(isApp('not-mail-add-in', '/mail/')).toBe(false);
  });

  it('a frame inside the application is not', () => {
    const document = saved('conversation-2026');
    Object.defineProperty(document.defaultView, 'top', { value: {} });
    expect(outlook.isApp(document, new URL('https://outlook.office.com/mail/'))).toBe(false);
  });

  it('a composer that Outlook scripts into an empty window is, a calendar form there is not', () => {
    const blank = new URL('about:blank');
    const popped = saved('compose-window');
    popped.head.replaceChildren();
    expect(outlook.isApp(popped, blank)).toBe(true);
    expect(outlook.view(popped, blank)).toBe('compose-only');
    expect(outlook.isApp(saved('not-mail-calendar'), blank)).toBe(false);
    expect(outlook.isApp(saved('conversation-2026'), blank)).toBe(false);
  });

  it('the calendar’s form is nobody’s composer', () => {
    expect(outlook.composers(saved('not-mail-calendar'))).toEqual([]);
  });
});
