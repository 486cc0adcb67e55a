import { describe, expect, it } from 'vitest';
import { TakenBack } from '../../src/content/taken-back.ts';
import type { MessageReading, ThreadReading } from '../../src/webmail/webmail.ts';

const message = (id: string | null, fromMe: boolean): MessageReading => ({
  id,
  from: { name: '', address: null },
  to: [],
  cc: [],
  sentAt: new Date('2026-11-25T09:30:00Z'),
  sentAtText: '',
  fromMe,
  collapsed: false,
  body: '',
  incomplete: false,
});
const theirs = message('theirs', false);
const mine = message('mine', true);
const thread = (messages: MessageReading[], key = 'k1'): ThreadReading => ({
  webmail: 'gmail',
  account: null,
  key,
  subject: '',
  messages,
  incomplete: false,
  locale: 'en',
});

/** What is told after the page has shown these one after the other. */
const told = (...shown: ThreadReading[]) => {
  const page = new TakenBack();
  return shown.map((each) => page.see(each).map(({ id }) => id));
};

describe('an own message that undo-send took back', () => {
  it('is told at every look until it is back', () => {
    const sent = thread([theirs, mine]);
    expect(told(sent, thread([theirs]), thread([theirs]), sent)).toEqual([
      [],
      ['mine'],
      ['mine'],
      [],
    ]);
  });

  it('has the rest of the conversation still standing', () => {
    expect(told(thread([theirs, mine]), thread([]))).toEqual([[], []]);
    expect(told(thread([theirs, mine]), thread([message('x', false)]))).toEqual([[], []]);
  });

  it('is told though an answer came meanwhile', () => {
    expect(told(thread([theirs, mine]), thread([theirs, message('x', false)]))[1]).toEqual([
      'mine',
    ]);
  });

  it.each([
    ['alone on the page: one message is shown at a time', [mine], [theirs]],
    ['without an id: it was not told of either', [theirs, message(null, true)], [theirs]],
    ['somebody else’s', [mine, theirs], [mine]],
    ['not the newest', [theirs, mine, message('x', false)], [theirs, message('x', false)]],
  ])('is not one that is %s', (_case, before, after) => {
    expect(told(thread(before), thread(after))[1]).toEqual([]);
  });

  it('is forgotten with its conversation', () => {
    const other = thread([theirs], 'k2');
    expect(told(thread([theirs, mine]), thread([theirs]), other)[2]).toEqual([]);
    expect(told(thread([theirs, mine]), other)[1]).toEqual([]);
  });
});
