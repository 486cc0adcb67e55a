import { isDate } from './calendar.ts';
import { pointOf } from './calendar-dates.ts';
import { fullYear } from './numbers.ts';
import type { Point } from './point.ts';
import {
  type Reader,
  countsNothing,
  isCued,
  isWord,
  meaning,
  numbersSomething,
  startsAfresh,
} from './reader.ts';

// All sticky, each with bounded repetitions only.
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])(?![-/.:]\d)/y;
const WITH_YEAR = /(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|['’]?\d{2})(?!\d)(?![-/.:]\d)/y;
const WITHOUT_YEAR = /(\d{1,2})(\/|-|\. ?)(\d{1,2})(?!\d)(?![/.:,]\d)(?!-\d{1,4}(?![\d/.]))(\.?)/y;
const MONTH_AND_YEAR = /(\d{1,2})([/.-])(\d{4})(?!\d)(?![-/.:,]\d)/y;
const YEAR_AND_MONTH = /(\d{4})([-/])(\d{2})(?!\d)(?![-/.:,]\d)/y;
// Letters, percent or currency right behind figures make them something else; "T" opens the time of ISO 8601.
const CODE_BEHIND = /[\p{L}%€$£°]/u;
const NEVER_DATES = new Set(['24/7', '50/50', '9/11', '7/24', '20/20']);

/** A date in figures: 2026-03-14, 14.03.2026, 3/14/26, 14.3., 03/2026. */
export function numericDateAt(reader: Reader, at: number): Point | null {
  const token = reader.tokens[at];
  if (!token?.digits || token.end - token.start > 4 || !startsAfresh(reader, at)) return null;
  const { start } = token;
  return (
    yearFirst(reader, start, at) ??
    withYear(reader, start, at) ??
    monthAndYear(reader, start, at) ??
    withoutYear(reader, start, at)
  );
}

function yearFirst(reader: Reader, start: number, at: number): Point | null {
  const found = matchAt(YEAR_FIRST, reader.text, start);
  if (!found) return null;
  const [whole, year, , month, day] = found.map(String);
  if (!isYear(Number(year)) || !endsWell(reader.text, start + found[0].length, true)) return null;
  return dated(
    reader,
    Number(year),
    Number(month),
    Number(day),
    tokenAfter(reader, at, start + String(whole).length),
  );
}

function withYear(reader: Reader, start: number, at: number): Point | null {
  const found = matchAt(WITH_YEAR, reader.text, start);
  if (!found || !endsWell(reader.text, start + found[0].length, true)) return null;
  const [whole = '', first = '', mark, second = '', figures = ''] = found;
  const digits = figures.replace(/\D/g, '');
  const year = digits.length === 4 ? Number(digits) : fullYear(Number(digits));
  if (!isYear(year)) return null;
  // "1 - 2 - 14" and "2 / 3 / 16" with spaces are lists; with full stops they are a date.
  if (whole.includes(' ') && mark !== '.') return null;
  // 1.4.15 is a version, where dates are not written with full stops.
  const short = first.length === 1 && second.length === 1 && digits.length === 2;
  if (mark === '.' && short && !reader.lexicon.dottedOrdinal && !isCued(reader, at)) return null;
  const [day, month] = ordered(reader, Number(first), Number(second), mark === '.');
  return dated(reader, year, month, day, tokenAfter(reader, at, start + whole.length));
}

function monthAndYear(reader: Reader, start: number, at: number): Point | null {
  const found = matchAt(MONTH_AND_YEAR, reader.text, start);
  const reversed = found ? null : matchAt(YEAR_AND_MONTH, reader.text, start);
  const [whole, first, mark, second] = found ?? reversed ?? [];
  if (
    whole === undefined ||
    first === undefined ||
    !endsWell(reader.text, start + whole.length, false)
  )
    return null;
  const year = Number(found ? second : first);
  const month = Number(found ? first : second);
  if (year < 1980 || year > 2099 || month < 1 || month > 12) return null;
  const padded = (found ? first : second)?.length === 2;
  if (!isCued(reader, at) && (mark !== '/' || !padded || reversed)) return null;
  return pointOf(reader, { year, month }, tokenAfter(reader, at, start + whole.length));
}

function withoutYear(reader: Reader, start: number, at: number): Point | null {
  const found = matchAt(WITHOUT_YEAR, reader.text, start);
  if (!found) return null;
  const [whole, first, mark = '', second, dot] = found;
  if (first === undefined || second === undefined || NEVER_DATES.has(`${first}${mark}${second}`))
    return null;
  const dotted = mark.startsWith('.');
  const [day, month] = ordered(reader, Number(first), Number(second), dotted);
  if (!isDate(2024, month, day) || !endsWell(reader.text, start + whole.length, false)) return null;
  const end = tokenAfter(reader, at, start + whole.length);
  if (clockFollows(reader, end) || numbersSomething(reader, end)) return null;
  const weekday = besideWeekday(reader, at) || besideWeekday(reader, end);
  const cued = isCued(reader, at) || weekday || at === reader.joinedAt;
  const padded = first.length === 2 && second.length === 2;
  // "by 2/3 majority": a fraction, where it counts something.
  const fraction = Number(first) < Number(second) && Number(second) <= 8 && !padded;
  const wholeText = at === 0 && end >= reader.tokens.length - 1;
  if (fraction && (meaning(reader, end, 'of') || (!cued && !wholeText))) return null;
  if ((!cued || fraction) && !countsNothing(reader, end) && !rangeFollows(reader, end)) return null;
  const stopped = dot === '.';
  const named = dotted
    ? dottedIsDate(reader, { cued, padded, stopped, big: day > 12 })
    : mark === '-'
      ? weekday || (cued && (padded || cuedStrongly(reader, at)))
      : cued || padded || day > 12 || opensLine(reader, at) || listed(reader, at);
  return named ? pointOf(reader, { month, day }, end) : null;
}

/** Whether 14.03 is a day there, and not a time, a price, a section or a version. */
function dottedIsDate(
  reader: Reader,
  {
    cued,
    padded,
    stopped,
    big,
  }: { cued: boolean; padded: boolean; stopped: boolean; big: boolean },
): boolean {
  if (reader.lexicon.dottedOrdinal) return cued || (stopped && (padded || big));
  return cued && (padded || stopped);
}

/** [day, month] of two figures by the writer's country, or the only order that is a date. */
function ordered(reader: Reader, first: number, second: number, dotted: boolean): [number, number] {
  const dayFirst = dotted || reader.dayFirst;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return month > 12 && day <= 12 ? [month, day] : [day, month];
}

function dated(
  reader: Reader,
  year: number,
  month: number,
  day: number,
  next: number,
): Point | null {
  return isDate(year, month, day) ? pointOf(reader, { year, month, day }, next) : null;
}

function isYear(year: number): boolean {
  return year >= 1900 && year < 2200;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function endsWell(text: string, end: number, timeMayFollow: boolean): boolean {
  const after = text[end] ?? ' ';
  if (timeMayFollow && after === 'T' && /\d/.test(text[end + 1] ?? ' ')) return true;
  return !CODE_BEHIND.test(after) && after !== '_' && after !== '@';
}

function tokenAfter(reader: Reader, at: number, end: number): number {
  let next = at;
  while ((reader.tokens[next]?.start ?? Infinity) < end) next += 1;
  return next;
}

function besideWeekday(reader: Reader, at: number): boolean {
  const word = reader.tokens[at]?.word;
  const here = word === ',' || word === '(' || word === '.' ? at + 1 : at;
  if (meaning(reader, here, 'weekday')) return true;
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    if (meaning(reader, before, 'weekday')) return true;
    if (reader.tokens[before]?.letters && !meaning(reader, before, 'article')) return false;
  }
  return false;
}

function rangeFollows(reader: Reader, at: number): boolean {
  return isWord(reader, at, '-', '/') && reader.tokens[at + 1]?.digits === true;
}

function clockFollows(reader: Reader, at: number): boolean {
  return reader.tokens[at]?.letters === true && meaning(reader, at, 'clock') !== null;
}

function opensLine(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return at === 0 || token?.gap === 'line' || token?.gap === 'paragraph';
}

function cuedStrongly(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  return (
    before !== undefined &&
    (meaning(reader, at - 1, 'by') !== null || before.word === 'on' || before.word === 'op')
  );
}

function listed(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1]?.word;
  return before === ':' || before === '(' || before === ',';
}
