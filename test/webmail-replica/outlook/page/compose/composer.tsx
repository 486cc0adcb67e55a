/** An open composer in its root (§7.1): buttons, header, body box. */
import { useContext } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { change, page } from '../store.ts';
import { say } from '../words/words.ts';
import { BodyBox } from './body-box.tsx';
import type { Draft } from './draft.ts';
import { save } from './drafts.ts';
import { ComposeHeader } from './header.tsx';
import { popOut } from './pop-out.tsx';
import { discard, send } from './send.ts';
import { OwnWindow } from './own-window.ts';

export function Composer({ draft }: { draft: Draft }) {
  const window_ = useContext(OwnWindow);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key !== 's' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === 's') void save(draft);
    else send(draft, window_?.close ?? null);
  };
  const parts = <Parts draft={draft} />;
  if (draft.kind === 'window') {
    return (
      <div data-app-section="Form_Content" class="composer" onKeyDown={onKeyDown}>
        {parts}
      </div>
    );
  }
  return (
    <div
      id={`docking_InitVisiblePart_${draft.number}`}
      class={`composer ${draft.kind}`}
      onKeyDown={onKeyDown}
    >
      {parts}
    </div>
  );
}

function Parts({ draft }: { draft: Draft }) {
  const under = page().mailbox.settings.editorUnder === 'trigger-part';
  const sentinel = `docking_DockingTriggerPart_${draft.number}`;
  const docks = draft.kind !== 'window';
  return (
    <>
      <Bar draft={draft} />
      <ComposeHeader draft={draft} />
      {docks && !under && <div id={sentinel} class="sentinel" />}
      <div id={docks && under ? sentinel : undefined} class="composeBody">
        <BodyBox draft={draft} />
        <History draft={draft} />
      </div>
    </>
  );
}

/** Sending, discarding, enlarging; none of it is anybody's business but the user's (§7.5). */
function Bar({ draft }: { draft: Draft }) {
  const { words } = page();
  const window_ = useContext(OwnWindow);
  const splitId = `splitButton-r${draft.number}s__primaryActionButton`;
  const whole = (): void =>
    change(() => {
      draft.wellsOpen = true;
      draft.wholeHeader = true;
    });
  return (
    <div class="composeBar">
      <button
        type="button"
        id={splitId}
        class="primary"
        data-testid="ComposeSendButton"
        title={words.sendKeys}
        aria-label={words.send}
        onClick={() => send(draft, window_?.close ?? null)}
      >
        <Icon name="SendRegular" />
        <span>{words.send}</span>
      </button>
      <button
        type="button"
        id="discardCompose"
        title={words.discard}
        aria-label={words.discard}
        onClick={() => void discard(draft).then(() => window_?.close())}
      >
        <Icon name="DeleteRegular" />
      </button>
      {!draft.wholeHeader && (
        <button
          type="button"
          class="wholeHeader"
          aria-label={words.expand}
          title={words.expand}
          onClick={whole}
        >
          …
        </button>
      )}
      {draft.kind !== 'window' && (
        <button
          type="button"
          class="popOut"
          aria-label={words.popOut}
          title={words.popOut}
          onClick={() => popOut(draft)}
        >
          <Icon name="OpenRegular" />
        </button>
      )}
      <span class="savedAt">{draft.savedAt !== null && say(words.draftSaved, draft.savedAt)}</span>
    </div>
  );
}

/** Quoted history that is loaded into the editor only when asked for (§7.6). */
function History({ draft }: { draft: Draft }) {
  const { words } = page();
  if (draft.history === '') return null;
  const load = (): void => {
    const html = (draft.editor?.html() ?? draft.seed) + draft.history;
    change(() => {
      draft.seed = html;
      draft.history = '';
      draft.key = `${draft.key}+`;
    });
  };
  return (
    <button
      type="button"
      class="loadHistory"
      aria-label={words.expand}
      title={words.expand}
      onClick={load}
    >
      …
    </button>
  );
}
