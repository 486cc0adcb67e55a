import type { Connectors, LanguageWords, Phrases } from './language-words.ts';
import type { Part, Unit } from './period.ts';
import { type Token, foldWord } from './tokens.ts';

/** What a phrase can mean, by its role. */
export interface Meanings extends Record<keyof Connectors, true> {
  month: number;
  weekday: number;
  number: number;
  /** -1 is the last. */
  ordinal: number;
  ordinalSuffix: true;
  unit: Unit;
  shift: number;
  shiftBehind: number;
  coming: true;
  day: number;
  daysOn: number;
  dayBeside: number;
  part: Part;
  edge: { part: Part; unit: Unit; by: number };
  monthUnit: { month: number; unit: Unit };
  season: number;
  holiday: string;
}

export type Role = keyof Meanings;

/** How sure a phrase is on its own; see Phrases. */
export type Surety = 'sure' | 'cued' | 'beside';

interface Entry {
  words: string[];
  value: Meanings[Role];
  surety: Surety;
}

export interface Meaning<R extends Role> {
  value: Meanings[R];
  surety: Surety;
  /** Index of the token after the phrase. */
  next: number;
}

/** What phrases that start with a word can mean. */
export interface WordEntries {
  byRole: Partial<Record<Role, Entry[]>>;
  roles: Role[];
  /** Whether a date may hang on it: every date has figures or such a word. */
  core: boolean;
}

const CORE: ReadonlySet<Role> = new Set<Role>([
  'month',
  'weekday',
  'ordinal',
  'unit',
  'monthUnit',
  'day',
  'edge',
  'season',
  'holiday',
]);

/** One language's phrases, looked up by their first word. */
export interface Lexicon {
  entries: Map<string, WordEntries>;
  functionWords: Set<string>;
  /** Last words of the phrases that lead to a date. */
  leads: Set<string>;
  everyWords: Set<string>;
  numbered: Set<string>;
  dottedOrdinal: boolean;
  capitalDates: boolean;
}

/** Reads a language's words into a lexicon; `region` (ISO 3166, may be empty) chooses its own holidays. */
export function lexiconOf(words: LanguageWords, region: string): Lexicon {
  const entries: Lexicon['entries'] = new Map();
  const add = <R extends Role>(role: R, value: Meanings[R], phrases: Phrases | undefined) => {
    for (const phrase of expand(phrases ?? '')) addPhrase(entries, role, value, phrase);
  };
  words.month.forEach((phrases, index) => add('month', index + 1, phrases));
  words.weekday.forEach((phrases, index) => add('weekday', index + 1, phrases));
  words.number.forEach((phrases, index) => add('number', index + 1, phrases));
  words.ordinal.forEach((phrases, index) => add('ordinal', index + 1, phrases));
  words.season.forEach((phrases, index) => add('season', index + 1, phrases));
  add('ordinal', -1, words.last);
  add('ordinalSuffix', true, words.ordinalSuffix);
  add('coming', true, words.coming);
  for (const [unit, ending] of Object.entries(words.monthCompound ?? {})) {
    words.month.forEach((phrases, index) => {
      const [name = ''] = expand(phrases);
      add('monthUnit', { month: index + 1, unit: unit as Unit }, name + ending);
    });
  }
  for (const [unit, phrases] of Object.entries(words.unit)) add('unit', unit as Unit, phrases);
  for (const [by, phrases] of Object.entries(words.shift)) add('shift', Number(by), phrases);
  for (const [by, phrases] of Object.entries(words.shiftBehind))
    add('shiftBehind', Number(by), phrases);
  for (const [by, phrases] of Object.entries(words.day)) add('day', Number(by), phrases);
  for (const [by, phrases] of Object.entries(words.daysOn)) add('daysOn', Number(by), phrases);
  for (const [by, phrases] of Object.entries(words.dayBeside))
    add('dayBeside', Number(by), phrases);
  for (const [part, phrases] of Object.entries(words.part)) add('part', part as Part, phrases);
  for (const [key, phrases] of Object.entries(words.edge)) add('edge', edgeOf(key), phrases);
  // A region's own holidays come first, so that they are found before the language's.
  for (const [rule, phrases] of Object.entries(words.regionalHoliday?.[region] ?? {}))
    add('holiday', rule, phrases);
  for (const [rule, phrases] of Object.entries(words.holiday)) add('holiday', rule, phrases);
  for (const [role, phrases] of Object.entries(words.connector))
    add(role as keyof Connectors, true, phrases);
  for (const { byRole } of entries.values()) {
    for (const list of Object.values(byRole))
      list.sort((one, other) => other.words.length - one.words.length);
  }
  return {
    entries,
    functionWords: new Set(words.functionWords.split(' ').map(foldWord)),
    leads: new Set(expand(words.connector.lead).map((phrase) => lastWord(phrase))),
    everyWords: new Set(expand(words.connector.every).map((phrase) => lastWord(phrase))),
    numbered: new Set(expand(words.connector.numbered).map((phrase) => lastWord(phrase))),
    dottedOrdinal: words.dottedOrdinal,
    capitalDates: words.capitalDates,
  };
}

