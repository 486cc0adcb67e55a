import { linesOfHtml } from './own-words/html-lines.ts';
import { linesOfText, makeLine, type Line, type Zone } from './own-words/lines.ts';
import { markQuoted, type QuotedParts } from './own-words/quoted.ts';
import { isGreeting } from './own-words/sign-off.ts';
import { markSignatures } from './own-words/signature.ts';

/** A message body as it was received. */
export interface MessageBody {
  /** Plain text, quotes and all. Read only when there is no HTML. */
  text: string;
  /**
   * HTML of the body: what Gmail's `.a3s` or Outlook's message body holds, or HTML as a mail
   * programme sent it. Read without a DOM.
   */
  html?: string;
}

export interface OwnWords {
  /**
   * What this person wrote in this message: greeting and closing words included, lines kept,
   * nothing around. Empty when the message only forwards or quotes.
   */
  text: string;
  /** Quoted history and forwarded mail with the lines that introduce them. */
  quoted: string;
  /** Signature, disclaimers, mobile and list footers, banners of mail servers. */
  signature: string;
  /** A forwarded message is below the words. */
  forwarded: boolean;
}

/**
 * Tells a message's own words from what it repeats and what signs it, in the languages that mail
 * programmes speak. When in doubt a line stays the writer's: losing a sentence is worse than
 * leaving a signature in. Time is linear in the length of the message, and no input throws.
 */
export function ownWords({ text, html }: MessageBody): OwnWords {
  const { lines, forwarded } =
    html === undefined || html.trim() === '' ? markQuoted(linesOfText(text)) : readHtml(html);
  markSignatures(lines);
  return {
    text: wordsOf(lines, 'own'),
    quoted: wordsOf(lines, 'quoted'),
    signature: wordsOf(lines, 'signature'),
    forwarded,
  };
}

/**
 * Some mail is wrapped whole in the markup of a quote or signature. When that leaves nothing said
 * and no marker is beyond doubt, the words alone decide.
 */
function readHtml(html: string): QuotedParts {
  const { lines, certain } = linesOfHtml(html);
  const read = markQuoted(lines);
  if (certain || saysSomething(read.lines)) return read;
  const byWords = markQuoted(lines.map((line) => makeLine(line.text, { ruled: line.ruled })));
  return saysSomething(byWords.lines) ? byWords : read;
}

function saysSomething(lines: readonly Line[]): boolean {
  return lines.some(
    ({ zone, key, text }) =>
      zone === 'own' && text.trim() !== '' && !isGreeting(key) && !/^\p{Lu}.{0,30},$/u.test(key),
  );
}

/** The lines of one zone; where lines of another stood between them, one blank line. */
function wordsOf(lines: readonly Line[], zone: Zone): string {
  const words: string[] = [];
  let gap = false;
  for (const line of lines) {
    const blank = line.text.trim() === '';
    if (line.zone !== zone) {
      gap ||= !blank;
    } else if (!blank || !gap) {
      if (gap) {
        while (words.at(-1) === '') words.pop();
        if (words.length > 0) words.push('');
      }
      gap = false;
      words.push(blank ? '' : line.text);
    }
  }
  return words.join('\n').trim();
}
