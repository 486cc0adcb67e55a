import { expect, it } from 'vitest';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { open } from './saved.ts';

it('reads the rows of every list on screen that name a conversation', () => {
  const { document, url } = open('list-2026-en');
  expect(gmail.readList(document, url)).toEqual([
    {
      key: '18fae1d2b7e51111',
      lastFrom: { name: 'Dana Whitfield', address: 'dana@northwind.example' },
      lastAt: new Date(2026, 10, 20, 13, 19),
      lastAtText: 'Fri, Nov 20, 2026, 1:19 PM',
      lastFromMe: false,
      subject: 'Pilot pricing',
      lastMessageId: '18fae1d2b7e51112',
    },
    {
      key: BigInt('1800000000000000003').toString(16),
      lastFrom: { name: 'me', address: 'rep@agreed-mail.example' },
      lastAt: null,
      lastAtText: 'soon',
      lastFromMe: true,
      subject: 'Contract ✍️',
      lastMessageId: null,
    },
  ]);
});

it('reads older rows', () => {
  const { document, url } = open('list-old-rows');
  expect(gmail.readList(document, url)).toMatchObject([
    {
      key: BigInt('1800000000000000001').toString(16),
      lastFrom: { address: 'dana@northwind.example' },
    },
  ]);
});
