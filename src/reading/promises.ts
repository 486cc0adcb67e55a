import { isOutOfOffice } from './out-of-office.ts';
import { ownWords } from './own-words.ts';
import type { Judgement } from './promises/judge.ts';
import { isMailing } from './promises/mailing.ts';
import type { MessageText, Promised } from './promises/promised.ts';
import { readOwn } from './promises/read-own.ts';

export { isMailing } from './promises/mailing.ts';
export { nextDate } from './promises/next-date.ts';
export type { MessageText, Promised, Stage, Who } from './promises/promised.ts';

/** What stands beyond this many characters of a mail is history; it bounds the work. */
const longestMail = 200_000;

/**
 * What one message promises, proposes or asks with a day, strongest first. Days are calendar days in
 * `timeZone`; only today and later, seen from the message, are given. Quotes, signatures, mailings,
 * past events and other people's plans give nothing. Never throws on any text.
 */
export function findPromises(message: MessageText): Promised[] {
  return explainPromises(message).map(({ promised }) => promised);
}

/** As `findPromises`, with the patterns that decided. */
export function explainPromises(message: MessageText): readonly Judgement[] {
  const mail = message.text.slice(0, longestMail);
  if (isMailing(mail, message.from.address) || isOutOfOffice({ subject: '', text: mail }))
    return [];
  return readOwn({ ...message, text: ownWords({ text: mail }).text })?.judged ?? [];
}
