import {
  type Day,
  type Period,
  dayOf,
  daysInMonth,
  isDate,
  partsOf,
  weekdayOf,
} from './calendar.ts';
import { months } from './period.ts';

/** What words say of a date: any of its year, month, day of month and weekday. */
export interface Known {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
}

/** The days that are meant when only these things are known: the coming ones, today's included but for weekdays. */
export function comingDays(known: Known, today: Day): Period | null {
  if (known.day === undefined && known.month === undefined && known.weekday !== undefined) {
    return onWeekday(known.weekday, today + 1);
  }
  const coming = daysFrom(known, today);
  if (!coming || known.weekday === undefined || known.year !== undefined) return coming;
  return agreeingWithWeekday(known, known.weekday, coming, today);
}

/** The first such days that do not end before `floor`. */
export function daysFrom(known: Known, floor: Day): Period | null {
  const { year, month, day, weekday } = known;
  const start = partsOf(floor);
  if (month !== undefined) {
    if (year !== undefined) return inMonth(year, month, day);
    // Eight years on there is a 29 February for certain.
    for (let ahead = 0; ahead <= 8; ahead++) {
      const found = inMonth(start.year + ahead, month, day);
      if (found && found.to >= floor) return found;
    }
    return null;
  }
  if (day !== undefined) {
    for (let ahead = 0; ahead <= 2; ahead++) {
      const at = partsOf(dayOf(start.year, start.month + ahead, 1));
      const found = inMonth(at.year, at.month, day);
      if (found && found.to >= floor) return found;
    }
    return null;
  }
  if (weekday !== undefined) return onWeekday(weekday, floor);
  return year === undefined ? null : months(year, 1, 12);
}

/** The last such days that do not start after `ceiling`. */
export function daysUntil(known: Known, ceiling: Day): Period | null {
  const { year, month, day, weekday } = known;
  const stop = partsOf(ceiling);
  if (month !== undefined) {
    if (year !== undefined) return inMonth(year, month, day);
    for (let back = 0; back <= 8; back++) {
      const found = inMonth(stop.year - back, month, day);
      if (found && found.from <= ceiling) return found;
    }
    return null;
  }
  if (day !== undefined) {
    for (let back = 0; back <= 2; back++) {
      const at = partsOf(dayOf(stop.year, stop.month - back, 1));
      const found = inMonth(at.year, at.month, day);
      if (found && found.from <= ceiling) return found;
    }
    return null;
  }
  if (weekday !== undefined) return onWeekday(weekday, ceiling - 6);
  return year === undefined ? null : months(year, 1, 12);
}

function inMonth(year: number, month: number, day: number | undefined): Period | null {
  if (day === undefined) return months(year, month, 1);
  if (!isDate(year, month, day)) return null;
  const at = dayOf(year, month, day);
  return { from: at, to: at };
}

function onWeekday(weekday: number, floor: Day): Period {
  const at = floor + ((weekday - weekdayOf(floor) + 7) % 7);
  return { from: at, to: at };
}

// Days back to which a date without a year may refer when its weekday says so.
const RECENT = 60;

/**
 * "Friday 14 March" or "Tuesday the 11th" without a year or month: where the coming one falls on another
 * weekday but the one just past (or a coming 11th) agrees, that is the one meant.
 */
function agreeingWithWeekday(known: Known, weekday: number, coming: Period, today: Day): Period {
  if (weekdayOf(coming.from) === weekday || known.day === undefined) return coming;
  if (known.month !== undefined) {
    const past = daysUntil(known, today);
    return past && today - past.from <= RECENT && weekdayOf(past.from) === weekday ? past : coming;
  }
  const { year, month } = partsOf(today);
  for (let ahead = 0; ahead <= 12; ahead++) {
    const at = partsOf(dayOf(year, month + ahead, 1));
    if (known.day > daysInMonth(at.year, at.month)) continue;
    const day = dayOf(at.year, at.month, known.day);
    if (day >= today && weekdayOf(day) === weekday) return { from: day, to: day };
  }
  return coming;
}
