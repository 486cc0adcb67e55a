import { type Day, type Period, mondayOfIsoWeek, partsOf, weekdayOf } from './calendar.ts';
import { calendarDateAt } from './calendar-dates.ts';
import { comingDays } from './known.ts';
import { countAt, dayNumberAt, yearAfter, yearAt } from './numbers.ts';
import { type Unit, months, nthWithin, rolling, shiftBy, unitAt } from './period.ts';
import { type Point, longest } from './point.ts';
import {
  type Reader,
  countsNothing,
  isCued,
  isWord,
  meaning,
  skip,
  skipAll,
  skipMark,
  startsAfresh,
} from './reader.ts';
import { seasonAt } from './named-days.ts';
import { ofWeek } from './weekdays.ts';

/** "next week", "la semaine prochaine", "this quarter", "the week after next"; with a weekday, that day of it. */
export function shiftedUnitAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const coming = meaning(reader, start, 'coming');
  const before = coming ? null : meaning(reader, start, 'shift');
  const unit = meaning(reader, coming?.next ?? before?.next ?? start, 'unit');
  if (!unit || unit.value === 'hour' || meaning(reader, unit.next, 'unit')) return null;
  if (meaning(reader, coming?.next ?? before?.next ?? start, 'plural')) return null;
  const behind = meaning(reader, unit.next, 'shiftBehind');
  const bare =
    unit.value === 'weekend' && (start > at || isCued(reader, at)) ? comingWeekend : null;
  const by = behind?.value ?? before?.value ?? (coming ? comingBy(reader, unit.value) : bare);
  // "the last day" is a last one of something, and "next-day delivery" no day.
  if (
    by === null ||
    (unit.value === 'day' && (by === -1 || isWord(reader, unit.next, '-', 'delivery')))
  )
    return null;
  const days = unitAt(unit.value, reader.today, by);
  if (!days) return null;
  const point: Point = { days, unit: unit.value, next: behind?.next ?? unit.next, known: {} };
  return dayInside(reader, point) ?? point;
}

// "the weekend" is this week's, also while it lasts.
const comingWeekend = 0;

/** The coming weekend may be this week's; the coming week is the next. */
function comingBy(reader: Reader, unit: Unit): number {
  return unit === 'weekend' && weekdayOf(reader.today) < 6 ? 0 : 1;
}

/** "next week on Tuesday", "nächsten Monat am 15." */
function dayInside(reader: Reader, point: Point): Point | null {
  const start = skipAll(
    reader,
    skipMark(reader, point.next, ',', '-', '('),
    2,
    'lead',
    'article',
    'of',
  );
  if (point.unit === 'week') {
    const weekday = meaning(reader, start, 'weekday');
    if (!weekday) return null;
    const dated = dayNumberAt(reader, weekday.next);
    return dated ? null : ofWeek(weekday.value, point.days.from, weekday.next);
  }
  if (point.unit !== 'month') return null;
  const number = dayNumberAt(reader, start);
  if (number?.style !== 'ordinal' || !countsNothing(reader, number.next)) return null;
  const day = point.days.from + number.day - 1;
  return day > point.days.to
    ? null
    : { days: { from: day, to: day }, unit: 'day', next: number.next, known: {} };
}

/** "the next 3 days", "les deux dernières semaines": so many units from tomorrow on, or up to yesterday. */
export function rollingAt(reader: Reader, at: number): Point | null {
  let start = skip(reader, at, 'article');
  // "these last three days"
  const these = meaning(reader, start, 'shift');
  if (these?.value === 0) start = these.next;
  let shift = meaning(reader, start, 'shift') ?? meaning(reader, start, 'coming');
  const count = countAt(reader, shift ? shift.next : start);
  if (!count) return null;
  let next = count.next;
  if (!shift) {
    shift = meaning(reader, next, 'shift');
    next = shift?.next ?? next;
  }
  const unit = meaning(reader, skip(reader, next, 'of'), 'unit') ?? meaning(reader, next, 'unit');
  if (!unit || unit.value === 'hour') return null;
  const behind = shift ? null : meaning(reader, unit.next, 'shiftBehind');
  const found = shift ?? behind;
  const by = found?.value === true ? 1 : found?.value;
  if (by !== 1 && by !== -1) return null;
  const days = rolling(count.most * by, unit.value, reader.today);
  return days && { days, unit: unit.value, next: behind?.next ?? unit.next, known: {} };
}

/** "Q3", "Q3 2026", "third quarter of 2026", "H1 2026", "2. Halbjahr 2026". */
export function quarterAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  return longest([
    markedQuarter(reader, start),
    countedQuarter(reader, start),
    yearThenQuarter(reader, at),
  ]);
}

function markedQuarter(reader: Reader, at: number): Point | null {
  for (const role of ['quarterMark', 'halfMark'] as const) {
    const mark = meaning(reader, at, role);
    const figure = mark && reader.tokens[mark.next];
    if (!mark || !figure?.digits || figure.word.length !== 1) continue;
    const spelt = reader.tokens[at]?.word.length !== 1;
    if (figure.gap !== 'none' && !spelt) continue;
    const point = quarterPoint(
      reader,
      role === 'quarterMark' ? 3 : 6,
      Number(figure.word),
      mark.next + 1,
    );
    // H2 is also a heading, T3 a type: without a year, only after a word that leads to a date.
    if (point && (isWord(reader, at, 'q') || point.known.year !== undefined || isCued(reader, at)))
      return point;
  }
  return null;
}

