import { markAppended, type Run } from './appended.ts';
import { isBanner } from './footers.ts';
import { assign, nextFilled, type Line } from './lines.ts';
import { paragraph, paragraphEnd } from './paragraphs.ts';
import { markPgp } from './pgp.ts';
import { signedTailStart } from './signed-tail.ts';

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

/** "CAUTION: this email originated from outside …" above the writer's first line. */
function markBanner(lines: readonly Line[]): void {
  const first = nextFilled(lines, 0);
  if (lines[first]?.zone !== 'own') return;
  const end = paragraphEnd(lines, first);
  if (isBanner(paragraph(lines, first, end)) && nextFilled(lines, end) < lines.length) {
    assign(lines, first, end, 'signature');
  }
}