/** The longest phrase of a role that starts at a token; hyphens and slashes within it do not count. */
export function meaningAt<R extends Role>(
  entries: WordEntries | undefined,
  tokens: readonly Token[],
  at: number,
  role: R,
): Meaning<R> | null {
  const list = entries?.byRole[role];
  if (!list) return null;
  for (const entry of list) {
    const next = endOfPhrase(tokens, at, entry.words);
    if (next > 0) return { value: entry.value as Meanings[R], surety: entry.surety, next };
  }
  return null;
}

function endOfPhrase(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at + 1;
  for (let index = 1; index < words.length; index++) {
    let token = tokens[next];
    const joint =
      token?.word === '-' ||
      token?.word === '/' ||
      (token?.word === '.' && isShort(words[index - 1]));
    if (joint && token?.gap === 'none') token = tokens[++next];
    if (!token || token.word !== words[index] || token.gap === 'paragraph') return 0;
    next += 1;
  }
  // "a.s." ends in a full stop of its own.
  const stop = words.length > 1 && isShort(words.at(-1)) ? tokens[next] : undefined;
  return stop?.word === '.' && stop.gap === 'none' && tokens[next - 2]?.word === '.'
    ? next + 1
    : next;
}

/** Words short enough to be abbreviations with a full stop: "St. Patrick's Day". */
function isShort(word: string | undefined): boolean {
  return word !== undefined && word.length <= 2;
}

function addPhrase<R extends Role>(
  entries: Lexicon['entries'],
  role: R,
  value: Meanings[R],
  phrase: string,
): void {
  const mark = phrase.at(-1);
  const surety: Surety = mark === '?' ? 'cued' : mark === '~' ? 'beside' : 'sure';
  const words = foldPhrase(surety === 'sure' ? phrase : phrase.slice(0, -1));
  const [first] = words;
  if (first === undefined) return;
  const word = entries.get(first) ?? { byRole: {}, roles: [], core: false };
  entries.set(first, word);
  const list = word.byRole[role];
  if (list) list.push({ words, value, surety });
  else {
    word.byRole[role] = [{ words, value, surety }];
    word.roles.push(role);
  }
  word.core ||= CORE.has(role);
}

function foldPhrase(phrase: string): string[] {
  return phrase
    .split(/[\s'-]+/)
    .filter(Boolean)
    .map(foldWord);
}

function lastWord(phrase: string): string {
  return foldPhrase(phrase.replace(/[?~]$/, '')).at(-1) ?? '';
}

function edgeOf(key: string): Meanings['edge'] {
  const [part, unit, by] = key.split(' ');
  return { part: part as Part, unit: unit as Unit, by: Number(by) };
}

/** 'a{b,c}|d' to ['ab', 'ac', 'd']. Only ever given this project's own word lists. */
export function expand(phrases: Phrases): string[] {
  return phrases
    .split('|')
    .flatMap(expandBraces)
    .flatMap(expandPossessive)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

function expandBraces(phrase: string): string[] {
  const open = phrase.indexOf('{');
  const close = phrase.indexOf('}', open);
  if (open < 0 || close < 0) return [phrase];
  const before = phrase.slice(0, open);
  const after = phrase.slice(close + 1);
  return phrase
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => expandBraces(before + choice + after));
}

/** "new year's" is also written "new years" and "new year". */
function expandPossessive(phrase: string): string[] {
  return phrase.includes('+s')
    ? [' s', 's', ''].map((ending) => phrase.replace('+s', ending))
    : [phrase];
}
