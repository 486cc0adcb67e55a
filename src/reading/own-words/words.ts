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

/**
 * An expression over many phrases, made in parts by the letter a phrase begins with, each when text that
 * begins so is first met: one of all of them takes longer to make than a mail to read, and a worker
 * that has just woken makes everything anew.
 */
export class Phrases {
  readonly #byLetter = new Map<string, string[]>();
  readonly #expression: (phrases: readonly string[]) => RegExp;
  readonly #made = new Map<string, RegExp>();

  /** @param expression of some of the phrases */
  constructor(phrases: readonly string[], expression: (some: readonly string[]) => RegExp) {
    for (const phrase of phrases) {
      const letter = letterOf(phrase);
      this.#byLetter.set(letter, [...(this.#byLetter.get(letter) ?? []), phrase]);
    }
    this.#expression = expression;
  }

  /** The expression of the phrases that may stand at the start of `text`, or `null` when none does. */
  startingLike(text: string): RegExp | null {
    const letter = letterOf(text);
    const phrases = this.#byLetter.get(letter);
    if (!phrases) return null;
    const made = this.#made.get(letter) ?? this.#expression(phrases);
    this.#made.set(letter, made);
    return made;
  }
}

const letterOf = (text: string): string => text.charAt(0).toLowerCase().charAt(0);

/** Matches one of the words where it is not part of a longer one, in any script. */
export function wordIn(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu');
}

/** Matches a line that begins with one of the phrases. */
export function startsWithAny(words: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu');
}
