import { describe, expect, it } from 'vitest';
import { findPromises, nextDate, type Promised } from '../../src/reading/promises.ts';
import { collections, readMails } from './mails.ts';
import { measure, ourReader, shares } from './promises-measure.ts';

const mails = collections.flatMap(readMails);
const languageOf = ({ locale }: { locale: string }): string => locale.split('-')[0] ?? '';
const byLanguage = [...new Set(mails.map(languageOf))].map(
  (language) => [language, mails.filter((mail) => languageOf(mail) === language)] as const,
);

describe('the labelled set', () => {
  it('is large enough to mean something', () => {
    expect(mails.length).toBeGreaterThanOrEqual(250);
    expect(mails.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(100);
    expect(byLanguage.map(([language]) => language).toSorted()).toEqual([
      'de',
      'en',
      'es',
      'fr',
      'nl',
      'pt',
    ]);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
  });

  it('is read to the marks of issue 4', () => {
    const marks = shares(measure(mails, ourReader));
    expect(marks.precision).toBeGreaterThanOrEqual(0.9);
    expect(marks.recall).toBeGreaterThanOrEqual(0.8);
    expect(marks.falseAlarms).toBeLessThanOrEqual(0.08);
    expect(marks.nextDate).toBeGreaterThanOrEqual(0.85);
    expect(marks.who).toBeGreaterThanOrEqual(0.85);
  });

  it.each(byLanguage)('is read in %s', (_, ofOne) => {
    const marks = shares(measure(ofOne, ourReader));
    expect(marks.precision).toBeGreaterThanOrEqual(0.88);
    expect(marks.recall).toBeGreaterThanOrEqual(0.75);
  });
});

/** What a mail of Tuesday 11 March 2025 says. */
function read(text: string, locale = 'en-US'): Promised[] {
  return findPromises({
    text,
    sentAt: new Date('2025-03-11T15:00:00Z'),
    from: { name: 'Dana Whitfield', address: 'dana@northwind.example' },
    fromMe: false,
    timeZone: 'America/New_York',
    locale,
  });
}

describe('a promise', () => {
  it('comes with its sentence, unwrapped, and a confidence', () => {
    const [found] = read(
      'Thanks for the quote. I have to run the numbers past Priya first, so\nI will call you next Tuesday with an answer.\n\nDana',
    );
    expect(found?.quote).toBe(
      'I have to run the numbers past Priya first, so I will call you next Tuesday with an answer.',
    );
    expect(found?.confidence).toBeGreaterThan(0.55);
    expect(found?.confidence).toBeLessThanOrEqual(1);
  });

  it.each([
    ["I'll call you Friday.", 'sender', 'contact', 'promised'],
    ["We'll transfer the deposit by Friday.", 'sender', 'deposit', 'promised'],
    ['We will pay the invoice on Friday.', 'sender', 'payment', 'promised'],
    ["Let's meet on Friday.", 'both', 'meeting', 'proposed'],
    ['How about Friday?', 'both', 'meeting', 'proposed'],
    ['Please send the figures by Friday.', 'recipient', 'information', 'asked'],
    ['I need your decision by Friday.', 'recipient', 'decision', 'asked'],
    ['The samples will be shipped on Friday.', 'sender', 'delivery', 'promised'],
    ['See you Friday!', 'both', 'meeting', 'promised'],
  ])('%s', (text, who, kind, stage) => {
    expect(read(text).map((one) => [one.who, one.kind, one.stage, one.on.from])).toEqual([
      [who, kind, stage, '2025-03-14'],
    ]);
  });

  it('is marked when it depends on something', () => {
    expect(read("Once legal has signed, I'll send it on Friday.")[0]?.conditional).toBe(true);
    expect(read("I'll send it on Friday.")[0]?.conditional).toBeUndefined();
    expect(read('If possible please send it by Friday.')[0]?.conditional).toBeUndefined();
  });

  it('counts for the message’s own day', () => {
    expect(read("I'll call you this afternoon.")[0]?.on).toEqual({
      from: '2025-03-11',
      to: '2025-03-11',
    });
  });

  it('is one even when it is said twice', () => {
    expect(read("I'll call you on Friday. So: I will ring you on Friday, March 14.")).toHaveLength(
      1,
    );
  });

  it('offers the strongest first, and of equals the earlier', () => {
    const found = read("I'll call you on Monday. I'll send the contract on Friday.");
    expect(found.map(({ on }) => on.from)).toEqual(['2025-03-14', '2025-03-17']);
    expect(nextDate(found)).toBe(found[0]);
    expect(nextDate([])).toBeNull();
  });
});

describe('no promise', () => {
  it.each([
    [
      'a quoted one',
      'Thanks!\n\nOn Mon, Mar 10, 2025 at 4:12 PM Mark <m@v.example> wrote:\n> I will call you Friday.',
    ],
    ['what happened', 'We met on Friday and agreed the terms.'],
    ['a document’s date', 'Please find attached the agreement dated March 20, 2025.'],
    ['somebody else’s plan', 'As far as I know Peter will visit them on Friday.'],
    ['a negation', "I can't make Friday."],
    ['an absence', "I'm out of the office until Friday."],
    ['a mailing', 'Register now! Our webinar is on Friday.\nUnsubscribe'],
    ['a machine’s notice', 'Your subscription renews on Friday. This is an automated message.'],
    ['a bare fact', 'The market opens on Friday.'],
    ['a figure', 'Version 3.4.2025 costs 12.5 and the number is 555-0114.'],
  ])('is %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('comes from a robot’s address', () => {
    const robot = findPromises({
      text: "We'll deliver your parcel on Friday.",
      sentAt: new Date('2025-03-11T15:00:00Z'),
      from: { name: 'Parcels', address: 'no-reply@parcels.example' },
      fromMe: false,
      timeZone: 'UTC',
      locale: 'en-GB',
    });
    expect(robot).toEqual([]);
  });
});
