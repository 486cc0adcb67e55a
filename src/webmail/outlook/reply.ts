import { findAll, PageChanged } from '../find.ts';
import { shownIn } from '../visible.ts';
import { waitFor } from '../wait-for.ts';
import type { Composer } from '../webmail.ts';
import { cardsIn, type Card } from './cards.ts';
import { composerOf } from './composer.ts';
import { editorsIn } from './compose-root.ts';
import { conversationKey, idOfOpenRow } from './key.ts';
import { openRows } from './list.ts';
import { newestCard } from './thread.ts';
import { isBeingWritten, openPane, type Pane } from './pane.ts';
import * as parts from './selectors.ts';
import { REPLY, REPLY_ALL } from './words.ts';

const EDITOR_MS = 3_000;

/**
 * Opens the reply to the newest message that is not folded, or takes the one that is open.
 * A narrow window hides Reply all behind a menu: then Reply is pressed, and whom it goes to is
 * seen in the composer.
 * @throws PageChanged `reply-button` when there is none, `editor` when none came within three seconds.
 */
export async function openReply(document: Document, { all }: { all: boolean }): Promise<Composer> {
  const pane = openPane(document);
  if (!pane) throw new PageChanged(parts.pane.name);
  const open = editorIn(document);
  if (open) return composerOf(open);
  const button =
    replyButton(document, pane, all) ??
    (all ? replyButton(document, pane, false) : null) ??
    ribbonButton(document, pane);
  if (!button) throw new PageChanged(parts.icon.name);
  button.click();
  const editor = await waitFor(document, () => editorIn(document), EDITOR_MS);
  if (!editor) throw new PageChanged(parts.editor.name);
  return composerOf(editor);
}

/** The editor among the thread's messages; another docked somewhere else is not its reply. */
function editorIn(document: Document): HTMLElement | null {
  const pane = openPane(document);
  return editorsIn(document).find((editor) => pane?.element.contains(editor)) ?? null;
}

function replyButton(document: Document, pane: Pane, all: boolean): HTMLElement | null {
  const shown = shownIn(document);
  const usable = (button: HTMLElement | null): button is HTMLElement =>
    button !== null &&
    shown(button) &&
    !isBeingWritten(button) &&
    !pane.bodies.some((body) => body.contains(button));
  const { cards } = cardsIn(pane);
  const expanded = newestCard(
    document,
    cards.filter((card) => card.body !== null),
  );
  const places = [...(expanded ? [expanded.element] : []), pane.element];
  for (const byPart of [byIcon, byLabel]) {
    for (const place of places) {
      const buttons = byPart(place, all).filter(usable);
      const button =
        place === pane.element ? outsideOthers(buttons, cards, expanded) : buttons.at(-1);
      if (button) return button;
    }
  }
  return null;
}

/**
 * The ribbon's button answers the selected row, which is the open thread's (outlook.md §9): for a
 * thread whose messages are all folded. Not while the rows on screen say that another, or several,
 * are selected; the thread's own may be scrolled away.
 */
function ribbonButton(document: Document, pane: Pane): HTMLElement | null {
  const key = conversationKey(document, new URL(document.location.href), pane);
  const isOwn = openRows(document).length === 0 || idOfOpenRow(document, pane) === key;
  if (key === null || !isOwn) return null;
  const shown = shownIn(document);
  const outside = (button: HTMLElement): boolean => shown(button) && !pane.element.contains(button);
  return byIcon(document, false).find(outside) ?? null;
}

/** Below the messages, not in another message: each has its own buttons. */
function outsideOthers(
  buttons: HTMLElement[],
  cards: readonly Card[],
  own: Card | null,
): HTMLElement | undefined {
  return buttons.findLast(
    (button) => !cards.some((card) => card !== own && card.element.contains(button)),
  );
}

/** "ArrowReply" is the beginning of "ArrowReplyAll", and the ending follows the icon set. */
function byIcon(place: ParentNode, all: boolean): HTMLElement[] {
  const name = all ? /^ArrowReplyAll(?:Regular|Filled)?$/ : /^ArrowReply(?:Regular|Filled)?$/;
  return findAll(place, parts.icon, (icon) => name.test(icon.dataset['iconName'] ?? '')).flatMap(
    (icon) => icon.closest<HTMLElement>('button, [role="menuitem"], [role="button"]') ?? [],
  );
}

function byLabel(place: ParentNode, all: boolean): HTMLElement[] {
  const words = new Set((all ? REPLY_ALL : REPLY).map((word) => word.toLocaleLowerCase()));
  return findAll(place, parts.action, (button) => {
    const said = button.getAttribute('aria-label') ?? button.textContent ?? '';
    return words.has(said.trim().toLocaleLowerCase());
  });
}
