import { describe, expect, it } from 'vitest';
import {
  baseline,
  correctAbsences,
  newMessages,
  noticeInRow,
  noticeInThread,
  speaksForProspect,
  takeBack,
  type Known,
} from '../../src/background/notice.ts';
import type { Contact, Thread } from '../../src/domain/prospect.ts';
import type { MessageHead, RowHead } from '../../src/messaging/protocol.ts';
import type { Insertion } from '../../src/store/database.ts';
import { answer, touch } from '../domain/record.ts';

const row = { schema: 1, updatedAt: '2026-11-02T09:00:00.000Z', prospectId: 'prospect:1' };
const dana = { name: 'Dana Whitfield', address: 'dana@northwind.example' };
const leo = { name: 'Leo Marsh', address: 'leo@northwind.example' };
const stranger = { name: 'Uri Stone', address: 'uri@elsewhere.example' };
const robot = { name: 'Northwind', address: 'no-reply@northwind.example' };
const me = { name: 'me', address: 'rep@agreed.example' };
const now = new Date('2026-11-25T09:30:20Z');

/** A message at a minute of the morning of 25 November. */
const said = (
  id: string | null,
  minute: number,
  from: MessageHead['from'] = me,
  over: Partial<MessageHead> = {},
): MessageHead => ({
  id,
  from,
  to: [],
  cc: [],
  sentAt: `2026-11-25T09:${String(minute).padStart(2, '0')}:00.000Z`,
  fromMe: from === me,
  collapsed: false,
  ...over,
});
const first = said('m1', 0, dana);

const thread: Thread = {
  ...row,
  id: 'thread:1',
  type: 'thread',
  webmail: 'gmail',
  account: me.address,
  slot: '',
  origin: 'https://mail.google.com',
  key: 'k1',
  subject: 'Pilot',
  url: 'https://mail.google.com/',
  seen: { messageId: 'm1', at: first.sentAt, from: dana.address, before: null },
};
const contact: Contact = {
  ...row,
  id: 'contact:1',
  type: 'contact',
  name: dana.name,
  addresses: [dana.address],
  role: 'unknown',
};
const insertion: Insertion = {
  ...row,
  id: 'insertion:1',
  type: 'insertion',
  threadId: 'thread:1',
  commitmentId: 'commitment:1',
  step: 'accountability',
  tone: 'direct',
  at: '2026-11-25T09:10:00.000Z',
};
const known = (over: Partial<Known> = {}): Known => ({
  thread,
  ledger: [],
  contacts: [contact],
  insertion: null,
  spent: null,
  now,
  ...over,
});
const never = () => false;
const types = (drafts: { type: string; deleted?: boolean }[]) =>
  drafts.map(({ type, deleted }) => (deleted ? `${type} gone` : type));

describe('what is news', () => {
  it.each([
    ['after the message known by its id', [first, said('m2', 5)], ['m2']],
    ['nothing, when the known one is the newest', [first], []],
    [
      'after the same minute and sender, where ids changed on reload',
      [{ ...first, id: 'other' }, said('m2', 5)],
      ['m2'],
    ],
    [
      'by the minute, where the known message is gone from the page',
      [said('m0', -0, dana, { sentAt: '2026-11-24T09:00:00.000Z' }), said('m2', 5)],
      ['m2'],
    ],
    ['nothing without a date or the known message', [said('m9', 5, me, { sentAt: null })], []],
  ])('%s', (_case, messages, ids) => {
    expect(newMessages(messages, thread.seen).map(({ id }) => id)).toEqual(ids);
  });

  it('is nothing when nothing was ever seen', () => {
    expect(newMessages([first], { messageId: null, at: null, from: null, before: null })).toEqual(
      [],
    );
  });

  it('is also what crossed with the newest message and is sorted in before it', () => {
    const mine = said('m2', 5);
    const seen = baseline([first, mine], now);
    const crossed = said(null, 4, dana, { collapsed: true });
    const ids = (messages: MessageHead[]) =>
      newMessages(messages, seen).map(({ sentAt, fromMe }) => `${fromMe} ${sentAt}`);
    expect(ids([first, mine])).toEqual([]);
    expect(ids([first, crossed, mine])).toEqual(['false 2026-11-25T09:04:00.000Z']);
    // Older messages that the page held back until now are no news.
    expect(ids([said('m0', 0), said('m0b', 0), first, mine])).toEqual([]);
    // Two of the rep's own in one minute, neither with an id.
    const folded = said(null, 5, me, { collapsed: true });
    const again = baseline([first, folded], now);
    expect(newMessages([first, folded, said('m3', 5)], again).map(({ id }) => id)).toEqual(['m3']);
    // Of the same minute, whatever the page puts first.
    expect(ids([first, { ...crossed, sentAt: mine.sentAt }, mine])).toHaveLength(1);
  });

  it('starts next time from the newest message that is sure to stay', () => {
    expect(baseline([first, said(null, 7)], now)).toEqual(thread.seen);
    expect(baseline([first, said(null, 7, dana, { collapsed: true })], now)).toEqual({
      messageId: null,
      at: '2026-11-25T09:07:00.000Z',
      from: dana.address,
      before: { messageId: 'm1', at: first.sentAt, from: dana.address },
    });
    expect(baseline([], now)).toEqual({
      messageId: null,
      at: now.toISOString(),
      from: null,
      before: null,
    });
  });
});

