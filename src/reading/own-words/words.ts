/** Builders that turn words in many languages into one expression. */

/** Words written one after another with bars between them, so that a list of fifty stays readable. */
export function list(words: string): readonly string[] {
  return words
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

/** Longest first, so that "Envoyé le" wins over "Envoyé". */
export function anyOf(words: readonly string[]): string {
  const sorted = words.toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map(escape).join('|')})`;
}

/** Matches one of the words where it is not part of a longer one, in any script. */
export function wordIn(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu');
}

/** Matches a line that begins with one of the phrases. */
export function startsWithAny(words: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu');
}
