import type { Period } from './calendar.ts';
import type { Known } from './known.ts';
import type { Unit } from './period.ts';

/** One day or period that words name, before ranges are made of two. */
export interface Point {
  days: Period;
  /** How wide it is: a day, a week, a month … */
  unit: Unit | 'season';
  /** Index of the token after it. */
  next: number;
  /** What its words say; the other end of a range may complete it. Empty where it is relative ("tomorrow"). */
  known: Known;
  /** Its words are everyday words too: it needs a word that leads to it, or a date beside it. */
  weak?: 'cued' | 'beside';
  /** A weekday of a week that the words name ("Tuesday next week"); a weekday beside it is in the same week. */
  weekNamed?: boolean;
}

export function longest(points: readonly (Point | null)[]): Point | null {
  let best: Point | null = null;
  for (const point of points) if (point && (!best || point.next > best.next)) best = point;
  return best;
}

export const dayPoint = (day: number, next: number): Point => ({
  days: { from: day, to: day },
  unit: 'day',
  next,
  known: {},
});
