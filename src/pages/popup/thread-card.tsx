import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DateForm, type DateFormValues } from '../../components/date-form.tsx';
import { FoundList } from '../../components/found-list.tsx';
import { StandingIcon } from '../../components/icons.tsx';
import { insertWords, standingWords } from '../../components/standing-words.ts';
import { words } from '../../components/words.ts';
import type { Counterpart } from '../../domain/counterpart.ts';
import type { LadderStep } from '../../domain/ladder.ts';
import { dayToRecord, isOffered, type Suggestion } from '../../domain/suggestion.ts';
import type { MailTab } from './mail-tab.ts';
import { complete, PeopleForm } from './people-form.tsx';
import { Unreadable } from './unreadable.tsx';

interface ThreadCardProps {
  tab: MailTab;
  busy: boolean;
  onRecord: (people: Counterpart, values: DateFormValues) => void;
  onInsert: (step: LadderStep) => void;
  onDismiss: (suggestion: Suggestion) => void;
}

const nobody: Counterpart = { name: '', company: '', contacts: [] };

/** The thread on screen: who, what stands, the next date and the words for it. */
export function ThreadCard(props: ThreadCardProps): JSX.Element {
  const { tab, busy, onRecord, onInsert, onDismiss } = props;
  const { page, state, found } = tab;
  const [people, setPeople] = useState(state?.people ?? nobody);
  const standing = state?.standing ?? null;
  const said = state && standing ? standingWords(standing, state.today) : null;
  const offered = found?.suggestions.find(isOffered) ?? null;
  const [chosen, choose] = useState(offered);
  const next = standing && 'next' in standing && standing.kind !== 'waiting' ? standing.next : null;
  const whole = complete(people);
  // Not folded away under the hands of somebody who is typing the address that was missing.
  const [wasWhole] = useState(whole);
  const suggestions = found?.suggestions ?? [];
  const undated = standing === null || standing.kind === 'no-date' || standing.kind === 'answered';
  return (
    <section aria-label={words('thread_name')}>
      <div class="who">
        <h2>
          <bdi>{people.name === '' ? words('who_unknown') : people.name}</bdi>
          {people.company !== '' && <span class="soft"> · {people.company}</span>}
        </h2>
        {state?.prospect && (
          <span class="soft">
            {state.prospect.rating} · {words(`tone_${state.prospect.tone}`)}
          </span>
        )}
      </div>
      <p class="soft subject" title={page.subject}>
        <bdi>{page.subject === '' ? words('no_subject') : page.subject}</bdi>
      </p>
      <Unreadable page={page} />
      {page.incomplete && <p class="soft">{words('read_in_part')}</p>}
      {said && (
        <p class={said.warns ? 'standing warns' : 'standing'}>
          <StandingIcon kind={said.icon} />
          <span>
            <span class="label">{said.label}</span> {said.sentence}
          </span>
        </p>
      )}
      {next && (
        <button type="button" class="primary" disabled={busy} onClick={() => onInsert(next)}>
          {insertWords(next)}
        </button>
      )}
      <details open={undated || chosen !== offered}>
        <summary>{words(standing === null ? 'set_date' : 'new_date')}</summary>
        <DateForm
          key={chosen?.id ?? ''}
          today={state?.today ?? ''}
          quick={state?.quick ?? []}
          sentences={found?.sentences ?? []}
          initial={{
            picked: chosen && { day: dayToRecord(chosen), time: chosen.time },
            evidence: chosen?.evidence.at(-1) ?? null,
            tone: state?.prospect?.tone ?? 'gentle',
          }}
          ready={!busy && whole}
          onRecord={(values) => onRecord(people, values)}
        />
      </details>
      {suggestions.length > 0 && (
        <details>
          <summary>{words('found_more', suggestions.length)}</summary>
          <FoundList
            suggestions={suggestions}
            today={state?.today ?? ''}
            busy={busy}
            onUse={choose}
            onDismiss={onDismiss}
          />
        </details>
      )}
      <details open={!wasWhole}>
        <summary>{words('people_correct')}</summary>
        <PeopleForm people={people} onChange={setPeople} />
      </details>
    </section>
  );
}
