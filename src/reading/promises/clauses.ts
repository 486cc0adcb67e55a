import type { ReadyLexicon } from './lexicon.ts';
import { matches, type PatternTable } from './patterns.ts';
import type { Token } from './tokens.ts';

const alwaysBreaks = new Set([';', ')', '–', '—', '•', '|', '…']);
/** A name and its comma. */
const longestAddress = 3;
const mayBreak = new Set([',', '-', ':', '/', '?', '!']);

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
  let opened = 0;
  const starts = read.map((token, at) => {
    const before = read[at - 1];
    if (before === undefined) return false;
    const broken = mayBreak.has(before.word) || lexicon.breaks.has(before.word);
    const opens =
      alwaysBreaks.has(before.word) ||
      token.word === '(' ||
      (lexicon.splitters.has(token.word) && read[at + 1]?.kind !== 'date') ||
      (subjects.has(at) && !lexicon.inverters.has(before.word)) ||
      (broken && afterBreak.has(at)) ||
      // "Rob, give Louise a shout": whom it is said to stands alone.
      ((before.word === ',' || before.word === '-') &&
        at - opened <= longestAddress &&
        read.slice(opened, at).every(({ kind }) => kind === 'word' || kind === 'mark'));
    if (opens) opened = at;
    return opens;
  });
  const moved = new Set(
    starts.flatMap((opens, at) => (opens ? [beforeItsDate(read, at, lexicon)] : [])),
  );
  let clause = 0;
  return read.map((_, at) => (moved.has(at) ? (clause += 1) : clause));
}

/** "… and on Friday I'll call": the day before the subject belongs to the clause that the subject opens. */
function beforeItsDate(read: readonly Token[], at: number, lexicon: ReadyLexicon): number {
  // "… and on Friday, the 14th, I'll call": a comma after the day changes nothing.
  let from = read[at - 1]?.word === ',' ? at - 1 : at;
  let dated = false;
  for (let token = read[from - 1]; token !== undefined; token = read[from - 1]) {
    if (mayBreak.has(token.word) || lexicon.breaks.has(token.word)) return dated ? from : at;
    const beside =
      token.kind === 'date' || token.kind === 'time' || lexicon.fillers.has(token.word);
    if (!beside) return at;
    dated ||= token.kind === 'date';
    from -= 1;
  }
  return at;
}
