import { attributionEndingAt, mayEndAttribution } from './attribution.ts';
import { headerBlockEnd, notesBlockStart } from './header-block.ts';
import { assign, isBlank, makeLine, nextFilled, previousFilled, type Line } from './lines.ts';
import { isRule, separatorIn } from './separators.ts';

// ">>> LOOK <<<" is decoration.
const ANGLE = /^(?:\|?>)(?!.*<<\s*$)/;
const ANSWER =
  /^(?:yes|no|yep|yeah|nope|ok|okay|sure|done|agreed|true|right|correct|exactly|i|we|see|that|this|it|ja|nein|oui|non|si|sí|sim|não|da|nie|tak|да|нет)(?!\p{L})/u;
// What a mailer left over when it broke a quoted link.
const LINK_REST = /^[(<[]?https?:\/\/\S+$|^\S+[)>\]]\s*>?$/;
// "DW> text" of old Unix mailers, "| text" and ": text" of newsreaders.
const INITIALS = /^(?:[A-Z][A-Za-z]{0,3}> |[|:%] \S|[|:%]$)/;

const WIRE_DATE =
  /^date:\s(?:\p{L}{3},? )?\d{1,2} \p{L}{3} \d{2,4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|[A-Z]{2,4})/iu;

export interface QuotedParts {
  /** The lines, one more than given where a client glued its attribution to the writer's sentence. */
  lines: Line[];
  /** A forwarded message is among them. */
  forwarded: boolean;
}

/** Puts every line that repeats earlier mail in the zone "quoted". Linear in the number of lines. */
export function markQuoted(given: readonly Line[]): QuotedParts {
  const lines = [...given];
  let forwarded = false;
  markPrefixed(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.key === '') continue;
    if (line.zone !== 'own') {
      forwarded ||= opensQuote(lines, at) && separatorIn(line.key) === 'forward';
      continue;
    }

    const separator = separatorIn(line.key);
    if (separator !== null) {
      forwarded ||= separator === 'forward';
      const after = afterHeaders(lines, at + 1);
      if (cutAt(lines, at, after, separator === 'forward')) break;
      at = after - 1;
      continue;
    }

    const headers = headersAt(lines, at);
    if (headers !== null) {
      if (isRawMail(lines, headers)) {
        assign(lines, headers.from, headers.end, 'quoted');
        at = headers.end - 1;
        continue;
      }
      if (cutAt(lines, headers.from, headers.end, false)) break;
      at = headers.end - 1;
      continue;
    }

    if (!mayEndAttribution(line.key)) continue;
    const attribution = attributionEndingAt(lines, at);
    if (attribution === null) continue;
    const quoteFollows = lines[nextFilled(lines, at + 1)]?.zone === 'quoted';
    if (!quoteFollows && attribution.strength !== 'certain') continue;
    let { from } = attribution;
    if (attribution.offset > 0) {
      splitLine(lines, from, attribution.offset);
      from += 1;
      at += 1;
    }
    if (cutAt(lines, from, at + 1, false)) break;
  }
  return { lines, forwarded };
}

/**
 * Quotes the lines from `from` to `end` and, unless a marked quote follows them (what comes after
 * that is the writer's answer), everything below.
 * @returns whether the rest of the message is quoted.
 */
function cutAt(lines: readonly Line[], from: number, end: number, forward: boolean): boolean {
  const above = previousFilled(lines, from);
  const start =
    above >= 0 && isRule(lines[above]?.key ?? '') && lines[above]?.zone === 'own' ? above : from;
  const next = nextFilled(lines, end);
  const rest = forward || lines[next]?.zone !== 'quoted';
  assign(lines, start, rest ? lines.length : end, 'quoted');
  return rest;
}

/** Whether this is the first line of a quote that markup has settled. */
function opensQuote(lines: readonly Line[], at: number): boolean {
  return lines[at]?.settled === true && lines[previousFilled(lines, at)]?.zone !== 'quoted';
}

function afterHeaders(lines: readonly Line[], from: number): number {
  const next = nextFilled(lines, from);
  const end = lines[next]?.zone === 'own' ? headerBlockEnd(lines, next) : -1;
  return end === -1 ? from : end;
}

interface Range {
  from: number;
  end: number;
}

function headersAt(lines: readonly Line[], at: number): Range | null {
  const end = headerBlockEnd(lines, at);
  const notes = notesBlockStart(lines, at);
  if (notes !== -1) return { from: notes, end: Math.max(end, at + 1) };
  if (end !== -1) return { from: at, end };
  return isRuledHeader(lines, at) ? { from: at, end: at + 1 } : null;
}

/** The mail's own headers, saved with its text: at the very top, with the date as servers write it. */
function isRawMail(lines: readonly Line[], { from, end }: Range): boolean {
  if (previousFilled(lines, from) !== -1) return false;
  return lines.slice(from, end).some((line) => WIRE_DATE.test(line.key));
}

/** Outlook draws a border above its header block; then the names need not be known words. */
function isRuledHeader(lines: readonly Line[], at: number): boolean {
  if (lines[at]?.ruled !== true) return false;
  const second = nextFilled(lines, at + 1);
  return [at, second, nextFilled(lines, second + 1)].every((index) =>
    /^[*_]*[^\s:：][^:：]{0,30}[:：]/.test(lines[index]?.key ?? ''),
  );
}

function splitLine(lines: Line[], at: number, offset: number): void {
  const whole = lines[at];
  if (whole === undefined) return;
  lines.splice(
    at,
    1,
    makeLine(whole.text.slice(0, offset).replace(/\s*[-–—_]{2,}\s*$/, '')),
    makeLine(whole.text.slice(offset)),
  );
}

function markPrefixed(lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    if (line.zone !== 'own') return;
    if (ANGLE.test(line.text.trimStart())) line.zone = 'quoted';
    else if (INITIALS.test(line.key) && isOneOfMany(lines, at)) line.zone = 'quoted';
  });
  lines.forEach((line, at) => {
    const between = lines[at - 1]?.zone === 'quoted' && lines[at + 1]?.zone === 'quoted';
    if (!between || line.zone !== 'own') return;
    if (LINK_REST.test(line.key) || isWrappedRest(lines[at - 1], line)) line.zone = 'quoted';
  });
  // Blank lines between two quoted ones belong to the quote.
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.zone !== 'quoted') continue;
    const next = nextFilled(lines, at + 1);
    if (lines[next]?.zone === 'quoted') assign(lines, at + 1, next, 'quoted');
    at = Math.max(at, next - 1);
  }
}

/** A mailer broke a long quoted line and set no mark before the rest of it. */
function isWrappedRest(above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.key.length < 60 || /[.!?:;,)"”]$/.test(above.key)) return false;
  return /^\p{Ll}/u.test(line.key) && !ANSWER.test(line.key);
}

/** A lone "A> b" may be anything; three lines marked alike in a row are a quote. */
function isOneOfMany(lines: readonly Line[], at: number): boolean {
  const mark = (index: number): string => {
    const line = lines[index];
    const found = line === undefined || isBlank(line) ? null : INITIALS.exec(line.key);
    return found === null ? '' : found[0].slice(0, found[0].search(/[>|:%]/) + 1);
  };
  const own = mark(at);
  const alike = [at - 2, at - 1, at + 1, at + 2].filter((index) => mark(index) === own);
  return alike.length >= 2;
}
