import { fold, type Token } from './tokens.ts';

/**
 * The small language cue tables are written in; one pattern is words separated by spaces:
 * `will|shall` either word · `also?` may be absent · `*ed`, `plan*` ending or beginning ·
 * `@send` a named class · `DATE` `TIME` `NUM` `NAME` `WORD` tokens of that kind · `^` start of a clause ·
 * `$` end of a clause · `..` up to three tokens, `...` up to eight, of the same clause, none a date.
 * Matching tries each way at most a fixed number of steps, so it is linear in the text.
 */
export interface Pattern {
  source: string;
  steps: readonly Step[];
  /** Names a date: then it holds within one clause only. */
  dated: boolean;
  /** Has no gaps: every token of a match was named. */
  solid: boolean;
}

type Step =
  | {
      kind: 'word';
      accepts: (token: Token) => boolean;
      optional: boolean;
      literals: readonly string[] | null;
    }
  | { kind: 'gap'; most: number }
  | { kind: 'start' }
  | { kind: 'end' };

export type WordClasses = Readonly<Record<string, string>>;

/** @throws Error when a pattern names a class that the lexicon lacks (found by the first test that loads it). */
export function compilePattern(source: string, classes: WordClasses): Pattern {
  const steps = source
    .trim()
    .split(/\s+/)
    .map((step) => compileStep(step, classes));
  return {
    source,
    steps,
    dated: /(?:^|[ |])DATE\b/.test(source),
    solid: steps.every(({ kind }) => kind !== 'gap'),
  };
}

function compileStep(source: string, classes: WordClasses): Step {
  if (source === '^') return { kind: 'start' };
  if (source === '$') return { kind: 'end' };
  if (source === '..') return { kind: 'gap', most: 3 };
  if (source === '...') return { kind: 'gap', most: 8 };
  const optional = source.length > 1 && source.endsWith('?');
  const words = (optional ? source.slice(0, -1) : source).split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const members = classes[word.slice(1)];
    if (members === undefined)
      throw new Error(`No word class ${word} for the pattern step ${source}`);
    return members.split(/\s+/).filter((member) => member !== '');
  });
  const kinds = new Set(words.filter((word) => /^(?:DATE|TIME|NUM|NAME|WORD)$/.test(word)));
  const ends = words
    .filter((word) => word.length > 1 && word.startsWith('*'))
    .map((w) => fold(w.slice(1)));
  const begins = words
    .filter((word) => word.length > 1 && word.endsWith('*'))
    .map((w) => fold(w.slice(0, -1)));
  const exact = new Set(
    words.filter((word) => !kinds.has(word) && !/^\*.|.\*$/.test(word)).map(fold),
  );
  const accepts = (token: Token): boolean => {
    if (token.kind === 'date') return kinds.has('DATE');
    if (token.kind === 'time') return kinds.has('TIME');
    if (token.kind === 'number') return kinds.has('NUM') || exact.has(token.word);
    if (exact.has(token.word)) return true;
    if (token.kind !== 'word') return false;
    if (kinds.has('WORD')) return true;
    if (kinds.has('NAME') && token.named) return true;
    return (
      begins.some((begin) => token.word.startsWith(begin)) ||
      ends.some((end) => token.word.length > end.length + 1 && token.word.endsWith(end))
    );
  };
  const open =
    optional || ends.length > 0 || begins.length > 0 || kinds.has('NAME') || kinds.has('WORD');
  const literals = open ? null : [...exact, ...kinds];
  return { kind: 'word', accepts, optional, literals };
}

/** Patterns filed under the word they begin with, so that a token tries few of them. */
export interface PatternTable<Entry> {
  byWord: ReadonlyMap<string, readonly (readonly [Pattern, Entry])[]>;
  others: readonly (readonly [Pattern, Entry])[];
}

export function patternTable<Entry>(
  rows: readonly (readonly [Pattern, Entry])[],
): PatternTable<Entry> {
  const byWord = new Map<string, (readonly [Pattern, Entry])[]>();
  const others: (readonly [Pattern, Entry])[] = [];
  for (const row of rows) {
    const first = row[0].steps.find((step) => step.kind !== 'start');
    if (first?.kind !== 'word' || first.literals === null) {
      others.push(row);
      continue;
    }
    for (const literal of first.literals) {
      const filed = byWord.get(literal) ?? [];
      filed.push(row);
      byWord.set(literal, filed);
    }
  }
  return { byWord, others };
}

/** Where a table's patterns hold, as token positions, `end` exclusive. */
export interface Match<Entry> {
  start: number;
  end: number;
  source: string;
  entry: Entry;
  solid: boolean;
}

/** Every match, the longest per pattern and place. `clauses` numbers the clause of each token. */
export function matches<Entry>(
  table: PatternTable<Entry>,
  read: readonly Token[],
  clauses: readonly number[],
): Match<Entry>[] {
  const found: Match<Entry>[] = [];
  read.forEach((token, start) => {
    const key = token.kind === 'number' ? 'NUM' : token.word;
    for (const rows of [table.byWord.get(key), table.others]) {
      for (const [pattern, entry] of rows ?? []) {
        const end = matchFrom(pattern.steps, 0, read, start, start, clauses);
        if (end <= start || (pattern.dated && clauses[end - 1] !== clauses[start])) continue;
        found.push({ start, end, source: pattern.source, entry, solid: pattern.solid });
      }
    }
  });
  return found;
}

function matchFrom(
  steps: readonly Step[],
  step: number,
  read: readonly Token[],
  from: number,
  at: number,
  clauses: readonly number[],
): number {
  const now = steps[step];
  if (now === undefined) return at;
  if (now.kind === 'start') {
    const opens = at === 0 || clauses[at - 1] !== clauses[at];
    return opens ? matchFrom(steps, step + 1, read, from, at, clauses) : -1;
  }
  if (now.kind === 'end') {
    const next = read[at];
    const closes = next === undefined || clauses[at] !== clauses[from] || /^[.?!]$/.test(next.word);
    return closes ? matchFrom(steps, step + 1, read, from, at, clauses) : -1;
  }
  if (now.kind === 'gap') {
    let best = -1;
    for (let skip = 0; skip <= now.most; skip += 1) {
      if (skip > 0) {
        const over = read[at + skip - 1];
        if (over === undefined || over.kind === 'date' || clauses[at + skip - 1] !== clauses[from])
          break;
      }
      const end = matchFrom(steps, step + 1, read, from, at + skip, clauses);
      if (end > 0) {
        best = end;
        break;
      }
    }
    return best;
  }
  const token = read[at];
  if (token !== undefined && now.accepts(token)) {
    const end = matchFrom(steps, step + 1, read, from, at + 1, clauses);
    if (end > 0) return end;
  }
  return now.optional ? matchFrom(steps, step + 1, read, from, at, clauses) : -1;
}
