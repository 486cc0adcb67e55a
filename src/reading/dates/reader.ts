import type { Day } from './calendar.ts';
import type { Point } from './point.ts';
import { type Lexicon, type Meaning, type Role, type WordEntries, meaningAt } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A text being read for dates: its tokens, the language's words, and the day on which it was sent. */
export interface Reader {
  text: string;
  tokens: readonly Token[];
  /** What the language has for each token. */
  entries: readonly (WordEntries | undefined)[];
  lexicon: Lexicon;
  today: Day;
  /** Whether 3/4 is 3 April (as in most countries) or 4 March. */
  dayFirst: boolean;
  /** How many dates deep this is: "the day after the day after …" must end. */
  depth: number;
  /** The token after a range's dash, where figures may follow directly. */
  joinedAt: number;
  /** Points read so far, so that no token is read twice in one way. */
  known: Map<number, Point | null>;
  /** This reader one date deeper, made when first needed. */
  deeper: Reader | null;
  /** No list begins at a token before this one. */
  noListBefore: number;
  /** Reads any form of day or period at a token; carried here because forms hold forms ("two days after …"). */
  pointAt: (reader: Reader, at: number) => Point | null;
}

export function meaning<R extends Role>(reader: Reader, at: number, role: R): Meaning<R> | null {
  return meaningAt(reader.entries[at], reader.tokens, at, role);
}

/** The index after any phrase of a role at `at`, or `at` itself. */
export function skip(reader: Reader, at: number, ...roles: Role[]): number {
  for (const role of roles) {
    const found = meaning(reader, at, role);
    if (found) return found.next;
  }
  return at;
}

/** Skips up to `most` phrases of the roles ("of the", "im", "de la"). */
export function skipAll(reader: Reader, at: number, most: number, ...roles: Role[]): number {
  let next = at;
  for (let count = 0; count < most; count++) {
    const after = skip(reader, next, ...roles);
    if (after === next) return next;
    next = after;
  }
  return next;
}

export function isWord(reader: Reader, at: number, ...words: string[]): boolean {
  const token = reader.tokens[at];
  return token !== undefined && words.includes(token.word);
}

/** Skips one mark such as ',' or '.'. */
export function skipMark(reader: Reader, at: number, ...marks: string[]): number {
  return isWord(reader, at, ...marks) ? at + 1 : at;
}

/** Whether the words before `at` (articles apart) lead to a date: "by the", "on". */
export function isCued(reader: Reader, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const token = reader.tokens[before];
    if (!token || token.gap === 'paragraph') return false;
    if (reader.lexicon.leads.has(token.word)) return true;
    if (!meaning(reader, before, 'article')) return false;
  }
  return false;
}

/** Whether what starts at `at` recurs: "every", "each" before it (articles and counts apart). */
export function recurs(reader: Reader, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const token = reader.tokens[before];
    if (!token) return false;
    if (reader.lexicon.everyWords.has(token.word)) return true;
    if (!meaning(reader, before, 'article') && !meaning(reader, before, 'ordinal')) return false;
  }
  return false;
}

const COUNTED = new Set([
  '%',
  '€',
  '$',
  '£',
  '°',
  '/',
  ':',
  '-',
  '+',
  '*',
  '#',
  '=',
  '&',
  '§',
  '²',
  '³',
]);

/**
 * Whether a number that ends before `at` counts nothing there ("on the 15th we", not "15 people"): what
 * follows is the end, a mark, or a word that is no noun.
 */
export function countsNothing(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || token.gap === 'paragraph' || token.gap === 'line') return true;
  if (token.letters) {
    if (token.gap === 'none') return false;
    if (meaning(reader, at, 'clock')) return false;
    // "3 of 4"
    if (meaning(reader, at, 'of') && reader.tokens[at + 1]?.digits) return false;
    return reader.lexicon.functionWords.has(token.word) || isDateWord(reader, at);
  }
  if (token.digits) return false;
  if (COUNTED.has(token.word)) return token.word === '-' && token.gap !== 'none';
  const following = reader.tokens[at + 1];
  const glued = following?.gap === 'none' && following.digits && token.gap === 'none';
  return !(glued && (token.word === '.' || token.word === ','));
}

/** Whether what follows an ordinal is what it numbers ("15th floor", "15 %"). */
export function numbersSomething(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || token.gap === 'paragraph') return false;
  if (token.letters) return token.gap === 'none' || meaning(reader, at, 'ordinalNoun') !== null;
  if (token.digits) return token.gap !== 'line';
  if (token.word === '/' && reader.tokens[at + 1]?.digits) return false;
  return token.word !== '-' && COUNTED.has(token.word);
}

function isDateWord(reader: Reader, at: number): boolean {
  return (['daytime', 'month', 'weekday', 'and', 'or', 'at', 'to', 'of', 'lead'] as const).some(
    (role) => meaning(reader, at, role) !== null,
  );
}

const GLUE = /[\p{L}\d.,:/$€£#+@_&%\\=~^*<>-]/u;

/** Whether a number at `at` starts afresh, and is no tail of a version, price, phone number or code. */
export function startsAfresh(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token) return false;
  if (at === reader.joinedAt) return true;
  const before = token.start > 0 ? (reader.text[token.start - 1] ?? ' ') : ' ';
  if (GLUE.test(before)) {
    // A dash between words opens a range or a remark, and a full stop may lack its space.
    const earlier = token.start > 1 ? (reader.text[token.start - 2] ?? ' ') : ' ';
    const free = (before === '.' || before === ':' || before === ',') && /\p{L}/u.test(earlier);
    if (!free && !(before === '-' && /\s/.test(earlier))) return false;
  }
  const previous = reader.tokens[at - 1];
  if (!previous) return true;
  const word =
    previous.word === '.' || previous.word === ':' ? reader.tokens[at - 2]?.word : previous.word;
  if (
    previous.word === '€' ||
    previous.word === '$' ||
    previous.word === '£' ||
    previous.word === '#'
  )
    return false;
  return !(
    word !== undefined &&
    reader.lexicon.numbered.has(word) &&
    !reader.lexicon.leads.has(word)
  );
}
