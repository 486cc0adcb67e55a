import type { Day, Period } from './calendar.ts';
import type { Lexicon } from './lexicon.ts';
import { pointAt } from './points.ts';
import { type Span, expressionAt } from './ranges.ts';
import { type Reader, meaning, recurs } from './reader.ts';
import type { Token } from './tokens.ts';

/** Days that a text names, and where. */
export interface DaysRead {
  days: Period;
  index: number;
  length: number;
}

/** Reads a text's tokens for days with one language's words, from left to right, once. */
export function readDays(
  text: string,
  tokens: readonly Token[],
  { lexicon, today, dayFirst }: { lexicon: Lexicon; today: Day; dayFirst: boolean },
): DaysRead[] {
  const reader: Reader = { text, tokens, lexicon, today, dayFirst, depth: 0, joinedAt: -1, pointAt };
  const found: DaysRead[] = [];
  for (let at = 0; at < tokens.length; ) {
    const spans = expressionAt(reader, at);
    const last = spans?.at(-1);
    if (!spans || !last) {
      // "por la mañana" must not be read on as "mañana".
      at = Math.max(at + 1, meaning(reader, at, 'daytime')?.next ?? 0);
      continue;
    }
    if (!recurs(reader, at)) found.push(...spans.map((span) => placed(tokens, span)));
    at = Math.max(last.next, at + 1);
  }
  return found;
}

function placed(tokens: readonly Token[], span: Span): DaysRead {
  const index = tokens[span.start]?.start ?? 0;
  const end = tokens[span.next - 1]?.end ?? index;
  return { days: span.days, index, length: end - index };
}
