import { findOptional } from '../find.ts';
import { isDarkBehind } from '../page-darkness.ts';
import { cardsIn } from './cards.ts';
import { openPane, type Pane } from './pane.ts';
import * as parts from './selectors.ts';

/**
 * The part of the scroller that holds the first message, or `null`. The heading floats above the
 * scroller, so anything higher in the pane would be covered (outlook.md §3).
 */
export function stripPlace(document: Document): Element | null {
  const pane = openPane(document);
  const [first] = pane ? cardsIn(pane).cards : [];
  if (!pane || !first) return null;
  const message = first.body ?? first.date ?? first.element;
  const scroller = scrollerOf(pane, message);
  let at: Element = message;
  while (at.parentElement && at.parentElement !== scroller && at.parentElement !== pane.element)
    at = at.parentElement;
  return at;
}

function scrollerOf(pane: Pane, message: HTMLElement): Element {
  const around = (element: HTMLElement): boolean =>
    element !== message && element.contains(message);
  return findOptional(pane.element, parts.scroller, around) ?? pane.element;
}

export function isDark(document: Document): boolean {
  return isDarkBehind(stripPlace(document) ?? openPane(document)?.element ?? document.body);
}
