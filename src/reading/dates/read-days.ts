import type { Day, Period } from './calendar.ts';
import type { Lexicon } from './lexicon.ts';
import { pointAt } from './points.ts';
import type { Span } from './ends.ts';
import { expressionAt } from './ranges.ts';
import { isNoDate } from './no-dates.ts';
import { type Reader, meaning, skipMark } from './reader.ts';
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
  const entries = tokens.map((token) =>
    token.word.length <= LONGEST_FIGURES || token.letters
      ? lexicon.entries.get(token.word)
      : undefined,
  );
  const near = distanceToCore(tokens, entries);
  const found: DaysRead[] = [];
  if (near.every((distance) => distance === FAR)) return found;
  const known: Reader['known'] = new Map();
  const reader: Reader = {
    text,
    tokens,
    entries,
    lexicon,
    today,
    dayFirst,
    depth: 0,
    joinedAt: -1,
    known,
    deeper: null,
    noListBefore: 0,
    pointAt,
  };
  for (let at = 0; at < tokens.length;) {
    if ((near[at] ?? FAR) > LONGEST_LEAD) {
      at += 1;
      continue;
    }
    // Letters right behind figures are part of a code: "a3feb505".
    if (tokens[at]?.letters && tokens[at]?.gap === 'none' && tokens[at - 1]?.digits) {
      at += 1;
      continue;
    }
    const spans = expressionAt(reader, at);
    const last = spans?.at(-1);
    if (!spans || !last) {
      // "por la mañana" must not be read on as "mañana".
      at = Math.max(at + 1, meaning(reader, at, 'daytime')?.next ?? 0);
      continue;
    }
    const dates = spans.filter(
      (span) => !isNoDate(reader, { ...span, start: Math.min(span.start, at) }),
    );
    found.push(...dates.map((span) => placed(tokens, span)));
    at = skipDayEnd(reader, Math.max(last.next, at + 1));
  }
  return found;
}

/** The "by EOD" of "Friday, by EOD" and the "im Laufe des Tages" of a Monday are that day's, not today's. */
function skipDayEnd(reader: Reader, at: number): number {
  const start = skipMark(reader, at, ',');
  if (!meaning(reader, start, 'edge') && !meaning(reader, start, 'part')) return at;
  const point = pointAt(reader, start);
  return point?.unit === 'day' && point.days.from === reader.today && point.days.to === reader.today
    ? point.next
    : at;
}

// Words that may stand before the first that a date hangs on: "at the very end of the next three".
const LONGEST_LEAD = 7;
const FAR = 255;
// Figures within names, as in "4th of July" and "2. Weihnachtstag", have two at most.
const LONGEST_FIGURES = 2;

/** How far each token is from the next (or itself) that a date may hang on. */
function distanceToCore(tokens: readonly Token[], entries: Reader['entries']): Uint8Array {
  const near = new Uint8Array(tokens.length);
  let distance = FAR;
  for (let at = tokens.length - 1; at >= 0; at--) {
    distance = tokens[at]?.digits || entries[at]?.core ? 0 : Math.min(distance + 1, FAR);
    near[at] = distance;
  }
  return near;
}

function placed(tokens: readonly Token[], span: Span): DaysRead {
  const index = tokens[span.start]?.start ?? 0;
  const end = tokens[span.next - 1]?.end ?? index;
  return { days: span.days, index, length: end - index };
}
