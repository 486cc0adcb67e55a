import type { Day } from './day.ts';

export type DateConcern = 'past' | 'far-ahead';

/** What to say about a day before it is recorded: both are allowed, the second is asked again. */
export function dateConcern(day: Day, today: Day): DateConcern | null {
  if (day < today) return 'past';
  return day > `${Number(today.slice(0, 4)) + 2}${today.slice(4)}` ? 'far-ahead' : null;
}
