import { everydayWords, languages } from './lexicon.ts';
import { fold } from './tokens.ts';

/** Enough of a message to tell its language by. */
const sample = 3000;

const owners = new Map<string, string[]>();
for (const language of languages) {
  for (const word of everydayWords(language))
    owners.set(word, [...(owners.get(word) ?? []), language]);
}

/**
 * The language a message is written in (ISO 639), told by its everyday words; the language of
 * `locale` (BCP 47) where the text is too short to say, and English where nothing is known.
 */
export function languageOf(text: string, locale: string): string {
  const told = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  const score = new Map<string, number>();
  const count = (language: string, by: number) =>
    score.set(language, (score.get(language) ?? 0) + by);
  for (const [word] of text.slice(0, sample).matchAll(/[\p{L}\p{M}]+/gu)) {
    const speakers = owners.get(fold(word)) ?? [];
    for (const language of speakers) count(language, 1 / speakers.length);
  }
  if (languages.includes(told)) count(told, 1.5);
  const best = [...score].toSorted(([, a], [, b]) => b - a)[0];
  return best?.[0] ?? (languages.includes(told) ? told : 'en');
}
