import { isContact } from './contact.ts';
import { isListFooter, isMobileFooter, opensDisclaimer } from './footers.ts';
import { assign, nextFilled, previousFilled, type Line } from './lines.ts';
import { isName } from './names.ts';
import { paragraph, paragraphEnd } from './paragraphs.ts';
import { isRule } from './separators.ts';
import { isSignable } from './signable.ts';

/** A run of the writer's lines between two quotes: from one index up to, not including, another. */
export interface Run {
  from: number;
  to: number;
}

const DELIMITER = /^(?:- )?(?:--|—|––|-- -|__)$/;
/** A signature below "--" is at most this long; more is a break between two parts of a text. */
const LONGEST_SIGNATURE = 16;
/** A delimiter farther up than this many lines parts a text, whatever stands below. */
const LONGEST_TAIL = 60;
const LONGEST_FOOTERS = 25;
const LONGEST_CARD = 12;
const LONGEST_RULED_FOOTER = 14;

function filledBetween(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count <= 40; at += 1)
    if (lines[at]?.text.trim() !== '') count += 1;
  return count;
}

/** Marks what a delimiter, a programme, a firm or a list server put below the writer's words. */
export function markAppended(lines: readonly Line[], run: Run): void {
  let paragraphStart = run.from;
  const footersFrom = nearEnd(lines, run, LONGEST_FOOTERS);
  const tailFrom = nearEnd(lines, run, LONGEST_TAIL);
  for (let at = run.from; at < run.to; at += 1) {
    const line = lines[at];
    if (line === undefined || line.zone !== 'own') continue;
    if (line.key === '') {
      paragraphStart = at + 1;
      continue;
    }
    if (
      (at >= tailFrom && startsTail(lines, run, at)) ||
      startsDisclaimer(lines, run, at, paragraphStart)
    ) {
      assign(lines, withRuleAbove(lines, run, at), run.to, 'signature');
      return;
    }
    if (at < footersFrom) continue;
    if (isMobileFooter(line.key)) {
      assign(lines, withRuleAbove(lines, run, at), at + 1, 'signature');
    } else if (isListFooter(line.key)) {
      assign(lines, footerStart(lines, run, at, paragraphStart), run.to, 'signature');
      return;
    }
  }
}

function startsDisclaimer(
  lines: readonly Line[],
  run: Run,
  at: number,
  paragraphStart: number,
): boolean {
  if (at !== paragraphStart || at === run.from) return false;
  return isDisclaimer(lines, at, run.to);
}

function isDisclaimer(lines: readonly Line[], at: number, end: number): boolean {
  const opened = paragraph(lines, at, paragraphEnd(lines, at));
  const below = paragraph(lines, at, Math.min(end, at + 30));
  return opensDisclaimer(lines[at]?.key ?? '', opened, below);
}

function startsTail(lines: readonly Line[], run: Run, at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (DELIMITER.test(line.key)) {
    const below = filledBetween(lines, at + 1, run.to);
    if (below === 0) return true;
    const exact = line.key === '--';
    if (below <= (exact ? LONGEST_SIGNATURE : 8))
      return exact || !holdsProse(lines, at + 1, run.to);
    return isBoilerplate(lines, at + 1);
  }
  if (!isRule(line.key)) return false;
  const below = filledBetween(lines, at + 1, run.to);
  if (below > LONGEST_RULED_FOOTER) return false;
  return below === 0
    ? at > run.from
    : isBoilerplate(lines, at + 1) || isSignedBelow(lines, at, run.to);
}

/**
 * Below a rule: a name and the like straight below it, or a card with a phone, link or address.
 * People draw their own delimiters; a rule before more prose parts a text.
 */
function isSignedBelow(lines: readonly Line[], at: number, end: number): boolean {
  const below = lines.slice(at + 1, end).filter((line) => line.key !== '');
  if (below.length > LONGEST_CARD) return false;
  const named = lines[at + 1]?.key !== '' && isName(below[0]?.key ?? '');
  if (named && below.length <= 6 && below.every((line) => isSignable(line.key))) return true;
  const card = below.some((line) => isContact(line.key) && isSignable(line.key));
  return card && !below.some((line) => isSentence(line.key));
}

function isSentence(key: string): boolean {
  return key.length > 100 || (/[.!?:]["”)]?$/.test(key) && key.split(' ').length >= 7);
}

/** Whether the first lines below a rule are a footer's or a disclaimer's. */
function isBoilerplate(lines: readonly Line[], from: number): boolean {
  const first = nextFilled(lines, from);
  const key = lines[first]?.key ?? '';
  const second = lines[first + 1]?.key ?? '';
  if (isListFooter(key) || isListFooter(second) || isMobileFooter(key)) return true;
  return isDisclaimer(lines, first, lines.length);
}

function holdsProse(lines: readonly Line[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .some(
      (line) => line.key.length > 75 || /\p{Ll}[.!?]$/u.test(line.key) || line.text.length > 200,
    );
}

/** Where the last `most` filled lines of a run begin. */
function nearEnd(lines: readonly Line[], run: Run, most: number): number {
  let at = run.to;
  for (let filled = 0; at > run.from && filled < most;) {
    at -= 1;
    if (lines[at]?.key !== '') filled += 1;
  }
  return at;
}

function withRuleAbove(lines: readonly Line[], run: Run, at: number): number {
  const above = previousFilled(lines, at);
  return above >= run.from &&
    (isRule(lines[above]?.key ?? '') || DELIMITER.test(lines[above]?.key ?? ''))
    ? above
    : at;
}

/** A footer begins at the rule above it, or at the name of the list in the lines just above. */
function footerStart(lines: readonly Line[], run: Run, at: number, paragraphStart: number): number {
  for (let above = at - 1; above >= Math.max(paragraphStart, at - 4); above -= 1) {
    if (isRule(lines[above]?.key ?? '') || DELIMITER.test(lines[above]?.key ?? '')) return above;
  }
  const named = /mailing list$/i.test(lines[at - 1]?.key ?? '') && at - 1 > run.from;
  return withRuleAbove(lines, run, named ? at - 1 : at);
}
