/**
 * Moving about: `history.pushState` at once, the pane some time later. Until then the previous
 * message stays on screen (§2), and afterwards it stays in the page as a hidden pane (§3).
 */
import { leaveDrafts } from './compose/drafts.ts';
import { conversationOf, change, page, type Pane } from './store.ts';
import { folderPath, itemPath, routeOf } from './route.ts';
import { ask } from './server.ts';

const keptPanes = 3;
let pending: ReturnType<typeof setTimeout> | undefined;

/** The item the route names, when the mailbox has it. */
function routedItem(): string | null {
  const { route } = page();
  if (route.kind !== 'item' && route.kind !== 'read-window') return null;
  return conversationOf(route.id) ? route.id : null;
}

export function follow(): void {
  change((state) => {
    state.route = routeOf(new URL(location.href));
    const item = routedItem();
    if (item !== null) state.selectedId = item;
    if (state.route.kind === 'search') state.query = state.route.query;
  });
  showLater(routedItem());
}

/** Shows an item, or the empty picture, after the delay. */
function showLater(itemId: string | null): void {
  clearTimeout(pending);
  pending = setTimeout(() => show(itemId), page().mailbox.settings.threadDelay);
}

function show(itemId: string | null): void {
  leaveDrafts(itemId);
  if (itemId === null) {
    change((state) => void (state.shownSlot = null));
    return;
  }
  change((state) => {
    const pane = state.panes.find((kept) => kept.itemId === itemId) ?? freePane(itemId);
    // The list's order is the order of use: the first is the next to be used for something else.
    state.panes = [...state.panes.filter((kept) => kept.slot !== pane.slot), pane];
    state.shownSlot = pane.slot;
  });
  const conversation = conversationOf(itemId);
  if (!conversation) return;
  void ask('Note', { did: 'opened', conversationId: conversation.id });
  if (conversation.messages.some((message) => message.unread)) {
    void ask('MarkRead', { conversationId: conversation.id, read: true });
  }
}

function freePane(itemId: string): Pane {
  const { panes } = page();
  const oldest = panes[0];
  const slot = panes.length < keptPanes || !oldest ? panes.length : oldest.slot;
  return { slot, itemId, toggled: new Set(), allShown: false };
}

export function openItem(itemId: string): void {
  const { route, query } = page();
  const folder = 'folder' in route ? route.folder : 'inbox';
  change((state) => void (state.selectedId = itemId));
  if (query !== null) {
    showLater(itemId);
    return;
  }
  history.pushState(null, '', itemPath(route.slot, folder, itemId));
  follow();
}

export function openFolder(folder: string): void {
  change((state) => void (state.query = null));
  history.pushState(null, '', folderPath(page().route.slot, folder));
  follow();
}

/** Delete and Archive go on to the next item, and the URL is left as it was (§2). */
export function moveOut(folder: string): void {
  const { selectedId, mailbox } = page();
  const gone = conversationOf(selectedId);
  if (!gone) return;
  const peers = mailbox.conversations.filter(({ folder: place }) => place === gone.folder);
  const next = peers[peers.indexOf(gone) + 1] ?? null;
  const nextId = mailbox.settings.conversationView ? next?.id : next?.messages.at(-1)?.id;
  change((state) => {
    gone.folder = folder;
    state.selectedId = nextId ?? null;
  });
  void ask('MoveOut', { conversationId: gone.id, folder });
  showLater(nextId ?? null);
}
