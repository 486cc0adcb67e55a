import { findAll, findOptional } from '../find.ts';
import { shownIn } from '../visible.ts';
import type { View } from '../webmail.ts';
import { isComposeUrl, isElsewhere, isMailUrl } from './route.ts';
import * as parts from './selectors.ts';

/** Whether this document is the mail app: the top window of a mail address. */
export function isApp(document: Document, url: URL): boolean {
  const window = document.defaultView;
  return isMailUrl(url) && (!window || window.top === window);
}

interface Page {
  document: Document;
  url: URL;
}

/** Views in the order they are asked; each knows its own and no other (test: the cross product). */
export const views: readonly { view: View; is: (page: Page) => boolean }[] = [
  { view: 'other', is: ({ url }) => !isMailUrl(url) },
  {
    view: 'compose-only',
    is: ({ document, url }) => isComposeUrl(url) || !!findOptional(document, parts.composeWindow),
  },
  { view: 'thread', is: ({ document }) => threadRoot(document) !== null },
  {
    view: 'list',
    is: ({ document, url }) => !isElsewhere(url) && shownRows(document).length > 0,
  },
];

/** What is on screen. An open thread beside its list (reading pane) is a thread. */
export function view(document: Document, url: URL): View {
  return views.find(({ is }) => is({ document, url }))?.view ?? 'other';
}

type Shown = (element: Element) => boolean;

/** Whether there is a message to see in it; earlier views keep theirs in the page, hidden. */
const shows = (element: Element, shown: Shown): boolean =>
  parts.message.forms.some(({ css }) => [...element.querySelectorAll(css)].some(shown));

/**
 * The open thread: the closest element around the visible subject that shows messages. Classes
 * of this block changed four times in four years, this relation did not (gmail.md §5).
 */
export function threadRoot(document: Document): HTMLElement | null {
  const shown = shownIn(document);
  for (const heading of findAll(document, parts.subject, shown)) {
    for (let at = heading.parentElement; at; at = at.parentElement) {
      if (shows(at, shown)) return at;
      // Beyond its own area stand other views: a thread whose messages are still to come is not open yet.
      if (at.matches('[role=main]')) return null;
    }
  }
  const block = findAll(document, parts.threadBlock, shown).find((at) => shows(at, shown));
  return block ?? looseThread(document, shown);
}

/** Messages without any frame, as in a saved piece of a page. */
function looseThread(document: Document, shown: Shown): HTMLElement | null {
  const author = findOptional(document, parts.sender, shown);
  let outer: HTMLElement | null = null;
  for (let at = author?.parentElement ?? null; at; at = at.parentElement) {
    if (at.matches(':is([role=listitem], .h7, .adn, .adf, .gs, .gE)')) outer = at;
  }
  if (!outer) return null;
  return outer.closest<HTMLElement>('[role=list]')?.parentElement ?? outer.parentElement;
}

/** Rows on screen. Asked per table, not per row: a hidden list is hidden as a whole. */
export function shownRows(document: Document): HTMLElement[] {
  const shown = shownIn(document);
  const tables = new Map<Element, boolean>();
  return findAll(document, parts.row, (row) => {
    const table = row.closest('table') ?? row;
    let visible = tables.get(table);
    if (visible === undefined) {
      visible = shown(table);
      tables.set(table, visible);
    }
    return visible;
  });
}
