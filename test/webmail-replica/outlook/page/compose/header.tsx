/** A composer's header: one line of text, or wells and subject (§7.3, §7.4). */
import { Icon } from '../icon.tsx';
import { shownName } from '../people.ts';
import { change, page } from '../store.ts';
import { changed } from './drafts.ts';
import type { Draft, WellName } from './draft.ts';
import { SubjectField } from './subject-field.tsx';
import { WellBox } from './well-box.tsx';

export function ComposeHeader({ draft }: { draft: Draft }) {
  if (!draft.wellsOpen) return <FoldedHeader draft={draft} />;
  return (
    <div class="composeHeader">
      <FromLine draft={draft} />
      <Wells draft={draft} />
      {draft.wholeHeader && <SubjectField draft={draft} />}
    </div>
  );
}

/** Focus unfolds it; a click as well, but with everything selected (§7.4). */
function FoldedHeader({ draft }: { draft: Draft }) {
  const { words } = page();
  const names = [...draft.wells.TO.chips, ...draft.wells.CC.chips].map(shownName);
  const unfold = (): void => change(() => void (draft.wellsOpen = true));
  const unfoldSelected = (event: MouseEvent): void => {
    unfold();
    const { currentTarget } = event;
    if (currentTarget instanceof HTMLElement) {
      currentTarget.ownerDocument.getSelection()?.selectAllChildren(currentTarget);
    }
  };
  return (
    <div class="composeHeader folded">
      <div role="button" tabindex={0} class="replyKind">
        <Icon name="ArrowReplyRegular" />
      </div>
      <div tabindex={0} class="foldedPeople" onFocusIn={unfold} onClick={unfoldSelected}>
        {words.to}: {names.join('; ')}
      </div>
    </div>
  );
}

function FromLine({ draft }: { draft: Draft }) {
  const { words, mailbox } = page();
  if (!mailbox.settings.fromLine) return null;
  const { address } = mailbox.me;
  return (
    <div id={`MSG_${draft.token}_FROM`} class="fromLine" aria-label={`${words.from}: ${address}`}>
      <button type="button">{words.from}</button>
      <span>{address}</span>
    </div>
  );
}

function Wells({ draft }: { draft: Draft }) {
  const { words } = page();
  const labels: Record<WellName, string> = { TO: words.to, CC: words.cc, BCC: words.bcc };
  const shown = (['TO', 'CC', 'BCC'] as const).filter((name) => draft.wells[name].shown);
  const hidden = (['CC', 'BCC'] as const).filter((name) => !draft.wells[name].shown);
  const show = (name: WellName): void => {
    change(() => void (draft.wells[name].shown = true));
    changed(draft);
  };
  const ids = page().mailbox.settings.generation === '2026';
  return shown.map((name) => (
    <div key={name} class="fui-Input wellLine">
      <span class="wellLabel">{labels[name]}</span>
      <div id={ids ? `MSG_${draft.token}_${name}` : undefined} class="wellHolder">
        <WellBox draft={draft} name={name} label={labels[name]} />
      </div>
      {/* The fields not yet shown, in this order, without attributes (§7.4). */}
      {name === 'TO' &&
        hidden.map((other) => (
          <button key={other} onClick={() => show(other)}>
            {labels[other]}
          </button>
        ))}
    </div>
  ));
}
