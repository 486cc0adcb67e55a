/** Lines a mail program broke are at least this long; shorter ones end where the writer ended them. */
const wrappedFrom = 50;
const surelyWrapped = 62;
const opensItem = /^\s*(?:[-*•–·>|]|\(?\d{1,2}[.)]\s|[a-z][.)]\s)/u;
const endsLine = /[.!?:;]["')\]]?$/u;
const header = /^\s*[\p{L}][\p{L} -]{1,20}:\s/u;

/**
 * Joins the lines that a plain-text mailer broke at 65 to 80 columns: such a break becomes one
 * space, so every offset stays what it was. Paragraphs, list items, headers and short lines
 * (greetings, addresses, signatures) keep their breaks.
 */
export function unwrapLines(text: string): string {
  const lines = text
    .replace(/\r/g, ' ')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .split('\n');
  const joined: string[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    joined.push(line);
    if (next !== undefined) joined.push(isWrapped(line, next) ? ' ' : '\n');
  });
  return joined.join('');
}

function isWrapped(line: string, next: string): boolean {
  const head = next.slice(0, 40);
  const start = head.trimStart();
  const written = line.trimEnd();
  if (written === '' || start === '' || opensItem.test(head) || header.test(head)) return false;
  const goesOn = /^[\p{Ll}\d(,]/u.test(start);
  // A full stop at the margin may be a short form's ("3 p.m."); whether it ends the sentence is decided later.
  if (endsLine.test(written.slice(-3)))
    return written.length >= surelyWrapped && !written.endsWith(':');
  if (goesOn && written.length >= 25) return true;
  return written.length >= wrappedFrom;
}
