/** The whole page, by kind of address: the application, a read window, a compose window. */
import { Composer } from './compose/composer.tsx';
import { OwnWindow } from './compose/own-window.ts';
import { FolderPane } from './frame/folder-pane.tsx';
import { Footer, Notice } from './frame/notice.tsx';
import { Ribbon } from './frame/ribbon.tsx';
import { TitleBar } from './frame/title-bar.tsx';
import { MessageList } from './list/list.tsx';
import { OpenItem } from './reading/open-item.tsx';
import { ReadingPane } from './reading/reading-pane.tsx';
import { page } from './store.ts';
import { useFolderPaneRoom } from './width.ts';

export function App() {
  const { route } = page();
  if (route.kind === 'read-window') return <ReadWindow />;
  return route.kind === 'compose-window' ? <ComposeWindow /> : <Mail />;
}

function Mail() {
  const { mailbox, shownSlot, drafts } = page();
  const { readingPane, folderPane } = mailbox.settings;
  const room = useFolderPaneRoom();
  const reading = shownSlot !== null || drafts.some((draft) => draft.kind === 'in-place');
  // Without a reading pane an opened message takes the place of the list (§12).
  const alone = readingPane === 'none';
  return (
    <div class="mail">
      <TitleBar />
      <Ribbon />
      <div class={`columns pane-${readingPane}`}>
        {folderPane === 'shown' && room && <FolderPane />}
        {!(alone && reading) && <MessageList />}
        {!(alone && !reading) && <ReadingPane />}
      </div>
      <Notice />
      <Footer />
    </div>
  );
}

/** A pop-out for reading: no list, no folders, no account, and no `role=main` (§10). */
function ReadWindow() {
  const { panes, shownSlot } = page();
  const pane = panes.find((kept) => kept.slot === shownSlot);
  return (
    <div class="ownWindow">
      {pane && <OpenItem pane={pane} />}
      <Notice />
      <Footer />
    </div>
  );
}

function ComposeWindow() {
  const draft = page().drafts.find((open) => open.kind === 'window');
  return (
    <OwnWindow.Provider value={{ close: () => window.close() }}>
      <div class="ownWindow">
        {draft && <Composer key={draft.key} draft={draft} />}
        <Notice />
        <Footer />
      </div>
    </OwnWindow.Provider>
  );
}
