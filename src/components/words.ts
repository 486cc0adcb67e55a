import type { Day, Weekday } from '../domain/day.ts';
import type { LadderStep } from '../domain/ladder.ts';

/** Marks that turn the direction of what follows them: in a name they could turn our own sentence. */
const bidiMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Other people's words inside a sentence that runs the other way keep to themselves. */
const isolated = (value: string | number): string => {
  const plain = String(value).replace(bidiMarks, '');
  return direction() === 'rtl' ? `\u2068${plain}\u2069` : plain;
};

/** A string of the interface, from `_locales`. */
export const words = (key: string, ...values: (string | number)[]): string =>
  chrome.i18n.getMessage(key, values.map(isolated));

/** One form for one, another for all others: `key_one` and `key_many`, the count first. */
export const counted = (key: string, count: number, ...values: string[]): string =>
  words(`${key}_${count === 1 ? 'one' : 'many'}`, count, ...values);

/**
 * The language the strings are in, in the country of the browser's own where that is the same one:
 * English strings in a Turkish browser get English days, British English ones British days.
 */
export function language(): string {
  const strings = chrome.i18n.getMessage('language');
  const browser = chrome.i18n.getUILanguage();
  return browser.split('-')[0] === strings ? browser : strings;
}

/** Of the strings, not of the browser: English strings run left to right in an Arabic browser. */
export const direction = (): 'ltr' | 'rtl' =>
  chrome.i18n.getMessage('direction') === 'rtl' ? 'rtl' : 'ltr';

const say = (day: Day, form: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...form,
  }).format(new Date(`${day}T12:00:00Z`));

/** `Thu 19 Nov`; with the year when it is not this year's. */
export const dayInWords = (day: Day, today: Day): string =>
  say(day, {
    weekday: 'short',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** `12 Nov`, for a day whose weekday does not matter. */
export const shortDay = (day: Day): string => say(day, {});

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