function countedQuarter(reader: Reader, at: number): Point | null {
  const number = dayNumberAt(reader, at);
  const last = number ? null : meaning(reader, at, 'ordinal');
  const next = number?.next ?? last?.next;
  if (next === undefined || (number && number.style === 'word')) return null;
  const unit = meaning(reader, next, 'unit');
  const mark = unit ? null : meaning(reader, next, 'quarterMark');
  const size = unit?.value === 'quarter' || mark ? 3 : unit?.value === 'half' ? 6 : 0;
  if (size === 0 || (number?.style === 'figures' && !mark && reader.tokens[at + 1]?.gap === 'none'))
    return null;
  const n = number?.day ?? 12 / size;
  const point = quarterPoint(reader, size, n, unit?.next ?? mark?.next ?? next);
  // "the first half" alone may be half of anything.
  const named = size === 3 || point?.known.year !== undefined || isCued(reader, at);
  return point && named ? point : null;
}

function yearThenQuarter(reader: Reader, at: number): Point | null {
  const year = startsAfresh(reader, at) ? yearAt(reader, at) : null;
  if (!year) return null;
  const mark = meaning(reader, skipMark(reader, year.next, '-', '/'), 'quarterMark');
  const figure = mark && reader.tokens[mark.next];
  if (!mark || !figure?.digits || figure.gap !== 'none' || !/^[1-4]$/.test(figure.word))
    return null;
  const days = months(year.year, Number(figure.word) * 3 - 2, 3);
  return { days, unit: 'quarter', next: mark.next + 1, known: { year: year.year } };
}

function quarterPoint(reader: Reader, size: 3 | 6, n: number, at: number): Point | null {
  if (n < 1 || n > 12 / size) return null;
  const { year, next } = yearAfter(reader, at);
  const today = partsOf(reader.today);
  const first = (n - 1) * size + 1;
  const coming = today.month >= first + size ? today.year + 1 : today.year;
  const days = months(year ?? coming, first, size);
  return {
    days,
    unit: size === 3 ? 'quarter' : 'half',
    next,
    known: year === undefined ? {} : { year },
  };
}

/** "KW 12", "week 45 of 2026", "12. KW": ISO weeks, Monday to Friday. */
export function weekNumberAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const mark = meaning(reader, start, 'weekMark');
  const figures = mark ? skipMark(reader, mark.next, '.', '#', '°') : start;
  const token = reader.tokens[figures];
  if (!token?.digits || token.word.length > 2 || !countsWeek(Number(token.word))) return null;
  let end = figures + 1;
  if (!mark) {
    const number = dayNumberAt(reader, figures) ?? {
      next: skipMark(reader, end, '.'),
      style: 'ordinal',
    };
    const behind = meaning(reader, number.next, 'weekMark');
    if (
      number.style !== 'ordinal' ||
      !behind ||
      isWord(reader, number.next, 'week', 'woche', 'semana')
    )
      return null;
    end = behind.next;
  }
  const { year, next } = yearAfter(reader, end);
  const marked = !isWord(reader, start, 'week', 'semaine', 'semana', 'woche', 'wk', 's', 'sem');
  const week = Number(token.word);
  // "Week 3" is as often a course's as a year's.
  const counted = !marked && !isCued(reader, at) && week < 10;
  if (year === undefined && (counted || !countsNothing(reader, end))) return null;
  const thisYear = partsOf(reader.today).year;
  let monday = mondayOfIsoWeek(year ?? thisYear, week);
  if (year === undefined && monday + 4 < reader.today) monday = mondayOfIsoWeek(thisYear + 1, week);
  return { days: { from: monday, to: monday + 4 }, unit: 'week', next, known: {} };
}

const countsWeek = (number: number) => number >= 1 && number <= 53;

/** "the year 2026", "in 2026", "by 2030", "the 1990s". */
export function yearAloneAt(reader: Reader, at: number): Point | null {
  const decade = decadeAt(reader, skip(reader, at, 'article'));
  if (decade) return decade;
  const mark = meaning(reader, skip(reader, at, 'article'), 'yearMark');
  const found = yearAt(reader, mark ? mark.next : at);
  if (!found || (!mark && !startsAfresh(reader, at))) return null;
  if (!mark && !countsNothing(reader, found.next)) return null;
  const point: Point = {
    days: months(found.year, 1, 12),
    unit: 'year',
    next: found.next,
    known: { year: found.year },
  };
  return mark || isCued(reader, at) ? point : { ...point, weak: 'cued' };
}

function decadeAt(reader: Reader, at: number): Point | null {
  const token = reader.tokens[at];
  const behind = reader.tokens[at + 1];
  if (!token?.digits || !/^(?:19|20)\d0$/.test(token.word) || behind?.word !== 's') return null;
  const year = Number(token.word);
  return { days: months(year, 1, 120), unit: 'decade', next: at + 2, known: { year } };
}

/** Any week, month, quarter, season or year that parts and counts can be of; a bare "the month" is the current. */
export function periodAt(reader: Reader, at: number): (Point & { open?: Unit }) | null {
  const start = skipAll(reader, at, 2, 'of', 'article');
  const date = calendarDateAt(reader, start);
  const found = longest([
    shiftedUnitAt(reader, start),
    date?.unit === 'month' ? date : null,
    quarterAt(reader, start),
    seasonAt(reader, start),
    yearAloneAt(reader, start),
    weekNumberAt(reader, start),
  ]);
  if (found) return found;
  const unit = meaning(reader, start, 'unit');
  if (!unit || start === at || unit.value === 'hour' || unit.value === 'day') return null;
  const days = unitAt(unit.value, reader.today, 0);
  return days && { days, unit: unit.value, next: unit.next, known: {}, open: unit.value };
}

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
