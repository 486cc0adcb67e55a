import { describe, expect, it } from 'vitest';
import {
  canonicalId,
  conversationIn,
  idForUrl,
  placeOf,
  tokenConfirms,
} from '../../src/webmail/outlook/conversation-id.ts';
import { outlook } from '../../src/webmail/outlook/index.ts';
import { LEEDS, saved, threadOf } from './outlook-saved.ts';
import { only } from './page.ts';

const account = (slot: string): { address: null; name: null; slot: string } => ({
  address: null,
  name: null,
  slot,
});

describe('conversation ids', () => {
  it('both alphabets, percent signs and padding come to one spelling', () => {
    const inPage = 'AAQkAGI1+x/y+z/w8Q==';
    for (const form of [
      inPage,
      'AAQkAGI1_x-y_z-w8Q==',
      encodeURIComponent(inPage),
      'AAQkAGI1_x-y_z-w8Q%3D%3D',
      'AAQkAGI1_x-y_z-w8Q',
    ]) {
      expect(canonicalId(form)).toBe('AAQkAGI1_x-y_z-w8Q');
    }
    expect(canonicalId('AAQk%')).toBe('AAQk%');
  });

  it('are found in every form of address, on every host', () => {
    for (const [host, path] of [
      ['outlook.live.com', '/mail/0/inbox/id/'],
      ['outlook.office.com', '/mail/inbox/id/'],
      ['outlook.office365.com', '/mail/id/'],
      ['outlook.cloud.microsoft', '/mail/archive/rp/'],
      ['outlook.office.com', '/mail/deeplink/readconv/'],
    ]) {
      expect(conversationIn(new URL(`https://${host}${path}${idForUrl(LEEDS)}`))).toBe(LEEDS);
    }
  });

  it('are not taken from a message’s address, a draft’s or a search', () => {
    for (const path of [
      '/mail/inbox/id/AAMkAGI1x-y_z%3D',
      '/mail/deeplink/read/AQMkADAwATM',
      `/mail/compose/${LEEDS}`,
      '/mail/deeplink/search?query=a',
      '/mail/0/',
      '/calendar/view',
    ]) {
      expect(conversationIn(new URL(`https://outlook.office.com${path}`))).toBeNull();
    }
    expect(placeOf(new URL('https://outlook.office.com/owa/?ItemID=1'))).toBeNull();
    expect(placeOf(new URL('https://outlook.live.com/mail/0/sentitems/id/AQQkx'))).toMatchObject({
      slot: '0',
      folder: 'sentitems',
    });
  });

  it('a heading’s token proves an address by its tail only when long enough', () => {
    expect(tokenConfirms('2c8N1rZfE', LEEDS)).toBe(true);
    expect(tokenConfirms('rZfE', LEEDS)).toBe(false);
    expect(tokenConfirms('2c8N1rZfX', LEEDS)).toBe(false);
  });

  it('make a link on the host and account the id lives on, with padding and percent signs', () => {
    expect(outlook.threadUrl(LEEDS, account(''))).toBe(
      `https://outlook.office.com/mail/id/${LEEDS}%3D`,
    );
    expect(outlook.threadUrl('AQQkAD_x-8', account('0'))).toBe(
      'https://outlook.live.com/mail/0/inbox/id/AQQkAD_x-8%3D%3D',
    );
    expect(conversationIn(new URL(outlook.threadUrl(LEEDS, account(''))))).toBe(LEEDS);
  });
});

describe('which conversation is open', () => {
  const here = (path: string): string => `https://outlook.office.com${path}`;
  const other = 'AAQkADk3ZTExNTk0LWIyZDctNGVkYS04Y2M0LTk2ZTk1MTNiOGYzOAAQAOther1234';

  it('the address’s, in the same spelling as the list’s', () => {
    const document = saved('conversation-2026');
    const key = threadOf(document, here(`/mail/inbox/id/${idForUrl(LEEDS)}`)).key;
    expect(key).toBe(LEEDS);
    expect(outlook.readList(document, new URL(here('/mail/inbox')))[0]?.key).toBe(key);
  });

  it('the selected row’s with the pane’s subject, when the address names none', () => {
    expect(threadOf(saved('conversation-2026'), here('/mail/inbox/id/AAMkAGI1x')).key).toBe(LEEDS);
  });

  it('none, when the selected row is another’s or several are ticked', () => {
    const document = saved('conversation-2026');
    only(document, '[data-convid][aria-selected="true"] span[title^="Pilot"]').title =
      'Another matter';
    expect(threadOf(document).key).toBeNull();
    const ticked = saved('conversation-2026');
    for (const row of ticked.querySelectorAll('[data-convid]'))
      row.setAttribute('aria-selected', 'true');
    expect(threadOf(ticked).key).toBeNull();
  });

  it('none, when address and row name two and nothing proves either; the proven one, when the heading does', () => {
    const document = saved('conversation-2026');
    expect(threadOf(document, here(`/mail/inbox/id/${other}`)).key).toBeNull();
    only(document, '[id^="CONV_"]').id = 'CONV_sF2c8N1rZfE_SUBJECT';
    expect(threadOf(document, here(`/mail/inbox/id/${other}`)).key).toBe(LEEDS);
    only(document, '[id^="CONV_"]').id = 'CONV_QAOther1234_SUBJECT';
    expect(threadOf(document, here(`/mail/inbox/id/${other}`)).key).toBe(other);
  });

  it('a message opened from search results has none', () => {
    expect(threadOf(saved('gap'), here('/mail/search')).key).toBeNull();
  });
});
