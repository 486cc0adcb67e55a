import type { Period } from './calendar.ts';
import { type DayNumber, dayNumberAt } from './numbers.ts';
import type { Point } from './point.ts';
import { type Reader, skipAll, startsAfresh } from './reader.ts';

/** Days that words name, by their tokens (`next` is the one behind). */
export interface Span {
  days: Period;
  start: number;
  next: number;
  /** Opening hours, "Monday to Friday 9 to 5", name no days. */
  recurring?: boolean;
}

/** A day's figures that only the other end can complete: the 4 of "4 to 22 January". */
export function numberAt(reader: Reader, at: number): DayNumber | null {
  const start = skipAll(reader, at, 2, 'article', 'dayMark');
  const number = dayNumberAt(reader, start);
  if (!number || (reader.tokens[start]?.digits && !startsAfresh(reader, start))) return null;
  return number;
}

export function isNumber(end: Point | DayNumber): end is DayNumber {
  return 'style' in end;
}
