import { dayOf } from '../../domain/clock.ts';
import { daysBetween, type Day } from '../../domain/day.ts';
import { findDates, type FoundDate } from '../dates.ts';
import { judge, type DatedSentence, type Judgement } from './judge.ts';
import { languageOf } from './language.ts';
import { lexiconOf, type ReadyLexicon } from './lexicon.ts';
import { inNamedWeek } from './named-week.ts';
import { byStrength } from './next-date.ts';
import type { MessageText } from './promised.ts';
import { sentences } from './sentences.ts';
import { unwrapLines } from './unwrap.ts';

/** Nobody promises anything beyond this many characters of own words; it bounds the work. */
const longestRead = 20_000;

/** A message's own words, in sentences, and what was judged of them. */
export interface OwnReading {
  sentences: readonly DatedSentence[];
  /** Strongest first. */
  judged: readonly Judgement[];
  lexicon: ReadyLexicon;
  /** The message's own day. */
  today: Day;
}

/** Reads text from which quotes and signature are gone. `null` for blank text or a date that is none. */
export function readOwn({
  text,
  sentAt,
  timeZone,
  locale,
}: Pick<MessageText, 'text' | 'sentAt' | 'timeZone' | 'locale'>): OwnReading | null {
  if (!/\S/.test(text) || Number.isNaN(sentAt.getTime())) return null;
  const own = unwrapLines(text.slice(0, longestRead));
  const language = languageOf(own, locale);
  // The country of the writer still tells how slash dates are read.
  const writes = locale.toLowerCase().startsWith(language) ? locale : language;
  const lexicon = lexiconOf(language);
  const today = dayOf(sentAt, timeZone);
  const dates = findDates({ text: own, sentAt, timeZone, locale: writes }).filter(
    (date) => !isJustPassed(own, date, today),
  );
  const read = inNamedWeek(datedSentences(own, dates), today, lexicon);
  const judged = read.flatMap((sentence, at) => {
    const next = read[at + 1];
    return sentence.dates.length === 0
      ? []
      : judge(sentence, lexicon, next?.dates.length === 0 ? next.text : '');
  });
  const coming = withoutRepeats(withoutWider(judged).filter((one) => one.promised.on.to >= today));
  const order = new Map(
    byStrength(coming.map(({ promised }) => promised)).map((one, at) => [one, at]),
  );
  const rank = ({ promised }: Judgement): number => order.get(promised) ?? 0;
  return {
    sentences: read,
    judged: coming.toSorted((a, b) => rank(a) - rank(b)),
    lexicon,
    today,
  };
}

/** Beyond this many days ahead people write the year. */
const farAhead = 270;
const namesYear =
  /\b(?:19|20)\d\d\b|[/.-]\d\d\b(?![/.-])|\b(?:next|nächste[snm]?|prochaine?|próxim[oa]|volgend[e]?) /i;

/**
 * "We agreed on 11 November", written on the 20th, speaks of the 11th just gone and not of the one
 * in a year: a day without a year that comes so late is the one that has passed.
 */
function isJustPassed(text: string, { index, length, from }: FoundDate, today: Day): boolean {
  return daysBetween(today, from) > farAhead && !namesYear.test(text.slice(index, index + length));
}

function datedSentences(text: string, dates: readonly FoundDate[]): DatedSentence[] {
  const spans = dates.map(({ index, length }) => ({ start: index, end: index + length }));
  let next = 0;
  return sentences(text, spans).map(({ start, end }) => {
    const inside: FoundDate[] = [];
    for (let date = dates[next]; date !== undefined && date.index < end; date = dates[next]) {
      if (date.index >= start) inside.push({ ...date, index: date.index - start });
      next += 1;
    }
    return { text: text.slice(start, end), dates: inside };
  });
}

/**
 * "Next week, say Wednesday the 25th": the day is meant, and the week around it only leads to it.
 * Days are gathered by sentence and person first, so that the work grows with the number of dates.
 */
function withoutWider(judged: readonly Judgement[]): Judgement[] {
  const keyOf = ({ promised: { quote, who } }: Judgement): string => `${who} ${quote}`;
  const days = new Map<string, Set<Day>>();
  for (const one of judged) {
    const { from, to } = one.promised.on;
    if (from === to) days.set(keyOf(one), (days.get(keyOf(one)) ?? new Set()).add(from));
  }
  return judged.filter((one) => {
    const { from, to } = one.promised.on;
    const inside = [...(days.get(keyOf(one)) ?? [])].some((day) => from <= day && day <= to);
    return from === to || !inside;
  });
}

/** One commitment said twice is one: the same day and the same person, the stronger sentence. */
function withoutRepeats(judged: readonly Judgement[]): Judgement[] {
  const strongest = new Map<string, Judgement>();
  for (const one of judged) {
    const { on, who } = one.promised;
    const key = `${on.from} ${on.to} ${who}`;
    const known = strongest.get(key);
    if (known === undefined || known.promised.confidence < one.promised.confidence)
      strongest.set(key, one);
  }
  return [...strongest.values()];
}
