import { fixture, pageOf } from '../page.ts';

/** The saved Gmail pages, with the address each was seen at. */
export const saved = {
  'thread-2026-en': 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQZtBnRkWjxLmNpQrStVwXz',
  'thread-2023-vi':
    'https://mail.google.com/mail/u/1/#search/in%3Ainbox+x/QgrcJHsbGkLmNpQrStVwXzBcDfGh',
  'thread-2019-ru': 'https://mail.google.com/mail/u/0/#inbox/16f43ab5e2a4ffff',
  'thread-2016-zh': 'https://mail.google.com/mail/u/0/#inbox/1547a1b2c3d4e5f6',
  'thread-he-rtl': 'https://mail.google.com/mail/u/0/#label/x/KtbxLxgBcDfGhJkLmNpQrStVwXz',
  'thread-single-de': 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDkLmNpQrStVwXzBcDfGh',
  'split-view-en': 'https://mail.google.com/mail/u/0/#inbox',
  'list-2026-en': 'https://mail.google.com/mail/u/0/#inbox',
  'list-old-rows': 'https://mail.google.com/mail/u/0/#search/budget',
  'composer-popup': 'https://mail.google.com/mail/u/0/#inbox?compose=new',
  'composer-inline': 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQZtBnRkWjxLmNpQrStVwXz',
  'composer-plain-classic': 'https://mail.google.com/mail/u/0/#inbox?compose=new',
  'compose-window': 'https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1',
  'fragment-message': 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQZtBnRkWjxLmNpQrStVwXz',
  loading: 'https://mail.google.com/mail/u/0/',
  settings: 'https://mail.google.com/mail/u/0/#settings/general',
  leftovers: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQZtBnRkWjxLmNpQrStVwXz',
} as const;

export type SavedPage = keyof typeof saved;

export function open(name: SavedPage): { document: Document; url: URL } {
  return {
    document: pageOf(fixture(`gmail/${name}.html`), saved[name]),
    url: new URL(saved[name]),
  };
}
