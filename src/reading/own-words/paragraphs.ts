import type { Line } from './lines.ts';

const LONGEST = 2000;
const MOST_LINES = 60;

/** The index after the last line of the paragraph that begins at `from`; bounded. */
export function paragraphEnd(lines: readonly Line[], from: number): number {
  let end = from;
  const last = Math.min(lines.length, from + MOST_LINES);
  while (end < last && lines[end]?.key !== '' && lines[end]?.zone === 'own') end += 1;
  return Math.max(end, from + 1);
}

/** The lines `from` up to `end` as one text, cut where it is longer than rules need. */
export function paragraph(lines: readonly Line[], from: number, end: number): string {
  let joined = '';
  for (let at = from; at < end && joined.length < LONGEST; at += 1) {
    joined += joined === '' ? (lines[at]?.key ?? '') : ` ${lines[at]?.key ?? ''}`;
  }
  return joined.slice(0, LONGEST);
}
