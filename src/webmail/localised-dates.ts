import { dateWordsOf, plain, supported, type DateWords } from './date-words.ts';

/**
 * Reads the date and time a webmail shows, in the language it shows them. Neither webmail gives
 * a machine-readable time (gmail.md §6, outlook.md §5.5), and `new Date(text)` reads two of
 * seven real samples. Every reading of the text that is possible is made; it is used
 * only when one remains.
 */

export type DayMonthOrder = 'day-first' | 'month-first';

export interface DateReader {
  /** Language the date was written in, a BCP 47 tag. */
  locale: string;
  /** The present instant: two readings are told apart by mail not coming from the future. */
  now: Date;
  /** What decides `06/10/2026`, when the page or the language does; `null` leaves it unread. */
  dayMonthOrder: DayMonthOrder | null;
  /** Refuses a text with any word the language does not know: for reading without knowing the language. */
  everyWord?: boolean;
}

interface Candidate {
  year: number;
  month: number;
  day: number;
  order: DayMonthOrder | null;
}

/**
 * @param text as shown, e.g. `26 дек. 2019 г., 22:53`; a note in brackets at the end is skipped.
 * @returns the instant to the minute, taken in this machine's time zone, or `null` when anything
 *   needed is missing (year, time) or more than one reading is left.
 */
export function readLocalisedDate(text: string, reader: DateReader): Date | null {
  const read = candidatesIn(text, reader);
  if (!read) return null;
  const day = choose(read.candidates, reader);
  return day && new Date(day.year, day.month, day.day, read.time.hour, read.time.minute);
}

/** The languages most mail is read in, for texts whose language the page does not tell. */
const MANY =
  'en de fr es pt it nl sv da nb fi pl cs sk hu ro bg hr sl sr el tr ru uk he ar fa hi th vi id ja ko zh-CN zh-TW';

/**
 * Reads a date whose language is not known: as every language that knows each of its words, and
 * only where all of them mean the same instant ("lis" is October in Croatian, November in Polish).
 */
export function readDateOfAnyLanguage(text: string, now: Date): Date | null {
  const instants = new Map<number, Date>();
  for (const locale of MANY.split(' ')) {
    const date = readLocalisedDate(text, { locale, now, dayMonthOrder: null, everyWord: true });
    if (date) instants.set(date.getTime(), date);
  }
  const [only] = instants.values();
  return instants.size === 1 && only ? only : null;
}

/**
 * The order of day and month that the dates of one page agree on, or `null`: for a webmail whose
 * dates follow a regional setting that the page does not name.
 */
export function dayMonthOrderIn(
  texts: readonly string[],
  reader: Omit<DateReader, 'dayMonthOrder'>,
): DayMonthOrder | null {
  const orders = new Set<DayMonthOrder>();
  for (const text of texts) {
    const read = candidatesIn(text, { ...reader, dayMonthOrder: null });
    const day = read && choose(read.candidates, { ...reader, dayMonthOrder: null });
    if (day?.order && (day.day > 12 || day.day !== day.month + 1)) orders.add(day.order);
  }
  const [only] = orders;
  return orders.size === 1 && only ? only : null;
}

/** The order a language writes numeric dates in. English differs between its countries, so plain `en` has none. */
export function dayMonthOrderOf(locale: string): DayMonthOrder | null {
  const tag = supported(locale);
  if (tag === 'en') return null;
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', calendar: 'gregory' })
    .formatToParts(0)
    .map((part) => part.type);
  return parts.indexOf('day') < parts.indexOf('month') ? 'day-first' : 'month-first';
}

function candidatesIn(
  text: string,
  reader: DateReader,
): { candidates: Candidate[]; time: { hour: number; minute: number } } | null {
  const words = dateWordsOf(reader.locale);
  const line = plain(
    text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, (note) => (/\d/.test(note) ? '' : note)),
  );
  const clock = clockIn(line);
  if (!clock) return null;
  const tokens = tokensOf(calendarPart(line, clock), words);
  const hour = hourOf(clock.hour, tokens);
  if (hour === null || (reader.everyWord && tokens.some((token) => !token.known))) return null;
  const weekdays = tokens.find((token) => token.weekdays && token.month === undefined)?.weekdays;
  const candidates = daysOf(tokens, words, supported(reader.locale)).filter(
    (day) =>
      isReal(day) &&
      day.year <= reader.now.getFullYear() + 1 &&
      (!weekdays || weekdays.has(new Date(day.year, day.month, day.day).getDay())),
  );
  return { candidates, time: { hour, minute: clock.minute } };
}

