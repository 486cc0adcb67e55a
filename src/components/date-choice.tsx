import type { JSX } from 'preact';
import { dateConcern } from '../domain/date-concern.ts';
import { daysBetween, isDay, plusDays, type Day, type TimeOfDay } from '../domain/day.ts';
import { choiceDay, dayInWords, words } from './words.ts';

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
  day === plusDays(today, 1) ? `${words('tomorrow')} ${choiceDay(day)}` : choiceDay(day);

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
            class="choice"
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
      <DateEcho today={today} picked={picked} />
    </fieldset>
  );
}

/** The day said back with its weekday, and what is unusual about it. */
function DateEcho({
  today,
  picked,
}: Pick<DateChoiceProps, 'today' | 'picked'>): JSX.Element | null {
  if (!picked) return null;
  const concern = dateConcern(picked.day, today);
  const day = dayInWords(picked.day, today);
  const sentence =
    concern === 'past'
      ? words('concern_past', day)
      : concern === 'far-ahead'
        ? words('concern_far_ahead', day, Math.round(daysBetween(today, picked.day) / 365))
        : null;
  return sentence === null ? null : (
    <p class="concern" role="status">
      {sentence}
    </p>
  );
}
