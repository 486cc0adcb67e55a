/** Days of the stories, counted from `now` in the process's time zone. */
import { formatFor } from '../formats.ts';
import type { Language } from './mailbox.ts';

const localeOf: Record<Language, string> = { en: 'en-US', de: 'de-DE', he: 'he-IL' };

/** The instant `days` away from `now` (negative: earlier) at a local time such as `9:40`; never later than `now` for past days. */
export function at(now: Date, days: number, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  day.setHours(hours, minutes, 0, 0);
  const aMinuteAgo = new Date(now.getTime() - 60_000);
  return days <= 0 && day > aMinuteAgo ? aMinuteAgo : day;
}

/** The day `days` away from `now`, moved off the weekend: past days back to Friday, coming ones on to Monday. */
export function workingDay(now: Date, days: number): Date {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  day.setHours(12, 0, 0, 0);
  if (days === 0) return day;
  const away = day.getDay() === 6 ? [-1, 2] : day.getDay() === 0 ? [-2, 1] : [0, 0];
  day.setDate(day.getDate() + (away[days < 0 ? 0 : 1] ?? 0));
  return day;
}

/** The calendar day as `YYYY-MM-DD`. */
export function iso(day: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** "Thursday 19 November", "Donnerstag, 19. November", "יום חמישי, 19 בנובמבר". */
export function inWords(day: Date, language: Language = 'en'): string {
  const form = formatFor(language === 'en' ? 'en-GB' : localeOf[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return form.format(day).replace(language === 'en' ? ',' : /$^/u, '');
}

/** "19 Nov" */
export function short(day: Date): string {
  return formatFor('en-GB', { day: 'numeric', month: 'short' }).format(day);
}

/** Attribution date of a quote, as mail programs write it: "Thu, 12 Nov 2026 at 10:14". */
export function attribution(day: Date, language: Language): string {
  if (language === 'en') {
    const parts = formatFor('en-US', {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      year: 'numeric',
    }).format(day);
    const time = formatFor('en-US', { timeStyle: 'short' }).format(day);
    return `${parts} at ${time}`;
  }
  return formatFor(localeOf[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(day);
}
