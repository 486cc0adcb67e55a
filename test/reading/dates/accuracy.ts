import { type DatedText, type FoundDate, findDates } from '../../../src/reading/dates.ts';
import { SENT_ON } from './cases.ts';
import { LANGUAGES } from './languages.ts';
import { NO_DATE } from './none.ts';

type FindDates = (text: DatedText) => readonly Pick<FoundDate, 'from' | 'to'>[];

interface Sent {
  text: string;
  locale: string;
  /** The day of sending, 'YYYY-MM-DD'. */
  sentOn?: string | undefined;
}

/** The days a reader finds, written as the cases write them. */
export function daysFound({ text, locale, sentOn = SENT_ON }: Sent, find: FindDates = findDates) {
  const sentAt = new Date(`${sentOn}T10:00:00Z`);
  return find({ text, sentAt, timeZone: 'Europe/Berlin', locale }).map(({ from, to }) =>
    from === to ? from : `${from}..${to}`,
  );
}

/** How many cases of each language a reader reads exactly: all their days and no other. */
export function accuracyByLanguage(find: FindDates): { name: string; exact: number; of: number }[] {
  return LANGUAGES.map(({ name, locale, cases }) => ({
    name,
    exact: cases.filter(
      ([text, days, sentOn]) => daysFound({ text, locale, sentOn }, find).join() === days.join(),
    ).length,
    of: cases.length,
  }));
}

/** In how many texts that name no day a reader finds one. */
export function falseFinds(find: FindDates): { texts: number; of: number } {
  const texts = Object.entries(NO_DATE).flatMap(([locale, list]) =>
    list.map((text) => daysFound({ text, locale }, find)),
  );
  return { texts: texts.filter((found) => found.length > 0).length, of: texts.length };
}
