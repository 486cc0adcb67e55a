import { ADDRESS, CLOCK_TIME, FULL_DATE } from './attribution-words.ts';
import { HEADER_FIELDS, type HeaderField } from './header-words.ts';
import type { Line } from './lines.ts';
import { anyOf } from './words.ts';

/** A block of headers is at most this long, wrapped recipients and all. */
const MOST_LINES = 24;
const FIELDS = Object.keys(HEADER_FIELDS) as HeaderField[];

// Outlook's plain text stars the names ("*From:* …"), quotes carry ">", some clients pad with "|".
const opening = '^[>|\\s*_]*';
const fieldPattern = FIELDS.map((field) => `(?<${field}>${anyOf(HEADER_FIELDS[field])})`).join('|');
const fieldLine = new RegExp(
  `${opening}(?:${fieldPattern})\\s?[*_]*(?:\\s?[:：]|\\s{2,})[*_]*(?<value>.*)$`,
  'iu',
);
// All on one line, when a client has flattened its own HTML.
const flattened = new RegExp(
  `(?<=\\s)[*_]*(?:${anyOf([...HEADER_FIELDS.sent, ...HEADER_FIELDS.subject, ...HEADER_FIELDS.to])})[*_]*\\s?[:：]`,
  'giu',
);

interface Found {
  field: HeaderField;
  value: string;
}

function readField(key: string): Found | null {
  // Notes sets the names in a table; a tab then stands where the colon would.
  const colon = key.search(/[:：]| {2}/);
  if (key.length > 900 || colon === -1 || colon > 45) return null;
  const match = fieldLine.exec(key);
  if (match?.groups === undefined) return null;
  const groups = match.groups;
  const field = FIELDS.find((name) => groups[name] !== undefined);
  return field === undefined
    ? null
    : { field, value: (groups['value'] ?? '').replace(/^[*_\s]+|[*_\s]+$/g, '') };
}

/** Whether the value is one a header carries, so that "From: Paris / To: Rome / Date: 5 May" stays. */
function isHeaderBlock(found: readonly Found[]): boolean {
  const kinds = new Set(found.map((one) => one.field));
  const from = found.find((one) => one.field === 'from');
  const sent = found.find((one) => one.field === 'sent');
  const addressed = found.some((one) => one.field !== 'subject' && ADDRESS.test(one.value));
  const dated = sent !== undefined && (FULL_DATE.test(sent.value) || CLOCK_TIME.test(sent.value));
  const known = ['from', 'sent', 'to', 'subject'].filter((field) =>
    kinds.has(field as HeaderField),
  ).length;
  if (from === undefined)
    return kinds.has('subject') && kinds.has('to') && (kinds.has('sent') || addressed);
  if (known >= 3 && kinds.has('subject')) return true;
  return (
    (known >= 2 || kinds.has('cc')) && (addressed || (dated && known >= 3)) && (addressed || dated)
  );
}

/**
 * Recognises the block of header lines starting at `start`.
 * @returns the index after its last header line, or -1 when there is none.
 */
export function headerBlockEnd(lines: readonly Line[], start: number): number {
  const first = readField(lines[start]?.key ?? '');
  if (first === null || first.field === 'other' || first.field === 'cc') return -1;
  if (first.field === 'from' && isFlattened(lines[start]?.key ?? '')) return start + 1;
  const found: Found[] = [first];
  let end = start + 1;
  let blanks = 0;
  let wrapped = 0;
  for (let at = start + 1; at < lines.length && at - start < MOST_LINES; at += 1) {
    const line = lines[at];
    if (line === undefined || line.zone !== 'own') break;
    if (line.key === '') {
      blanks += 1;
      // Paragraph margins put a blank line between two headers, Lotus Notes up to three.
      if (blanks > 3 || (kindsComplete(found) && blanks > 0)) break;
      continue;
    }
    const next = readField(line.key);
    if (next !== null) {
      found.push(next);
      end = at + 1;
      wrapped = 0;
    } else if (blanks > 0 || wrapped >= 6 || !continues(found.at(-1), line.key)) {
      break;
    } else {
      wrapped += 1;
    }
    blanks = 0;
  }
  return isHeaderBlock(found) ? end : -1;
}

function kindsComplete(found: readonly Found[]): boolean {
  return found.some((one) => one.field === 'subject') && found.length >= 3;
}

/** Recipients and subjects wrap; so does a name above its address. */
function continues(field: Found | undefined, key: string): boolean {
  if (field === undefined) return false;
  if (field.value === '') return true;
  if (field.field === 'to' || field.field === 'cc') return /[;,@<]/.test(key);
  return (field.field === 'subject' || field.field === 'from') && key.length < 100;
}

function isFlattened(key: string): boolean {
  if (key.length > 900) return false;
  const others = (key.match(flattened) ?? []).length;
  const address = ADDRESS.test(key);
  const dated = FULL_DATE.test(key);
  return others >= 2 ? address || dated : others === 1 && address && dated && CLOCK_TIME.test(key);
}

/**
 * Lotus Notes puts name and date on lines of their own above "To:" and "Subject:".
 * @returns the index of the name or date line that opens such a block ending in the headers at
 *   `start`, or -1.
 */
export function notesBlockStart(lines: readonly Line[], start: number): number {
  const first = readField(lines[start]?.key ?? '');
  if (first === null || (first.field !== 'to' && first.field !== 'cc' && first.field !== 'other'))
    return -1;
  if (!followsWithSubject(lines, start)) return -1;
  let top = -1;
  for (let at = start - 1, filled = 0; at >= 0 && filled < 4; at -= 1) {
    const line = lines[at];
    if (line === undefined || line.zone !== 'own') break;
    if (line.key === '') {
      if (top !== -1) break;
      continue;
    }
    filled += 1;
    const dated = FULL_DATE.test(line.key) && line.key.length < 90;
    if (dated) top = at;
    else if (top !== -1) return isNameLine(line.key) ? at : top;
    else if (!isNameLine(line.key)) break;
  }
  return top;
}

function followsWithSubject(lines: readonly Line[], start: number): boolean {
  for (let at = start + 1, filled = 0; at < lines.length && filled < 8; at += 1) {
    const key = lines[at]?.key ?? '';
    if (key === '') continue;
    filled += 1;
    if (readField(key)?.field === 'subject') return true;
  }
  return false;
}

function isNameLine(key: string): boolean {
  return (
    key.length < 80 &&
    !/[.!?:]$/.test(key) &&
    (/@|<|"|\//.test(key) || /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,5}$/u.test(key))
  );
}
