import { Component, type JSX } from 'preact';
import { dateConcern } from '../domain/date-concern.ts';
import type { Day } from '../domain/day.ts';
import type { Evidence } from '../domain/ledger.ts';
import type { Tone } from '../domain/prospect.ts';
import { DateChoice, type PickedDate } from './date-choice.tsx';
import { dayInWords, words } from './words.ts';

/** What the rep filled in. */
export interface DateFormValues extends PickedDate {
  what: string;
  evidence: Evidence[];
  tone: Tone;
}

interface DateFormProps {
  today: Day;
  quick: readonly Day[];
  /** Sentences of the thread, newest first, to pick the evidence from. */
  sentences: readonly Evidence[];
  initial: { picked: PickedDate | null; evidence: Evidence | null; tone: Tone };
  /** False while something else on the page still has to be filled in. */
  ready: boolean;
  onRecord: (values: DateFormValues) => void;
  onCancel?: () => void;
}

const tones: readonly Tone[] = ['direct', 'gentle'];

interface Filled {
  picked: PickedDate | null;
  what: string;
  evidence: Evidence | null;
  tone: Tone;
  /** A day far ahead is asked again: the first press says so, the second records. */
  confirmed: Day | null;
}

/** Records the agreed date: the day, what was agreed, the sentence it was agreed in, the tone. */
export class DateForm extends Component<DateFormProps, Filled> {
  override state: Filled = { ...this.props.initial, what: '', confirmed: null };

  #record(): void {
    const { picked, what, evidence, tone, confirmed } = this.state;
    const { today, onRecord } = this.props;
    if (!picked) return;
    if (dateConcern(picked.day, today) === 'far-ahead' && confirmed !== picked.day) {
      this.setState({ confirmed: picked.day });
      return;
    }
    onRecord({ ...picked, what: what.trim(), evidence: evidence ? [evidence] : [], tone });
  }

  override render(
    { today, quick, sentences, ready, onCancel }: DateFormProps,
    { picked, what, evidence, tone, confirmed }: Filled,
  ): JSX.Element {
    const day = picked && dayInWords(picked.day, today);
    const label =
      day === null
        ? words('record_nothing')
        : confirmed === picked?.day
          ? words('record_confirm', day)
          : words('record_day', day);
    return (
      <form
        class="date-form"
        onSubmit={(event) => {
          event.preventDefault();
          this.#record();
        }}
      >
        <DateChoice
          today={today}
          quick={quick}
          picked={picked}
          onPick={(day) => this.setState({ picked: day })}
        />
        <label class="line">
          <span>{words('field_what')}</span>
          <input
            type="text"
            maxLength={200}
            value={what}
            placeholder={words('field_what_hint')}
            onInput={({ currentTarget }) => this.setState({ what: currentTarget.value })}
          />
        </label>
        <EvidenceChoice
          sentences={sentences}
          evidence={evidence}
          onPick={(chosen) => this.setState({ evidence: chosen })}
        />
        <div class="row">
          <label class="line">
            <span>{words('field_tone')}</span>
            <select
              value={tone}
              onChange={({ currentTarget }) =>
                this.setState({ tone: currentTarget.value === 'direct' ? 'direct' : 'gentle' })
              }
            >
              {tones.map((each) => (
                <option key={each} value={each}>
                  {words(`tone_${each}`)}
                </option>
              ))}
            </select>
          </label>
          <span class="actions">
            {onCancel && (
              <button type="button" onClick={onCancel}>
                {words('cancel')}
              </button>
            )}
            <button type="submit" class="primary" disabled={!picked || !ready}>
              {label}
            </button>
          </span>
        </div>
      </form>
    );
  }
}

function EvidenceChoice({
  sentences,
  evidence,
  onPick,
}: {
  sentences: readonly Evidence[];
  evidence: Evidence | null;
  onPick: (evidence: Evidence | null) => void;
}): JSX.Element | null {
  const offered =
    evidence && !sentences.some(({ quote }) => quote === evidence.quote)
      ? [evidence, ...sentences]
      : sentences;
  if (offered.length === 0) return null;
  return (
    <label class="line">
      <span>{words('field_because')}</span>
      <select
        value={evidence ? offered.findIndex(({ quote }) => quote === evidence.quote) : -1}
        onChange={({ currentTarget }) => onPick(offered[Number(currentTarget.value)] ?? null)}
      >
        <option value={-1}>{words('evidence_none')}</option>
        {offered.map(({ quote, fromMe }, index) => (
          <option key={quote} value={index}>
            {words(fromMe ? 'evidence_me' : 'evidence_them', quote)}
          </option>
        ))}
      </select>
    </label>
  );
}
