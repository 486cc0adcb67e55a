import type { Period } from './calendar.ts';
import { type Known, comingDays, daysFrom, daysUntil } from './known.ts';
import { type Span, isNumber, numberAt } from './ends.ts';
import { listAt } from './lists.ts';
import { type DayNumber, yearAfter } from './numbers.ts';
import { hoursFollow } from './opening-hours.ts';
import { closing } from './same-day.ts';
import type { Point } from './point.ts';
import { pointAt } from './points.ts';
import { type Reader, countsNothing, isCued, isWord, meaning, skip } from './reader.ts';
import { ofWeek, skipClock } from './weekdays.ts';

/** Everything that one expression starting at a token names: a day, a range, or the days of a list. */
export function expressionAt(reader: Reader, at: number): Span[] | null {
  const token = reader.tokens[at];
  if (!token || (!token.digits && !reader.entries[at])) return null;
  return (
    afterAt(reader, at) ??
    rangeAt(reader, at) ??
    sinceAt(reader, at) ??
    listAt(reader, at) ??
    single(reader, at, pointAt(reader, at))
  );
}

function single(reader: Reader, at: number, point: Point | null): Span[] | null {
  if (!point) return null;
  const led = point.weak === 'cued' && (isCued(reader, at) || isNamedInSentence(reader, at, point));
  if (point.weak && !led && !isWholeText(reader, at, point.next)) return null;
  return [{ days: point.days, start: at, next: closing(reader, point) }];
}

/**
 * "could do Sat": within a sentence, a capital tells the weekday from the verb; "Terça está bom": where days
 * have no capital, so does what follows at the start of one.
 */
function isNamedInSentence(reader: Reader, at: number, { known, next }: Point): boolean {
  const [token, before, behind] = [reader.tokens[at], reader.tokens[at - 1], reader.tokens[next]];
  if (known.weekday === undefined || token?.capital !== true || token.word.length <= 2)
    return false;
  if (before?.letters) return !before.capital && meaning(reader, at - 1, 'article') === null;
  const word = behind?.letters === true && reader.lexicon.functionWords.has(behind.word);
  return !reader.lexicon.capitalDates && word;
}

/** A text of nothing else, such as "Sat" or "May?" in reply to "when?", does name it. */
function isWholeText(reader: Reader, at: number, next: number): boolean {
  const rest = reader.tokens.length - next;
  return (
    at === 0 &&
    rest <= 1 &&
    !reader.tokens[next]?.letters &&
    (reader.tokens[0]?.word.length ?? 0) > 2
  );
}

/** "after the 15th": the day behind it and the week after that. */
function afterAt(reader: Reader, at: number): Span[] | null {
  const lead = meaning(reader, at, 'after');
  const point = lead && pointAt(reader, lead.next);
  // "depois de amanhã" is a day of its own.
  if (!point || point.weak === 'beside') return null;
  if ((pointAt(reader, at)?.next ?? 0) > lead.next) return null;
  const from = point.days.to + 1;
  return [{ days: { from, to: from + 7 }, start: at, next: closing(reader, point) }];
}

/** "since Monday" is the last Monday: what goes on since then has begun. */
function sinceAt(reader: Reader, at: number): Span[] | null {
  const lead = meaning(reader, at, 'since');
  const point = lead && pointAt(reader, lead.next);
  if (!point || point.weak === 'beside') return null;
  // Some languages say "from" and "since" alike: those read it as from.
  if (meaning(reader, at, 'from')) return null;
  const open = point.known.year === undefined && Object.keys(point.known).length > 0;
  const past = open ? daysUntil(point.known, reader.today - 1) : null;
  return [{ days: past ?? point.days, start: at, next: point.next }];
}

