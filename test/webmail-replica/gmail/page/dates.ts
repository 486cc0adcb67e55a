/** Dates as Gmail writes them: localised text only, no machine-readable time anywhere. */
import { formatFor } from '../../formats.ts';
import type { PageOptions } from '../wire.ts';

export interface DateTexts {
  /** Title and alt of a message's date: "Nov 19, 2026, 10:14 AM" with a narrow space before AM. */
  full(instant: number): string;
  /** Title of a row's date, with the weekday. */
  row(instant: number): string;
  /** Short text: the time today, else the day, with the year when it is another. */
  brief(instant: number): string;
  /** What an open message shows: "Nov 19, 2026, 10:14 AM (3 days ago)". */
  relative(instant: number): string;
  /** In the attribution of a quote. */
  attribution(instant: number): string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export function dateTexts({ locale, britishEnglish }: PageOptions): DateTexts {
  const tag =
    locale === 'en' ? (britishEnglish ? 'en-GB' : 'en-US') : locale === 'de' ? 'de-DE' : 'he-IL';
  const clock: Intl.DateTimeFormatOptions = {
    hour: tag === 'en-US' ? 'numeric' : '2-digit',
    minute: '2-digit',
  };
  const date: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
  const write = (instant: number, form: Intl.DateTimeFormatOptions) =>
    formatFor(tag, form)
      .format(instant)
      .replace(/\s(?=[AP]M$)/u, '\u202F');
  const full = (instant: number) => write(instant, { ...date, ...clock });
  const sameDay = (a: number, b: number) =>
    new Date(a).toDateString() === new Date(b).toDateString();

  const form = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  function ago(instant: number): string {
    const passed = Date.now() - instant;
    if (passed < 60 * minute)
      return form.format(-Math.max(0, Math.round(passed / minute)), 'minute');
    if (passed < day) return form.format(-Math.round(passed / (60 * minute)), 'hour');
    return form.format(-Math.round(passed / day), 'day');
  }

  return {
    full,
    row: (instant) => write(instant, { weekday: 'short', ...date, ...clock }),
    brief(instant) {
      if (sameDay(instant, Date.now())) return write(instant, clock);
      const thisYear = new Date(instant).getFullYear() === new Date().getFullYear();
      return thisYear
        ? write(instant, { month: 'short', day: 'numeric' })
        : write(instant, { year: '2-digit', month: 'numeric', day: 'numeric' });
    },
    relative(instant) {
      const shown = sameDay(instant, Date.now()) ? write(instant, clock) : full(instant);
      return Date.now() - instant > 14 * day ? full(instant) : `${shown} (${ago(instant)})`;
    },
    attribution: (instant) => write(instant, { weekday: 'short', ...date, ...clock }),
  };
}
