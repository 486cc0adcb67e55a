import { pointOf } from './calendar-dates.ts';
import { type Span, numberAt } from './ends.ts';
import type { Known } from './known.ts';
import { type DayNumber, yearAfter } from './numbers.ts';
import type { Point } from './point.ts';
import { pointAt } from './points.ts';
import { type Reader, countsNothing, isCued, isWord, skip, skipMark } from './reader.ts';
import { closing } from './same-day.ts';
import { ofWeek } from './weekdays.ts';

// A list longer than this is a table, whose days are read one by one.
const LONGEST_LIST = 12;

/** One item of a list, read as a date and as the mere number of a day. */
interface Item {
  point: Point | null;
  number: DayNumber | null;
  start: number;
  next: number;
}

/** "14 and 15 March", "March 14, 15 and 16", "Monday or Tuesday next week": each day by itself. */
export function listAt(reader: Reader, at: number): Span[] | null {
  if (at < reader.noListBefore) return null;
  const all = itemsAt(reader, at);
  const items = all.slice(0, joinedOf(reader, all));
  const spans = items.length < 2 ? null : spansOf(reader, items);
  // Its later items begin no list either.
  if (!spans) reader.noListBefore = all.at(-1)?.start ?? at;
  return spans;
}

function itemsAt(reader: Reader, at: number): Item[] {
  const items: Item[] = [];
  for (let next = at; items.length < LONGEST_LIST;) {
    const inner = items.length === 0 ? reader : { ...reader, joinedAt: next, deeper: null };
    const item = itemAt(inner, next);
    if (!item) break;
    items.push(item);
    const comma = skipMark(reader, item.next, ',');
    next = skip(reader, comma, 'and', 'or');
    if (next === comma) next = skipMark(reader, comma, '/');
    if (next === item.next) break;
  }
  return items;
}

/** How many items there are up to the last that "and", "or" or a slash joins to those before it. */
function joinedOf(reader: Reader, items: readonly Item[]): number {
  const last = items.findLastIndex(
    ({ start }, index) => index > 0 && !isWord(reader, start - 1, ','),
  );
  return last + 1;
}

function itemAt(reader: Reader, at: number): Item | null {
  const point = pointAt(reader, at);
  const found = numberAt(reader, at);
  const figures = found !== null && (found.style === 'figures' || found.style === 'ordinal');
  // A mere number is no longer than what it is of.
  const number = figures && found.next >= (point?.next ?? 0) ? found : null;
  const next = number?.next ?? point?.next;
  return next === undefined ? null : { point, number, start: at, next };
}

function spansOf(reader: Reader, items: readonly Item[]): Span[] | null {
  const found = giverOf(items);
  if (!found) return null;
  if (isDoubtful(reader, items)) return null;
  const giver = datedByLast(reader, items, found);
  const spans: Span[] = [];
  for (const [index, item] of items.entries()) {
    const span = spanOf(reader, item, giver, index === items.length - 1);
    if (!span) break;
    spans.push(span);
  }
  return spans.length > 1 ? spans : null;
}

/** "may or may": everyday words all, and nothing leads to them; and "the 2nd and 3rd rounds". */
function isDoubtful(reader: Reader, items: readonly Item[]): boolean {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return true;
  if (items.every(({ number }) => number !== null)) return !countsNothing(reader, last.next);
  const words = items.every(
    ({ point, number }) => !number && point?.weak && point.known.weekday === undefined,
  );
  return words && !isCued(reader, first.start);
}

/** "April 14 and 15, 2027": the year behind the last is all the others'. */
function datedByLast(reader: Reader, items: readonly Item[], giver: Point): Point {
  const last = items.at(-1);
  if (!last?.number || giver.known.month === undefined || giver.known.year !== undefined)
    return giver;
  const { year, next } = yearAfter(reader, last.next);
  if (year === undefined) return giver;
  last.next = next;
  return { ...giver, known: { ...giver.known, year } };
}

/** The item that says most, from which the others take their month or week. */
function giverOf(items: readonly Item[]): Point | null {
  const points = items.map(({ point }) => point);
  const named = points.find((point) => point?.known.month !== undefined || point?.weekNamed);
  if (named) return named;
  const [first] = points;
  if (!first || first.weak === 'beside') return null;
  const days = first.known.day !== undefined && items.every(({ number }) => number !== null);
  const weekdays = points.every(
    (point) => point?.known.weekday !== undefined && point.weak !== 'beside',
  );
  return days || weekdays ? first : null;
}

function spanOf(
  reader: Reader,
  { point, number, start, next }: Item,
  giver: Point,
  last: boolean,
): Span | null {
  if (number) {
    const { month } = giver.known;
    const bare =
      giver.known.day === undefined ||
      (month === undefined && number.style !== 'ordinal' && !point);
    if (
      bare ||
      (number.style === 'figures' && !countsNothing(reader, next) && !isWord(reader, next, '/'))
    )
      return null;
    return dayOfGiver(reader, number.day, giver, start, next);
  }
  if (!point || point.weak === 'beside') return null;
  const { weekday, day, month } = point.known;
  if (weekday !== undefined && day === undefined && giver.weekNamed) {
    return { days: ofWeek(weekday, giver.days.from, 0).days, start, next };
  }
  const lacks =
    month === undefined || (month === giver.known.month && giver.known.year !== undefined);
  if (day !== undefined && lacks && giver.known.month !== undefined) {
    return dayOfGiver(reader, day, giver, start, next);
  }
  return { days: point.days, start, next: last ? closing(reader, point) : next };
}

function dayOfGiver(
  reader: Reader,
  day: number,
  giver: Point,
  start: number,
  next: number,
): Span | null {
  const { month, year } = giver.known;
  const known: Known = { day };
  if (month !== undefined) known.month = month;
  if (year !== undefined) known.year = year;
  const point = pointOf(reader, known, next);
  return point && { days: point.days, start, next };
}
