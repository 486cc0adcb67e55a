/** A calendar day, `YYYY-MM-DD`: no time, no zone. */
export type Day = string;
/** A time of day, `HH:mm`, 24 hours. */
export type TimeOfDay = string;
/** 0 Sunday to 6 Saturday, as `Date.getDay()` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/;
const dayLength = 86_400_000;

// A day is kept as the midnight of a zone without daylight saving, where every day has 24 hours.
const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const print = (date: Date): Day => date.toISOString().slice(0, 10);

export const isDay = (text: string): text is Day => {
  if (!dayForm.test(text)) return false;
  const date = utc(text);
  // 31 February is written like a day but is none.
  return !Number.isNaN(date.getTime()) && print(date) === text;
};
export const isTimeOfDay = (text: string): text is TimeOfDay => timeForm.test(text);

export const plusDays = (day: Day, count: number): Day =>
  print(new Date(utc(day).getTime() + count * dayLength));

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / dayLength);

export const weekdayOf = (day: Day): Weekday => utc(day).getUTCDay() as Weekday;
