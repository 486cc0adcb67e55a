import type { JSX } from 'preact';
import { dateConcern } from '../domain/date-concern.ts';
import { daysBetween, isDay, plusDays, type Day, type TimeOfDay } from '../domain/day.ts';
import { dayInWords, words } from './words.ts';

export interface PickedDate {
  day: Day;
  time: TimeOfDay | null;
}

interface DateChoiceProps {
  today: Day;
  quick: readonly Day[];
  picked: PickedDate | null;
  onPick: (picked: PickedDate) => void;
}

const labelOf = (day: Day, today: Day): string =>
  day === plusDays(today, 1) ? words('tomorrow', dayInWords(day, today)) : dayInWords(day, today);

/** The next date: quick choices that say their weekday, any other day, and a time of day if wanted. */
export function DateChoice({ today, quick, picked, onPick }: DateChoiceProps): JSX.Element {
  const time = picked?.time ?? null;
  return (
    <fieldset class="date-choice">
      <legend>{words('field_next_date')}</legend>
      <div class="row">
        {quick.map((day) => (
          <button
            type="button"
            key={day}
            aria-pressed={picked?.day === day}
            onClick={() => onPick({ day, time })}
          >
            {labelOf(day, today)}
          </button>
        ))}
      </div>
      <div class="row">
        <label>
          <span>{words('field_day')}</span>
          <input
            type="date"
            value={picked?.day ?? ''}
            onInput={({ currentTarget: { value } }) => {
              if (isDay(value)) onPick({ day: value, time });
            }}
          />
        </label>
        <label>
          <span>{words('field_time')}</span>
          <input
            type="time"
            value={time ?? ''}
            disabled={picked === null}
            onInput={({ currentTarget: { value } }) => {
              if (picked) onPick({ day: picked.day, time: value === '' ? null : value });
            }}
          />
        </label>
      </div>
      {/* Always there, so that a screen reader hears what comes to stand in it. */}
      <p class="concern" role="status">
        {picked && concernOf(picked.day, today)}
      </p>
    </fieldset>
  );
}

/** What is unusual about a day, said before it is recorded. */
function concernOf(day: Day, today: Day): string | null {
  const concern = dateConcern(day, today);
  const said = dayInWords(day, today);
  if (concern === 'past') return words('concern_past', said);
  return concern && words('concern_far_ahead', said, Math.round(daysBetween(today, day) / 365));
}
