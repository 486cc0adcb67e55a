import { TZDate } from '@date-fns/tz';
import type { Day, TimeOfDay } from './day.ts';

/** A day and a time on the rep's wall clock, `YYYY-MM-DDTHH:mm`; sorts as text. */
export type WallTime = string;

/** The calendar day that `instant` falls on in `timeZone` (IANA name). */
export const dayOf = (instant: Date, timeZone: string): Day =>
  wallTimeOf(instant, timeZone).slice(0, 10);

/** The instant of `day` at `time` on the wall clock of `timeZone`; a time skipped by daylight saving moves forward. */
export function instantAt(day: Day, time: TimeOfDay, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, minute, timeZone).getTime());
}

/** What the rep's clock shows at `instant`. */
export const wallTimeOf = (instant: Date, timeZone: string): WallTime =>
  new TZDate(instant, timeZone).toISOString().slice(0, 16);

/** The instant at which the rep's clock shows `wall`. */
export const instantOfWallTime = (wall: WallTime, timeZone: string): Date =>
  instantAt(wall.slice(0, 10), wall.slice(11, 16), timeZone);
