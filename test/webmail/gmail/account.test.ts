import { describe, expect, it } from 'vitest';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { pageOf } from '../page.ts';
import { open } from './saved.ts';

const titled = (title: string, body = '') => {
  const page = pageOf(`<html><head><title>${title}</title></head><body ${body}></body></html>`);
  return gmail.account(page, new URL('https://mail.google.com/mail/u/0/'))?.address;
};

describe('whose mailbox this is', () => {
  it.each([
    ['Inbox (3) - rep@agreed-mail.example - Gmail', 'rep@agreed-mail.example'],
    ['Re: a@b.example - Rep.One@Agreed-Mail.example - Firm – Mail', 'rep.one@agreed-mail.example'],
    ['\u200Eהצעה\u200F - \u202Arep@agreed-mail.example\u202C - Gmail', 'rep@agreed-mail.example'],
    ['Write to a@b.example', null],
    ['Gmail', null],
    ['', null],
  ])('by the title %j: %s', (title, address) => expect(titled(title)).toBe(address));

  it('is not told by the title of a window of its own, where only the subject stands', () => {
    expect(titled('From a@b.example - today', 'class="aAU xE Su"')).toBeNull();
  });

  it('is told by the account menu, the head or the splash where the title says nothing', () => {
    const from = (name: 'settings' | 'loading', change: (document: Document) => void) => {
      const { document, url } = open(name);
      change(document);
      return gmail.account(document, url);
    };
    const untitled = (document: Document) => {
      document.title = 'Gmail';
    };
    expect(from('settings', untitled)).toEqual({
      address: 'rep@agreed-mail.example',
      name: 'Rep Un',
      slot: 'u/0',
    });
    expect(from('loading', untitled)?.address).toBe('rep@agreed-mail.example');
    expect(from('loading', (document) => document.querySelector('meta')?.remove())?.address).toBe(
      'rep@agreed-mail.example',
    );
  });

  it('keeps its place in the address, delegated mailboxes included', () => {
    const slot = (address: string) => gmail.account(pageOf('<p>'), new URL(address))?.slot;
    expect(slot('https://mail.google.com/mail/u/2/#inbox')).toBe('u/2');
    expect(slot('https://mail.google.com/mail/b/AAA/u/1/')).toBe('b/AAA/u/1');
    expect(slot('https://mail.google.com/mail/u/1/d/BBB/#inbox')).toBe('u/1/d/BBB');
    expect(gmail.account(pageOf('<p>'), new URL('https://mail.google.com/mail/'))).toBeNull();
  });
});
