import { previousFilled, type Line } from './lines.ts';
import { isContact, isNamedContact, isRole } from './contact.ts';
import { isName, isSmallName } from './names.ts';
import { isSignable } from './signable.ts';
import { isGreeting, signOffIn } from './sign-off.ts';

/** Typed signatures are at most this many lines long. */
const MOST_LINES = 16;
/**
 * Where the signature that a person typed, with no delimiter, begins among the lines `from` up to
 * `end`: at the closing phrase, at the name above the phone numbers, or at a name alone. -1 if
 * there is none. Nothing is taken when no words of the writer's would be left above.
 *
 * In a reply a bare "Best, John" stays: people type it as the end of what they say, and
 * collections of replies count it so. Only what also holds a phone, firm or address goes. In mail
 * without a quote the closing opens the signature.
 */
export function signedTailStart(
  lines: readonly Line[],
  from: number,
  end: number,
  isReply: boolean,
): number {
  const tail = signableTail(lines, from, end);
  if (tail.length === 0) return -1;
  const start = closingStart(lines, from, tail, isReply);
  if (start !== -1) return start;
  const contact = contactStart(lines, from, tail);
  if (contact !== -1) return contact;
  return isReply ? -1 : nameStart(lines, from, tail);
}

function signableTail(lines: readonly Line[], from: number, end: number): number[] {
  const tail: number[] = [];
  for (let at = end - 1; at >= from && tail.length < MOST_LINES; at -= 1) {
    const key = lines[at]?.key ?? '';
    if (lines[at]?.text.trim() === '') continue;
    if (!isSignable(key) && !isSmallName(key)) break;
    tail.unshift(at);
  }
  return tail;
}

function keyAt(lines: readonly Line[], at: number | undefined): string {
  return at === undefined ? '' : (lines[at]?.key ?? '');
}

/** Whether something was said above: a line that is neither a greeting nor outside the run. */
function isSaidAbove(lines: readonly Line[], from: number, at: number): boolean {
  for (let above = previousFilled(lines, at); above >= 0; above = previousFilled(lines, above)) {
    if (lines[above]?.zone === 'own' && !isGreeting(keyAt(lines, above))) return true;
    if (above < from - 200) break;
  }
  return false;
}

function carriesData(lines: readonly Line[], some: readonly number[]): boolean {
  return some.some(
    (at) =>
      isContact(keyAt(lines, at)) ||
      (isRole(keyAt(lines, at)) && signOffIn(keyAt(lines, at)) === null),
  );
}

function closingStart(
  lines: readonly Line[],
  from: number,
  tail: readonly number[],
  isReply: boolean,
): number {
  const first = tail.findIndex((at) => signOffIn(keyAt(lines, at)) !== null);
  if (first === -1) return -1;
  const at = tail[first];
  const signOff = signOffIn(keyAt(lines, at));
  if (at === undefined || signOff === null) return -1;
  const after = tail.slice(first + 1);
  if (signOff.kind === 'thanks' && after.length === 0 && !signOff.named) return -1;
  if (isReply && !carriesData(lines, after)) return -1;
  if (isSaidAbove(lines, from, at)) return at;
  // "Thanks, / Dana / +1 555 0100": the thanks are the message.
  return after.length > 1 && carriesData(lines, after) ? contactStart(lines, from, after) : -1;
}

function contactStart(lines: readonly Line[], from: number, tail: readonly number[]): number {
  const last = tail.findLastIndex(
    (at) => isContact(keyAt(lines, at)) || isNamedContact(keyAt(lines, at)),
  );
  if (last === -1) return -1;
  for (const [index, at] of tail.entries()) {
    if (index > last) break;
    const key = keyAt(lines, at);
    const named = isName(key) && (index < last || isContact(key));
    if (!named && !isNamedContact(key)) continue;
    if (!opensBlock(lines, at) || !isSaidAbove(lines, from, at)) continue;
    return at;
  }
  return -1;
}

/** A signature begins after a blank line or a finished sentence, and never after "ship to:". */
function opensBlock(lines: readonly Line[], at: number): boolean {
  const above = previousFilled(lines, at);
  const before = keyAt(lines, above);
  if (/[:：]$/.test(before)) return false;
  return (
    above < at - 1 ||
    /[.!?)…。！？]$/.test(before) ||
    lines[above]?.zone !== 'own' ||
    signOffIn(before) !== null
  );
}

function nameStart(lines: readonly Line[], from: number, tail: readonly number[]): number {
  for (const index of [tail.length - 4, tail.length - 3, tail.length - 2, tail.length - 1]) {
    const at = tail[index];
    if (at === undefined) continue;
    const key = keyAt(lines, at);
    // "Red." is an answer.
    if (
      !isName(key) ||
      /\p{L}{3}[.]$/u.test(key) ||
      key.split(' ').length > 4 ||
      !opensBlock(lines, at)
    )
      continue;
    const above = previousFilled(lines, at);
    // A list of names, or of anything short, is something said.
    const prose = keyAt(lines, above).split(' ').length >= 4 || /[.!?]$/.test(keyAt(lines, above));
    if (prose && isContiguous(tail.slice(index)) && isSaidAbove(lines, from, at)) return at;
  }
  return -1;
}

function isContiguous(some: readonly number[]): boolean {
  return some.every((at, index) => index === 0 || at === (some[index - 1] ?? 0) + 1);
}
