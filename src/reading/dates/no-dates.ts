import type { Span } from './ends.ts';
import { type Reader, isWord, meaning, recurs } from './reader.ts';

/** Whether what reads like a date is none: a person, a street, or a day that recurs. */
export function isNoDate(reader: Reader, { start, next, recurring }: Span): boolean {
  return (
    recurring === true ||
    recurs(reader, start) ||
    isTitled(reader, start) ||
    isStreet(reader, start) ||
    isForename(reader, start, next)
  );
}

/** "Frau Sommer", "Dr. Sonntag", "Hi April". */
function isTitled(reader: Reader, at: number): boolean {
  const dotted = isWord(reader, at - 1, '.') && reader.tokens[at - 1]?.gap === 'none';
  const title = dotted ? at - 2 : at - 1;
  return reader.tokens[at]?.capital === true && meaning(reader, title, 'title') !== null;
}

/** "rue du 4 Septembre", "Calle 2 de Mayo". */
function isStreet(reader: Reader, at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    if (meaning(reader, before, 'street')) return true;
    if (!meaning(reader, before, 'article') && !meaning(reader, before, 'of')) return false;
  }
  return false;
}

/** "Abril García": where days and months have no capital, two capitals make a name. */
function isForename(reader: Reader, at: number, next: number): boolean {
  const behind = reader.tokens[next];
  return (
    !reader.lexicon.capitalDates &&
    next === at + 1 &&
    reader.tokens[at]?.capital === true &&
    behind?.capital === true &&
    behind.gap === 'space' &&
    reader.entries[next] === undefined
  );
}
