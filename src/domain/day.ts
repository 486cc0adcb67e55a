import { TZDate } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, formatISO, isValid, parseISO } from 'date-fns';

/** A calendar day, `YYYY-MM-DD`: no time, no zone. */
export type Day = string;
/** A time of day, `HH:mm`, 24 hours. */
export type TimeOfDay = string;
/** 0 Sunday to 6 Saturday, as `Date.getDay()` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** A day and a time on the rep's wall clock, `YYYY-MM-DDTHH:mm`; sorts as text. */
export type WallTime = string;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isDay = (text: string): text is Day => dayForm.test(text) && isValid(parseISO(text));
export const isTimeOfDay = (text: string): text is TimeOfDay => timeForm.test(text);

const print = (date: Date): Day => formatISO(date, { representation: 'date' });

/** The calendar day that `instant` falls on in `timeZone` (IANA name). */
export const dayOf = (instant: Date, timeZone: string): Day => print(new TZDate(instant, timeZone));

export const plusDays = (day: Day, count: number): Day => print(addDays(parseISO(day), count));

/** Days from `from` to `to`; negative when `to` is earlier. Daylight saving does not matter. */
export const daysBetween = (from: Day, to: Day): number =>
  differenceInCalendarDays(parseISO(to), parseISO(from));

export const weekdayOf = (day: Day): Weekday => parseISO(day).getDay() as Weekday;

/** The instant of `day` at `time` on the wall clock of `timeZone`; a time skipped by daylight saving moves forward. */
export function instantAt(day: Day, time: TimeOfDay, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, minute, timeZone).getTime());
}

/** What the rep's clock shows at `instant`. */
export function wallTimeOf(instant: Date, timeZone: string): WallTime {
  const local = new TZDate(instant, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${print(local)}T${two(local.getHours())}:${two(local.getMinutes())}`;
}

/** The instant at which the rep's clock shows `wall`. */
export const instantOfWallTime = (wall: WallTime, timeZone: string): Date =>
  instantAt(wall.slice(0, 10), wall.slice(11, 16), timeZone);
