import type { JSX } from 'preact';
import type { Day } from '../domain/day.ts';
import { dayToRecord, type Suggestion } from '../domain/suggestion.ts';
import { dayInWords, words } from './words.ts';

interface FoundListProps {
  suggestions: readonly Suggestion[];
  today: Day;
  busy: boolean;
  onUse: (suggestion: Suggestion) => void;
  onDismiss: (suggestion: Suggestion) => void;
}

/** Every date found in the thread, strongest first, each with the words it was found in. */
export function FoundList(props: FoundListProps): JSX.Element {
  const { suggestions, today, busy, onUse, onDismiss } = props;
  return (
    <ul class="found">
      {suggestions.map((suggestion) => (
        <li key={suggestion.id}>
          <div class="row">
            <strong>{daysOf(suggestion, today)}</strong>
            <span class="soft">{words(`stage_${suggestion.stage}_${suggestion.who}`)}</span>
            {suggestion.conditional && <span class="soft">{words('conditional')}</span>}
            {suggestion.movedFrom !== null && (
              <span class="soft">
                {words('moved_from', dayInWords(suggestion.movedFrom, today))}
              </span>
            )}
          </div>
          {suggestion.evidence.map(({ quote }) => (
            <q key={quote}>{quote}</q>
          ))}
          <div class="row">
            <button type="button" disabled={busy} onClick={() => onUse(suggestion)}>
              {words('use_day', dayInWords(dayToRecord(suggestion), today))}
            </button>
            <button
              type="button"
              class="quiet"
              disabled={busy}
              onClick={() => onDismiss(suggestion)}
            >
              {words('not_this')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

const daysOf = ({ day, until, time }: Suggestion, today: Day): string => {
  const first = dayInWords(day, today);
  if (until !== day) return words('day_range', first, dayInWords(until, today));
  return time === null ? first : `${first}, ${time}`;
};
