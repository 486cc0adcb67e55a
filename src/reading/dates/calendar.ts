import { tzOffset } from '@date-fns/tz';

/**
 * A calendar day as a whole number of days since 1970-01-01 (proleptic Gregorian). Arithmetic on days
 * is then plain arithmetic: no clock, no zone and no daylight saving can touch it.
 */
export type Day = number;

/** Days from `from` to `to`, both included. */
export interface Period {
  from: Day;
  to: Day;
}

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1 to 12, or beyond: 13 is next January) and day of month. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The year, month (1 to 12) and day of month of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The calendar day on which an instant falls in an IANA zone; an unknown zone counts as UTC. */
export function dayOfInstant(instant: Date, timeZone: string): Day {
  const offset = tzOffset(timeZone, instant);
  const minutes = Number.isFinite(offset) ? offset : 0;
  return Math.floor((instant.getTime() + minutes * 60_000) / MS_PER_DAY);
}

/** 'YYYY-MM-DD'. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return partsOf(dayOf(year, month + 1, 0)).day;
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day of month so many months on, or the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const first = partsOf(dayOf(parts.year, parts.month + months, 1));
  return dayOf(first.year, first.month, Math.min(parts.day, daysInMonth(first.year, first.month)));
}

export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5;
}

/** So many working days (Monday to Friday) on, or back where negative. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  // A weekend counts from the working day behind it: one working day after Saturday is Monday.
  while (!isWorkingDay(at)) at -= step;
  // Whole weeks first, so that no count, however large, takes long.
  at += Math.trunc(count / 5) * 7;
  for (let left = Math.abs(count) % 5; left > 0;) {
    at += step;
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** The n-th given weekday of a month; n = -1 is its last. Null where the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day | null {
  if (n < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  }
  const first = dayOf(year, month, 1);
  const found = first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  return found < dayOf(year, month + 1, 1) ? found : null;
}

/** Monday of an ISO 8601 week: week 1 is the one with the year's first Thursday. */
export function mondayOfIsoWeek(year: number, week: number): Day {
  return mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;
}

/** Easter Sunday, by the anonymous Gregorian computus (Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
