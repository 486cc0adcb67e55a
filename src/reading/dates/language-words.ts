import type { HolidayRule } from './holidays.ts';
import type { Part, Unit } from './period.ts';

/**
 * Phrases with one meaning, separated by '|'. Case and accents do not matter, hyphens count as spaces, and
 * `{a,b}` stands for one of a or b,
 * and `+s` for a possessive with, without or lacking its apostrophe and s. A phrase that is also an everyday word is marked:
 * - '?' after it: a date only after a word that leads to one ("in May", not "may");
 * - '~' after it: a date only beside a day number or another date ("Sun 3 May").
 */
export type Phrases = string;

/** Words that join, lead to or modify dates, by what they do; one word may do several things. */
export interface Connectors {
  article: Phrases;
  /** Between a day, part or count and what it belongs to: "the 15th *of* March". */
  of: Phrases;
  /** Leads to a day or period: "*on* Friday", "*in* March", "*by* then". */
  lead: Phrases;
  /** Leads to a day of the month in particular: "*on* the 15th", "*le* 15", "*am* 15." */
  onDay: Phrases;
  /** What is numbered by ordinals, so that "on the 15th floor" is no day. */
  ordinalNoun: Phrases;
  /** Leads to an amount still to pass: "*in* two weeks". */
  ahead: Phrases;
  /** Leads to an amount that ends at the limit: "*within* two weeks". */
  within: Phrases;
  /** Leads to ("vor zwei Wochen") or follows ("two weeks ago") an amount that has passed. */
  agoBefore: Phrases;
  agoAfter: Phrases;
  /** Follows an amount still to pass: "two weeks *from now*". */
  aheadAfter: Phrases;
  /** What comes is the time behind a day: "*after* the 15th". */
  after: Phrases;
  /** Stands between an amount and the day it counts from: "two days *after* (or *from*) Friday". */
  countedFrom: Phrases;
  before: Phrases;
  by: Phrases;
  since: Phrases;
  /** Opens a range, and stands between its ends. */
  from: Phrases;
  to: Phrases;
  between: Phrases;
  and: Phrases;
  or: Phrases;
  /** What recurs names no one day: "*every* Monday". */
  every: Phrases;
  /** Parts of a day, which may stand beside a day: "Friday *morning*". */
  daytime: Phrases;
  /** Leads to a time of day: "Friday *at* 5". */
  at: Phrases;
  /** What follows a number that is a time of day: "5 *pm*". */
  clock: Phrases;
  quarterMark: Phrases;
  halfMark: Phrases;
  weekMark: Phrases;
  yearMark: Phrases;
  dayMark: Phrases;
  /** "the week *commencing* 7 November". */
  weekOf: Phrases;
  /** Before a holiday it is a wish, not a date. */
  greeting: Phrases;
  /** Verbs after which "from … to …" is a move and no range. */
  moved: Phrases;
  /** Units in the plural: "the coming weeks" names none of them. */
  plural: Phrases;
  /** The last one gone by, whatever its week: "this *past* Tuesday". */
  recent: Phrases;
  /** Before a date it makes a street of it: "*rue* du 4 Septembre". */
  street: Phrases;
  /** Before a person's name: "Herr *Freitag*" is no Friday. */
  title: Phrases;
  couple: Phrases;
  few: Phrases;
  /** Words before a number that is not a date: "version", "room". */
  numbered: Phrases;
}

/** What a language calls days, months, counts and the words around them. Data only. */
export interface LanguageWords {
  /** January to December. */
  month: readonly Phrases[];
  /** Monday to Sunday. */
  weekday: readonly Phrases[];
  /** From 1 up. */
  number: readonly Phrases[];
  /** From 1 up; 31 at most, and 'last' apart. */
  ordinal: readonly Phrases[];
  last: Phrases;
  /** Written after digits to make an ordinal: 15*th*. */
  ordinalSuffix: Phrases;
  /** Whether weekdays and months are written with a capital. */
  capitalDates: boolean;
  /** Whether "15." with a full stop is an ordinal. */
  dottedOrdinal: boolean;
  unit: Partial<Record<Unit, Phrases>>;
  /** How many units away: 0 this, 1 next, -1 last. */
  shift: Record<number, Phrases>;
  /** The same, written behind what it shifts: "the week *after next*", "la semaine *prochaine*". */
  shiftBehind: Record<number, Phrases>;
  /** The nearest ahead, as a bare weekday: "the coming Tuesday". */
  coming: Phrases;
  /** Days from today. */
  day: Record<number, Phrases>;
  /** Days on from a day, written behind it: "Tuesday *week*", "lundi *en huit*". */
  daysOn: Record<number, Phrases>;
  /** The day before or after another: "la *veille de* Noël". */
  dayBeside: Record<number, Phrases>;
  part: Partial<Record<Part, Phrases>>;
  /** A part and unit in one word ("month-end"); key: part, unit and shift, as in 'end month 0'. */
  edge: Record<string, Phrases>;
  /** What a unit is called at the end of a month's name: the "woche" of "Aprilwoche". */
  monthCompound?: Partial<Record<Unit, string>>;
  /** Spring, summer, autumn, winter. */
  season: readonly Phrases[];
  holiday: Record<HolidayRule, Phrases>;
  /** Holidays that another country of the language keeps on another day, by region. */
  regionalHoliday?: Record<string, Record<HolidayRule, Phrases>>;
  connector: Connectors;
  /** Frequent words that are no nouns: they tell the language, and that a number before them counts nothing. */
  functionWords: string;
}
