import { mondayOf, weekdayOf } from './calendar.ts';
import { calendarDateAt, pointOf } from './calendar-dates.ts';
import { dayNumberAt } from './numbers.ts';
import { numericDateAt } from './numeric-dates.ts';
import { type Point, dayPoint } from './point.ts';
import { type Reader, countsNothing, isWord, meaning, skip, skipAll, skipMark } from './reader.ts';

/**
 * "Tuesday", "next Tuesday", "mardi prochain", "Tuesday next week", "Tuesday the 11th", "Tuesday, 11 March".
 * A bare weekday is the coming one; a shifted one is that weekday of the shifted week (Monday first).
 */
export function weekdayAt(reader: Reader, at: number): Point | null {
  const start = skipAll(reader, at, 2, 'article', 'dayMark');
  // "all day Thursday"
  if (isWord(reader, at, 'day')) return null;
  // "los lunes" are all of them.
  if (start > at && reader.lexicon.everyWords.has(reader.tokens[at]?.word ?? '')) return null;
  const coming = meaning(reader, start, 'coming');
  const before = coming ? null : meaning(reader, start, 'shift');
  const name = meaning(reader, coming?.next ?? before?.next ?? start, 'weekday');
  if (!name) return null;
  const first = reader.tokens[coming?.next ?? before?.next ?? start];
  const dot = reader.tokens[name.next];
  // "Monday.com" is a name.
  if (dot?.word === '.' && dot.gap === 'none' && isGluedLetters(reader, name.next + 1)) return null;
  const dotted = dot?.word === '.' && dot.gap === 'none' && (first?.word.length ?? 9) <= 4;
  const end =
    dotted && reader.tokens[name.next + 1]?.gap !== 'paragraph' ? name.next + 1 : name.next;
  const dated = withDate(reader, name.value, end);
  if (dated) return dated;
  if (before && meaning(reader, start, 'recent')) {
    const { today } = reader;
    return dayPoint(today - 1 - ((weekdayOf(today - 1) - name.value + 7) % 7), name.next);
  }
  if (before) return inWeek(reader, name.value, before.value, name.next);
  if (!coming) {
    const shifted = shiftBehind(reader, name.value, name.next);
    if (shifted) return shifted;
  }
  const behind = meaning(reader, name.next, 'coming');
  // "na segunda parte": an ordinal, where it numbers something.
  const numbers =
    name.surety === 'cued' &&
    (meaning(reader, name.next, 'ordinalNoun') ?? meaning(reader, name.next, 'unit'));
  if (numbers) return null;
  const point = pointOf(reader, { weekday: name.value }, behind?.next ?? name.next);
  const timed = skipClock(reader, name.next) > name.next;
  const lower = (first?.word.length ?? 0) <= 2 && first?.capital !== true;
  if (point && lower && !timed && name.surety === 'cued') return { ...point, weak: 'beside' };
  // "do 14 uur", "quinta às 14h"
  const clock = timed && (name.surety === 'cued' || reader.tokens[name.next]?.digits === true);
  if (!point || name.surety === 'sure' || coming || clock) return point;
  return { ...point, weak: name.surety };
}

function isGluedLetters(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token?.letters === true && token.gap === 'none';
}

/** A weekday of the week so many weeks from the message's. */
export function inWeek(reader: Reader, weekday: number, by: number, next: number): Point {
  const day = mondayOf(reader.today) + by * 7 + weekday - 1;
  // "this Friday" is never one that has passed.
  const gone = by === 0 && day < reader.today;
  return { ...dayPoint(gone ? day + 7 : day, next), weekNamed: true };
}

/** A weekday of the week that holds a given day. */
export function ofWeek(weekday: number, day: number, next: number): Point {
  return { ...dayPoint(mondayOf(day) + weekday - 1, next), weekNamed: true };
}

/** "mardi prochain", "Tuesday of next week", "Dienstag nächster Woche", "martes de la semana que viene". */
function shiftBehind(reader: Reader, weekday: number, at: number): Point | null {
  const after = meaning(reader, at, 'shiftBehind');
  if (after && !meaning(reader, after.next, 'unit') && !leadsElsewhere(reader, after.next)) {
    return inWeek(reader, weekday, after.value, after.next);
  }
  const start = skipAll(reader, skipDaytime(reader, skipMark(reader, at, ',')), 2, 'of', 'article');
  const before = meaning(reader, start, 'shift') ?? meaning(reader, start, 'coming');
  const unit = meaning(reader, before ? before.next : start, 'unit');
  if (unit?.value !== 'week') return null;
  const by = before ? (before.value === true ? 1 : before.value) : null;
  const behind = meaning(reader, unit.next, 'shiftBehind');
  if (by === null && !behind) return null;
  // "the week after next": what stands behind the unit says more.
  return inWeek(reader, weekday, behind?.value ?? by ?? 0, behind?.next ?? unit.next);
}

