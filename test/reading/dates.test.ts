import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/reading/dates.ts';
import { accuracyByLanguage, daysFound, falseFinds } from './dates/accuracy.ts';
import { LANGUAGES } from './dates/languages.ts';
import { NO_DATE } from './dates/none.ts';

for (const { name, locale, cases } of LANGUAGES) {
  describe(`dates in ${name}`, () => {
    test.each(cases.map(([text, days, sentOn]) => ({ text, days, sentOn })))(
      '$text',
      ({ text, days, sentOn }) => {
        expect(daysFound({ text, locale, sentOn })).toEqual(days);
      },
    );

    test('has cases enough to tell', () => {
      expect(cases.length).toBeGreaterThanOrEqual(60);
    });
  });
}

describe('text that names no day', () => {
  for (const [locale, texts] of Object.entries(NO_DATE)) {
    test.each(texts)(`${locale}: %s`, (text) => {
      expect(daysFound({ text, locale })).toEqual([]);
    });
  }

  test('has cases enough to tell', () => {
    expect(Object.values(NO_DATE).flat().length).toBeGreaterThanOrEqual(100);
  });
});

test('accuracy by language is told as exact days of the cases', () => {
  const accuracy = accuracyByLanguage(findDates);
  expect(accuracy.map(({ name }) => name)).toEqual(LANGUAGES.map(({ name }) => name));
  for (const { exact, of } of accuracy) expect(exact / of).toBeGreaterThan(0.95);
  expect(falseFinds(findDates).texts).toBe(0);
});

test('accuracy falls for a reader that finds nothing', () => {
  expect(accuracyByLanguage(() => []).every(({ exact }) => exact === 0)).toBe(true);
});

describe('where and whose the days are', () => {
  const sentAt = new Date('2026-03-11T10:00:00Z');
  const at = (text: string, locale: string, timeZone = 'UTC') =>
    findDates({ text, sentAt, timeZone, locale });

  test('an expression is where it stands, in UTF-16 offsets', () => {
    const text = '👍 Let us talk on Tuesday, 17 March, or in two weeks.';
    expect(at(text, 'en-GB').map(({ index, length }) => text.slice(index, index + length))).toEqual(
      ['Tuesday, 17 March', 'in two weeks'],
    );
  });

  test('finds are in order and never overlap', () => {
    const text =
      'Monday, 16 March and Tuesday the 17th, 14 or 15 April (Wednesday), Mon-Wed, 4-22 May, ' +
      'the day after Easter, from 1/4 to 3/4, between June and July, next week or the week after next.';
    let end = 0;
    for (const { index, length } of at(text, 'en-GB')) {
      expect(index).toBeGreaterThanOrEqual(end);
      end = index + length;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  test('the day is that of the time zone', () => {
    const late = new Date('2026-03-11T23:30:00Z');
    const today = (timeZone: string) =>
      findDates({ text: 'today', sentAt: late, timeZone, locale: 'en-US' })[0]?.from;
    expect(today('America/New_York')).toBe('2026-03-11');
    expect(today('Europe/Berlin')).toBe('2026-03-12');
    expect(today('Pacific/Auckland')).toBe('2026-03-12');
  });

  test.each([
    ['en-US', '2026-03-04'],
    ['en-GB', '2026-04-03'],
    ['en-AU', '2026-04-03'],
    ['en-CA', '2026-03-04'],
    ['de-DE', '2026-04-03'],
    ['es-US', '2026-03-04'],
    ['pt-BR', '2026-04-03'],
  ])('slash dates follow the country: %s', (locale, day) => {
    expect(at('03/04/2026', locale)[0]?.from).toBe(day);
  });

  test.each([
    ['Thanksgiving', 'en-US', '2026-11-26'],
    ['Thanksgiving', 'en-CA', '2026-10-12'],
    ["Mother's Day", 'en-US', '2026-05-10'],
    ["Mother's Day", 'en-GB', '2026-03-15'],
    ['Nationalfeiertag', 'de-AT', '2026-10-26'],
    ['fête nationale', 'fr-BE', '2026-07-21'],
  ])('%s is kept by country: %s', (text, locale, day) => {
    expect(at(text, locale)[0]?.from).toBe(day);
  });

  test.each([
    ['Lassen Sie uns am nächsten Dienstag sprechen, wenn es Ihnen passt.', '2026-03-17'],
    ['Je vous appelle mardi prochain si cela vous convient.', '2026-03-17'],
    ['Te llamo el próximo martes si te va bien.', '2026-03-17'],
    ['Ligo para você na próxima terça-feira, se for bom.', '2026-03-17'],
    ['Ik bel je volgende dinsdag als dat voor jou past.', '2026-03-17'],
    ['Freitag, 20. März', '2026-03-20'],
  ])('a text in another language than the locale is still read: %s', (text, day) => {
    expect(at(text, 'en-US').map(({ from }) => from)).toEqual([day]);
  });

  test('an unknown zone counts as UTC, an unknown locale as English, and no date as no days', () => {
    expect(at('tomorrow', 'en-US', 'Nowhere/Atlantis')[0]?.from).toBe('2026-03-12');
    expect(at('tomorrow', 'not a locale')[0]?.from).toBe('2026-03-12');
    const undated = {
      text: 'tomorrow',
      sentAt: new Date(Number.NaN),
      timeZone: 'UTC',
      locale: 'en',
    };
    expect(findDates(undated)).toEqual([]);
  });
});

describe('hostile text ends, and is read as far as it goes', () => {
  const sentAt = new Date('2026-03-11T10:00:00Z');
  const count = (text: string, locale = 'en-US') =>
    findDates({ text, sentAt, timeZone: 'UTC', locale }).length;
  // That work grows in step with length is fuzz.test.ts's to show.
  const upTo = (piece: string, length = 60_000) => piece.repeat(Math.ceil(length / piece.length));

  test('10,000 dates are all found', () => {
    expect(count('14 March 2026; '.repeat(10_000))).toBe(10_000);
  });

  test.each(['a', '1', ' ', '\n', "'", 'é', '\ud800', '\udc00\ud800', '1/', '1-', '12.', '14, '])(
    'no more than %j, over and over, has no date',
    (piece) => {
      expect(count(upTo(piece))).toBe(0);
    },
  );

  test.each([
    'the day after ',
    '2 days after ',
    'first week of the ',
    'end of early late ',
    'between 4 and ',
    '1 to 2 to ',
    'next last this ',
    'in 2 ',
    'Tuesday 3/',
  ])('%j over and over ends', (piece) => {
    expect(count(upTo(piece))).toBeLessThan(60_000);
  });

  test('lone surrogates do not hide a date', () => {
    expect(count('\ud800 14 March \udc00'.repeat(100))).toBe(100);
  });
});
