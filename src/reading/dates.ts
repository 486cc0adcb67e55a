import { en, de, fr, es, pt, nl } from 'chrono-node';
import { tzOffset } from '@date-fns/tz';

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

const readers = { en, de, fr, es, pt, nl };

const day = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** Every day or range of days that the text names, in order, none overlapping. Never throws on any text. */
export function findDates({ text, sentAt, timeZone, locale }: DatedText): FoundDate[] {
  const [language = 'en'] = locale.toLowerCase().split('-');
  const reader = language in readers ? readers[language as keyof typeof readers] : en;
  const timezone = tzOffset(timeZone, sentAt);
  return reader.casual
    .parse(text, { instant: sentAt, timezone }, { forwardDate: true })
    .filter((found) => found.start.isCertain('day') || found.start.isCertain('weekday'))
    .map((found) => ({
      from: day(found.start.date()),
      to: day((found.end ?? found.start).date()),
      index: found.index,
      length: found.text.length,
    }));
}
