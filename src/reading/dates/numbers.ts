import { partsOf } from './calendar.ts';
import type { Unit } from './period.ts';
import { type Reader, isWord, meaning, skip, skipAll, skipMark } from './reader.ts';

/** A day of the month in figures or words, and whether it is written as an ordinal ("15th", "15.", "fifteenth"). */
export interface DayNumber {
  day: number;
  style: 'figures' | 'ordinal' | 'word' | 'ordinal word';
  next: number;
}

export function dayNumberAt(reader: Reader, at: number): DayNumber | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.digits) return figuresAt(reader, at);
  const ordinal = meaning(reader, at, 'ordinal');
  if (ordinal && ordinal.value > 0)
    return { day: ordinal.value, style: 'ordinal word', next: ordinal.next };
  const number = meaning(reader, at, 'number');
  if (!number || number.value > 31 || meaning(reader, at, 'article')) return null;
  return { day: number.value, style: 'word', next: number.next };
}

function figuresAt(reader: Reader, at: number): DayNumber | null {
  const token = reader.tokens[at];
  if (!token || token.end - token.start > 2) return null;
  const day = Number(token.word);
  // "Apr '26" is a year.
  if (day < 1 || day > 31 || /['’‘]/.test(reader.text[token.start - 1] ?? '')) return null;
  const next = at + 1;
  const after = reader.tokens[next];
  if (!after) return { day, style: 'figures', next };
  const glued = after.gap === 'none';
  const suffix = meaning(reader, next, 'ordinalSuffix');
  if (suffix && (glued || isWord(reader, next, 'er', 'th', 'st', 'nd', 'rd'))) {
    return { day, style: 'ordinal', next: suffix.next };
  }
  const dotted = glued && after.word === '.' ? meaning(reader, next + 1, 'ordinalSuffix') : null;
  if (dotted && reader.tokens[next + 1]?.gap === 'none') {
    return { day, style: 'ordinal', next: dotted.next };
  }
  if (glued && after.word === '°') return { day, style: 'ordinal', next: next + 1 };
  if (glued && after.letters && !meaning(reader, next, 'month')) return null;
  if (
    glued &&
    (after.word === '%' || after.word === '€' || after.word === '$' || after.word === ':')
  )
    return null;
  const following = reader.tokens[next + 1];
  const followedByDigits = following?.digits === true && following.gap === 'none';
  if (glued && (after.word === '.' || after.word === ',')) {
    if (followedByDigits) return null;
    if (after.word === '.' && reader.lexicon.dottedOrdinal)
      return { day, style: 'ordinal', next: next + 1 };
  }
  return { day, style: 'figures', next };
}

/**
 * A year after a date or month: "2026", ", 2026", "of 2026", "'26", "next year". `next` is `at` and `year`
 * undefined where none follows. After a dashed date ("14-Mar-26") two figures do.
 */
export function yearAfter(
  reader: Reader,
  at: number,
  dashed = false,
): { year?: number; next: number } {
  let next = skipMark(reader, at, ',', '.');
  next = skipAll(reader, next, 2, 'of', 'article');
  const mark = meaning(reader, next, 'yearMark');
  const relative = relativeYearAt(reader, next);
  if (relative) return relative;
  if (mark) next = mark.next;
  const glued =
    isWord(reader, next, '-', '/') && reader.tokens[next]?.gap === 'none' && next === at;
  const year = yearAt(reader, glued ? next + 1 : next, glued && dashed);
  return year ?? { next: at };
}

/** Four figures of a year, or two after an apostrophe (or where `short` allows). */
export function yearAt(
  reader: Reader,
  at: number,
  short = false,
): { year: number; next: number } | null {
  const token = reader.tokens[at];
  if (!token?.digits) return null;
  const width = token.end - token.start;
  const after = reader.text[token.end] ?? ' ';
  if (/[\p{L}%€$£]/u.test(after) && !/[年T]/.test(after)) return null;
  if (/[.,:/]/.test(after) && /\d/.test(reader.text[token.end + 1] ?? ' ')) return null;
  const value = Number(token.word);
  if (width === 4) return value >= 1900 && value < 2200 ? { year: value, next: at + 1 } : null;
  if (width !== 2) return null;
  const apostrophe = /['’‘]/.test(reader.text[token.start - 1] ?? '');
  return apostrophe || short ? { year: fullYear(value), next: at + 1 } : null;
}

/** "next year", "dieses Jahres", "de l'année dernière": a year by its distance. */
function relativeYearAt(reader: Reader, at: number): { year: number; next: number } | null {
  const thisYear = partsOf(reader.today).year;
  const before = meaning(reader, at, 'shift');
  const unit = meaning(reader, before ? before.next : at, 'unit');
  if (unit?.value !== 'year') return null;
  if (before) return { year: thisYear + before.value, next: unit.next };
  const after = meaning(reader, unit.next, 'shiftBehind');
  return after ? { year: thisYear + after.value, next: after.next } : null;
}

/** 26 is 2026 and 95 is 1995. */
export function fullYear(twoFigures: number): number {
  return twoFigures < 70 ? 2000 + twoFigures : 1900 + twoFigures;
}

/** A count of units: "two weeks", "a couple of days", "2-3 weeks", "half a year". */
export interface Amount {
  least: number;
  most: number;
  unit: Unit;
  next: number;
}

// Beyond this no one means a day; it also keeps every date within four figures of year.
const MOST = 400;

export function amountAt(reader: Reader, at: number): Amount | null {
  const half = meaning(reader, at, 'unit');
  if (half?.value === 'half') return { least: 1, most: 1, unit: 'half', next: half.next };
  const count = countAt(reader, at);
  if (!count) return null;
  let { least, most, next } = count;
  const article = skip(reader, at, 'article');
  const halfYear = meaning(reader, article, 'unit');
  if (article > at && halfYear?.value === 'half')
    return { least: 1, most: 1, unit: 'half', next: halfYear.next };
  const joined = isWord(reader, next, '-') ? next + 1 : skip(reader, next, 'to', 'or');
  const second = joined > next ? countAt(reader, joined) : null;
  if (second && second.most > least) ({ most, next } = second);
  const unit = meaning(reader, skip(reader, next, 'of'), 'unit') ?? meaning(reader, next, 'unit');
  if (!unit) return null;
  return { least, most, unit: unit.value, next: unit.next };
}

/** A count without its unit: "3", "three", "a couple of", "a few". */
export function countAt(
  reader: Reader,
  at: number,
): { least: number; most: number; next: number } | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.digits) {
    const value = Number(token.word);
    const decimal = isWord(reader, at + 1, '.', ',') && reader.tokens[at + 1]?.gap === 'none';
    if (token.end - token.start > 3 || value < 1 || value > MOST) return null;
    if (decimal && reader.tokens[at + 2]?.digits && reader.tokens[at + 2]?.gap === 'none')
      return null;
    return { least: value, most: value, next: at + 1 };
  }
  for (const start of [skip(reader, at, 'article'), at]) {
    const vague = meaning(reader, start, 'couple') ?? meaning(reader, start, 'few');
    // "unos 3 días" is about three.
    if (vague && !reader.tokens[vague.next]?.digits) {
      const value = meaning(reader, start, 'couple') ? 2 : 3;
      return { least: value, most: value, next: vague.next };
    }
  }
  const number = meaning(reader, at, 'number');
  if (!number) return null;
  // "the next one or two days", and "two (2) weeks" as contracts write it.
  const bracket = isWord(reader, number.next, '(') && isWord(reader, number.next + 2, ')');
  return { least: number.value, most: number.value, next: bracket ? number.next + 3 : number.next };
}
