import type { Cards } from './cards.ts';
import { findAll } from '../find.ts';
import { isBeingWritten, isWithin, type Pane } from './pane.ts';
import * as parts from './selectors.ts';
import { beginsWith, SEE_MORE } from './words.ts';

/**
 * Whether Outlook holds back the middle of a long thread: the messages' group says it has more
 * than are here, or there is a control that brings more (outlook.md §5.7).
 */
export function holdsBackMessages(pane: Pane, { cards, drafts }: Cards): boolean {
  const [first] = cards;
  if (!first) return false;
  for (
    let at = first.element.parentElement;
    at;
    at = at === pane.element ? null : at.parentElement
  ) {
    if (countIn(at.getAttribute('aria-label')) > cards.length + drafts) return true;
  }
  const places = new Set(cards.map(({ element }) => element));
  return findAll(pane.element, parts.action).some(
    (control) => bringsMore(control) && !isWithin(control, places) && !isBeingWritten(control),
  );
}

/** "12 messages" in any language: the label's only number; 0 when it has none or several. */
function countIn(label: string | null): number {
  const numbers = (label ?? '').match(/\d+/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : 0;
}

/** The separator says how many it hides ("3 messages"), or offers them in words. */
function bringsMore(control: HTMLElement): boolean {
  const said = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
  return /^\d+\s+[\p{L}\s]{3,30}$/u.test(said) || beginsWith(SEE_MORE, said);
}
