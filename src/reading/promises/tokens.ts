import type { Span } from './sentences.ts';

/** A word, number, time of day, punctuation mark or found date of one sentence, folded for comparing. */
export interface Token {
  word: string;
  kind: 'word' | 'number' | 'time' | 'mark' | 'date';
  /** Offset in the sentence. */
  start: number;
  /** Capitalised although no sentence starts here: likely a name. */
  named: boolean;
  /** Which of the sentence's dates; -1 for everything else. */
  date: number;
}

/** How a language writes short forms: whole words ("can't") and endings after an apostrophe ("'ll"). */
export interface ShortForms {
  whole: ReadonlyMap<string, readonly string[]>;
  ending: ReadonlyMap<string, string>;
}

const timeOfDay =
  /(?:[01]?\d|2[0-3])(?:[:h][0-5]\d(?:\s?[ap]\.?m\b\.?)?|\.[0-5]\d\s?(?:[ap]\.?m\b\.?|uhr\b|uur\b|h\b)|\s?(?:[ap]\.?m\b\.?|uhr\b|heures?\b|h\b|horas?\b|hrs\b|uur\b|o'clock))/iy;
const piece = /[\p{L}\p{M}]+(?:['’´`][\p{L}\p{M}]+)*['’]?|\p{N}+(?:[.,:/]\p{N}+)*|[^\s]/uy;

/** Beyond this many letters no language here shortens anything. */
const longestWord = 40;

/**
 * Same letters for the same word: no capitals, one apostrophe, and no accents, which are often left
 * out, but for two kinds: dots ("wäre" is not "Ware") and the last letter's ("envié" is not "envíe").
 */
export function fold(word: string): string {
  const lower = word.toLowerCase().replace(/[’´`]/g, "'");
  return lower.length <= 2 || lower.length > longestWord
    ? lower
    : lower
        .normalize('NFD')
        .replace(/(?!\u0308)\p{M}+(?=\P{M})/gu, '')
        .normalize('NFC')
        .replace(/ß/g, 'ss');
}

/** The tokens of one sentence; each of `dates` (in order, offsets in the sentence) becomes a single token. */
export function tokens(sentence: string, dates: readonly Span[], forms: ShortForms): Token[] {
  const read: Token[] = [];
  let at = 0;
  let date = 0;
  while (at < sentence.length) {
    const known = dates[date];
    if (known !== undefined && at >= known.start) {
      read.push({ word: 'DATE', kind: 'date', start: known.start, named: false, date });
      at = Math.max(at, known.end);
      date += 1;
      const owns = /^['’]s\b/.exec(sentence.slice(at, at + 3));
      if (owns !== null) {
        read.push({ word: "'s", kind: 'word', start: at, named: false, date: -1 });
        at += 2;
      }
      continue;
    }
    timeOfDay.lastIndex = at;
    const time = timeOfDay.exec(sentence);
    if (time !== null && !/[\p{L}\p{N}]/u.test(sentence[at - 1] ?? ' ')) {
      read.push({ word: 'TIME', kind: 'time', start: at, named: false, date: -1 });
      at += time[0].length;
      continue;
    }
    piece.lastIndex = at;
    const found = piece.exec(sentence);
    if (found === null) {
      at += 1;
      continue;
    }
    const upTo =
      known === undefined ? found[0].length : Math.min(found[0].length, known.start - at);
    if (!isHyphen(sentence, at)) addPiece(read, sentence.slice(at, at + upTo), at, forms);
    at += upTo;
  }
  return read;
}

/** A hyphen inside a word ("follow-up", "pouvez-vous") parts two words and marks nothing. */
const isHyphen = (sentence: string, at: number): boolean =>
  /[-\u2010\u2011]/.test(sentence[at] ?? '') &&
  /\p{L}/u.test(sentence[at - 1] ?? '') &&
  /\p{L}/u.test(sentence[at + 1] ?? '');

function addPiece(read: Token[], raw: string, start: number, forms: ShortForms): void {
  const word = fold(raw);
  if (/^\p{N}/u.test(word)) {
    read.push({ word, kind: 'number', start, named: false, date: -1 });
    return;
  }
  if (!/^\p{L}/u.test(word)) {
    read.push({ word, kind: 'mark', start, named: false, date: -1 });
    return;
  }
  const named = read.length > 0 && /^\p{Lu}[\p{L}\p{M}]/u.test(raw);
  for (const part of spelledOut(word, forms)) {
    read.push({ word: part, kind: 'word', start, named, date: -1 });
  }
}

function spelledOut(word: string, { whole, ending }: ShortForms): readonly string[] {
  const known = whole.get(word);
  if (known !== undefined) return known;
  const cut = word.indexOf("'");
  if (cut <= 0 || word.length > longestWord) return [word];
  if (word.endsWith("n't") && ending.has("n't"))
    return [word.slice(0, -3), ending.get("n't") ?? 'not'];
  const tail = ending.get(word.slice(cut));
  if (tail !== undefined) return [word.slice(0, cut), tail];
  // Romance elision: "j'enverrai" is two words, the first kept with its apostrophe.
  const rest = word.slice(cut + 1);
  return rest === ''
    ? [word.slice(0, cut)]
    : [word.slice(0, cut + 1), ...spelledOut(rest, { whole, ending })];
}