/** "from 4 to 22 January", "Monday to Friday", "between Sept 23rd and 27th", "3–5 March 2026". */
function rangeAt(reader: Reader, at: number): Span[] | null {
  const between = meaning(reader, at, 'between');
  const from = between ?? meaning(reader, at, 'from') ?? meaning(reader, at, 'since');
  for (const start of from ? [from.next, at] : [at]) {
    const led = start !== at;
    const joiners = led && between ? (['and', 'to'] as const) : (['to'] as const);
    const found = endsAt(reader, start, joiners, led);
    if (!found) continue;
    // "moved from Tuesday to Thursday" names two days.
    if (led && !between && wasMoved(reader, at)) return [found.first, found.second];
    const days = { from: found.first.days.from, to: found.second.days.to };
    if (days.to < days.from) return null;
    const recurring = found.weekdays && hoursFollow(reader, found.second.next);
    return [{ days, start: led ? at : start, next: found.second.next, recurring }];
  }
  return null;
}

function wasMoved(reader: Reader, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
    if (meaning(reader, before, 'moved')) return true;
    if (isWord(reader, before, '.', '!', '?', ';')) return false;
  }
  return false;
}

type Joiner = 'to' | 'and' | 'or';

function endsAt(
  reader: Reader,
  at: number,
  joiners: readonly Joiner[],
  led: boolean,
): { first: Span; second: Span; weekdays: boolean } | null {
  const first = pointAt(reader, at);
  const number = numberAt(reader, at);
  for (const opening of [first, number]) {
    if (!opening) continue;
    for (const next of [skipClock(reader, opening.next), opening.next]) {
      const joined = joinerAfter(reader, next, joiners);
      if (joined < 0) continue;
      // "15-APR-26" is one date, cut by its dashes.
      if (isNumber(opening) && isGluedWord(reader, joined)) continue;
      const inner: Reader = { ...reader, joinedAt: joined, deeper: null };
      const closings = [
        pointAt(inner, joined),
        pointAt(inner, skip(inner, joined, 'article')),
        pointAt(inner, skip(inner, joined, 'lead')),
        numberAt(inner, joined),
      ];
      for (const closing of closings) {
        const capitals =
          reader.tokens[at]?.capital === true && reader.tokens[joined]?.capital === true;
        const pair = closing && pairOf(reader, opening, closing, { led, capitals });
        if (pair) {
          return {
            first: { days: pair.first, start: at, next: opening.next },
            second: { days: pair.second, start: joined, next: pair.next },
            weekdays: isBareWeekday(opening) && isBareWeekday(closing),
          };
        }
      }
    }
  }
  return null;
}

function isBareWeekday(end: Point | DayNumber): boolean {
  return !isNumber(end) && end.known.weekday !== undefined && end.known.day === undefined;
}

function isGluedWord(reader: Reader, at: number): boolean {
  return reader.tokens[at]?.letters === true && reader.tokens[at]?.gap === 'none';
}

function joinerAfter(reader: Reader, at: number, joiners: readonly Joiner[]): number {
  const token = reader.tokens[at];
  if (!token || token.gap === 'paragraph') return -1;
  for (const role of joiners) {
    const found = meaning(reader, at, role);
    if (found) return found.next;
  }
  return token.word === '-' && joiners.includes('to') ? skip(reader, at + 1, 'by') : -1;
}

/** Completes each end by the other and finds their days; null where they are no range of days. */
function pairOf(
  reader: Reader,
  opening: Point | DayNumber,
  closing: Point | DayNumber,
  { led, capitals }: { led: boolean; capitals: boolean },
): { first: Period; second: Period; next: number } | null {
  if (isNumber(opening)) {
    return isNumber(closing)
      ? bareNumbers(reader, opening, closing, led)
      : numberToDate(opening, closing);
  }
  if (isNumber(closing)) return dateToNumber(reader, opening, closing);
  // "2013 - 19 August" is two remarks.
  if ((opening.unit === 'year') !== (closing.unit === 'year')) return null;
  const doubted = opening.weak && closing.weak && !led;
  if (
    (doubted || opening.weak === 'beside' || closing.weak === 'beside') &&
    !sameKind(opening, closing)
  )
    return null;
  if (doubted && !capitals) return null;
  return dateToDate(opening, closing);
}

function sameKind(one: Point, other: Point): boolean {
  return Object.keys(one.known).some((key) => key in other.known);
}

