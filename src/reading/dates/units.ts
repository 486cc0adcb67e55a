import { mondayOfIsoWeek, partsOf, weekdayOf } from './calendar.ts';
import { calendarDateAt } from './calendar-dates.ts';
import { type Amount, amountAt, countAt, dayNumberAt, yearAfter, yearAt } from './numbers.ts';
import { type Unit, months, rolling, unitAt } from './period.ts';
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
import { quarterAt } from './quarters.ts';
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
    (unit.value === 'day' &&
      (by === -1 || isWord(reader, unit.next, '-', 'delivery') || reader.tokens[unit.next]?.digits))
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
  const before = meaning(reader, start, 'shift') ?? meaning(reader, start, 'coming');
  if (before) return rolled(reader, before.value, amountAt(reader, before.next));
  const count = countAt(reader, start);
  const between = count && meaning(reader, count.next, 'shift');
  const unit = count && meaning(reader, between?.next ?? count.next, 'unit');
  if (!unit) return null;
  const behind = between ?? meaning(reader, unit.next, 'shiftBehind');
  const next = between ? unit.next : (behind?.next ?? unit.next);
  return behind && rolled(reader, behind.value, { most: count.most, unit: unit.value, next });
}

function rolled(
  reader: Reader,
  shift: number | true,
  amount: Pick<Amount, 'most' | 'unit' | 'next'> | null,
): Point | null {
  const by = shift === true ? 1 : shift;
  if (!amount || (by !== 1 && by !== -1)) return null;
  const days = rolling(amount.most * by, amount.unit, reader.today);
  return days && { days, unit: amount.unit, next: amount.next, known: {} };
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
  // "the month of May"
  const named =
    unit.value === 'month' ? calendarDateAt(reader, skip(reader, unit.next, 'of')) : null;
  if (named?.unit === 'month') return named;
  const days = unitAt(unit.value, reader.today, 0);
  return days && { days, unit: unit.value, next: unit.next, known: {}, open: unit.value };
}
