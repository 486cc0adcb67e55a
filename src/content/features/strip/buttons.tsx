import type { JSX } from 'preact';
import { MoreIcon } from '../../../components/icons.tsx';
import { insertWords } from '../../../components/standing-words.ts';
import { dayInWords, words } from '../../../components/words.ts';
import { dayToRecord, isOffered } from '../../../domain/suggestion.ts';
import type { ThreadState } from '../../../messaging/protocol.ts';
import type { Shown, StripModel } from './model.ts';

interface ButtonsProps {
  model: StripModel;
  shown: Shown;
}

/** The next step first, then what else makes sense in this standing. */
export function Buttons({ model, shown }: ButtonsProps): JSX.Element | null {
  const { state, panel, busy } = shown;
  if (!state) return null;
  const more = panel?.kind === 'more';
  return (
    <div class="buttons">
      <AwayButton model={model} shown={shown} />
      <StandingButtons model={model} state={state} busy={busy} />
      <DateButtons model={model} shown={shown} state={state} />
      <button
        type="button"
        class="quiet more-button"
        aria-label={words('more')}
        title={words('more')}
        aria-expanded={more}
        onClick={() => model.open(more ? null : { kind: 'more' })}
      >
        <MoreIcon />
      </button>
    </div>
  );
}

/** An automatic reply is no answer; the day it names is when asking again makes sense. */
function AwayButton({ model, shown: { state, found, busy } }: ButtonsProps): JSX.Element | null {
  const away = found?.outOfOffice;
  if (!away || !state?.prospect || state.prospect.snoozedUntil === away.until) return null;
  return (
    <button
      type="button"
      title={away.quote}
      disabled={busy}
      onClick={() => void model.snooze(away.until)}
    >
      {words('snooze_until', dayInWords(away.until, state.today))}
    </button>
  );
}

function StandingButtons({
  model,
  state,
  busy,
}: {
  model: StripModel;
  state: ThreadState;
  busy: boolean;
}): JSX.Element | null {
  const { standing } = state;
  switch (standing?.kind) {
    case 'due':
    case 'overdue':
    case 'let-go-proposed':
      return (
        <button
          type="button"
          class="primary"
          disabled={busy}
          onClick={() => void model.insert(standing.next)}
        >
          {insertWords(standing.next)}
        </button>
      );
    case 'answered':
      return (
        <>
          <button type="button" disabled={busy} onClick={() => void model.judge('kept')}>
            {words('judge_kept')}
          </button>
          <button
            type="button"
            disabled={busy}
            onClick={() => model.open({ kind: 'date', suggestion: null })}
          >
            {words('judge_moved')}
          </button>
          <button type="button" disabled={busy} onClick={() => void model.judge('not-addressed')}>
            {words('judge_not_addressed')}
          </button>
        </>
      );
    case 'let-go':
      return standing.over ? (
        <button type="button" class="primary" disabled={busy} onClick={() => void model.close()}>
          {words('close_ignored')}
        </button>
      ) : null;
    default:
      return null;
  }
}

function DateButtons({
  model,
  shown,
  state,
}: ButtonsProps & { state: ThreadState }): JSX.Element | null {
  const { found, panel, busy } = shown;
  const { standing, today } = state;
  if (standing?.kind === 'answered' || standing?.kind === 'let-go') return null;
  const first = found?.suggestions.find(isOffered);
  const noDate = standing === null || standing.kind === 'no-date';
  const open = panel?.kind === 'date';
  return (
    <>
      {noDate && first && !open && (
        <button
          type="button"
          class="primary"
          disabled={busy}
          onClick={() => void model.recordSuggestion(first)}
        >
          {words('record_day', dayInWords(dayToRecord(first), today))}
        </button>
      )}
      {(found?.suggestions.length ?? 0) > (noDate && first ? 1 : 0) && (
        <button
          type="button"
          aria-expanded={panel?.kind === 'found'}
          onClick={() => model.open(panel?.kind === 'found' ? null : { kind: 'found' })}
        >
          {words('found_more', found?.suggestions.length ?? 0)}
        </button>
      )}
      <button
        type="button"
        aria-expanded={open}
        onClick={() => model.open(open ? null : { kind: 'date', suggestion: null })}
      >
        {words(noDate ? (first ? 'other_date' : 'set_date') : 'new_date')}
      </button>
    </>
  );
}
