import { Component, createRef, type JSX } from 'preact';
import { AskForm } from '../../../components/ask-form.tsx';
import { DateForm } from '../../../components/date-form.tsx';
import { FoundList } from '../../../components/found-list.tsx';
import { StandingIcon } from '../../../components/icons.tsx';
import { Notice } from '../../../components/notice.tsx';
import { standingWords } from '../../../components/standing-words.ts';
import { words } from '../../../components/words.ts';
import { dayToRecord, isOffered } from '../../../domain/suggestion.ts';
import { Buttons } from './buttons.tsx';
import { KeptFocus } from './focus.ts';
import type { Panel, Shown, StripModel } from './model.ts';
import { MorePanel } from './more.tsx';

interface ViewProps {
  model: StripModel;
  shown: Shown;
}

/** One line; a second part opens only when asked. */
export class StripView extends Component<ViewProps> {
  readonly #section = createRef<HTMLElement>();
  readonly #focus = new KeptFocus();

  override componentDidMount(): void {
    this.#keepFocus();
  }

  override componentDidUpdate(): void {
    this.#keepFocus();
  }

  #keepFocus(): void {
    if (this.#section.current) this.#focus.follow(this.#section.current, this.props.shown);
  }

  override render({ model, shown }: ViewProps): JSX.Element {
    const { panel, said, busy } = shown;
    return (
      <section
        ref={this.#section}
        tabIndex={-1}
        aria-label={words('strip_name')}
        aria-busy={busy}
        onFocusIn={({ target }) => this.#focus.remember(target)}
        onKeyDown={({ key }) => {
          if (key === 'Escape' && panel) model.open(null);
        }}
      >
        <div class="line-one">
          <StandingLine shown={shown} />
          <Buttons model={model} shown={shown} />
        </div>
        <Notice
          said={said}
          onUndo={(receipt) => void model.undo(receipt)}
          onDismiss={() => model.hush()}
        />
        {panel && (
          <div class="panel">
            <PanelView model={model} shown={shown} panel={panel} />
          </div>
        )}
      </section>
    );
  }
}

function StandingLine({ shown }: { shown: Shown }): JSX.Element {
  const { state, ref, keyless, found } = shown;
  if (!ref) {
    return <p class="said">{words(keyless ? 'say_unknown_thread' : 'say_unknown_account')}</p>;
  }
  if (!state) return <p class="said soft">{words('say_looking')}</p>;
  const suggestion = found?.suggestions.find(isOffered) ?? found?.suggestions[0];
  const { icon, label, sentence, warns } = standingWords(
    state.standing ?? { kind: 'no-date' },
    state.today,
  );
  const noDate = state.standing === null || state.standing.kind === 'no-date';
  const text =
    noDate && suggestion ? words('say_found', suggestion.evidence.at(-1)?.quote ?? '') : sentence;
  return (
    // A thread nobody tracks is not a warning yet: most mail is no deal.
    <p class={warns && state.tracked ? 'said warns' : 'said'}>
      <StandingIcon kind={icon} />
      <span class="label">{label}</span>
      <span class="sentence" title={text}>
        {text}
      </span>
    </p>
  );
}

function PanelView({ model, shown, panel }: ViewProps & { panel: Panel }): JSX.Element | null {
  const { state, found } = shown;
  if (!state) return null;
  switch (panel.kind) {
    case 'date': {
      const { suggestion } = panel;
      return (
        <DateForm
          today={state.today}
          quick={state.quick}
          sentences={found?.sentences ?? []}
          initial={{
            picked: suggestion && { day: dayToRecord(suggestion), time: suggestion.time },
            evidence: suggestion?.evidence.at(-1) ?? null,
            tone: state.prospect?.tone ?? 'gentle',
          }}
          ready={!shown.busy}
          onRecord={(values) => void model.record(values)}
          onCancel={() => model.open(null)}
        />
      );
    }
    case 'ask':
      return (
        <AskForm
          fields={panel.fields}
          onFill={(values) => void model.insert(panel.step, values)}
          onCancel={() => model.open(null)}
        />
      );
    case 'found':
      return (
        <FoundList
          suggestions={found?.suggestions ?? []}
          today={state.today}
          busy={shown.busy}
          onUse={(suggestion) => model.open({ kind: 'date', suggestion })}
          onDismiss={(suggestion) => void model.dismissSuggestion(suggestion)}
        />
      );
    case 'more':
      return <MorePanel model={model} state={state} />;
    case 'text':
      return <textarea readonly aria-label={words('said_by_hand')} value={panel.text} />;
  }
}
