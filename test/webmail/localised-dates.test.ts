import { describe, expect, it } from 'vitest';
import {
  dayMonthOrderIn,
  dayMonthOrderOf,
  readDateOfAnyLanguage,
  readLocalisedDate,
  type DayMonthOrder,
} from '../../src/webmail/localised-dates.ts';

const now = new Date(2026, 10, 22, 9, 0);
const read = (text: string, locale: string, dayMonthOrder: DayMonthOrder | null = null) =>
  readLocalisedDate(text, { locale, now, dayMonthOrder });
const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute);

describe('dates as the webmails write them', () => {
  it.each([
    ['20 Aug 2025, 13:19', 'en-GB', at(2025, 8, 20, 13, 19)],
    ['Jul 15, 2026, 11:58\u202FAM', 'en', at(2026, 7, 15, 11, 58)],
    ['Wed, Jul 15, 2026, 12:05\u202FAM', 'en-US', at(2026, 7, 15, 0, 5)],
    ['26 дек. 2019 г., 22:53', 'ru', at(2019, 12, 26, 22, 53)],
    ['11:54 1 thg 8, 2023', 'vi', at(2023, 8, 1, 11, 54)],
    ['11:54 12 thg 12, 2023', 'vi', at(2023, 12, 12, 11, 54)],
    ['2016年5月4日 上午10:08', 'zh-CN', at(2016, 5, 4, 10, 8)],
    ['2016年5月4日 下午1:08', 'zh-TW', at(2016, 5, 4, 13, 8)],
    ['2025年8月20日(水) 13:19', 'ja', at(2025, 8, 20, 13, 19)],
    ['2025년 8월 20일 (수) 오후 1:19', 'ko', at(2025, 8, 20, 13, 19)],
    ['Tue 8/26/2025 10:19 AM', 'en', at(2025, 8, 26, 10, 19)],
    ['Mon 09/14/2026 05:00 PM', 'en', at(2026, 9, 14, 17, 0)],
    ['Wed 10-May-23 15:25', 'en', at(2023, 5, 10, 15, 25)],
    ['Mié 8 Jul 2026 19:52', 'es', at(2026, 7, 8, 19, 52)],
    ['Mié 8 Jul 2026 19:52', 'en', at(2026, 7, 8, 19, 52)],
    ['ג 06/10/2026\u200F 01:16', 'he', at(2026, 10, 6, 1, 16)],
    ['יום ג׳, 6 באוק׳ 2026, 1:16', 'he', at(2026, 10, 6, 1, 16)],
    ['Mi., 20. Aug. 2025, 13:19', 'de', at(2025, 8, 20, 13, 19)],
    ['20.08.2025, 13:19', 'de', at(2025, 8, 20, 13, 19)],
    ['20. aug. 2025 13.19', 'da', at(2025, 8, 20, 13, 19)],
    ['mar 4 mar 2025, 09:30', 'it', at(2025, 3, 4, 9, 30)],
    ['Wed, Aug 20, 2025, 1:19 PM (3 days ago)', 'en', at(2025, 8, 20, 13, 19)],
    ['٢٠ أغسطس ٢٠٢٥، ١:١٩ م', 'ar', at(2025, 8, 20, 13, 19)],
    ['20 ส.ค. 2568 13:19', 'th', at(2025, 8, 20, 13, 19)],
    ['24 Sept 2025, 08:02', 'en', at(2025, 9, 24, 8, 2)],
  ])('reads %j in %s', (text, locale, expected) => {
    expect(read(text, locale, dayMonthOrderOf(locale))).toEqual(expected);
  });

  it.each([
    ['06/10/2026 01:16', 'en', 'nothing tells day from month'],
    ['05/04/2020 13:19', 'en', 'nothing tells day from month'],
    ['Wed, Aug 20, 1:19 PM', 'en', 'there is no year'],
    ['20 Aug 2025', 'en', 'there is no time'],
    ['13:19', 'en', 'there is no day'],
    ['20 Xyz 2025, 13:19', 'en', 'the month is unknown'],
    ['20 Aug 2025, 8:19 ηλη', 'en', 'the word beside the time may mean the evening'],
    ['Mon, 20 Aug 2025, 13:19', 'en', 'the weekday is not that of the date'],
    ['31 Feb 2025, 13:19', 'en', 'there is no such day'],
    ['20 Aug 2025, 25:19', 'en', 'there is no such hour'],
    ['20 Aug 2025, 13:19 – 14:19', 'en', 'there are two times'],
    ['۲۹ مرداد ۱۴۰۴، ۱۳:۱۹', 'fa', 'it is another calendar'],
    ['٢٦ صفر ١٤٤٧ هـ، ١:١٩ م', 'ar-SA', 'it is another calendar'],
    ['10-May-23 15:25', 'en', 'nothing tells day from year'],
    ['', 'en', 'it is empty'],
    ['undefined', 'en', 'it is no date'],
  ])('does not read %j in %s: %s', (text, locale) => {
    expect(read(text, locale)).toBeNull();
  });

  it('tells day from month by the order given, when the text allows both', () => {
    expect(read('06/10/2026 01:16', 'en', 'day-first')).toEqual(at(2026, 10, 6, 1, 16));
    expect(read('06/10/2026 01:16', 'en', 'month-first')).toEqual(at(2026, 6, 10, 1, 16));
    expect(read('25/12/2025 01:16', 'en', 'month-first')).toEqual(at(2025, 12, 25, 1, 16));
  });

  it('tells day from month when one of them would lie in the future', () => {
    expect(read('03/12/2026 09:00', 'en', 'day-first')).toEqual(at(2026, 3, 12, 9, 0));
  });
});

