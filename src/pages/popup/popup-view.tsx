import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AskForm } from '../../components/ask-form.tsx';
import { Notice } from '../../components/notice.tsx';
import { words } from '../../components/words.ts';
import { ByHand } from './by-hand.tsx';
import { Lists } from './lists.tsx';
import { PopupModel, type PopupShown } from './popup-model.ts';
import { SettingsForm } from './settings-form.tsx';
import { ThreadCard } from './thread-card.tsx';

/** The open thread on top, then the two lists. */
export function Popup(): JSX.Element {
  const [shown, setShown] = useState<PopupShown>({
    outcome: null,
    agenda: null,
    settings: null,
    said: null,
    busy: false,
    ask: null,
    text: null,
    version: 0,
  });
  const [choosing, setChoosing] = useState(false);
  const [model] = useState(() => new PopupModel(shown, setShown));
  useEffect(() => void model.load(), [model]);
  const { outcome, agenda, settings, said, ask, text, busy } = shown;
  useEffect(() => {
    // Into what opens; and when the control just used is gone, not out of the popup.
    const field = (ask ?? choosing) ? '.opened :is(input, textarea)' : null;
    if (field) document.querySelector<HTMLElement>(field)?.focus();
  }, [ask, choosing]);
  useEffect(() => {
    if (said && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('#popup')?.focus();
    }
  }, [said]);
  return (
    <>
      <header>
        <h1>{words('extensionName')}</h1>
        <button
          type="button"
          class="quiet"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {words('settings')}
        </button>
      </header>
      <Notice
        said={said}
        onUndo={(receipt) => void model.undo(receipt)}
        onDismiss={() => model.hush()}
      />
      {choosing && settings && (
        <section class="opened" aria-label={words('settings')}>
          <SettingsForm
            settings={settings}
            busy={busy}
            onSave={(changes) => void model.changeSettings(changes)}
          />
        </section>
      )}
      {text !== null && (
        <section>
          <textarea readonly aria-label={words('said_by_hand')} value={text} />
          <button type="button" onClick={() => void model.copy(text)}>
            {words('copy')}
          </button>
        </section>
      )}
      {ask && (
        <section class="opened">
          <AskForm
            fields={ask.fields}
            onFill={(values) => void model.insert(ask.step, values)}
            onCancel={() => model.stopAsking()}
          />
        </section>
      )}
      {outcome === null && <p class="soft">{words('say_looking')}</p>}
      {outcome && <Top model={model} shown={shown} />}
      {agenda && <Lists agenda={agenda} onOpen={(row) => void model.open(row)} />}
    </>
  );
}

function Top({ model, shown }: { model: PopupModel; shown: PopupShown }): JSX.Element | null {
  const { outcome, agenda, busy, version } = shown;
  switch (outcome?.kind) {
    case 'mail': {
      const { tab } = outcome;
      if (tab.page.thread) {
        return (
          <ThreadCard
            key={`${tab.state?.threadId ?? ''} ${version}`}
            tab={tab}
            busy={busy}
            onRecord={(people, values) => void model.record(people, values)}
            onInsert={(step) => void model.insert(step)}
            onDismiss={(suggestion) => void model.dismiss(suggestion)}
          />
        );
      }
      if (tab.page.view !== 'thread' && tab.page.account !== null) {
        return <p class="soft">{words('open_a_thread')}</p>;
      }
      return (
        <ByHand
          page={tab.page}
          today={agenda?.today ?? ''}
          quick={agenda?.quick ?? []}
          busy={busy}
          onRecord={(account, people, values) => void model.recordByHand(account, people, values)}
          onAccount={(address) => void model.rememberAccount(address)}
        />
      );
    }
    case 'silent':
      return (
        <>
          <p class="concern">{words('page_silent')}</p>
          <ByHand
            page={null}
            today={agenda?.today ?? ''}
            quick={agenda?.quick ?? []}
            busy={busy}
            onRecord={(account, people, values) => void model.recordByHand(account, people, values)}
            onAccount={(address) => void model.rememberAccount(address)}
          />
        </>
      );
    case 'not-permitted':
      return (
        <>
          <p class="concern">{words('site_not_permitted', new URL(outcome.origin).host)}</p>
          <button type="button" class="primary" onClick={() => void model.permit(outcome.origin)}>
            {words('site_permit')}
          </button>
        </>
      );
    case 'elsewhere':
      return <p class="soft">{words('open_mail')}</p>;
    default:
      return null;
  }
}
