import { dayOfInstant, isoDay } from './dates/calendar.ts';
import { lexiconsFor } from './dates/language.ts';
import { readDays } from './dates/read-days.ts';
import { tokensOf } from './dates/tokens.ts';
import { writesDayFirst } from './dates/writer-country.ts';

/** What to read, when it was sent (an instant), and the writer's zone (IANA) and locale (BCP 47). */
export interface DatedText {
  text: string;
  sentAt: Date;
  timeZone: string;
  locale: string;
}

/**
 * A day or range of days that a text names: calendar days 'YYYY-MM-DD' in the given time zone,
 * both ends included, and where the words stand (UTF-16 offsets into `text`).
 */
export interface FoundDate {
  from: string;
  to: string;
  index: number;
  length: number;
}

// No one writes more; what does is no letter, and must not hold the worker up.
const LONGEST_TEXT = 200_000;

/**
 * Every day or range of days that the text names, in order, none overlapping; nothing for durations, times
 * without a day, recurring days, versions, prices and phone numbers. Days are the future of the message
 * ("Friday" is the one after it was sent), unless the words say otherwise ("last Friday").
 *
 * Reads English, German, French, Spanish, Portuguese and Dutch: the locale's language, unless the text's
 * words tell of another. Takes one pass over the text (its first 200,000 characters). Never throws; an unknown zone counts as UTC, and a
 * message without a valid date has no days.
 */
export function findDates({ text, sentAt, timeZone, locale }: DatedText): FoundDate[] {
  if (Number.isNaN(sentAt.getTime())) return [];
  const tokens = tokensOf(text.slice(0, LONGEST_TEXT));
  const today = dayOfInstant(sentAt, timeZone);
  const dayFirst = writesDayFirst(locale);
  for (const lexicon of lexiconsFor(tokens, locale)) {
    const read = readDays(text, tokens, { lexicon, today, dayFirst });
    if (read.length > 0) {
      return read.map(({ days, index, length }) => ({
        from: isoDay(days.from),
        to: isoDay(days.to),
        index,
        length,
      }));
    }
  }
  return [];
}
