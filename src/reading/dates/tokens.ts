/** A word, a run of digits or one other character, apart from spaces and apostrophes. */
export interface Token {
  /** Folded: lower case, no accents, dashes as '-'. */
  word: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  digits: boolean;
  letters: boolean;
  capital: boolean;
  /** What stands before it: nothing, a space or apostrophe, a line break, or an empty line. */
  gap: 'none' | 'space' | 'line' | 'paragraph';
}

// One class per alternative and no class in two: linear on any text, lone surrogates included.
const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu;
const APOSTROPHE = /^['’‘ʼ`´]$/;
const DASH = /^[-‐‑‒–—―−]$/;
// Longer runs of letters are no word of any date, and folding them would cost for nothing.
const LONGEST_WORD = 32;

/** Cuts a text into tokens, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    const raw = found[0];
    const start = found.index;
    const first = raw.charCodeAt(0);
    const digits = first >= 48 && first <= 57;
    const letters = !digits && (raw.length > 1 ? !isSurrogatePair(raw) : /\p{L}/u.test(raw));
    if (!digits && !letters && APOSTROPHE.test(raw)) continue;
    const word = letters ? foldWord(raw) : DASH.test(raw) ? '-' : raw;
    tokens.push({
      word,
      start,
      end: start + raw.length,
      digits,
      letters,
      capital: letters && raw[0] !== raw[0]?.toLowerCase(),
      gap: gapOf(text, end, start),
    });
    end = start + raw.length;
  }
  return tokens;
}

function isSurrogatePair(raw: string): boolean {
  return raw.length === 2 && (raw.codePointAt(0) ?? 0) > 0xffff;
}

function gapOf(text: string, from: number, to: number): Token['gap'] {
  if (to === from) return 'none';
  const lines = text.slice(from, to).split('\n').length - 1;
  return lines === 0 ? 'space' : lines === 1 ? 'line' : 'paragraph';
}

/** A word as the lexicon writes it: lower case, without accents, ß as ss, º as o. */
export function foldWord(raw: string): string {
  if (raw.length > LONGEST_WORD) return '';
  const lower = raw.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127) {
      return lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
    }
  }
  return lower;
}
