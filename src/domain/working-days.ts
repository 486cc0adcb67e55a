import { plusDays, weekdayOf, type Day, type Weekday } from './day.ts';

/** Whether `day` is in the rep's working week. An empty week counts as every day. */
export const isWorkingDay = (day: Day, week: readonly Weekday[]): boolean =>
  week.length === 0 || week.includes(weekdayOf(day));

/** `day` itself when it is a working day, else the next one. */
export function workingDayFrom(day: Day, week: readonly Weekday[]): Day {
  let at = day;
  while (!isWorkingDay(at, week)) at = plusDays(at, 1);
  return at;
}

/** The working day that is `count` working days after `day`; 0 gives `day` unchanged. */
export function addWorkingDays(day: Day, count: number, week: readonly Weekday[]): Day {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = workingDayFrom(plusDays(at, 1), week);
  return at;
}
