import {
  type Day,
  type Period,
  dayOf,
  easterOf,
  nthWeekday,
  partsOf,
  weekdayOf,
} from './calendar.ts';

/**
 * When a public or widely kept holiday falls, written as one of
 * - 'MM-DD': a fixed day;
 * - 'easter+N' / 'easter-N': so many days from Easter Sunday;
 * - 'MM/W/N': the N-th weekday W (1 Monday to 7 Sunday) of a month, N = -1 its last; a following '+N' or
 *   '-N' moves it by so many days;
 * - 'before:MM-DD:W': the last weekday W before a fixed day;
 * - two of these with '..' between: a range of days.
 */
export type HolidayRule = string;

/** The days of a holiday in a year; null where the rule gives none. */
export function holidayIn(rule: HolidayRule, year: number): Period | null {
  const [start = '', stop] = rule.split('..');
  const from = ruleDay(start, year);
  const to = stop === undefined ? from : ruleDay(stop, year);
  return from === null || to === null ? null : { from, to };
}

/** The coming time a holiday falls, today's included; `by` moves it by so many times (-1: the last one). */
export function holidayNear(rule: HolidayRule, today: Day, by = 0): Period | null {
  const { year } = partsOf(today);
  const thisYear = holidayIn(rule, year);
  if (thisYear === null) return null;
  const coming = thisYear.to >= today ? year : year + 1;
  return holidayIn(rule, coming + by);
}

function ruleDay(rule: string, year: number): Day | null {
  const easter = /^easter([+-]\d+)?$/.exec(rule);
  if (easter) return easterOf(year) + Number(easter[1] ?? 0);
  const nth = /^(\d+)\/(\d)\/(-?\d)([+-]\d+)?$/.exec(rule);
  if (nth) {
    const day = nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3]));
    return day === null ? null : day + Number(nth[4] ?? 0);
  }
  const before = /^before:(\d+)-(\d+):(\d)$/.exec(rule);
  if (before) {
    // The last such weekday before a fixed day, as for Victoria Day or Buß- und Bettag.
    const day = dayOf(year, Number(before[1]), Number(before[2])) - 1;
    return day - ((weekdayOf(day) - Number(before[3]) + 7) % 7);
  }
  const fixed = /^(\d+)-(\d+)$/.exec(rule);
  return fixed ? dayOf(year, Number(fixed[1]), Number(fixed[2])) : null;
}
