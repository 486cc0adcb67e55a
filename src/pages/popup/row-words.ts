import { stepWords } from '../../components/standing-words.ts';
import { counted, dayInWords, daysAgo, shortDay, words } from '../../components/words.ts';
import type { Day } from '../../domain/day.ts';
import type { Standing } from '../../domain/standing.ts';

/** What a row of a list says after the standing's own word: since when, or until when. */
export function rowWords(standing: Standing, today: Day): string {
  switch (standing.kind) {
    case 'quiet':
      return dayInWords(standing.commitment.day, today);
    case 'due':
      return standing.commitment.time ?? '';
    case 'overdue':
    case 'let-go-proposed':
      return standing.daysPast > 0
        ? counted('days_past', standing.daysPast)
        : words('say_time_passed', standing.commitment.time ?? '');
    case 'waiting':
      return [
        standing.last === 'other' ? words('step_other') : stepWords(standing.last),
        shortDay(standing.until),
      ].join(' · ');
    case 'answered':
      return daysAgo(standing.daysAgo);
    case 'let-go':
      return dayInWords(standing.until, today);
    case 'no-date':
    case 'closed':
      return '';
  }
}
