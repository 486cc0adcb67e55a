import type { InsertReport } from '../domain/email.ts';
import type { LadderStep } from '../domain/ladder.ts';
import type { Said } from './notice.tsx';
import { insertWords } from './standing-words.ts';
import { words } from './words.ts';

/** What the rep is told of an insertion: where the words are, and whom to add by hand. */
export function insertSaid({ kind, ccMissing }: InsertReport, step: LadderStep): Said {
  const sentence =
    kind === 'inserted'
      ? words('said_inserted', insertWords(step))
      : words(kind === 'copied' ? 'said_copied' : 'said_by_hand');
  const missing = ccMissing.length === 0 ? '' : ` ${words('say_cc_missing', ccMissing.join(', '))}`;
  return {
    sentence: sentence + missing,
    trouble: kind !== 'inserted' || missing !== '',
    passing: true,
  };
}
