/**
 * The words a language writes dates with, learnt by asking `Intl` to write dates and keeping what
 * it wrote. The webmails' own formats differ a little from the browser's (gmail.md §6), so words are kept and
 * whole patterns are not.
 */

/** What a word can mean; one word can mean several things ("mar" is a month and a weekday in Italian). */
interface DateWord {
  /** 0 to 11. */
  month?: number;
  /** 0 (Sunday) to 6; several when the form is shared. */
  weekdays?: Set<number>;
  /** Hours of the day, 0 to 23, that are written with this word: the language's AM and PM and finer ones. */
  hours?: Set<number>;
}

export interface DateWords {
  /** By their form after `plain`. */
  words: Map<string, DateWord>;
  /** All forms by their first character, longest first; words of no meaning ("at", "г") have an empty entry. */
  forms: Map<string, string[]>;
  /** Long month names by month, for abbreviations that `Intl` does not know. */
  longMonths: string[][];
}

const DIRECTION_MARKS = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** One spelling for comparing: no direction marks, plain spaces and digits, lower case, no abbreviation marks. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(DIRECTION_MARKS, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{M}])[.'\u2019\u05F3\u0970]/gu, '')
    .replace(/[\s\u05BE]+/gu, ' ')
    .trim();
}

/** Decimal digits of every script stand in runs of ten, zero first. */
function asciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  let code = digit.codePointAt(0) ?? 0;
  const start = code;
  while (start - code < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) code -= 1;
  return String(start - code);
}

const UTC = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
const known = new Map<string, DateWords>();

/** The words of a language (BCP 47 tag), learnt once; a tag the browser does not know gives English's. */
export function dateWordsOf(locale: string): DateWords {
  const tag = supported(locale);
  let words = known.get(tag);
  if (!words) {
    words = learn(tag);
    known.set(tag, words);
  }
  return words;
}

/** The tag if the browser has that language's data, else English. */
export function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([locale.replaceAll('_', '-')])[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function learn(tag: string): DateWords {
  const words = new Map<string, DateWord>();
  const longMonths: string[][] = Array.from({ length: 12 }, () => []);
  const entry = (form: string): DateWord => {
    const found = words.get(form) ?? {};
    words.set(form, found);
    return found;
  };
  learnMonths(tag, entry, longMonths);
  learnWeekdays(tag, entry);
  learnHours(tag, entry);
  // A word that is also a half of the day (Welsh "am") says neither for certain.
  for (const literal of literalsOf(tag)) if (entry(literal).hours) words.delete(literal);
  const forms = new Map<string, string[]>();
  for (const form of [...words.keys()].filter(Boolean).toSorted((a, b) => b.length - a.length)) {
    const first = form.charAt(0);
    forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  return { words, forms, longMonths };
}

type Entry = (form: string) => DateWord;

function learnMonths(tag: string, entry: Entry, longMonths: string[][]): void {
  const owners = new Map<string, Set<number>>();
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric', year: 'numeric' },
    { month: 'short', day: 'numeric', year: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(tag, { ...UTC, ...options });
    for (let month = 0; month < 12; month += 1) {
      for (const form of monthForms(format, Date.UTC(2025, month, 15))) {
        owners.set(form, (owners.get(form) ?? new Set()).add(month));
        if (options.month === 'long') longMonths[month]?.push(form);
      }
    }
  }
  for (const [form, months] of owners) {
    const [month] = months;
    if (months.size === 1 && month !== undefined && !/^\d+$/.test(form)) entry(form).month = month;
  }
}

/** The month as written, alone and with the letters that grow onto it (Hebrew's "in", the CJK month sign). */
function monthForms(format: Intl.DateTimeFormat, at: number): string[] {
  const parts = format.formatToParts(at);
  const index = parts.findIndex((part) => part.type === 'month');
  const month = parts[index]?.value ?? '';
  const grown = (/[\p{L}\p{M}]+$/u.exec(parts[index - 1]?.value ?? '')?.[0] ?? '') + month;
  return [...new Set([plain(month), plain(grown)])].filter((form) => /\p{L}/u.test(form));
}

function learnWeekdays(tag: string, entry: Entry): void {
  // Only Hebrew names the days by letters in full dates (outlook.md §5.5); elsewhere single letters mean too much.
  const styles = /^(?:he|iw)\b/.test(tag)
    ? (['long', 'short', 'narrow'] as const)
    : (['long', 'short'] as const);
  for (const weekday of styles) {
    const format = new Intl.DateTimeFormat(tag, { ...UTC, weekday });
    for (let day = 0; day < 7; day += 1) {
      const form = plain(format.format(Date.UTC(2025, 5, 1 + day))); // 1 June 2025 is a Sunday.
      const word = entry(form);
      word.weekdays = (word.weekdays ?? new Set()).add(day);
    }
  }
}

function learnHours(tag: string, entry: Entry): void {
  const note = (form: string, hour: number): void => {
    if (!form) return;
    const word = entry(form);
    word.hours = (word.hours ?? new Set()).add(hour);
  };
  const styles: Intl.DateTimeFormatOptions[] = [{}, { dayPeriod: 'short' }, { dayPeriod: 'long' }];
  const formats = styles.map(
    (style) => new Intl.DateTimeFormat(tag, { ...UTC, hour: 'numeric', hour12: true, ...style }),
  );
  for (let hour = 0; hour < 24; hour += 1) {
    // Interfaces in other languages often keep English's marks.
    note(hour < 12 ? 'am' : 'pm', hour);
    for (const format of formats) {
      const parts = format.formatToParts(Date.UTC(2025, 5, 1, hour));
      const period = parts.find((part) => part.type === 'dayPeriod');
      if (period) note(plain(period.value), hour);
    }
  }
}

/** Words between the parts ("at", "de", "Uhr", "г."). */
function literalsOf(tag: string): Set<string> {
  const literals = new Set<string>();
  const styles = ['full', 'long', 'medium', 'short'] as const;
  for (const dateStyle of styles) {
    for (const hour12 of [false, true]) {
      const format = new Intl.DateTimeFormat(tag, {
        ...UTC,
        dateStyle,
        timeStyle: 'short',
        hour12,
      });
      for (const part of format.formatToParts(Date.UTC(2025, 10, 15, 13, 19))) {
        if (part.type !== 'literal') continue;
        for (const word of plain(part.value).match(/[\p{L}\p{M}]+/gu) ?? []) literals.add(word);
      }
    }
  }
  return literals;
}
