import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/webmail/outlook/index.ts';
import type { ListRow } from '../../src/webmail/webmail.ts';
import { saved } from './outlook-saved.ts';
import { only } from './page.ts';

const read = (page: Document, path = '/mail/0/inbox'): ListRow[] =>
  outlook.readList(page, new URL(`https://outlook.live.com${path}`));

describe('the rows on screen', () => {
  it('date headers and adverts are none; ids come in one spelling', () => {
    const rows = read(saved('list'));
    expect(rows.map(({ subject }) => subject)).toEqual([
      'Agenda for Tuesday',
      'Samples for the board, second round',
      'Lunch',
    ]);
    expect(rows.map(({ key }) => /^AQQk[\w-]+$/.test(key ?? ''))).toEqual([true, true, true]);
  });

  it('sender, date and state as far as the row tells them', () => {
    const [first, joined, bare] = read(saved('list'));
    expect(first).toMatchObject({
      lastFrom: { name: 'Bo Lind', address: 'bo@lind.example' },
      lastAtText: 'Tue 13/10/2026 07:45',
      lastFromMe: false,
      lastMessageId: null,
    });
    expect(first?.lastAt).toEqual(new Date(2026, 9, 13, 7, 45));
    // Decided by the other row's thirteenth.
    expect(joined?.lastAt).toEqual(new Date(2026, 9, 5, 12, 0));
    expect(joined).toMatchObject({ lastFrom: null });
    expect(bare).toMatchObject({ lastFrom: null, lastAt: null, lastAtText: '' });
  });

  it('in Sent and Drafts the people shown are not the senders', () => {
    expect(read(saved('list'), '/mail/0/sentitems')[0]).toMatchObject({
      lastFrom: null,
      lastFromMe: false,
    });
  });

  it('the owner’s own are told by address', () => {
    const page = saved('list');
    only(page, '[title="bo@lind.example"]').title = 'Kim.Aalto@outlook.example';
    expect(read(page)[0]).toMatchObject({ lastFromMe: true });
  });

  it('an address in a subject is no sender', () => {
    const page = saved('list');
    only(page, '[title="Agenda for Tuesday"]').title = 'Mail for hr@lind.example bounced';
    expect(read(page)[0]).toMatchObject({
      subject: 'Mail for hr@lind.example bounced',
      lastFrom: { name: 'Bo Lind', address: 'bo@lind.example' },
    });
  });

  it('hidden rows are not on screen', () => {
    const page = saved('list');
    only(page, '[data-index="1"]').style.display = 'none';
    expect(read(page)).toHaveLength(2);
  });
});
