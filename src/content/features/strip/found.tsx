import type { JSX } from 'preact';
import { dayInWords, words } from '../../../components/words.ts';
import type { Shown, StripModel } from './model.ts';

/** Every date found in the thread, strongest first, each with the words it was found in. */
export function FoundPanel({ model, shown }: { model: StripModel; shown: Shown }): JSX.Element {
  const today = shown.state?.today ?? '';
  return (
    <ul class="found">
      {shown.found?.suggestions.map((suggestion) => (
        <li key={suggestion.id} class="row">
          <strong>{dayInWords(suggestion.day, today)}</strong>
          <span class="soft">{words(`stage_${suggestion.stage}_${suggestion.who}`)}</span>
          <q>{suggestion.evidence.at(-1)?.quote}</q>
          <span class="actions">
            <button type="button" onClick={() => model.open({ kind: 'date', suggestion })}>
              {words('use_this')}
            </button>
            <button
              type="button"
              class="quiet"
              disabled={shown.busy}
              onClick={() => void model.dismissSuggestion(suggestion)}
            >
              {words('not_this')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