interface Clock {
  hour: number;
  minute: number;
  index: number;
  length: number;
}

/** Ways to write a time, surest first; a dot is one only where it cannot belong to a date. */
const CLOCKS = [
  /(?<![\d:.])(\d{1,2}) ?[:∶٫] ?(\d{2})(?: ?:(\d{2}))?(?![\d:])/gu,
  /(?<!\d)(\d{1,2}) ?[時时点點시] ?(\d{1,2}) ?[分분]/gu,
  /(?<!\d)(\d{1,2}) ?h ?(\d{2})(?!\d)/gu,
  /(?<![\d.])(\d{1,2})\.(\d{2})(?!\.?\d)/gu,
];

function clockIn(line: string): Clock | null {
  for (const form of CLOCKS) {
    const hits = [...line.matchAll(form)];
    const [hit] = hits;
    if (!hit) continue;
    const shown = Number(hit[1]);
    // Some locales count the first hour of the day as 24.
    const hour = shown === 24 ? 0 : shown;
    const minute = Number(hit[2]);
    const whole = hits.length === 1 && hour < 24 && minute < 60;
    return whole ? { hour, minute, index: hit.index, length: hit[0].length } : null;
  }
  return null;
}

/** Stands for the time in the rest of the text, so that what is beside it can be seen. */
const TIME = '\u2756';

/** The text with the time marked, and the CJK year, month and day signs gone: their day sign is also a weekday. */
function calendarPart(line: string, clock: Clock): string {
  const rest = `${line.slice(0, clock.index)} ${TIME} ${line.slice(clock.index + clock.length)}`;
  return rest.replace(/(\d+) ?[年년月월日일号]/gu, '$1 ');
}

interface Token {
  text: string;
  number?: number;
  month?: number;
  weekdays?: Set<number>;
  hours?: Set<number>;
  known: boolean;
}

/** Scripts written without spaces, where a word may stand against another. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether a word could go on from one character to the next. */
function joined(one = ' ', other = ' '): boolean {
  if (/\d/.test(one)) return /\d/.test(other);
  if (!LETTER.test(one) || !LETTER.test(other) || UNSPACED.test(one) || UNSPACED.test(other))
    return false;
  return LATIN.test(one) === LATIN.test(other);
}

function fits(line: string, at: number, form: string): boolean {
  if (!line.startsWith(form, at)) return false;
  return !joined(line[at - 1], form[0]) && !joined(form.at(-1), line[at + form.length]);
}

function tokensOf(line: string, { words, forms }: DateWords): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < line.length;) {
    const form = forms.get(line.charAt(at))?.find((candidate) => fits(line, at, candidate));
    const run = form ?? /^(?:\d+|[\p{L}\p{M}]+|\u2756)/u.exec(line.slice(at))?.[0];
    if (run === undefined) {
      at += 1;
      continue;
    }
    if (form !== undefined) tokens.push({ text: run, known: true, ...words.get(form) });
    else if (/^\d/.test(run)) tokens.push({ text: run, known: true, number: Number(run) });
    else tokens.push({ text: run, known: run === TIME });
    at += run.length;
  }
  return tokens;
}

