import type { ReadyLexicon } from './lexicon.ts';
import { matches } from './patterns.ts';
import type { Token } from './tokens.ts';

const alwaysSplits = new Set([';', '(', ')', '–', '—', '•', '|', '…']);
const maySplit = new Set([',', '-', ':', '/', '.', '?', '!']);

/**
 * The clause each token stands in, numbered from 0. A clause ends at a strong mark, before a word
 * such as "because", and at a comma or "and" when something with its own subject or its own request follows.
 */
export function clausesOf(read: readonly Token[], lexicon: ReadyLexicon): number[] {
  const opening = new Set(matches(lexicon.clauseStarts, read, read.map(() => 0)).map(({ start }) => start));
  const numbers: number[] = [];
  let clause = 0;
  read.forEach((token, at) => {
    const before = read[at - 1];
    if (before !== undefined && startsClause(token, before, opening.has(at), read, at, lexicon)) clause += 1;
    numbers.push(clause);
  });
  return numbers;
}

function startsClause(
  token: Token,
  before: Token,
  opens: boolean,
  read: readonly Token[],
  at: number,
  lexicon: ReadyLexicon,
): boolean {
  if (alwaysSplits.has(before.word)) return true;
  if (token.kind === 'mark') return token.word === '(';
  if (lexicon.splitters.has(token.word)) return read[at + 1]?.kind !== 'date';
  if (!opens) return false;
  // "and I'll call": the conjunction was taken for part of the clause before; the subject opens the new one.
  return maySplit.has(before.word) || before.kind === 'word' || before.kind === 'date' || before.kind === 'time';
}
