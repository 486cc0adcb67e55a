import type { ReadyLexicon } from './lexicon.ts';
import { matches, type PatternTable } from './patterns.ts';
import type { Token } from './tokens.ts';

const alwaysBreaks = new Set([';', '(', ')', '–', '—', '•', '|', '…']);
const mayBreak = new Set([',', '-', ':', '/', '.', '?', '!']);

/**
 * The clause each token stands in, numbered from 0. A clause ends at a strong mark, before a word
 * such as "because", where a new subject brings its verb, and at a comma or "and" when a request,
 * a question or another statement follows.
 */
export function clausesOf(read: readonly Token[], lexicon: ReadyLexicon): number[] {
  const oneClause = read.map(() => 0);
  const startsOf = (table: PatternTable<true>) =>
    new Set(matches(table, read, oneClause).map(({ start }) => start));
  const subjects = startsOf(lexicon.subjects);
  const afterBreak = startsOf(lexicon.afterBreak);
  let clause = 0;
  return read.map((token, at) => {
    const before = read[at - 1];
    if (before === undefined) return clause;
    const broken = mayBreak.has(before.word) || lexicon.breaks.has(before.word);
    const opens =
      alwaysBreaks.has(before.word) ||
      token.word === '(' ||
      (lexicon.splitters.has(token.word) && read[at + 1]?.kind !== 'date') ||
      (subjects.has(at) && !lexicon.inverters.has(before.word)) ||
      (broken && afterBreak.has(at));
    if (opens) clause += 1;
    return clause;
  });
}
