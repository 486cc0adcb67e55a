import { daysBetween, plusDays, type Day } from '../../domain/day.ts';
import type { FoundDate } from '../dates.ts';
import { refuses, type DatedSentence } from './judge.ts';
import type { ReadyLexicon } from './lexicon.ts';

/** A named week speaks for the weekdays of its own sentence and of the two after it. */
const reach = 2;

/**
 * "We're in Portland next week. Might Wednesday suit?": a bare weekday after a named week is a day of
 * that week, not the coming one. A week that is refused ("I'm away next week") names none.
 */
export function inNamedWeek(
  sentences: readonly DatedSentence[],
  today: Day,
  lexicon: ReadyLexicon,
): DatedSentence[] {
  let week: { from: Day; at: number } | null = null;
  return sentences.map((sentence, at) => {
    const dates = sentence.dates.map((date) => {
      if (isComingWeek(date, today)) {
        week = refuses(sentence.text, lexicon) ? null : { from: date.from, at };
        return date;
      }
      if (week === null || at - week.at > reach || !isBareWeekday(sentence.text, date, today))
        return date;
      const days = daysBetween(week.from, date.from);
      if (days >= 0) return date;
      const day = plusDays(date.from, 7 * Math.ceil(-days / 7));
      return { ...date, from: day, to: day };
    });
    return { ...sentence, dates };
  });
}

const isComingWeek = ({ from, to }: FoundDate, today: Day): boolean =>
  daysBetween(from, to) === 4 && from > today;

const isBareWeekday = (text: string, { from, to, index, length }: FoundDate, today: Day): boolean =>
  from === to &&
  daysBetween(today, from) >= 2 &&
  daysBetween(today, from) <= 7 &&
  /^[\p{L}-]+$/u.test(text.slice(index, index + length));