const order = (...texts: string[]) => dayMonthOrderIn(texts, { locale: 'en', now });

describe('the order of day and month over a page', () => {
  it('is told by one date that allows no other reading', () => {
    expect(order('06/10/2025 01:16', '26/08/2025 10:00')).toBe('day-first');
    expect(order('06/10/2025 01:16', '08/26/2025 10:00')).toBe('month-first');
    expect(order('Tue 10/06/2026 01:16')).toBe('month-first');
  });

  it('is unknown when no date tells it, or two disagree', () => {
    expect(order('06/10/2025 01:16', '05/05/2025 10:00')).toBeNull();
    expect(order('26/08/2025 10:00', '08/26/2025 10:00')).toBeNull();
  });
});

describe('dates in a language nobody named', () => {
  it.each([
    ['26 дек. 2019 г., 22:53', at(2019, 12, 26, 22, 53)],
    ['11:54 1 thg 8, 2023', at(2023, 8, 1, 11, 54)],
    ['2016年5月4日 上午10:08', at(2016, 5, 4, 10, 8)],
    ['יום ג׳, 6 באוק׳ 2026, 1:16', at(2026, 10, 6, 1, 16)],
    ['Mié 8 Jul 2026 19:52', at(2026, 7, 8, 19, 52)],
    ['20 Aug 2025, 13:19', at(2025, 8, 20, 13, 19)],
  ])('%s is read', (text, expected) => expect(readDateOfAnyLanguage(text, now)).toEqual(expected));

  it.each([
    ['5 lis 2024 10:08', 'two languages mean two months'],
    ['06/10/2026 10:08', 'nothing tells day from month'],
    ['Mon, 20 Aug 2025, 13:19', 'the weekday is not that of the date'],
    ['20 Aug 2025, 8:19 ηλη', 'a word is unknown'],
  ])('%s is not: %s', (text) => expect(readDateOfAnyLanguage(text, now)).toBeNull());
});

describe('every language Intl can write', () => {
  const languages = (
    'af am ar az be bg bn bs ca cs cy da de de-AT el en en-GB en-IN es es-419 et eu fa fi fil fr fr-CA gl ' +
    'gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl pa pl pt pt-PT ro ' +
    'ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-HK zh-TW zu'
  ).split(' ');
  const instants = Array.from({ length: 24 }, (_, i) =>
    at(2015 + (i % 11), 1 + ((i * 5) % 12), 1 + ((i * 7) % 28), (i * 11) % 24, (i * 13) % 60),
  );

  const outcomes = languages.map((locale) => {
    let right = 0;
    const wrong: string[] = [];
    let asked = 0;
    for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
      for (const hour12 of [true, false]) {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', hour12 });
        for (const instant of instants) {
          const text = format.format(instant);
          const got = read(text, locale, dayMonthOrderOf(locale));
          asked += 1;
          if (got && got.getTime() === instant.getTime()) right += 1;
          else if (got) wrong.push(`${text} → ${got.toISOString()}`);
        }
      }
    }
    return { locale, right, asked, wrong };
  });

  it('is never read wrongly', () => {
    expect(
      outcomes.flatMap(({ locale, wrong }) => wrong.map((text) => `${locale}: ${text}`)),
    ).toEqual([]);
  });

  it('is read in nearly all cases', () => {
    const right = outcomes.reduce((total, outcome) => total + outcome.right, 0);
    const asked = outcomes.reduce((total, outcome) => total + outcome.asked, 0);
    expect(right / asked).toBeGreaterThan(0.95);
  });
});
