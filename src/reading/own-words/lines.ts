/** Whose words a line holds. */
export type Zone = 'own' | 'quoted' | 'signature';

/** One line of a message on its way to a zone. */
export interface Line {
  /** As written, without trailing blanks. */
  readonly text: string;
  /** The form that rules look at: no direction marks, one kind of blank (a tab is two), nothing around. */
  readonly key: string;
  zone: Zone;
  /** Markup put this line in its zone, so no rule on the words moves it. */
  readonly settled: boolean;
  /** Markup draws a rule above this line, as Outlook does above the header block of a quote. */
  readonly ruled: boolean;
}

/** Longer lines are prose or an attack; no rule reads them, which keeps every rule bounded. */
const LONGEST_KEY = 1200;

// Gmail wraps names and addresses of right-to-left mail in direction marks; some clients add
// zero-width joiners and byte order marks.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

export interface LineOrigin {
  zone?: Zone;
  settled?: boolean;
  ruled?: boolean;
}

export function makeLine(written: string, origin: LineOrigin = {}): Line {
  const text = written.trimEnd();
  const key =
    text.length > LONGEST_KEY
      ? ''
      : text.replace(INVISIBLE, '').replace(/\t/g, '  ').replace(/\s/g, ' ').trim();
  return {
    text,
    key,
    zone: origin.zone ?? 'own',
    settled: origin.settled ?? false,
    ruled: origin.ruled ?? false,
  };
}

export function linesOfText(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).map((line) => makeLine(line));
}

export function isBlank(line: Line): boolean {
  return line.key === '' && line.text.trim() === '';
}

/** Index of the next line that is not blank, from `from` on; `lines.length` if there is none. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  for (let line = lines[at]; line !== undefined && isBlank(line); line = lines[at]) at += 1;
  return at;
}

/** Index of the line before `from` that is not blank; -1 if there is none. */
export function previousFilled(lines: readonly Line[], from: number): number {
  let at = from - 1;
  for (let line = lines[at]; line !== undefined && isBlank(line); line = lines[at]) at -= 1;
  return at;
}

/**
 * Gives lines `from` up to, not including, `to` a zone. What markup has settled stays, unless the
 * lines turn out to be inside a quote: a signature there is somebody else's.
 */
export function assign(lines: readonly Line[], from: number, to: number, zone: Zone): void {
  for (let at = Math.max(from, 0); at < Math.min(to, lines.length); at += 1) {
    const line = lines[at];
    if (line !== undefined && (!line.settled || zone === 'quoted')) line.zone = zone;
  }
}
