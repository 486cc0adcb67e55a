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

const LETTER = /^\p{L}/u;
const MARK_OR_LETTER = /^[\p{L}\p{M}]/u;
const SPACE = /^\s/;
const APOSTROPHES = new Set("'’‘ʼ`´");
const DASHES = new Set('-‐‑‒–—―−');
// Longer runs of letters are no word of any date, and folding them would cost for nothing.
const LONGEST_WORD = 32;

/** Cuts a text into tokens, character by character, each looked at once; lone surrogates are no letters. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isSpace(text, at, code)) {
      gap = widened(gap, code === 10);
      at += 1;
      continue;
    }
    const end = endOfToken(text, at, code);
    const raw = text.slice(at, end);
    if (APOSTROPHES.has(raw)) {
      if (gap === 'none') gap = 'space';
    } else {
      tokens.push(token(raw, at, gap));
      gap = 'none';
    }
    at = end;
  }
  return tokens;
}

function token(raw: string, start: number, gap: Token['gap']): Token {
  const code = raw.charCodeAt(0);
  const digits = isDigit(code);
  const letters = !digits && isLetter(raw, 0, code);
  const word = letters ? foldWord(raw) : DASHES.has(raw) ? '-' : raw;
  const capital = letters && (code < 128 ? code < 97 : raw[0] !== raw[0]?.toLowerCase());
  return { word, start, end: start + raw.length, digits, letters, capital, gap };
}

function widened(gap: Token['gap'], newline: boolean): Token['gap'] {
  if (!newline) return gap === 'none' ? 'space' : gap;
  return gap === 'line' || gap === 'paragraph' ? 'paragraph' : 'line';
}

function endOfToken(text: string, start: number, code: number): number {
  let end = start + widthAt(text, start, code);
  if (isDigit(code)) {
    while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  } else if (isLetter(text, start, code)) {
    for (; end < text.length;) {
      const next = text.charCodeAt(end);
      if (!(next < 128 ? isAsciiLetter(next) : MARK_OR_LETTER.test(charAt(text, end, next)))) break;
      end += widthAt(text, end, next);
    }
  }
  return end;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function isLetter(text: string, at: number, code: number): boolean {
  return code < 128 ? isAsciiLetter(code) : LETTER.test(charAt(text, at, code));
}

function isSpace(text: string, at: number, code: number): boolean {
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at));
}

function charAt(text: string, at: number, code: number): string {
  return text.slice(at, at + widthAt(text, at, code));
}

/** 2 for a surrogate pair, 1 for all else. */
function widthAt(text: string, at: number, code: number): number {
  const pair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return pair ? 2 : 1;
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
