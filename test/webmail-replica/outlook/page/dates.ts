/**
 * Dates as the mailbox's regional setting prints them (§5.5): text only, to the minute, in the
 * mailbox's time zone.
 */
import { formatFor } from '../../formats.ts';
import type { DateFormat } from '../settings.ts';

interface Clock {
  year: string;
  month: number;
  day: number;
  /** 24-hour clock, two digits. */
  hour: string;
  minute: string;
  /** 0 Sunday to 6 Saturday. */
  weekday: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

export function clockOf(at: number, timeZone: string): Clock {
  const format = formatFor('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]));
  return {
    year: parts['year'] ?? '',
    month: Number(parts['month']),
    day: Number(parts['day']),
    hour: two(Number(parts['hour'])),
    minute: parts['minute'] ?? '',
    weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(parts['weekday'] ?? ''),
  };
}

const weekdays: Record<'en' | 'es' | 'he' | 'de', string[]> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  es: ['Dom', 'Lun', 'Mar', 'Mié', 'Jue', 'Vie', 'Sáb'],
  he: ['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ש'],
  de: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
};
const months: Record<'en' | 'es', string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic'],
};

interface Regional {
  weekday(clock: Clock): string;
  date(clock: Clock): string;
  time(clock: Clock): string;
  /** Between date and time; Hebrew puts a right-to-left mark there. */
  gap: string;
}

const twelve = (clock: Clock, pad: boolean): string => {
  const hour = Number(clock.hour) % 12 || 12;
  return `${pad ? two(hour) : hour}:${clock.minute} ${Number(clock.hour) < 12 ? 'AM' : 'PM'}`;
};
const twentyFour = (clock: Clock): string => `${clock.hour}:${clock.minute}`;
const day = (language: keyof typeof weekdays) => (clock: Clock) =>
  weekdays[language][clock.weekday] ?? '';

const regional: Record<DateFormat, Regional> = {
  'en-US': {
    weekday: day('en'),
    date: (c) => `${c.month}/${c.day}/${c.year}`,
    time: (c) => twelve(c, false),
    gap: ' ',
  },
  'en-US-padded': {
    weekday: day('en'),
    date: (c) => `${two(c.month)}/${two(c.day)}/${c.year}`,
    time: (c) => twelve(c, true),
    gap: ' ',
  },
  'en-GB': {
    weekday: day('en'),
    date: (c) => `${two(c.day)}-${months.en[c.month - 1] ?? ''}-${c.year.slice(2)}`,
    time: twentyFour,
    gap: ' ',
  },
  'es-ES': {
    weekday: day('es'),
    date: (c) => `${c.day} ${months.es[c.month - 1] ?? ''} ${c.year}`,
    time: twentyFour,
    gap: ' ',
  },
  'he-IL': {
    weekday: day('he'),
    date: (c) => `${two(c.day)}/${two(c.month)}/${c.year}`,
    time: twentyFour,
    gap: '\u200f ',
  },
  'de-DE': {
    weekday: day('de'),
    date: (c) => `${two(c.day)}.${two(c.month)}.${c.year}`,
    time: twentyFour,
    gap: ' ',
  },
};

/** As in a message's header: `Tue 8/26/2025 10:19 AM`. */
export function fullDate(at: number, format: DateFormat, timeZone: string): string {
  const clock = clockOf(at, timeZone);
  const as = regional[format];
  return `${as.weekday(clock)} ${as.date(clock)}${as.gap}${as.time(clock)}`;
}

/** As in a list row: the time today, weekday and time within a week, else weekday or date. */
export function shortDate(at: number, now: number, format: DateFormat, timeZone: string): string {
  const clock = clockOf(at, timeZone);
  const as = regional[format];
  const days = daysAgo(at, now, timeZone);
  if (days <= 0) return as.time(clock);
  if (days < 7) return `${as.weekday(clock)} ${as.time(clock)}`;
  return days < 14 ? `${as.weekday(clock)} ${as.date(clock)}` : as.date(clock);
}

/** Calendar days from `at` to `now` in the mailbox's zone. */
export function daysAgo(at: number, now: number, timeZone: string): number {
  const dayNumber = (instant: number): number => {
    const clock = clockOf(instant, timeZone);
    return Math.round(Date.UTC(Number(clock.year), clock.month - 1, clock.day) / 86_400_000);
  };
  return dayNumber(now) - dayNumber(at);
}
