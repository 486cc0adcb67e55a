import {
  ADDRESS,
  CLOCK_TIME,
  FULL_DATE,
  ON,
  PRONOUNS,
  QUOTING,
  SAID,
  WROTE,
  WROTE_UNSPACED,
} from './attribution-words.ts';
import type { Line } from './lines.ts';
import { anyOf, startsWithAny, wordIn } from './words.ts';

/** An attribution wraps over this many lines at most ("On … / Dana … / <dana@…> / wrote:"). */
const MOST_LINES = 5;
const LONGEST = 600;

const wrote = wordIn(WROTE);
const said = wordIn(SAID);
const wroteUnspaced = new RegExp(anyOf(WROTE_UNSPACED), 'u');
const quoting = startsWithAny(QUOTING);
const pronoun = new RegExp(
  `(?<!\\p{L})(?:${PRONOUNS.join('|')})\\s+${anyOf(WROTE)}|${anyOf(WROTE)}\\s+(?:${PRONOUNS.join('|')})(?!\\p{L})`,
  'iu',
);
const DASHES = /^[-–—_*\s]+|[-–—_*\s]+$/g;
const ENDS_LIKE_ONE = /[:：]$/;
// "Dana Whitfield <dana@…> wrote:" and nothing more.
const NAMED_AND_WROTE =
  /^[^.!?:]{0,80}[<(][^<>()\s]{1,80}@[^<>()\s]{1,120}[>)]\s\S{2,12}(?:\s\S{2,12})?:$/u;
const GMT_STAMP = /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} (?:GMT|UTC)/;
const ARTICLE = /^In (?:article|message|a message dated|<)/i;
// A word for "on" and a date soon after, a number, or a weekday set off by a comma or full stop:
// nothing else opens the date of an attribution.
const head = new RegExp(
  `^(?:${anyOf(ON)}[\\s,]+(?:[\\p{L}-]{1,14}[.,،׳']{0,2}\\s?){0,4}[(]?\\d|[(]?\\d|ב-\\d|\\p{L}{2,4}\\.?,?\\s\\d|\\p{L}{2,12}[.,]{1,2}\\s(?:\\p{L}{1,10}\\.?\\s){0,2}\\d)`,
  'iu',
);
// "Dana Whitfield <dana@…" where the name comes first.
const addressed = new RegExp(
  `^["'“„]?[\\p{L}\\p{N}][^!?:;]{0,80}[<(\\u202a]+${ADDRESS.source}`,
  'u',
);
const headInside = new RegExp(
  `(?<=[.!?)…–—-]|\\p{L}|\\s)\\s+(?=(?:On|Am|Le|El|Em|Op|Il giorno|W dniu|Den)\\s+(?:\\p{L}{2,10}[.,]{1,2}\\s|\\p{Lu}\\p{L}{2}\\s)?\\p{L}{0,9}\\.?\\s?\\d)`,
  'u',
);

/** Why a line, or lines put together, are an attribution: on their own, or only above a quote. */
export type Strength = 'certain' | 'aboveQuote' | 'no';

function strip(key: string): string {
  return key.replace(DASHES, '');
}

/** Judges one attribution candidate, its wrapped lines joined by blanks. */
export function attributionStrength(joined: string): Strength {
  const text = strip(joined);
  if (text.length > LONGEST || text.length < 6) return 'no';
  const { verb, dated, address } = partsOf(text);
  if (!ENDS_LIKE_ONE.test(text))
    return strengthWithoutColon(text, joined !== text, { verb, dated, address });
  const timed = CLOCK_TIME.test(text);
  if (verb && pronoun.test(text) && !address) return 'aboveQuote';
  if (verb && (ARTICLE.test(text) || (address && (dated || timed || NAMED_AND_WROTE.test(text))))) {
    return 'certain';
  }
  if (verb && dated && (head.test(text) || startsWithNameThatWrote(text))) return 'certain';
  const datedHead = dated && (head.test(text) || isCaseless(text));
  if (datedHead && (address || (timed && said.test(text)))) return 'certain';
  if (dated && address && timed) return 'certain';
  const plausible =
    (address && text.length < 200) ||
    quoting.test(text) ||
    (verb && text.length < 120) ||
    (dated && timed);
  return plausible ? 'aboveQuote' : 'no';
}

/** Zoho and AOL end with the verb between dashes; old Gmail put only "2011/4/7 Dana <…>". */
function strengthWithoutColon(
  text: string,
  dashed: boolean,
  { verb, dated, address }: Parts,
): Strength {
  if (verb && endsWithVerb(text.slice(-90))) {
    if (dated && (address || (dashed && head.test(text)))) return 'certain';
    return text.length < 200 ? 'aboveQuote' : 'no';
  }
  if (GMT_STAMP.test(text) && text.length < 120) return 'aboveQuote';
  return dated && address && text.length < 160 && !/[.!?]$/.test(text) ? 'aboveQuote' : 'no';
}

