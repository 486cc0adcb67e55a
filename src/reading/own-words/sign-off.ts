import { CLOSINGS, GREETINGS, THANKS } from './closing-words.ts';
import { isNameAfterClosing } from './names.ts';
import { anyOf, startsWithAny } from './words.ts';

const LEADS = ['with', 'and', 'my', 'und', 'et', 'y', 'e', 'en', 'i', 'og', 'och'];
const TAIL = '[\\s,.!…:;)~*_，。！-]*';

function closingPattern(words: readonly string[]): RegExp {
  const lead = `(?:(?:${LEADS.join('|')}) )?`;
  return new RegExp(
    `^[*_\\s]*${lead}${anyOf(words)}(?![\\p{L}\\p{N}])(?<tail>${TAIL})(?<name>.{0,40})$`,
    'iu',
  );
}

export type SignOff = 'closing' | 'thanks';

const PATTERNS: readonly (readonly [SignOff, RegExp])[] = [
  ['thanks', closingPattern(THANKS)],
  ['closing', closingPattern(CLOSINGS)],
];
const greeting = startsWithAny(GREETINGS);
const FIRST_WORD = /^[*_\s]*([^\s,.!…:;)~*_，。！-]+)/u;
// Asked of every line near the end of a message: most lines are let go by their first word.
const firstWords = new Set([
  ...LEADS,
  ...[...CLOSINGS, ...THANKS].map((phrase) => (FIRST_WORD.exec(phrase)?.[1] ?? '').toLowerCase()),
]);

/** Whether a line is nothing but a closing phrase, with or without the name behind it. */
export function signOffIn(key: string): { kind: SignOff; named: boolean } | null {
  if (key.length > 80 || !firstWords.has((FIRST_WORD.exec(key)?.[1] ?? '').toLowerCase())) {
    return null;
  }
  for (const [kind, pattern] of PATTERNS) {
    const groups = pattern.exec(key)?.groups;
    if (groups === undefined) continue;
    const name = (groups['name'] ?? '').trim();
    if (name === '') return { kind, named: false };
    // "Best, John" and "Thanks. BT" are; "Best case we sign on Friday" and "Later today" are not.
    const separated = (groups['tail'] ?? '').trim() !== '';
    const words = name.split(' ').length;
    if (isNameAfterClosing(name) && (separated || words <= 2)) return { kind, named: true };
    if (!separated) continue;
    if (words === 1 && /^\p{Ll}{2,12}[)!.,*_~-]*$/u.test(name)) return { kind, named: true };
    const second = signOffIn(name);
    if (second !== null) {
      return { kind: second.kind === 'closing' ? 'closing' : kind, named: second.named };
    }
  }
  return null;
}

/** A greeting and nothing else: "Hi Dana, see below" says something. */
export function isGreeting(key: string): boolean {
  if (key.length > 70 || key.split(' ').length > 7 || !greeting.test(key)) return false;
  return !/,\s*\S/.test(key) && signOffIn(key) === null;
}
