import { dayOf, isDate, partsOf } from './calendar.ts';
import { type Known, comingDays, daysUntil } from './known.ts';
import { type DayNumber, dayNumberAt, yearAfter } from './numbers.ts';
import { unitAt } from './period.ts';
import { type Point, dayPoint, longest } from './point.ts';
import {
  type Reader,
  countsNothing,
  isCued,
  isWord,
  meaning,
  numbersSomething,
  skip,
  skipAll,
  skipMark,
  startsAfresh,
} from './reader.ts';

/** A month's name, with the full stop of its abbreviation. */
export function monthAt(
  reader: Reader,
  at: number,
): { month: number; weak?: 'cued' | 'beside'; next: number } | null {
  const found = meaning(reader, at, 'month');
  if (!found) return null;
  const dot = reader.tokens[found.next];
  const after = reader.tokens[found.next + 1];
  const short = (reader.tokens[at]?.word.length ?? 9) <= 5;
  const dotted =
    short && dot?.word === '.' && dot.gap === 'none' && after !== undefined && !after.capital;
  const next = dotted ? found.next + 1 : found.next;
  return found.surety === 'sure'
    ? { month: found.value, next }
    : { month: found.value, weak: found.surety, next };
}

/** Builds the point of a date whose parts are known; null where there is no such day. */
export function pointOf(reader: Reader, known: Known, next: number): Point | null {
  const days = comingDays(known, reader.today);
  if (!days) return null;
  const unit =
    known.day !== undefined || known.weekday !== undefined ? 'day' : known.month ? 'month' : 'year';
  return { days, unit, next, known };
}

/** "15 March 2026", "March 15th", "the 15th of next month", "March 2026", "March", "the 15th". */
export function calendarDateAt(reader: Reader, at: number): Point | null {
  return longest([
    dayThenMonth(reader, at),
    monthThenDay(reader, at),
    monthAlone(reader, at),
    bareDay(reader, at),
  ]);
}

function dayThenMonth(reader: Reader, at: number): Point | null {
  const start = skipAll(reader, at, 2, 'article', 'dayMark');
  const number = dayNumberAt(reader, start);
  if (!number || (reader.tokens[start]?.digits && !startsAfresh(reader, start))) return null;
  let next = skip(reader, number.next, 'dayMark');
  next = skipMark(reader, next, '-', '/', '.');
  const direct = next === number.next;
  next = skipAll(reader, next, 3, 'of', 'article');
  const unit = meaning(reader, next, 'unit');
  if (unit?.value === 'month') {
    const named = monthAt(reader, skip(reader, unit.next, 'of'));
    if (named) next = skip(reader, unit.next, 'of');
  }
  const month = monthAt(reader, next);
  if (!month) return direct ? dayOfRelativeMonth(reader, number, next) : null;
  if (number.style === 'word' && (month.weak || !direct) && !linked(reader, number.next, next))
    return null;
  // "12 March Street"
  if (meaning(reader, month.next, 'ordinalNoun')) return null;
  const dashed = isWord(reader, number.next, '-', '/');
  const past = pastDay(reader, { month: month.month, day: number.day }, month.next);
  if (past) return past;
  return withYear(reader, { month: month.month, day: number.day }, month.next, dashed);
}

/** "le 3 mars dernier": the last one gone by. */
function pastDay(reader: Reader, known: Known, at: number): Point | null {
  const behind = meaning(reader, at, 'shiftBehind');
  const days = behind?.value === -1 ? daysUntil(known, reader.today - 1) : null;
  return days && behind && { days, unit: 'day', next: behind.next, known: {} };
}

/** Whether only an "of" stands between: "quince de marzo". */
function linked(reader: Reader, from: number, to: number): boolean {
  return skipAll(reader, from, 2, 'of', 'article') === to && to > from;
}

/** "the 15th of next month", "am 15. dieses Monats", "le 15 du mois prochain". */
function dayOfRelativeMonth(reader: Reader, number: DayNumber, at: number): Point | null {
  const before = meaning(reader, at, 'shift');
  const unit = meaning(reader, before ? before.next : at, 'unit');
  // "3 last months" is a count, "15 of last month" a day.
  if (unit?.value !== 'month' || (number.style !== 'ordinal' && at === number.next)) return null;
  const after = before ? null : meaning(reader, unit.next, 'shiftBehind');
  // "the 15th of the month" is this month's or, once past, the next one's.
  if (!before && !after) {
    const named = at > number.next && number.style !== 'word';
    return named ? pointOf(reader, { day: number.day }, unit.next) : null;
  }
  const month = unitAt('month', reader.today, before?.value ?? after?.value ?? 0);
  if (!month) return null;
  const parts = partsOf(month.from);
  if (!isDate(parts.year, parts.month, number.day)) return null;
  return dayPoint(dayOf(parts.year, parts.month, number.day), after?.next ?? unit.next);
}

