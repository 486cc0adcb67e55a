import { formatISO, nextMonday, parseISO } from 'date-fns';
import { plusDays, type Day, type Weekday } from './day.ts';
import { addWorkingDays, workingDayFrom } from './working-days.ts';

/** The first day of the week after `day`'s; weeks start on Monday. */
const nextWeek = (day: Day): Day =>
  formatISO(nextMonday(parseISO(day)), { representation: 'date' });

/** Days a rep most often picks, soonest first. Computed days skip days off; no day comes twice. */
export function quickDates(today: Day, week: readonly Weekday[]): Day[] {
  const choices = [
    addWorkingDays(today, 1, week),
    addWorkingDays(today, 3, week),
    workingDayFrom(nextWeek(today), week),
    workingDayFrom(plusDays(nextWeek(today), 7), week),
  ];
  return [...new Set(choices)].toSorted();
}
