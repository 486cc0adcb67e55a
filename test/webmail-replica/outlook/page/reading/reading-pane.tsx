/** The right-hand area (§3): kept panes side by side, one of them on screen, composers in place or docked. */
import { Composer } from '../compose/composer.tsx';
import { page, type Pane } from '../store.ts';
import { OpenItem } from './open-item.tsx';

export function ReadingPane() {
  const { words, panes, shownSlot, drafts } = page();
  const inPlace = drafts.find((draft) => draft.kind === 'in-place');
  const docked = drafts.filter((draft) => draft.kind === 'docked');
  const bySlot = panes.toSorted((a, b) => a.slot - b.slot);
  return (
    <div
      role="main"
      aria-label={words.readingPane}
      data-app-section="MailReadCompose"
      class="readingArea"
    >
      <div id="ReadingPaneContainerId" class="customScrollBar readingPane">
        {bySlot.map((pane) => (
          <KeptPane key={pane.slot} pane={pane} shown={pane.slot === shownSlot && !inPlace} />
        ))}
        {shownSlot === null && !inPlace && (
          <div class="emptyPicture">
            <p>{words.empty}</p>
          </div>
        )}
        {inPlace && <Composer key={inPlace.key} draft={inPlace} />}
      </div>
      <div class="dock">
        {docked.map((draft) => (
          <Composer key={draft.key} draft={draft} />
        ))}
      </div>
    </div>
  );
}

function KeptPane({ pane, shown }: { pane: Pane; shown: boolean }) {
  return (
    <div class="keptPane" style={{ display: shown ? 'flex' : 'none' }}>
      <OpenItem pane={pane} />
    </div>
  );
}