function monthThenDay(reader: Reader, at: number): Point | null {
  const month = monthAt(reader, at);
  if (!month) return null;
  let next = skipMark(reader, month.next, '-', '/', ',', '.');
  next = skip(reader, next, 'article');
  const number = dayNumberAt(reader, next);
  if (!number || number.style === 'word') return null;
  if (number.style === 'ordinal word' && month.weak && reader.tokens[at]?.capital !== true)
    return null;
  const dated = withYear(reader, { month: month.month, day: number.day }, number.next);
  const yearNamed = dated !== null && dated.known.year !== undefined;
  // "March 3 people" is no date, and "May 10:30" no 10th.
  if (number.style === 'figures' && !yearNamed && !followsDay(reader, number.next)) return null;
  return dated;
}

function followsDay(reader: Reader, at: number): boolean {
  if (meaning(reader, at, 'unit')) return false;
  return (
    countsNothing(reader, at) ||
    isWord(reader, at, '-', '/') ||
    (reader.tokens[at]?.letters ?? false)
  );
}

function monthAlone(reader: Reader, at: number): Point | null {
  const before = meaning(reader, at, 'shift') ?? meaning(reader, at, 'coming');
  const month = monthAt(reader, before ? before.next : at);
  // The 30 February and the 31 April are no days, and no months either.
  if (!month || (reader.tokens[at - 1]?.digits && reader.tokens[at]?.gap === 'space')) return null;
  const after = before ? null : meaning(reader, month.next, 'shiftBehind');
  const shift = before ?? after;
  if (shift) {
    if (
      month.weak &&
      reader.tokens[before ? before.next : at]?.capital !== true &&
      shift.value === 0
    )
      return null;
    return shiftedMonth(
      reader,
      month.month,
      shift.value === true ? 0 : shift.value,
      after?.next ?? month.next,
    );
  }
  const point = withYear(reader, { month: month.month }, month.next);
  if (!point || !month.weak || point.known.year !== undefined) return point;
  return { ...point, weak: month.weak };
}

/** "next March" is next year's, as "next Tuesday" is next week's; "last March" the one most recently over. */
function shiftedMonth(reader: Reader, month: number, by: number, next: number): Point | null {
  const today = partsOf(reader.today);
  if (by === 0) return pointOf(reader, { month }, next);
  const year = by > 0 ? today.year + by : today.year + by + (month < today.month ? 1 : 0);
  return pointOf(reader, { year, month }, next);
}

function withYear(reader: Reader, known: Known, at: number, dashed = false): Point | null {
  const { year, next } = yearAfter(reader, at, dashed);
  return year === undefined
    ? pointOf(reader, known, at)
    : pointOf(reader, { ...known, year }, next);
}

/** "the 15th", "am 15.", "le 15", "el día 15": only where nothing is counted and something leads to it. */
function bareDay(reader: Reader, at: number): Point | null {
  const start = skipDayMark(reader, at);
  const number = dayNumberAt(reader, start);
  if (!number || number.style === 'word') return null;
  if (reader.tokens[start]?.digits && !startsAfresh(reader, start)) return null;
  const marked = start > at && hasDayMark(reader, at, start);
  const dative = isOnDay(reader, at) || isOnDay(reader, start);
  // "le 1er client": an article alone leads to any ordinal.
  const behind = start === at && meaning(reader, at - 1, 'article') ? at - 1 : at;
  const leadsToOrdinal = reader.lexicon.dottedOrdinal ? dative : isOnDay(reader, behind);
  const named = start > at || isCued(reader, at);
  if (!named || numbersSomething(reader, number.next)) return null;
  const sure =
    marked || (number.style === 'ordinal' && leadsToOrdinal && !nounFollows(reader, number.next));
  if (!sure && !countsNothing(reader, number.next)) return null;
  if (
    number.style === 'ordinal word' &&
    !(
      isCued(reader, at) &&
      (isOnDay(reader, at) || meaning(reader, at - 1, 'by') !== null) &&
      endsSentence(reader, number.next)
    )
  )
    return null;
  if (number.style === 'figures' && !marked && !dative) return null;
  return pointOf(reader, { day: number.day }, number.next);
}

function endsSentence(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return (
    !token || token.gap === 'paragraph' || (!token.letters && !token.digits && token.word !== '-')
  );
}

/** Past "the", "el día", "o próximo dia". */
function skipDayMark(reader: Reader, at: number): number {
  const article = skip(reader, at, 'article');
  const marked = skip(reader, skip(reader, article, 'shift'), 'dayMark');
  return meaning(reader, article, 'shift') && meaning(reader, marked - 1, 'dayMark')
    ? marked
    : skipAll(reader, at, 2, 'article', 'dayMark');
}

function hasDayMark(reader: Reader, at: number, start: number): boolean {
  for (let index = at; index < start; index++) if (meaning(reader, index, 'dayMark')) return true;
  return false;
}

/** Whether the word right before (or the first of the date itself) leads to days of the month. */
function isOnDay(reader: Reader, at: number): boolean {
  return at > 0 && meaning(reader, at - 1, 'onDay') !== null;
}

/** In German a capital tells a noun, but after the full stop of "15." a sentence may begin, too. */
function nounFollows(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return reader.lexicon.dottedOrdinal && token?.capital === true && !countsNothing(reader, at);
}
