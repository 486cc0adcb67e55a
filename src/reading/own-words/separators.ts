import { BETWEEN_DASHES, FORWARD_LINES, REPLY_ABOVE } from './separator-words.ts';
import { anyOf } from './words.ts';

const RULE = '[-–—_=*~#>\\s]';
const dashed = new RegExp(
  `^[>\\s]*[-–—_=*~]{2,}${RULE}*${anyOf(BETWEEN_DASHES)}(?:${RULE}*[:：]?${RULE}*$|\\s*[-–—_=*]{2,})`,
  'iu',
);
// Lotus Notes: "------- Forwarded by Dana Whitfield/NY/ACME on 05/04/2001 10:12 AM -------"
const forwardedBy =
  /^[-_=*\s]{3,}\s*(?:Forwarded by|Weitergeleitet von|Transféré par|Inoltrato da|Reenviado por|Encaminhado por)\s+\S/iu;
const forwardLine = new RegExp(
  `^[-–—\\s]*${anyOf(FORWARD_LINES)}\\s*[-–—\\s]*[:：]?[-–—\\s]*$`,
  'iu',
);
const forwardedWord =
  /forward|weitergeleitet|transf[éi]r|réexpédié|transmis|reenvia|encaminhad|doorgestuurd|inoltrat|przekaz|пере(?:сыл|сла|направ|адрес)|vidarebefordr|videresend|edelleenl|välitetty|[iİ]letil|yönlendir|הועברה|توجيه|محولة|转发|轉寄|転送|전달|přepos|továbbít|redirec|terusan/iu;
const replyAbove = new RegExp(`^[^\\p{L}]{0,12}${anyOf(REPLY_ABOVE)}[^\\p{L}]{0,12}$`, 'iu');

export type Separator = 'original' | 'forward';

/** What a line announces: the original message below it, a forwarded one, or nothing. */
export function separatorIn(key: string): Separator | null {
  if (key.length === 0 || key.length > 200) return null;
  if (dashed.test(key) || forwardedBy.test(key))
    return forwardedWord.test(key) ? 'forward' : 'original';
  if (/[:：]$|^[-–—]/.test(key) && forwardLine.test(key)) return 'forward';
  if (replyAbove.test(key)) return 'original';
  return null;
}

/** A line drawn of one character, as Outlook (32 underscores), list servers and signers draw. */
export function isRule(key: string): boolean {
  if (/[\p{L}\p{N}]/u.test(key)) return false;
  return /^[+*|]?([-–—_=*~#─━═＝＊－▬])\1{2,}[+*|]?$/u.test(key.replace(/\s+/g, ''));
}