/** "the 4th to the 22nd". */
function bareNumbers(reader: Reader, opening: DayNumber, closing: DayNumber, led: boolean) {
  const ordinal = opening.style === 'ordinal' && closing.style === 'ordinal';
  const figures =
    led && opening.style !== 'word' && closing.style !== 'word' && closing.style !== 'ordinal word';
  const sure =
    ordinal || (figures && isWord(reader, closing.next - 2, 'au', 'al', 'el', 'dia', 'le'));
  if (!sure || closing.day <= opening.day || !countsNothing(reader, closing.next)) return null;
  const second = comingDays({ day: closing.day }, reader.today);
  const first = second && daysUntil({ day: opening.day }, second.from);
  return first && second && { first, second, next: closing.next };
}

/** "4 to 22 January": the month and year of the second are the first's. */
function numberToDate(opening: DayNumber, closing: Point) {
  const { day, month, year } = closing.known;
  if (day === undefined || (month === undefined && opening.style !== 'ordinal')) return null;
  if (opening.day >= day) return null;
  if (month === undefined) {
    const first = daysUntil({ day: opening.day }, closing.days.from);
    return first && { first, second: closing.days, next: closing.next };
  }
  const known: Known = { day: opening.day, month, ...(year === undefined ? {} : { year }) };
  const first = daysUntil(known, closing.days.from);
  return first && { first, second: closing.days, next: closing.next };
}

/** "January 4 to 22", "March 14-16, 2026". */
function dateToNumber(reader: Reader, opening: Point, closing: DayNumber) {
  const { day, month } = opening.known;
  if (day === undefined || closing.day <= day) return null;
  if (closing.style === 'word' || (month === undefined && closing.style !== 'ordinal')) return null;
  if (closing.style === 'figures' && !countsNothing(reader, closing.next)) return null;
  const dated =
    opening.known.year === undefined ? yearAfter(reader, closing.next) : { next: closing.next };
  const { weekday: _, ...known } = opening.known;
  const complete = dated.year === undefined ? known : { ...known, year: dated.year };
  const second = daysFrom({ ...complete, day: closing.day }, opening.days.from);
  if (!second) return null;
  if (dated.year === undefined && opening.known.year === undefined) {
    return { first: opening.days, second, next: dated.next };
  }
  const first = comingDays(complete, reader.today);
  return first && { first, second, next: dated.next };
}

function isBareDay(known: Known): known is Known & { day: number } {
  return known.day !== undefined && known.month === undefined;
}

function dateToDate(opening: Point, closing: Point) {
  const { known: one } = opening;
  const { known: other } = closing;
  const next = closing.next;
  const openFirst = one.year === undefined && Object.keys(one).length > 0;
  const openSecond = other.year === undefined && Object.keys(other).length > 0;
  const weekdays = one.weekday !== undefined && one.day === undefined;
  let first = opening.days;
  let second = closing.days;
  if (closing.weekNamed && weekdays && one.weekday !== undefined) {
    first = ofWeek(one.weekday, second.from, next).days;
  } else if (one.day !== undefined && one.month === undefined && other.month !== undefined) {
    const inherited: Known = {
      day: one.day,
      month: other.month,
      ...(other.year ? { year: other.year } : {}),
    };
    first = daysUntil(inherited, second.from) ?? first;
  } else if (one.day !== undefined && one.month !== undefined && isBareDay(other)) {
    // "March 3rd to the 5th"
    if (other.day <= one.day) return null;
    const { weekday: _, ...rest } = one;
    second = daysFrom({ ...rest, day: other.day }, first.from) ?? second;
  } else if (
    openFirst &&
    !weekdays &&
    !(openSecond && other.weekday !== undefined && other.day === undefined)
  ) {
    first = daysUntil(one, second.from) ?? first;
  } else if (openSecond) {
    second =
      daysFrom(
        other,
        other.weekday !== undefined && other.day === undefined ? first.to + 1 : first.from,
      ) ?? second;
  }
  return second.to >= first.from ? { first, second, next } : null;
}
