import { dayOf } from '../domain/day.ts';
import { findDates, type FoundDate } from './dates.ts';
import { ownWords } from './own-words.ts';
import { judge, type Judgement } from './promises/judge.ts';
import { languageOf } from './promises/language.ts';
import { lexiconOf } from './promises/lexicon.ts';
import { isMailing } from './promises/mailing.ts';
import { byStrength } from './promises/next-date.ts';
import type { MessageText, Promised } from './promises/promised.ts';
import { sentences } from './promises/sentences.ts';
import { unwrapLines } from './promises/unwrap.ts';

export { nextDate } from './promises/next-date.ts';
export type { MessageText, Promised, Stage, Who } from './promises/promised.ts';

/** Nobody promises anything beyond this many characters of own words; it bounds the work. */
const longestRead = 20_000;
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
export function explainPromises({ text, sentAt, from, timeZone, locale }: MessageText): Judgement[] {
  const mail = text.slice(0, longestMail);
  if (!/\S/.test(mail) || Number.isNaN(sentAt.getTime()) || isMailing(mail, from.address)) return [];
  const own = unwrapLines(ownWords({ text: mail }).text.slice(0, longestRead));
  const language = languageOf(own, locale);
  const writes = locale.toLowerCase().startsWith(language) ? locale : language;
  const dates = findDates({ text: own, sentAt, timeZone, locale: writes });
  const today = dayOf(sentAt, timeZone);
  const lexicon = lexiconOf(language);
  const judged = datedSentences(own, dates).flatMap((sentence) => judge(sentence, lexicon));
  const coming = withoutRepeats(judged.filter(({ promised }) => promised.on.to >= today));
  const order = byStrength(coming.map(({ promised }) => promised));
  return coming.toSorted((a, b) => order.indexOf(a.promised) - order.indexOf(b.promised));
}

function datedSentences(text: string, dates: readonly FoundDate[]) {
  const spans = dates.map(({ index, length }) => ({ start: index, end: index + length }));
  let next = 0;
  return sentences(text, spans).flatMap(({ start, end }) => {
    const inside: FoundDate[] = [];
    for (let date = dates[next]; date !== undefined && date.index < end; date = dates[next]) {
      if (date.index >= start) inside.push({ ...date, index: date.index - start });
      next += 1;
    }
    return inside.length === 0 ? [] : [{ text: text.slice(start, end), dates: inside }];
  });
}

/** One commitment said twice is one: the same day and the same person, the stronger sentence. */
function withoutRepeats(judged: readonly Judgement[]): Judgement[] {
  const strongest = new Map<string, Judgement>();
  for (const one of judged) {
    const { on, who } = one.promised;
    const key = `${on.from} ${on.to} ${who}`;
    const known = strongest.get(key);
    if (known === undefined || known.promised.confidence < one.promised.confidence) strongest.set(key, one);
  }
  return [...strongest.values()];
}
