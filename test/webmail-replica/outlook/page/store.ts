/** What the page shows now. One object, changed in one way; every root is drawn again after it. */
import type { WireConversation, WireMailbox } from '../wire.ts';
import type { Draft } from './compose/draft.ts';
import { routeOf, type Route } from './route.ts';
import { wordsOf, type Words } from './words/words.ts';

/** One of the few panes kept in the page; hidden ones are caches of what was open before. */
export interface Pane {
  /** Position among the kept panes: the nodes stay and are used for another conversation. */
  slot: number;
  /** Id of a conversation, or of a message when conversation view is off. */
  itemId: string;
  /** Tokens of cards the user folded out or in. */
  toggled: Set<string>;
  /** "See more messages" was pressed. */
  allShown: boolean;
}

export interface PageState {
  mailbox: WireMailbox;
  words: Words;
  route: Route;
  /** Row that is marked as selected; it outlives the closing of its message. */
  selectedId: string | null;
  panes: Pane[];
  /** Slot of the pane on screen, or `null` for the empty picture. */
  shownSlot: number | null;
  drafts: Draft[];
  /** What the list was searched for, or `null`. The URL does not tell (§2). */
  query: string | null;
  /** Words of the passing notice at the bottom, with its undo. */
  notice: { text: string; undo: (() => void) | null } | null;
  accountCard: 'never' | 'open' | 'closed';
}

let state: PageState | null = null;
const redraws = new Set<() => void>();
let queued = false;

export function page(): PageState {
  if (!state) throw new Error('the page has no mailbox yet');
  return state;
}

export function begin(mailbox: WireMailbox): void {
  state = {
    mailbox,
    words: wordsOf(mailbox.settings.locale),
    route: routeOf(new URL(location.href)),
    selectedId: null,
    panes: [],
    shownSlot: null,
    drafts: [],
    query: null,
    notice: null,
    accountCard: 'never',
  };
}

/** Changes the state, then draws every root once, in a microtask. */
export function change(alter: (state: PageState) => void): void {
  alter(page());
  if (queued) return;
  queued = true;
  queueMicrotask(() => {
    queued = false;
    for (const redraw of redraws) redraw();
  });
}

/** Keeps a root drawn; returns what ends that. */
export function onChange(redraw: () => void): () => void {
  redraws.add(redraw);
  redraw();
  return () => redraws.delete(redraw);
}

/** The conversation an item id of either kind stands for. */
export function conversationOf(itemId: string | null): WireConversation | null {
  const { conversations } = page().mailbox;
  const found = conversations.find(
    ({ id, messages }) => id === itemId || messages.some((message) => message.id === itemId),
  );
  return found ?? null;
}
