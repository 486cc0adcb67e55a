import type { JSX } from 'preact';
import { insertWords } from '../../../components/standing-words.ts';
import { words } from '../../../components/words.ts';
import { ladderSteps } from '../../../domain/ladder.ts';
import type { ThreadState } from '../../../messaging/protocol.ts';
import type { StripModel } from './model.ts';

/** What is seldom needed: another step of the ladder, the tone, a day's rest, a date that was kept. */
export function MorePanel({
  model,
  state,
}: {
  model: StripModel;
  state: ThreadState;
}): JSX.Element {
  const { prospect, standing } = state;
  if (!prospect) return <p>{words('more_untracked')}</p>;
  const otherTone = prospect.tone === 'direct' ? 'gentle' : 'direct';
  const dated = standing !== null && 'commitment' in standing;
  // The next step has its button on the line already, except while nothing has to be done.
  const shown = standing !== null && 'made' in standing ? standing.next : null;
  return (
    <div class="row">
      {dated &&
        ladderSteps
          .filter((step) => step !== shown)
          .map((step) => (
            <button type="button" key={step} onClick={() => void model.insert(step)}>
              {insertWords(step)}
            </button>
          ))}
      {dated && standing.kind !== 'quiet' && (
        <button type="button" onClick={() => void model.judge('kept')}>
          {words('judge_kept')}
        </button>
      )}
      <button type="button" onClick={() => void model.snooze()}>
        {words('snooze_day')}
      </button>
      <button type="button" onClick={() => void model.setTone(otherTone)}>
        {words(`make_${otherTone}`)}
      </button>
    </div>
  );
}