/** The hour of the day, or `null` when a word beside the time could be a half of the day we do not know. */
function hourOf(shown: number, tokens: Token[]): number | null {
  const time = tokens.findIndex((token) => token.text === TIME);
  // Words of no meaning ("at", "Uhr") may stand between the time and its half of the day.
  const means = (token: Token): boolean =>
    !token.known || !!token.hours || !!token.month || token.number !== undefined;
  const beside = [tokens.slice(0, time).findLast(means), tokens.slice(time + 1).find(means)];
  const hours = beside.filter(
    (token) => token?.hours && token.month === undefined && !token.weekdays,
  );
  if (hours.length > 1) return null;
  const period = hours[0]?.hours;
  if (period) {
    const possible = shown > 12 ? [shown] : [...new Set([shown % 12, (shown % 12) + 12])];
    const fitting = possible.filter((hour) => period.has(hour));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  if (shown === 0 || shown > 12) return shown;
  return [tokens[time - 1], tokens[time + 1]].some((token) => token && !token.known) ? null : shown;
}

function daysOf(tokens: Token[], words: DateWords, tag: string): Candidate[] {
  const numbers = tokens.flatMap((token) => (token.number === undefined ? [] : [token]));
  const month = monthIn(tokens, words);
  if (month === 'none') return numericDays(numbers, tag);
  const [first, second] = numbers;
  if (month === 'unsure' || !first || !second || numbers.length !== 2) return [];
  return [
    ...dayFrom(tag, second, month, first, 'day-first'),
    ...dayFrom(tag, first, month, second, null),
  ];
}

/** The one month named; a word that is a weekday as well only counts when no other word is a month. */
function monthIn(tokens: Token[], words: DateWords): number | 'none' | 'unsure' {
  const named = tokens.filter((token) => token.month !== undefined);
  const sure = named.filter((token) => !token.weekdays);
  let months = new Set((sure.length > 0 ? sure : named).map((token) => token.month));
  if (months.size === 0) {
    const unknown = tokens.filter((token) => !token.known);
    months = new Set(unknown.flatMap((token) => monthsLike(token.text, words)));
    if (months.size === 0) return 'none';
  }
  const [month] = months;
  return months.size === 1 && month !== undefined ? month : 'unsure';
}

/** Months an abbreviation of three letters or more can stand for ("sept" in a page that says "sep"). */
function monthsLike(word: string, { longMonths }: DateWords): number[] {
  if (word.length < 3) return [];
  return longMonths.flatMap((names, month) =>
    names.some((name) => name.startsWith(word)) ? [month] : [],
  );
}

function numericDays(numbers: Token[], tag: string): Candidate[] {
  const [a, b, c] = numbers;
  if (!a || !b || !c || numbers.length !== 3) return [];
  const monthOf = (token: Token): number => (token.number ?? 0) - 1;
  if (a.text.length === 4) return dayFrom(tag, a, monthOf(b), c, null);
  const yearLast = [
    ...dayFrom(tag, c, monthOf(b), a, 'day-first'),
    ...dayFrom(tag, c, monthOf(a), b, 'month-first'),
  ];
  return c.text.length === 4 ? yearLast : [...yearLast, ...dayFrom(tag, a, monthOf(b), c, null)];
}

function dayFrom(
  tag: string,
  yearShown: Token,
  month: number,
  dayShown: Token,
  order: DayMonthOrder | null,
): Candidate[] {
  const year = yearOf(yearShown, tag);
  const day = dayShown.number ?? 0;
  return year === null || dayShown.text.length > 2 ? [] : [{ year, month, day, order }];
}

/** Four digits, or two for this century; the Thai calendar is 543 years ahead and cannot be mistaken. Other calendars are not read. */
function yearOf({ text, number = 0 }: Token, tag: string): number | null {
  if (text.length === 2) return 2000 + number;
  if (text.length !== 4) return null;
  const year = /^th\b/.test(tag) && number > 2500 ? number - 543 : number;
  return year >= 1990 && year < 2100 ? year : null;
}

function isReal({ year, month, day }: Candidate): boolean {
  const date = new Date(year, month, day);
  return month >= 0 && month < 12 && date.getMonth() === month && date.getDate() === day;
}

function choose(candidates: Candidate[], reader: DateReader): Candidate | null {
  // A day's grace: the page's clock and this machine's may stand in different zones.
  const latest = reader.now.getTime() + 86_400_000;
  const tests = [
    () => true,
    (day: Candidate) => new Date(day.year, day.month, day.day).getTime() <= latest,
    (day: Candidate) => reader.dayMonthOrder !== null && day.order === reader.dayMonthOrder,
  ];
  let left = candidates;
  for (const test of tests) {
    const fitting = left.filter(test);
    if (fitting.length > 0) left = fitting;
    const days = new Map(left.map((day) => [`${day.year}-${day.month}-${day.day}`, day]));
    const [only] = days.values();
    if (days.size === 1 && only) return only;
  }
  return null;
}