function endsWithVerb(tail: string): boolean {
  const end = tail.replace(/[\s:：.>]+$/u, '');
  if (!/[\p{L})]$/u.test(end)) return false;
  const last = wrote.exec(end.slice(-24));
  if (last !== null && end.slice(-24).endsWith(last[0])) return true;
  const lastWords = WROTE.some((word) => end.toLowerCase().endsWith(` ${word}`));
  return lastWords || WROTE_UNSPACED.some((word) => end.endsWith(word));
}

/** "Dana Whitfield schrieb am 2. März 2026 um 09:14:" */
function startsWithNameThatWrote(text: string): boolean {
  const verb = wrote.exec(text.slice(0, 120)) ?? wroteUnspaced.exec(text.slice(0, 120));
  if (isCaseless(text)) return true;
  return (
    verb !== null &&
    /^["'“„«(<[]?\p{Lu}/u.test(text) &&
    text.slice(0, verb.index).trim().split(' ').length <= 6
  );
}

/** Scripts without capitals, where a name cannot be told by its first letter. */
function isCaseless(text: string): boolean {
  return /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(
    text,
  );
}

export interface Attribution {
  /** First line of it. */
  from: number;
  strength: Exclude<Strength, 'no'>;
  /** Where on its first line it begins, when a client put it behind the writer's last sentence. */
  offset: number;
}

/** Whether a line could be the last of an attribution; cheap, asked of every line. */
export function mayEndAttribution(key: string): boolean {
  if (key.length < 3 || key.length > LONGEST) return false;
  const text = strip(key);
  return (
    ENDS_LIKE_ONE.test(text) ||
    endsWithVerb(text.slice(-90)) ||
    (text.includes('@') && ADDRESS.test(text) && FULL_DATE.test(text))
  );
}

interface Parts {
  verb: boolean;
  dated: boolean;
  address: boolean;
}

function partsOf(text: string): Parts {
  return {
    verb: wrote.test(text) || wroteUnspaced.test(text),
    dated: FULL_DATE.test(text),
    address: ADDRESS.test(text),
  };
}

/**
 * Finds the attribution whose last line is `end`, or null. Reads upwards, a few lines only, and
 * takes a line more for the date, or the name before the verb, that the lines below lack.
 */
export function attributionEndingAt(lines: readonly Line[], end: number): Attribution | null {
  let joined = '';
  let found: Attribution | null = null;
  let known: Parts = { verb: false, dated: false, address: false };
  for (let from = end; from >= 0 && end - from < MOST_LINES; from -= 1) {
    const line = lines[from];
    if (line === undefined || line.key === '' || line.zone !== 'own') break;
    if (from < end && endsSentence(line.key)) break;
    joined = joined === '' ? line.key : `${line.key} ${joined}`;
    if (joined.length > LONGEST) break;
    const strength = attributionStrength(joined);
    if (strength === 'no') continue;
    const start = strip(line.key);
    const opens = head.test(start) || ARTICLE.test(start) || addressed.test(start);
    const parts = partsOf(strip(joined));
    const gains =
      (parts.verb && !known.verb) ||
      (opens && ((parts.dated && !known.dated) || (parts.address && !known.address)));
    if (found === null || gains) {
      found = { from, strength, offset: 0 };
      known = parts;
    }
    if (!opens || !parts.dated || !(parts.verb || parts.address)) continue;
    // The date may open the second line of one that begins with a name.
    if (parts.address || !addressed.test(lines[from - 1]?.key ?? '')) break;
  }
  return found === null ? null : insideLine(lines, found, end);
}

/** A sentence that is over is no first half of an attribution; "Mon." and "p.m." are not its end. */
function endsSentence(key: string): boolean {
  return (
    /[!?;:]$/.test(key) ||
    (key.endsWith('.') && !/(?<![\p{L}\d])(?:\p{L}{1,4}|\d{1,4})\.$/u.test(key))
  );
}

/** "See you then. On 4 May 2021, Dana wrote:" keeps its sentence. */
function insideLine(lines: readonly Line[], found: Attribution, end: number): Attribution {
  const first = lines[found.from];
  if (first === undefined || head.test(strip(first.key))) return found;
  const inside = headInside.exec(first.text);
  if (inside === null) return found;
  const offset = inside.index + inside[0].length;
  const rest = lines.slice(found.from + 1, end + 1).map((line) => ` ${line.key}`);
  const strength = attributionStrength(`${first.text.slice(offset).trim()}${rest.join('')}`);
  return strength === 'certain' ? { ...found, strength, offset } : found;
}
