import type { CommitmentKind } from '../../domain/ledger.ts';
import type { CueName } from './cues.ts';
import { compilePattern, patternTable, type PatternTable, type WordClasses } from './patterns.ts';
import { fold, type ShortForms } from './tokens.ts';
import { de } from './lexicon/de.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import { nl } from './lexicon/nl.ts';
import { pt } from './lexicon/pt.ts';

/** What one language says when it promises, proposes or asks. Data only; patterns as `patterns.ts` reads them. */
export interface Lexicon {
  language: string;
  /** Everyday words that tell this language from the others. */
  everyday: string;
  /** Word written short → words it stands for, as "can't=can not". */
  shortWords: string;
  /** Ending after an apostrophe → word, as "'ll=will". */
  shortEndings: string;
  classes: WordClasses;
  /** A subject with its verb, or a request: opens a clause of its own wherever it stands. */
  subjects: readonly string[];
  /** What opens one only after a comma, a dash or one of `breaks`. */
  afterBreak: readonly string[];
  /** Prepositions, articles, adverbs: what may stand beside a date without saying anything about it. */
  fillers: string;
  /** What makes a date a deadline: "by Friday". Nothing that happened is told with it. */
  deadlines: string;
  /** "of" and its article in one word, which a date's own words may take in: "du 2 juin". */
  genitives: string;
  /** "and", "or", "then" */
  breaks: string;
  /** Verbs that stand before their subject in questions: no new clause after them. */
  inverters: string;
  /** Words that always open a new clause. */
  splitters: string;
  cues: Readonly<Partial<Record<CueName, readonly string[]>>>;
  /** Beginnings of words that tell what is promised. */
  kinds: Readonly<Record<Exclude<CommitmentKind, 'other'>, string>>;
}

/** A lexicon made ready for matching. */
export interface ReadyLexicon {
  language: string;
  forms: ShortForms;
  splitters: ReadonlySet<string>;
  subjects: PatternTable<true>;
  afterBreak: PatternTable<true>;
  breaks: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
  deadlines: ReadonlySet<string>;
  genitives: ReadonlySet<string>;
  inverters: ReadonlySet<string>;
  cues: PatternTable<CueName>;
  kinds: readonly (readonly [CommitmentKind, readonly string[]])[];
}

const lexicons: Readonly<Record<string, Lexicon>> = { en, de, fr, es, pt, nl };
const ready = new Map<string, ReadyLexicon>();

export const languages: readonly string[] = Object.keys(lexicons);

export const everydayWords = (language: string): readonly string[] =>
  (lexicons[language]?.everyday ?? '').split(/\s+/).map(fold);

/** The lexicon of a language (an ISO 639 code), English for one that is not known; compiled once. */
export function lexiconOf(language: string): ReadyLexicon {
  const lexicon = lexicons[language] ?? en;
  const made = ready.get(lexicon.language) ?? prepare(lexicon);
  ready.set(lexicon.language, made);
  return made;
}

const pairs = (table: string): [string, string][] =>
  table
    .split(',')
    .map((pair) => pair.trim().split('='))
    .filter((pair) => pair.length === 2)
    .map(([short = '', long = '']) => [short, long]);

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));

function prepare(lexicon: Lexicon): ReadyLexicon {
  const compile = (source: string) => compilePattern(source, lexicon.classes);
  const cues = Object.entries(lexicon.cues) as [CueName, readonly string[]][];
  return {
    language: lexicon.language,
    forms: {
      whole: new Map(
        pairs(lexicon.shortWords).map(([short, long]) => [fold(short), long.split(' ')]),
      ),
      ending: new Map(pairs(lexicon.shortEndings)),
    },
    splitters: wordSet(lexicon.splitters),
    subjects: patternTable(lexicon.subjects.map((source) => [compile(source), true] as const)),
    afterBreak: patternTable(lexicon.afterBreak.map((source) => [compile(source), true] as const)),
    breaks: wordSet(lexicon.breaks),
    fillers: wordSet(`${lexicon.fillers} ${lexicon.breaks}`),
    deadlines: wordSet(lexicon.deadlines),
    genitives: wordSet(lexicon.genitives),
    inverters: wordSet(lexicon.inverters),
    cues: patternTable(
      cues.flatMap(([cue, sources]) => sources.map((source) => [compile(source), cue] as const)),
    ),
    kinds: Object.entries(lexicon.kinds).map(
      ([kind, stems]) => [kind as CommitmentKind, stems.split(/\s+/).map(fold)] as const,
    ),
  };
}
