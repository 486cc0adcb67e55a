import { daysBetween, type Day } from '../domain/day.ts';
import type { LadderStep } from '../domain/ladder.ts';
import type { Commitment } from '../domain/ledger.ts';
import type { Standing } from '../domain/standing.ts';
import { counted, dayInWords, daysAgo, shortDay, words } from './words.ts';

/** A standing as it is shown: never by colour alone, always a shape and a word. */
export interface StandingWords {
  icon: Standing['kind'];
  /** One or two words: "Overdue". */
  label: string;
  /** What stands and since when, as a sentence. */
  sentence: string;
  /** Where it asks for action, its colour is the warning one. */
  warns: boolean;
}

export const stepWords = (step: LadderStep): string => words(`step_${step.replaceAll('-', '_')}`);
export const insertWords = (step: LadderStep): string =>
  words(`insert_${step.replaceAll('-', '_')}`);

/** With the day it was agreed on where that is known. */
const agreedWords = (kind: 'due' | 'overdue', made: Day | null, ...rest: string[]): string =>
  made === null
    ? words(`say_${kind}_undated`, ...rest)
    : words(`say_${kind}`, ...rest, shortDay(made));

const withTime = ({ day, time }: Commitment, today: Day): string =>
  time === undefined ? dayInWords(day, today) : `${dayInWords(day, today)}, ${time}`;

/** What was agreed, quoted when it is the prospect's own sentence. */
const because = ({ what, evidence }: Commitment): string => {
  const quote = evidence[0]?.quote;
  if (quote !== undefined && quote !== '') return ` · ${words('evidence_them', quote)}`;
  return what === '' ? '' : ` · ${what}`;
};

export function standingWords(standing: Standing, today: Day): StandingWords {
  const { kind } = standing;
  const label = words(`standing_${kind.replaceAll('-', '_')}`);
  const say = (sentence: string, warns: boolean): StandingWords => ({
    icon: kind,
    label,
    sentence,
    warns,
  });
  switch (standing.kind) {
    case 'no-date':
      return say(words('say_no_date'), true);
    case 'quiet':
      return say(
        words('say_quiet', withTime(standing.commitment, today)) + because(standing.commitment),
        false,
      );
    case 'due':
      return say(agreedWords('due', standing.made) + because(standing.commitment), true);
    case 'overdue':
    case 'let-go-proposed': {
      const { commitment, daysPast } = standing;
      const past =
        daysPast <= 0
          ? words('say_time_passed', commitment.time ?? '')
          : counted('days_past', daysPast);
      return say(agreedWords('overdue', standing.made, withTime(commitment, today), past), true);
    }
    case 'waiting': {
      const since = daysAgo(daysBetween(standing.since, today));
      const sent = standing.last === 'other' ? words('step_other') : stepWords(standing.last);
      return say(words('say_waiting', since, sent, dayInWords(standing.until, today)), false);
    }
    case 'answered': {
      const { answer } = standing;
      return say(words('say_answered', answer.name, daysAgo(standing.daysAgo)), true);
    }
    case 'let-go':
      return standing.over
        ? say(words('say_let_go_over', dayInWords(standing.since, today)), true)
        : say(
            words(
              'say_let_go',
              dayInWords(standing.since, today),
              dayInWords(standing.until, today),
            ),
            false,
          );
    case 'closed':
      return say(words('say_closed', dayInWords(standing.on, today)), false);
  }
}
