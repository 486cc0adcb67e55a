import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { stepName, weekdayName, words } from '../../components/words.ts';
import { isAddress } from '../../domain/address.ts';
import { isTimeOfDay, type Weekday } from '../../domain/day.ts';
import { ladderSteps } from '../../domain/ladder.ts';
import type { Settings } from '../../domain/settings.ts';

export type Choices = Pick<
  Settings,
  | 'repName'
  | 'ownAddresses'
  | 'workingWeek'
  | 'waits'
  | 'quotaDays'
  | 'graceMinutes'
  | 'notifyFrom'
  | 'notifyUntil'
>;

/** What can be chosen, without what the store keeps beside it. */
export const choicesOf = (choices: Choices): Choices => ({
  repName: choices.repName.trim(),
  ownAddresses: choices.ownAddresses,
  workingWeek: choices.workingWeek,
  waits: choices.waits,
  quotaDays: choices.quotaDays,
  graceMinutes: choices.graceMinutes,
  notifyFrom: choices.notifyFrom,
  notifyUntil: choices.notifyUntil,
});

interface SettingsFormProps {
  settings: Settings;
  busy: boolean;
  onSave: (changes: Choices) => void;
}

/** Monday first, as the week of a working person goes. */
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];
const addressesIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** What the rep can choose; each field says its unit. */
export function SettingsForm({ settings, busy, onSave }: SettingsFormProps): JSX.Element {
  const [choices, setChoices] = useState<Choices>(settings);
  const [addresses, setAddresses] = useState(settings.ownAddresses.join(', '));
  const change = (part: Partial<Choices>): void => setChoices({ ...choices, ...part });
  const own = addressesIn(addresses);
  const valid =
    own.every(isAddress) &&
    isTimeOfDay(choices.notifyFrom) &&
    isTimeOfDay(choices.notifyUntil) &&
    choices.notifyFrom < choices.notifyUntil;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) onSave({ ...choices, ownAddresses: own });
      }}
    >
      <label class="line">
        <span>{words('ask_rep_name')}</span>
        <input
          type="text"
          maxLength={100}
          value={choices.repName}
          onInput={({ currentTarget }) => change({ repName: currentTarget.value })}
        />
      </label>
      <label class="line">
        <span>{words('field_own_addresses')}</span>
        <input
          type="text"
          aria-invalid={!own.every(isAddress)}
          placeholder={words('field_address_hint')}
          value={addresses}
          onInput={({ currentTarget }) => setAddresses(currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{words('field_working_week')}</legend>
        <div class="row">
          {weekdays.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={choices.workingWeek.includes(day)}
                onChange={({ currentTarget: { checked } }) =>
                  change({
                    workingWeek: checked
                      ? [...choices.workingWeek, day]
                      : choices.workingWeek.filter((each) => each !== day),
                  })
                }
              />
              <span>{weekdayName(day)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words('field_waits')}</legend>
        {ladderSteps.map((step) => (
          <Count
            key={step}
            label={stepName(step)}
            value={choices.waits[step]}
            onChange={(days) => change({ waits: { ...choices.waits, [step]: days } })}
          />
        ))}
      </fieldset>
      <Count
        label={words('field_quota')}
        value={choices.quotaDays}
        onChange={(quotaDays) => change({ quotaDays })}
      />
      <Count
        label={words('field_grace')}
        value={choices.graceMinutes}
        onChange={(graceMinutes) => change({ graceMinutes })}
      />
      <div class="row">
        <label>
          <span>{words('field_notify_from')}</span>
          <input
            type="time"
            value={choices.notifyFrom}
            onInput={({ currentTarget }) => change({ notifyFrom: currentTarget.value })}
          />
        </label>
        <label>
          <span>{words('field_notify_until')}</span>
          <input
            type="time"
            value={choices.notifyUntil}
            onInput={({ currentTarget }) => change({ notifyUntil: currentTarget.value })}
          />
        </label>
        <button type="submit" class="primary" disabled={busy || !valid}>
          {words('save')}
        </button>
      </div>
    </form>
  );
}

function Count({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}): JSX.Element {
  return (
    <label class="count">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={365}
        step={1}
        required
        value={value}
        onInput={({ currentTarget: { valueAsNumber } }) => {
          if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0) onChange(valueAsNumber);
        }}
      />
    </label>
  );
}
