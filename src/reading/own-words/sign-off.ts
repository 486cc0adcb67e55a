import { CLOSINGS, GREETINGS, THANKS } from './closing-words.ts';
import { isNameAfterClosing } from './names.ts';
import { anyOf, Phrases, startsWithAny } from './words.ts';

const LEADS = ['with', 'and', 'my', 'und', 'et', 'y', 'e', 'en', 'i', 'og', 'och'];
const TAIL = '[\\s,.!…:;)~*_，。！-]*';

const closing = (words: readonly string[]): RegExp =>
  new RegExp(`^${anyOf(words)}(?![\\p{L}\\p{N}])(?<tail>${TAIL})(?<name>.{0,40})$`, 'iu');

export type SignOff = 'closing' | 'thanks';

const KINDS: readonly (readonly [SignOff, Phrases])[] = [
  ['thanks', new Phrases(THANKS, closing)],
  ['closing', new Phrases(CLOSINGS, closing)],
];
const greeting = new Phrases(GREETINGS, startsWithAny);
const OPENING = /^[*_\s]*/u;
const LEAD = new RegExp(`^(?:${LEADS.join('|')}) `, 'iu');
const FIRST_WORD = /^([^\s,.!…:;)~*_，。！-]+)/u;
// Asked of every line near the end of a message: most lines are let go by their first word.
const firstWords = new Set(
  [...CLOSINGS, ...THANKS].map((phrase) => (FIRST_WORD.exec(phrase)?.[1] ?? '').toLowerCase()),
);

/** Whether a line is nothing but a closing phrase, with or without the name behind it. */
export function signOffIn(key: string): { kind: SignOff; named: boolean } | null {
  if (key.length > 80) return null;
  const line = key.replace(OPENING, '');
  const led = line.replace(LEAD, '');
  for (const [kind, phrases] of KINDS) {
    const groups = closingAt(led, phrases) ?? (led === line ? null : closingAt(line, phrases));
    if (!groups) continue;
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

function closingAt(text: string, phrases: Phrases): Record<string, string> | null {
  if (!firstWords.has((FIRST_WORD.exec(text)?.[1] ?? '').toLowerCase())) return null;
  return phrases.startingLike(text)?.exec(text)?.groups ?? null;
}

/** A greeting and nothing else: "Hi Dana, see below" says something. */
export function isGreeting(key: string): boolean {
  if (key.length > 70 || key.split(' ').length > 7 || !greeting.startingLike(key)?.test(key)) {
    return false;
  }
  return !/,\s*\S/.test(key) && signOffIn(key) === null;
}
