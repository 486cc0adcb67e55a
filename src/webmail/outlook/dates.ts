import {
  dayMonthOrderIn,
  readDateOfAnyLanguage,
  readLocalisedDate,
  type DayMonthOrder,
} from '../localised-dates.ts';

/**
 * Reads the dates of one page together. Their format follows the mailbox's regional setting and
 * not the page's language, so `06/10/2026` is only read once another date of the page tells the
 * order of day and month (outlook.md §5.5).
 */
export interface PageDates {
  /** Instant to the minute in this machine's time zone, or `null` when undecided. */
  read(text: string): Date | null;
}

/** @param sequences dates that stand in order on the page, each list rising or falling: one thread, one list. */
export function pageDates(
  sequences: readonly (readonly string[])[],
  locale: string,
  now: Date,
): PageDates {
  const all = sequences.flat();
  const order = dayMonthOrderIn(all, { locale, now }) ?? orderByFlow(sequences, locale, now);
  return { read: (text) => readWith(text, locale, now, order) };
}

/** In the page's language, else in any: the regional setting is a setting of its own, and a saved part of a page names no language. */
function readWith(
  text: string,
  locale: string,
  now: Date,
  dayMonthOrder: DayMonthOrder | null,
): Date | null {
  const date = readLocalisedDate(text, { locale, now, dayMonthOrder });
  // Other languages only help with words; two digits of the minutes and one of each other part make a date.
  if (date || !/\p{L}/u.test(text.replace(/[ap]m$/i, '')) || !/(?:\p{Nd}.*){6}/u.test(text))
    return date;
  let known = foreign.get(text);
  if (known === undefined) {
    known = readDateOfAnyLanguage(text, now);
    foreign.set(text, known);
  }
  return known;
}

/** Readings outside the page's language, which take long; texts repeat at every look at the page. */
const foreign = new Map<string, Date | null>();

/** The one order with which a thread's dates only rise or only fall and none lies ahead. */
function orderByFlow(
  sequences: readonly (readonly string[])[],
  locale: string,
  now: Date,
): DayMonthOrder | null {
  const fitting = (['day-first', 'month-first'] as const).filter((order) =>
    sequences.every((texts) => {
      const times = texts.flatMap((text) => readWith(text, locale, now, order)?.getTime() ?? []);
      return runsOneWay(times) && times.every((time) => time <= now.getTime() + 86_400_000);
    }),
  );
  const [only] = fitting;
  return fitting.length === 1 && only ? only : null;
}

/** Whether instants only rise or only fall. */
function runsOneWay(times: readonly number[]): boolean {
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/**
 * The rep may have the newest on top or at the bottom, and the finest unit shown is the minute:
 * so the page's own direction is found first, and decides between equal and unread dates.
 */
export function oldestFirst<T>(items: readonly T[], dateOf: (item: T) => Date | null): T[] {
  const times = items.flatMap((item) => dateOf(item)?.getTime() ?? []);
  const inOrder = balance(times) < 0 ? items.toReversed() : [...items];
  // An unread date keeps its place: it counts as the one before it.
  let last = Number.NEGATIVE_INFINITY;
  const placed = inOrder.map((item) => {
    last = dateOf(item)?.getTime() ?? last;
    return { item, at: last };
  });
  return placed.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ item }) => item);
}

/** Steps up less steps down. */
function balance(times: readonly number[]): number {
  return times
    .slice(1)
    .reduce((sum, time, index) => sum + Math.sign(time - (times[index] ?? time)), 0);
}
