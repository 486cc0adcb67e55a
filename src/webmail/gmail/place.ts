import { findOptional } from '../find.ts';
import { isDarkBehind } from '../page-darkness.ts';
import { isShown } from '../visible.ts';
import * as parts from './selectors.ts';
import { threadRoot } from './view.ts';

/**
 * The thread's own block: the strip is mounted before it, outside the part Gmail writes anew when
 * the thread changes, but inside its view, so that it goes away with it. It is an ordinary block in the
 * page's flow and covers nothing. Where the block stands in a table, its first child is the place.
 */
export function stripPlace(document: Document): Element | null {
  const root = threadRoot(document);
  if (!root || root === document.body) return root?.firstElementChild ?? null;
  const inTable = /^(?:TABLE|TBODY|TR|TD)$/;
  if (inTable.test(root.tagName)) {
    let place = root.firstElementChild;
    while (place && inTable.test(place.tagName)) place = place.firstElementChild;
    return place;
  }
  return root;
}

/** Whether the page around the strip is dark. */
export function isDark(document: Document): boolean {
  const around = stripPlace(document)?.parentElement ?? findOptional(document, parts.main, isShown);
  return isDarkBehind(around ?? document.body);
}