describe('who speaks for the prospect', () => {
  it.each([
    ['a contact', dana, true],
    ['a contact in other letters', { name: '', address: 'Dana@Northwind.example' }, true],
    ['a colleague at the contact’s company', leo, true],
    ['somebody from elsewhere', stranger, false],
    ['a machine of the company', robot, false],
    ['a contact by full name where no address is shown', { ...dana, address: null }, true],
    ['somebody else by name', { ...leo, address: null }, false],
    ['nobody', { name: '', address: null }, false],
  ])('%s', (_case, person, speaks) => {
    expect(speaksForProspect(person, [contact])).toBe(speaks);
  });

  it('is no colleague who merely has the same public mail service', () => {
    const private_ = { ...contact, addresses: ['dana@gmail.com'] };
    expect(speaksForProspect({ name: 'X', address: 'x@gmail.com' }, [private_])).toBe(false);
  });
});

describe('in a thread', () => {
  it('an own message after an insertion takes its step, and uses the insertion up', () => {
    const rows = noticeInThread([first, said('m2', 20)], known({ insertion }), never);
    expect(rows).toMatchObject([
      { type: 'touch', step: 'accountability', tone: 'direct', commitmentId: 'commitment:1' },
      { type: 'insertion', id: 'insertion:1', deleted: true },
    ]);
  });

  it('only the first of two own messages takes the step', () => {
    const rows = noticeInThread(
      [first, said('m2', 20), said('m3', 22)],
      known({ insertion }),
      never,
    );
    expect(rows.filter(({ type }) => type === 'touch')).toMatchObject([
      { step: 'accountability' },
      { step: 'other', tone: null },
    ]);
  });

  it('an own message without an insertion is a touch of no step', () => {
    expect(noticeInThread([first, said('m2', 20)], known(), never)).toMatchObject([
      { type: 'touch', step: 'other' },
    ]);
  });

  it('a message without an id of its own may still be taken back and is waited for', () => {
    expect(noticeInThread([first, said(null, 20)], known({ insertion }), never)).toEqual([]);
  });

  it('answers come from the prospect’s people alone', () => {
    const messages = [first, said('a', 1, stranger), said('b', 2, robot), said('c', 3, leo)];
    expect(noticeInThread(messages, known(), never)).toMatchObject([
      { type: 'answer', name: 'Leo Marsh', kind: 'answer', messageId: 'c' },
    ]);
  });

  it('an automatic reply is noted and is no answer', () => {
    const rows = noticeInThread([first, said('m2', 5, dana)], known(), (index) => index === 1);
    expect(rows).toMatchObject([{ type: 'answer', kind: 'out-of-office' }]);
  });

  it('what a row told already is not told again', () => {
    const ledger = [{ ...answer('2026-11-25T09:05:00.000Z'), messageId: null }];
    expect(noticeInThread([first, said('m2', 5, dana)], known({ ledger }), never)).toEqual([]);
  });

  it('an entry never comes before what the ledger holds', () => {
    const ledger = [touch('2026-11-25T09:25:00.000Z')];
    const [late] = noticeInThread([first, said('m2', 5, dana)], known({ ledger }), never);
    expect(late).toMatchObject({ at: now.toISOString(), sentAt: '2026-11-25T09:05:00.000Z' });
  });
});

