import { plusDays, weekdayOf, type Day, type Weekday } from './day.ts';
import { addWorkingDays, workingDayFrom } from './working-days.ts';

/** The first day of the week after `day`'s; weeks start on Monday. */
const nextMonday = (day: Day): Day => plusDays(day, (8 - weekdayOf(day)) % 7 || 7);

/** Days a rep most often picks, soonest first. Computed days skip days off; no day comes twice. */
export function quickDates(today: Day, week: readonly Weekday[]): Day[] {
  const choices = [
    addWorkingDays(today, 1, week),
    addWorkingDays(today, 3, week),
    workingDayFrom(nextMonday(today), week),
    workingDayFrom(plusDays(nextMonday(today), 7), week),
  ];
  return [...new Set(choices)].toSorted();
}
