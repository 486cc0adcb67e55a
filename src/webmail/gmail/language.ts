import { dayMonthOrderOf, readDateOfAnyLanguage, readLocalisedDate } from '../localised-dates.ts';

/** How this page writes dates. Gmail's dates follow its interface language and the account's region (gmail.md §6). */
export interface Language {
  /** BCP 47 tag of the interface. */
  locale: string;
  /** A date's text as an instant, or `null`. */
  dateOf: (text: string) => Date | null;
}

/** Readings outside the interface's language, which take long; texts repeat at every look at the page. */
const foreign = new Map<string, Date | null>();

export function languageOf(document: Document): Language {
  const locale = document.documentElement.lang || 'en';
  const dayMonthOrder = dayMonthOrderOf(locale);
  const now = new Date();
  const dateOf = (text: string): Date | null => {
    const date = readLocalisedDate(text, { locale, now, dayMonthOrder });
    // Only for a text that could be one: four digits of a year and two of the minutes.
    if (date || (text.match(/\p{Nd}/gu)?.length ?? 0) < 7) return date;
    let known = foreign.get(text);
    if (known === undefined) {
      known = readDateOfAnyLanguage(text, now);
      foreign.set(text, known);
    }
    return known;
  };
  return { locale, dateOf };
}