describe('two messages of one minute', () => {
  it('are two where they have ids, and one where the page gives none', () => {
    const ledger = [touch('2026-11-25T09:20:00.000Z')];
    const again = said('other', 20);
    expect(types(noticeInThread([first, again], known({ ledger }), never))).toEqual(['touch']);
    const folded = said(null, 20, me, { collapsed: true });
    expect(noticeInThread([first, folded], known({ ledger }), never)).toEqual([]);
  });
});

describe('in a row', () => {
  const inRow = (over: Partial<RowHead>): RowHead => ({
    key: 'k1',
    lastFrom: dana,
    lastAt: '2026-11-25T09:08:00.000Z',
    lastFromMe: false,
    lastMessageId: 'm2',
    subject: 'Pilot',
    ...over,
  });

  it.each([
    ['an answer', {}, ['answer']],
    ['sent by the rep', { lastFrom: me, lastFromMe: true }, ['touch']],
    ['the message known already', { lastMessageId: 'm1' }, []],
    [
      'the message known already, without its id',
      { lastMessageId: null, lastAt: first.sentAt },
      [],
    ],
    ['older than what is known', { lastAt: '2026-11-25T08:00:00.000Z' }, []],
    ['without a date', { lastAt: null }, []],
    ['somebody from elsewhere', { lastFrom: stranger }, []],
    ['a machine', { lastFrom: robot }, []],
    ['nobody', { lastFrom: null }, []],
  ])('%s', (_case, over, expected) => {
    expect(types(noticeInRow(inRow(over), known()))).toEqual(expected);
  });

  it('sent after an insertion takes its step', () => {
    const sent = inRow({ lastFrom: me, lastFromMe: true });
    expect(noticeInRow(sent, known({ insertion }))).toMatchObject([
      { type: 'touch', step: 'accountability' },
      { type: 'insertion', deleted: true },
    ]);
  });
});

describe('a row’s answer that turns out to be an absence', () => {
  const ledger = [answer('2026-11-25T09:05:00.000Z')];
  const away = said('m2026-11-25T09:05:00.000Z', 5, dana);

  it('is put right once its words are read', () => {
    expect(correctAbsences([first, away], known({ ledger }), (index) => index === 1)).toMatchObject(
      [
        { type: 'answer', deleted: true },
        { type: 'answer', kind: 'out-of-office' },
      ],
    );
  });

  it('stays an answer when they say something', () => {
    expect(correctAbsences([first, away], known({ ledger }), never)).toEqual([]);
  });
});

describe('undo-send', () => {
  const sent = touch('2026-11-25T09:29:00.000Z', 'accountability');
  const gone = [{ id: sent.messageId, sentAt: sent.sentAt }];
  const spent = { ...insertion, deleted: true };

  it('takes the touch back and lets the insertion wait again', () => {
    const back = takeBack(gone, known({ ledger: [sent], spent }));
    expect(back.touches).toEqual([sent]);
    expect(back.revived).toMatchObject({ id: 'insertion:1', deleted: false });
  });

  it.each([
    ['of another message', [{ id: 'other', sentAt: sent.sentAt }], {}],
    ['of a message without an id', [{ id: null, sentAt: sent.sentAt }], {}],
    ['an hour later', gone, { now: new Date('2026-11-25T10:29:00Z') }],
    ['in another thread', gone, { thread: { ...thread, id: 'thread:2' } }],
  ])('is nothing %s', (_case, messages, over) => {
    const back = takeBack(messages, known({ ledger: [sent], spent, ...over }));
    expect(back).toEqual({ touches: [], revived: null });
  });

  it('revives nothing for a message of the rep’s own, nor beside a newer insertion', () => {
    const own = { ...sent, step: 'other' as const };
    expect(takeBack(gone, known({ ledger: [own], spent })).revived).toBeNull();
    expect(takeBack(gone, known({ ledger: [sent], spent, insertion })).revived).toBeNull();
  });
});
