import type { ReadyLexicon } from '../promises/lexicon.ts';
import { compilePattern, matches, patternTable, type PatternTable } from '../promises/patterns.ts';
import { tokens } from '../promises/tokens.ts';
import { answerWords } from './answer-words.ts';

export type Answer = 'yes' | 'no';

/** An answer comes first; what a long mail says further down answers nothing. */
const sentencesRead = 6;
/** A yes is short; in a longer sentence the words belong to something else. */
const longestYes = 22;

type Mark = 'yes' | 'no' | 'open';
const ready = new Map<string, PatternTable<Mark>>();
const classes = { any: 'day time date also still' };

function tableFor(language: string): PatternTable<Mark> {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const words = answerWords[language];
  const rows = (['yes', 'no', 'open'] as const).flatMap((mark) =>
    (words?.[mark] ?? []).map((source) => [compilePattern(source, classes), mark] as const),
  );
  const table = patternTable(rows);
  ready.set(language, table);
  return table;
}

/** Whether a message's first sentences say yes or no to what was proposed before, and which of them does. */
export function answerTo(
  sentences: readonly string[],
  lexicon: ReadyLexicon,
): { says: Answer; quote: string } | null {
  const table = tableFor(lexicon.language);
  for (const quote of sentences.slice(0, sentencesRead)) {
    const read = tokens(quote, [], lexicon.forms);
    if (read.length > longestYes * 2) continue;
    const marks = new Set(
      matches(
        table,
        read,
        read.map(() => 0),
      ).map(({ entry }) => entry),
    );
    if (marks.has('no')) return { says: 'no', quote };
    if (marks.has('open')) return null;
    if (marks.has('yes') && read.length <= longestYes && !quote.trimEnd().endsWith('?'))
      return { says: 'yes', quote };
  }
  return null;
}
