import { isBanner, isListFooter, isMobileFooter, opensDisclaimer } from './footers.ts';
import { assign, nextFilled, previousFilled, type Line } from './lines.ts';
import { isRule } from './separators.ts';
import { isName, isSignable } from './signature-lines.ts';
import { signedTailStart } from './signed-tail.ts';

/** A run of the writer's lines between two quotes. */
interface Run {
  from: number;
  to: number;
}

const DELIMITER = /^(?:- )?(?:--|—|––|-- -|__)$/;
/** A signature below "--" is at most this long; more is a break between two parts of a text. */
const LONGEST_SIGNATURE = 16;
const LONGEST_RULED_FOOTER = 14;
const PARAGRAPH = 2000;
const LONGEST_PARAGRAPH = 60;

/** Puts signatures, disclaimers and footers among the writer's own lines in the zone "signature". */
export function markSignatures(lines: readonly Line[]): void {
  markPgp(lines);
  markBanner(lines);
  const runs = ownRuns(lines);
  const hasQuote = lines.some((line) => line.zone === 'quoted' && line.key !== '');
  for (const run of runs) markAppended(lines, run);
  const last = runs.findLast((run) => hasWords(lines, run));
  if (last === undefined) return;
  const start = signedTailStart(lines, last.from, endOfOwn(lines, last), hasQuote);
  if (start !== -1) assign(lines, start, last.to, 'signature');
}

function ownRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let at = 0; at <= lines.length; at += 1) {
    const own = lines[at]?.zone === 'own';
    if (own && from === -1) from = at;
    if (!own && from !== -1) {
      runs.push({ from, to: at });
      from = -1;
    }
  }
  return runs;
}

function hasWords(lines: readonly Line[], run: Run): boolean {
  return lines
    .slice(run.from, run.to)
    .some((line) => line.zone === 'own' && line.text.trim() !== '');
}

/** Where the run's own lines end, once what programmes appended is off. */
function endOfOwn(lines: readonly Line[], run: Run): number {
  let end = run.to;
  while (end > run.from && (lines[end - 1]?.zone !== 'own' || lines[end - 1]?.text.trim() === ''))
    end -= 1;
  return end;
}

function markPgp(lines: readonly Line[]): void {
  let signature = -1;
  lines.forEach((line, at) => {
    if (!line.key.startsWith('-----') || line.zone !== 'own') return;
    if (line.key.startsWith('-----BEGIN PGP SIGNED MESSAGE-----')) {
      assign(lines, at, at + 1, 'signature');
      const next = nextFilled(lines, at + 1);
      if (/^(?:Hash|Charset): /i.test(lines[next]?.key ?? ''))
        assign(lines, next, next + 1, 'signature');
    } else if (/^-----BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----/.test(line.key)) {
      signature = at;
    } else if (
      /^-----END PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----/.test(line.key) &&
      signature !== -1
    ) {
      assign(lines, signature, at + 1, 'signature');
      signature = -1;
    }
  });
  if (signature !== -1) assign(lines, signature, lines.length, 'signature');
}

/** "CAUTION: this email originated from outside …" above the writer's first line. */
function markBanner(lines: readonly Line[]): void {
  const first = nextFilled(lines, 0);
  if (lines[first]?.zone !== 'own') return;
  const end = paragraphEnd(lines, first);
  if (isBanner(paragraph(lines, first, end)) && nextFilled(lines, end) < lines.length) {
    assign(lines, first, end, 'signature');
  }
}

function paragraphEnd(lines: readonly Line[], from: number): number {
  let end = from;
  const last = Math.min(lines.length, from + LONGEST_PARAGRAPH);
  while (end < last && lines[end]?.key !== '' && lines[end]?.zone === 'own') end += 1;
  return Math.max(end, from + 1);
}

function paragraph(lines: readonly Line[], from: number, end: number): string {
  let joined = '';
  for (let at = from; at < end && joined.length < PARAGRAPH; at += 1) {
    joined += joined === '' ? (lines[at]?.key ?? '') : ` ${lines[at]?.key ?? ''}`;
  }
  return joined.slice(0, PARAGRAPH);
}

function filledBetween(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count <= 40; at += 1)
    if (lines[at]?.text.trim() !== '') count += 1;
  return count;
}

/** Marks what a delimiter, a programme, a firm or a list server put below the writer's words. */
function markAppended(lines: readonly Line[], run: Run): void {
  let paragraphStart = run.from;
  for (let at = run.from; at < run.to; at += 1) {
    const line = lines[at];
    if (line === undefined || line.zone !== 'own') continue;
    if (line.key === '') {
      paragraphStart = at + 1;
      continue;
    }
    if (startsTail(lines, run, at)) {
      assign(lines, at, run.to, 'signature');
      return;
    }
    if (isMobileFooter(line.key) && isNearEnd(lines, at, run.to)) {
      markFooterLine(lines, run, at);
    } else if (isListFooter(line.key) && isNearEnd(lines, at, run.to)) {
      assign(lines, footerStart(lines, run, at, paragraphStart), run.to, 'signature');
      return;
    } else if (
      at === paragraphStart &&
      at > run.from &&
      opensDisclaimer(line.key, paragraph(lines, at, paragraphEnd(lines, at)))
    ) {
      assign(lines, withRuleAbove(lines, run, at), run.to, 'signature');
      return;
    }
  }
}

function startsTail(lines: readonly Line[], run: Run, at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const below = filledBetween(lines, at + 1, run.to);
  if (DELIMITER.test(line.key)) {
    if (below === 0) return true;
    const exact = line.key === '--';
    if (below <= (exact ? LONGEST_SIGNATURE : 8))
      return exact || !holdsProse(lines, at + 1, run.to);
    return isBoilerplate(lines, at + 1);
  }
  if (!isRule(line.key) || below > LONGEST_RULED_FOOTER) return false;
  return below === 0
    ? at > run.from
    : isBoilerplate(lines, at + 1) || isSignedBelow(lines, at, run.to);
}

/** A short rule with a name and the like straight below: people draw their own delimiters. */
function isSignedBelow(lines: readonly Line[], at: number, end: number): boolean {
  if (filledBetween(lines, at + 1, end) > 6 || lines[at + 1]?.key === '') return false;
  const below = lines.slice(at + 1, end).filter((line) => line.key !== '');
  return isName(below[0]?.key ?? '') && below.every((line) => isSignable(line.key));
}

/** Whether the first lines below a rule are a footer's or a disclaimer's. */
function isBoilerplate(lines: readonly Line[], from: number): boolean {
  const first = nextFilled(lines, from);
  const key = lines[first]?.key ?? '';
  const second = lines[first + 1]?.key ?? '';
  const text = paragraph(lines, first, paragraphEnd(lines, first));
  return (
    isListFooter(key) || isListFooter(second) || isMobileFooter(key) || opensDisclaimer(key, text)
  );
}

function holdsProse(lines: readonly Line[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .some(
      (line) => line.key.length > 75 || /\p{Ll}[.!?]$/u.test(line.key) || line.text.length > 200,
    );
}

function isNearEnd(lines: readonly Line[], at: number, end: number): boolean {
  return filledBetween(lines, at + 1, end) <= 24;
}

function markFooterLine(lines: readonly Line[], run: Run, at: number): void {
  const above = previousFilled(lines, at);
  const ruled =
    above >= run.from &&
    (isRule(lines[above]?.key ?? '') || DELIMITER.test(lines[above]?.key ?? ''));
  assign(lines, ruled ? above : at, at + 1, 'signature');
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
