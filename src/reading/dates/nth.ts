import { type Day, type Period, weekdayOf } from './calendar.ts';
import { comingDays } from './known.ts';
import { countAt, dayNumberAt, yearAfter } from './numbers.ts';
import { type Unit, nthWithin, shiftBy, unitAt } from './period.ts';
import type { Point } from './point.ts';
import { type Reader, meaning, skip, skipAll } from './reader.ts';
import { periodAt } from './units.ts';

/**
 * "the third Friday of May", "first week of October", "last day of the month", "first two weeks of March",
 * "last business day of next month". Where the first such time is over, the next one is meant.
 */
export function nthAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const last = meaning(reader, start, 'ordinal');
  const number = last?.value === -1 ? null : dayNumberAt(reader, start);
  if (last?.value !== -1 && (!number || number.style === 'word' || number.style === 'figures'))
    return null;
  const n = number?.day ?? -1;
  const after = number?.next ?? last?.next ?? start;
  const count = Math.abs(n) === 1 ? countAt(reader, after) : null;
  const weekday = count ? null : meaning(reader, after, 'weekday');
  const compound = count ? null : meaning(reader, after, 'monthUnit');
  if (compound) return nthOfMonth(reader, n, compound.value, compound.next);
  const unit = meaning(reader, count ? skip(reader, count.next, 'of') : after, 'unit');
  const end = weekday?.next ?? unit?.next;
  if (end === undefined || unit?.value === 'hour') return null;
  const whole = periodAt(reader, end);
  if (!whole || whole.unit === 'day' || !linkedPeriod(reader, end, whole)) return null;
  const pick = (period: Period): Period | null => {
    if (weekday) return nthWeekdayOf(period, weekday.value, n);
    if (!unit) return null;
    return count ? countOf(period, unit.value, count.most * n) : nthWithin(period, unit.value, n);
  };
  let days = pick(whole.days);
  if (days && days.to < reader.today) days = pickLater(reader, whole, pick) ?? days;
  return (
    days && { days, unit: weekday ? 'day' : (unit?.value ?? 'day'), next: whole.next, known: {} }
  );
}

/** "erste Aprilwoche": the unit and the month in one word. */
function nthOfMonth(
  reader: Reader,
  n: number,
  { month, unit }: { month: number; unit: Unit },
  at: number,
): Point | null {
  const { year, next } = yearAfter(reader, at);
  const whole = comingDays(year === undefined ? { month } : { month, year }, reader.today);
  const days = whole && nthWithin(whole, unit, n);
  return days && { days, unit, next, known: {} };
}

/** A season or year must be linked by a word; "second week this month" need not be. */
function linkedPeriod(reader: Reader, at: number, whole: Point): boolean {
  return (
    whole.unit !== 'year' ||
    skipAll(reader, at, 2, 'of', 'article') > at ||
    whole.known.year !== undefined
  );
}

function pickLater(
  reader: Reader,
  whole: Point & { open?: Unit },
  pick: (period: Period) => Period | null,
): Period | null {
  if (whole.open) {
    const next = unitAt(whole.open, reader.today, 1);
    return next && pick(next);
  }
  if (whole.known.month === undefined || whole.known.year !== undefined) return null;
  const later = comingDays(whole.known, whole.days.to + 1);
  return later && pick(later);
}

function nthWeekdayOf(period: Period, weekday: number, n: number): Period | null {
  const first = period.from + ((weekday - weekdayOf(period.from) + 7) % 7);
  const last = period.to - ((weekdayOf(period.to) - weekday + 7) % 7);
  const day: Day = n > 0 ? first + (n - 1) * 7 : last + (n + 1) * 7;
  return day < period.from || day > period.to ? null : { from: day, to: day };
}

/** The first (last, where negative) so many units of a period. */
function countOf(period: Period, unit: Unit, count: number): Period | null {
  const edge = count > 0 ? period.from - 1 : period.to + 1;
  const away = shiftBy(count > 0 ? period.from : edge, count, unit);
  if (away === null) return null;
  if (count > 0) return { from: period.from, to: Math.min(away - 1, period.to) };
  return { from: Math.max(away, period.from), to: period.to };
}
