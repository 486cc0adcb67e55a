import { describe, expect, it } from 'vitest';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { views } from '../../../src/webmail/gmail/view.ts';
import type { View } from '../../../src/webmail/webmail.ts';
import { open, type SavedPage } from './saved.ts';
import { pageOf } from '../page.ts';

const pages: Record<Exclude<View, 'other'>, SavedPage[]> = {
  thread: [
    'thread-2026-en',
    'thread-2023-vi',
    'thread-2019-ru',
    'thread-2016-zh',
    'thread-he-rtl',
    'thread-single-de',
    'split-view-en',
    'composer-inline',
    'fragment-message',
    'leftovers',
  ],
  list: ['list-2026-en', 'list-old-rows'],
  'compose-only': ['compose-window'],
};
const neither: SavedPage[] = ['settings', 'loading', 'composer-popup', 'composer-plain-classic'];

describe.each(Object.entries(pages))('pages of the view %s', (view, names) => {
  it.each(names)('%s is one', (name) => {
    const { document, url } = open(name);
    expect(gmail.view(document, url)).toBe(view);
  });
});

describe('every view accepts its own pages and refuses all others', () => {
  for (const { view, is } of views) {
    for (const [own, names] of Object.entries({ ...pages, nothing: neither })) {
      // A reading pane shows a thread and its list; the thread is asked first.
      for (const name of names.filter((page) => !(view === 'list' && page === 'split-view-en'))) {
        it(`${view} ${own === view ? 'accepts' : 'refuses'} ${name}`, () => {
          expect(is(open(name))).toBe(own === view);
        });
      }
    }
  }
  it.each(neither)('%s is other', (name) => {
    const { document, url } = open(name);
    expect(gmail.view(document, url)).toBe('other');
  });
});

describe('addresses of the app', () => {
  const page = pageOf('<p>');
  const isApp = (address: string) => gmail.isApp(page, new URL(address));
  it.each([
    'https://mail.google.com/mail/u/0/',
    'https://mail.google.com/mail/u/1/#inbox',
    'https://mail.google.com/mail/b/AAAA/u/0/#inbox',
    'https://mail.google.com/mail/u/0/d/BBBB/#inbox',
    'https://mail.google.com/mail/u/0/?ui=2&view=btop&th=18fae1d2b7e51111',
    'https://mail.google.com/mail/u/0/?view=cm&to=a@b.example',
  ])('%s is', (address) => expect(isApp(address)).toBe(true));
  it.each([
    'https://mail.google.com/chat/u/0/',
    'https://mail.google.com/mail/mu/mp/1/',
    'https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all',
    'https://mail.google.com/mail/u/0/?ui=2&view=om',
    'https://mail.google.com/mail/u/0/?view=att&th=1',
    'https://mail.google.com/',
    'https://calendar.google.com/mail/u/0/',
  ])('%s is not', (address) => expect(isApp(address)).toBe(false));
});

describe('links', () => {
  it('open the thread in the account’s own place', () => {
    const link = (slot: string) =>
      gmail.threadUrl('18fae1d2b7e51111', { address: null, name: null, slot });
    expect(link('u/1')).toBe('https://mail.google.com/mail/u/1/#all/18fae1d2b7e51111');
    expect(link('')).toBe('https://mail.google.com/mail/u/0/#all/18fae1d2b7e51111');
    expect(link('b/AA/u/0')).toBe('https://mail.google.com/mail/b/AA/u/0/#all/18fae1d2b7e51111');
  });
});

describe('the place of the strip', () => {
  it('is before the thread, never inside a table', () => {
    const place = (name: SavedPage) => gmail.stripPlace(open(name).document);
    expect(place('thread-2026-en')?.matches('.nH.a98.iY.aHo')).toBe(true);
    expect(place('thread-2023-vi')?.parentElement?.tagName).toBe('TD');
    expect(place('list-2026-en')).toBeNull();
  });
});
