import { type Lexicon, lexiconOf } from './lexicon.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import type { Token } from './tokens.ts';
import { regionOf } from './writer-country.ts';

const LANGUAGES = { en, de, fr, es, pt, nl };

export type Language = keyof typeof LANGUAGES;

const ALL = Object.keys(LANGUAGES) as Language[];
const lexicons = new Map<string, Lexicon>();

function lexiconFor(language: Language, region: string): Lexicon {
  const key = `${language}-${region}`;
  const known = lexicons.get(key);
  if (known) return known;
  const lexicon = lexiconOf(LANGUAGES[language], region);
  lexicons.set(key, lexicon);
  return lexicon;
}

// The first words of a message tell its language; more would cost without telling more.
const SAMPLE = 150;

/**
 * The lexicons to read a text with, best first: the locale's language, unless the text's frequent words are
 * clearly another's. A short text with no such words may be in any language, so the others follow.
 */
export function lexiconsFor(tokens: readonly Token[], locale: string): Lexicon[] {
  const region = regionOf(locale);
  const [tag = ''] = locale.toLowerCase().split(/[-_]/);
  const own = ALL.find((language) => language === tag);
  const counts = functionWordsBy(tokens);
  const best = ALL.reduce((one, other) =>
    (counts.get(other) ?? 0) > (counts.get(one) ?? 0) ? other : one,
  );
  const ownCount = own ? (counts.get(own) ?? 0) : 0;
  const bestCount = counts.get(best) ?? 0;
  if (own && bestCount < ownCount * 1.5 + 2) {
    const unsaid = ownCount === 0 && !speaks(lexiconFor(own, region), tokens);
    const others = !unsaid ? [] : bestCount > 0 ? [best] : ALL;
    const order = [own, ...others.filter((language) => language !== own)];
    return order.map((language) => lexiconFor(language, region));
  }
  // Another language is no other country: its holidays there are the writer's own.
  const read: Language[] = bestCount > 0 ? [best] : [];
  if (own || read.length === 0) read.push(own ?? 'en');
  return [...new Set(read)].map((language) => lexiconFor(language, region));
}

/** Whether any word of the text is one of the language's date words. */
function speaks(lexicon: Lexicon, tokens: readonly Token[]): boolean {
  return tokens
    .slice(0, SAMPLE)
    .some((token) => token.letters && token.word.length > 2 && lexicon.entries.has(token.word));
}

let languagesOfWords: Map<string, Language[]> | undefined;

/** Which languages have a word among their frequent ones. */
function languagesByWord(): Map<string, Language[]> {
  if (languagesOfWords) return languagesOfWords;
  languagesOfWords = new Map();
  for (const language of ALL) {
    for (const word of lexiconFor(language, '').functionWords) {
      languagesOfWords.set(word, [...(languagesOfWords.get(word) ?? []), language]);
    }
  }
  return languagesOfWords;
}

function functionWordsBy(tokens: readonly Token[]): Map<Language, number> {
  const byWord = languagesByWord();
  const counts = new Map<Language, number>();
  for (let at = 0; at < tokens.length && at < SAMPLE; at++) {
    const token = tokens[at];
    // Single letters are what apostrophes leave, in any language.
    if (!token?.letters || token.word.length < 2) continue;
    for (const language of byWord.get(token.word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
