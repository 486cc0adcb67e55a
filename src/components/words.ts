import type { Day, Weekday } from '../domain/day.ts';
import type { LadderStep } from '../domain/ladder.ts';

/** A string of the interface, from `_locales`. */
export const words = (key: string, ...values: (string | number)[]): string =>
  chrome.i18n.getMessage(key, values.map(String));

/** One form for one, another for all others: `key_one` and `key_many`, the count first. */
export const counted = (key: string, count: number, ...values: string[]): string =>
  words(`${key}_${count === 1 ? 'one' : 'many'}`, count, ...values);

const language = (): string => chrome.i18n.getUILanguage();

/** Right to left, by the language the interface's strings are in. */
export const direction = (): 'ltr' | 'rtl' =>
  chrome.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

const asUtc = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** `Thu 19 Nov`; with the year when it is not this year's. */
export function dayInWords(day: Day, today: Day): string {
  return new Intl.DateTimeFormat(language(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(asUtc(day));
}

/** `12 Nov`, for a day whose weekday does not matter. */
export const shortDay = (day: Day): string =>
  new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    asUtc(day),
  );

/** `Tue 24`, for a row of choices. */
export const choiceDay = (day: Day): string =>
  new Intl.DateTimeFormat(language(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(asUtc(day));

/** `Mon`, for a column of days. */
export const weekdayName = (day: Weekday): string =>
  // 4 January 1970 was a Sunday, as weekday 0 is.
  new Intl.DateTimeFormat(language(), { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(1970, 0, 4 + day)),
  );

/** A step of the ladder by its name: "Reminder". */
export const stepName = (step: LadderStep): string => words(`name_${step.replaceAll('-', '_')}`);

/** `yesterday`, `3 days ago`, as the language says it. */
export const daysAgo = (days: number): string =>
  new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-days, 'day');
