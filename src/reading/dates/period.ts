import {
  type Day,
  type Period,
  addMonths,
  addWorkingDays,
  dayOf,
  daysInMonth,
  isWorkingDay,
  mondayOf,
  partsOf,
} from './calendar.ts';

/** What a stretch of time is counted in. `hour` stands for every unit below a day: it never names a day. */
export type Unit =
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade';

/**
 * `end` is narrower than `late`: the last 3 days of a month, not its last third. `rest` starts with the
 * day of the message, `later` the day after, and `earlier` ends the day before.
 */
export type Part = 'early' | 'mid' | 'late' | 'end' | 'rest' | 'earlier' | 'later';

/** The whole of a unit so many units away from the one that holds `today`. */
export function unitAt(unit: Unit, today: Day, by: number): Period | null {
  const { year, month } = partsOf(today);
  const monday = mondayOf(today) + by * 7;
  switch (unit) {
    case 'hour':
      return null;
    case 'day':
      return { from: today + by, to: today + by };
    case 'workday': {
      const day = by === 0 ? today : addWorkingDays(today, by);
      return { from: day, to: day };
    }
    case 'week':
      return { from: monday, to: monday + 4 };
    case 'weekend':
      return { from: monday + 5, to: monday + 6 };
    case 'fortnight':
      return { from: mondayOf(today) + by * 14, to: mondayOf(today) + by * 14 + 11 };
    case 'month':
      return months(year, month + by, 1);
    case 'quarter':
      return months(year, Math.floor((month - 1) / 3) * 3 + 1 + by * 3, 3);
    case 'half':
      return months(year, month > 6 ? 7 + by * 6 : 1 + by * 6, 6);
    case 'year':
      return months(year + by, 1, 12);
    case 'decade':
      return months(Math.floor(year / 10) * 10 + by * 10, 1, 120);
  }
}

/** `count` whole months from a month of a year on (month may be beyond 12). */
export function months(year: number, month: number, count: number): Period {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + count, 0) };
}

/** The day so many units after `day` (before, where negative); null for units below a day. */
export function shiftBy(day: Day, count: number, unit: Unit): Day | null {
  switch (unit) {
    case 'hour':
    case 'weekend':
      return null;
    case 'day':
      return day + count;
    case 'workday':
      return addWorkingDays(day, count);
    case 'week':
      return day + count * 7;
    case 'fortnight':
      return day + count * 14;
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, count * 3);
    case 'half':
      return addMonths(day, count * 6);
    case 'year':
      return addMonths(day, count * 12);
    case 'decade':
      return addMonths(day, count * 120);
  }
}

/**
 * A part of a period. Months, by the product's conventions: early 1st to 10th, mid 10th to 20th, end the
 * last 3 days; the end of a quarter is its last 9 days, of a week its Friday, of a year its December.
 */
export function partOf(period: Period, unit: Unit, part: Part, today: Day): Period {
  const { from, to } = period;
  const holdsToday = from <= today && today <= to;
  if (part === 'rest') return holdsToday ? { from: today, to } : period;
  if (part === 'later')
    return today >= from && today < to
      ? { from: today + 1, to }
      : partOf(period, unit, 'late', today);
  if (part === 'earlier')
    return today > from && today <= to
      ? { from, to: today - 1 }
      : partOf(period, unit, 'early', today);
  const first = partsOf(from);
  switch (unit) {
    case 'week':
      return {
        early: week(from, 0, 1),
        mid: week(from, 2, 2),
        late: week(from, 3, 4),
        end: week(from, 4, 4),
      }[part];
    case 'month': {
      const days = daysInMonth(first.year, first.month);
      const slices = {
        early: [1, 10],
        mid: [10, 20],
        late: [20, days],
        end: [days - 2, days],
      } as const;
      const [start, stop] = slices[part];
      return { from: from + start - 1, to: from + stop - 1 };
    }
    case 'quarter':
      if (part === 'end') return { from: to - 8, to };
      return months(first.year, first.month + { early: 0, mid: 1, late: 2 }[part], 1);
    case 'half':
      if (part === 'end') return months(first.year, first.month + 5, 1);
      return months(first.year, first.month + { early: 0, mid: 2, late: 4 }[part], 2);
    case 'year':
      if (part === 'end') return months(first.year, 12, 1);
      if (part === 'mid') return months(first.year, 6, 2);
      return months(first.year, part === 'early' ? 1 : 10, 3);
    case 'decade':
      return months(
        first.year + { early: 0, mid: 4, late: 7, end: 9 }[part],
        1,
        part === 'end' ? 12 : 36,
      );
    default:
      return period;
  }
}

function week(monday: Day, first: number, last: number): Period {
  return { from: monday + first, to: monday + last };
}

/** The next (or last, where negative) so many units, counted from tomorrow (back from yesterday). */
export function rolling(count: number, unit: Unit, today: Day): Period | null {
  const away = shiftBy(today, count, unit);
  if (away === null) return null;
  if (unit !== 'workday')
    return count < 0 ? { from: away, to: today - 1 } : { from: today + 1, to: away };
  const near = addWorkingDays(today, Math.sign(count));
  return count < 0 ? { from: away, to: near } : { from: near, to: away };
}

/** The n-th (from the end, where negative) week, day or working day of a period; null where it has none. */
export function nthWithin(period: Period, unit: Unit, n: number): Period | null {
  if (unit === 'day') return inside(period, n > 0 ? period.from + n - 1 : period.to + n + 1, 1);
  if (unit === 'workday') {
    const start = n > 0 ? period.from : period.to;
    const base = isWorkingDay(start) ? start : addWorkingDays(start, Math.sign(n));
    return inside(period, Math.abs(n) === 1 ? base : addWorkingDays(base, n - Math.sign(n)), 1);
  }
  if (unit === 'week') {
    // A week belongs to the month that holds most of its working days, which is the month of its Wednesday.
    const wednesday = n > 0 ? mondayOf(period.from + 4) + 2 : mondayOf(period.to - 2) + 2;
    const at = wednesday + (n > 0 ? n - 1 : n + 1) * 7;
    return at < period.from || at > period.to ? null : { from: at - 2, to: at + 2 };
  }
  if (unit === 'weekend') {
    const saturday = n > 0 ? mondayOf(period.from + 1) + 5 : mondayOf(period.to + 2) - 2;
    const at = saturday + (n > 0 ? n - 1 : n + 1) * 7;
    return at < period.from || at > period.to ? null : { from: at, to: at + 1 };
  }
  if ((unit === 'half' || unit === 'fortnight') && period.to - period.from < 31) {
    const days = period.to - period.from + 1;
    const middle = period.from + (days > 27 ? 15 : Math.ceil(days / 2));
    if (n === 1) return { from: period.from, to: middle - 1 };
    return n === 2 || n === -1 ? { from: middle, to: period.to } : null;
  }
  const size = { month: 1, quarter: 3, half: 6 }[unit as 'month' | 'quarter' | 'half'];
  if (size === undefined) return null;
  const { year, month } = partsOf(period.from);
  const last = partsOf(period.to);
  const count = ((last.year - year) * 12 + last.month - month + 1) / size;
  const index = n > 0 ? n - 1 : count + n;
  return index < 0 || index >= count ? null : months(year, month + index * size, size);
}

function inside(period: Period, day: Day, length: number): Period | null {
  return day < period.from || day > period.to ? null : { from: day, to: day + length - 1 };
}