/** "Tuesday next month" is no Tuesday of next week. */
function leadsElsewhere(reader: Reader, at: number): boolean {
  return meaning(reader, at, 'month') !== null || meaning(reader, at, 'number') !== null;
}

/** A date right behind the weekday is the same day, said more exactly. */
function withDate(reader: Reader, weekday: number, at: number): Point | null {
  const timed = skipClock(reader, at);
  for (const start of timed === at ? [at] : [timed, at]) {
    const comma = skipMark(reader, start, ',', '(', '-', '/');
    for (const next of [skipAll(reader, comma, 3, 'article', 'of', 'dayMark', 'lead'), comma]) {
      const date = calendarDateAt(reader, next) ?? null;
      const figures = agreeing(reader, weekday, numericDateAt(reader, next));
      const found = figures && (!date || figures.next >= date.next) ? figures : date;
      if (
        found &&
        found.unit === 'day' &&
        (found.known.day !== undefined || found.known.month === undefined)
      ) {
        const close =
          isWord(reader, comma - 1, '(') && isWord(reader, found.next, ')')
            ? found.next + 1
            : found.next;
        return found.known.day === undefined
          ? { ...found, next: close }
          : pointOf(reader, { ...found.known, weekday }, close);
      }
      // "Friday at 9", "Thursday after 3": a figure behind a preposition is an hour.
      const led = meaning(reader, comma, 'lead') !== null || meaning(reader, comma, 'at') !== null;
      const isHour = led && dayNumberAt(reader, next)?.style === 'figures';
      const bare = isHour
        ? null
        : bareNumber(reader, weekday, next, start === at && comma === start);
      if (bare) return bare;
    }
  }
  return null;
}

/** "Wed 1/4": where only the other order of the figures falls on that weekday, that is meant. */
function agreeing(reader: Reader, weekday: number, figures: Point | null): Point | null {
  if (!figures || isWeekdayOf(figures, weekday)) return figures;
  const { day, month, year } = figures.known;
  if (day === undefined || month === undefined || day > 12) return figures;
  const known = { day: month, month: day, ...(year === undefined ? {} : { year }) };
  const swapped = pointOf(reader, known, figures.next);
  return swapped && isWeekdayOf(swapped, weekday) ? swapped : figures;
}

/** "Tuesday 11th", "lunes 15", "Dienstag, 11." */
function bareNumber(reader: Reader, weekday: number, at: number, close: boolean): Point | null {
  const number = dayNumberAt(reader, at);
  if (!number || number.style === 'word' || number.style === 'ordinal word') return null;
  const glue = reader.tokens[at]?.gap;
  if (glue === 'paragraph' || (glue === 'line' && number.style === 'figures')) return null;
  const point = pointOf(reader, { day: number.day, weekday }, number.next);
  if (number.style === 'figures') {
    // "sexta, 13" where the 13th is one.
    const agrees = point !== null && isWeekdayOf(point, weekday);
    if (!(close || agrees) || !countsNothing(reader, number.next)) return null;
    // "Friday 9 to 5" are hours.
    const to = isWord(reader, number.next, '-') ? number.next + 1 : skip(reader, number.next, 'to');
    if (
      to > number.next &&
      reader.tokens[to]?.digits &&
      dayNumberAt(reader, to)?.style === 'figures'
    )
      return null;
  }
  return point;
}

/** Skips "morning", "in the afternoon", "früh". */
export function skipDaytime(reader: Reader, at: number): number {
  const next = skip(reader, at, 'daytime');
  if (next > at) return next;
  const inside = skipAll(reader, at, 2, 'of', 'article', 'at', 'lead');
  const found = inside > at ? skip(reader, inside, 'daytime') : inside;
  return found > inside ? found : at;
}

/** Skips a time of day between a weekday and its date: "Friday at 10:30, 14 March". */
export function skipClock(reader: Reader, at: number): number {
  let next = skipDaytime(reader, skipMark(reader, at, ','));
  const lead = skip(reader, next, 'at');
  const hour = reader.tokens[lead];
  if (!hour?.digits || hour.end - hour.start > 2) return next > at ? next : at;
  next = lead + 1;
  const colon = reader.tokens[next];
  const marked =
    colon?.gap === 'none' && (colon.word === ':' || colon.word === '.' || colon.word === 'h');
  const minutes =
    marked && reader.tokens[next + 1]?.gap === 'none' && reader.tokens[next + 1]?.digits === true;
  if (minutes) next += 2;
  const clock = skip(reader, next, 'clock');
  if (!minutes && clock === next && !(marked && colon.word === 'h')) return at;
  return skipMark(reader, clock > next ? clock : next, ',');
}

export function isWeekdayOf(point: Point, weekday: number): boolean {
  return point.unit === 'day' && weekdayOf(point.days.from) === weekday;
}
