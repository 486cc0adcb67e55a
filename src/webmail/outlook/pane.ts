import { findAll, type Selector } from '../find.ts';
import { shownIn } from '../visible.ts';
import * as parts from './selectors.ts';

/** The visible reading pane and the message bodies in it. */
export interface Pane {
  element: HTMLElement;
  /** In page order; none inside another, none of a message being written. */
  bodies: HTMLElement[];
}

/** All forms at once, for asking whether an element is one of them; which of them does not matter then. */
export const cssOf = ({ forms }: Selector): string => forms.map(({ css }) => css).join();

/** Every hit of every form, best form first where one stands inside another: generations are mixed in one page (outlook.md §5.6). */
export function marksIn(
  root: ParentNode,
  selector: Selector,
  accept: (element: HTMLElement) => boolean,
): HTMLElement[] {
  const taken = new Set<Element>();
  const around = new Set<Element>();
  const hits: HTMLElement[] = [];
  for (const { css } of selector.forms) {
    for (const hit of root.querySelectorAll<HTMLElement>(css)) {
      if (around.has(hit) || isWithin(hit, taken) || !accept(hit)) continue;
      hits.push(hit);
      taken.add(hit);
      for (let at = hit.parentElement; at; at = at.parentElement) around.add(at);
    }
  }
  return hits.toSorted(inPageOrder);
}

/** Whether the element is one of the others or inside one. */
export function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (others.has(at)) return true;
  return false;
}

export const inPageOrder = (one: Node, other: Node): number =>
  one === other ? 0 : one.compareDocumentPosition(other) & 4 ? -1 : 1;

/** Part of a message being written: its fields and quoted text look like a message's. */
export function isBeingWritten(element: Element): boolean {
  return element.closest(WRITING) !== null;
}
const WRITING = `${cssOf(parts.composeRoot)},${cssOf(parts.editor)}`;

/** Bodies with words or a picture. Zero-height shells without either are normal (outlook.md §3). */
export function bodiesIn(root: ParentNode, document: Document): HTMLElement[] {
  const shown = shownIn(document);
  return marksIn(
    root,
    parts.body,
    (element) => shown(element) && !isBeingWritten(element) && isFilled(element),
  );
}

const isFilled = (element: Element): boolean =>
  /\S/.test(element.textContent ?? '') || element.querySelector('img, table') !== null;

/**
 * The pane that shows something, or `null`. A selected row says nothing: after a message is
 * closed its row stays selected while the pane is empty (outlook.md §3).
 */
export function openPane(document: Document): Pane | null {
  const shown = shownIn(document);
  for (const form of parts.pane.forms) {
    const panes = findAll(document, { ...parts.pane, forms: [form] }, shown)
      .map((element) => ({ element, bodies: bodiesIn(element, document) }))
      .filter((pane) => pane.bodies.length > 0 || hasFoldedMessage(pane.element));
    const [fullest] = panes.toSorted((a, b) => lettersIn(b) - lettersIn(a));
    if (fullest) return fullest;
  }
  return paneOfFragment(document);
}

const lettersIn = ({ bodies }: Pane): number =>
  bodies.reduce((sum, body) => sum + (body.textContent ?? '').length, 0);

function hasFoldedMessage(root: ParentNode): boolean {
  const [surest] = parts.date.forms;
  return (
    surest !== undefined &&
    [...root.querySelectorAll(`[aria-expanded] ${surest.css}`)].some(
      (mark) => !isBeingWritten(mark),
    )
  );
}

/** Layouts without any of the known wrappers: the page itself is the pane when Outlook's own body mark is in it. */
function paneOfFragment(document: Document): Pane | null {
  if (!document.body) return null;
  const bodies = bodiesIn(document.body, document).filter(
    (body) => !body.closest('[role="option"]'),
  );
  return bodies.length > 0 ? { element: document.body, bodies } : null;
}
