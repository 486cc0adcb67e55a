import { weekdayOf } from './calendar.ts';
import type { Point } from './point.ts';
import { pointAt } from './points.ts';
import { type Reader, isWord, meaning, skipAll, skipMark } from './reader.ts';

/** Takes in the same day said again: "tomorrow (Tuesday)", "14 March, a Friday". */
export function closing(reader: Reader, point: Point): number {
  if (point.unit !== 'day' || point.days.from !== point.days.to) return point.next;
  const bracket = isWord(reader, point.next, '(');
  const mark = skipMark(reader, point.next, ',', '(', '-');
  // "hoy miércoles"
  if (mark === point.next && !meaning(reader, mark, 'weekday')) return point.next;
  const start = skipAll(reader, mark, 2, 'article', 'lead');
  const weekday = meaning(reader, start, 'weekday');
  const again = pointAt({ ...reader, joinedAt: start, deeper: null }, start);
  const agrees = again?.unit === 'day' && again.days.from === point.days.from;
  const sameWeekday =
    weekday !== null &&
    weekday.value === weekdayOf(point.days.from) &&
    again?.next === weekday.next;
  if (!again || !(agrees || sameWeekday)) return point.next;
  return bracket && isWord(reader, again.next, ')') ? again.next + 1 : again.next;
}
