import type { CommitmentKind } from '../../domain/ledger.ts';
import type { ReadyLexicon } from './lexicon.ts';
import type { Who } from './promised.ts';
import type { Token } from './tokens.ts';

/** An inflected ending is at most this long ("deliver" + "able"). */
const longestEnding = 4;

/** What is promised, by the words of the clause and, for less, of the rest of the sentence. */
export function kindOf(
  read: readonly Token[],
  clauses: readonly number[],
  clause: number,
  lexicon: ReadyLexicon,
  who: Who,
): CommitmentKind {
  const weight = new Map<CommitmentKind, number>();
  read.forEach(({ word, kind }, at) => {
    if (kind !== 'word') return;
    const counts = clauses[at] === clause ? 2 : 0.5;
    for (const [name, stems] of lexicon.kinds) {
      if (stems.some((stem) => begins(word, stem)))
        weight.set(name, (weight.get(name) ?? 0) + counts);
    }
  });
  if (who === 'both')
    for (const kind of ['meeting', 'contact'] as const) {
      const found = weight.get(kind);
      if (found !== undefined) weight.set(kind, found + 3);
    }
  // Ties go to the rarer kind: the lexicon lists deposits before payments, information last.
  const [best] = [...weight].toSorted(
    ([a, x], [b, y]) => y - x || order(lexicon, a) - order(lexicon, b),
  );
  return best?.[0] ?? (who === 'both' ? 'meeting' : 'other');
}

const begins = (word: string, stem: string): boolean =>
  word.startsWith(stem) &&
  word.length - stem.length <= longestEnding &&
  (stem.length > 3 || word.length - stem.length <= 3);

const order = (lexicon: ReadyLexicon, kind: CommitmentKind): number =>
  lexicon.kinds.findIndex(([name]) => name === kind);
