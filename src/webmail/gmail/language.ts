import { dayMonthOrderOf, readLocalisedDate } from '../localised-dates.ts';

/** How this page writes dates. Gmail's dates follow its interface language (gmail.md §6). */
export interface Language {
  /** BCP 47 tag of the interface. */
  locale: string;
  /** A date's text as an instant, or `null`; texts repeat, so answers are kept for one reading of the page. */
  dateOf: (text: string) => Date | null;
}

export function languageOf(document: Document): Language {
  const locale = document.documentElement.lang || 'en';
  const dayMonthOrder = dayMonthOrderOf(locale);
  const now = new Date();
  return { locale, dateOf: (text) => readLocalisedDate(text, { locale, now, dayMonthOrder }) };
}
