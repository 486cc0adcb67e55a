/**
 * Selectors are named, dated data; `find` and `findOptional` try their forms in order.
 * A comma list would let document order decide between an old and a new form, so it is not used.
 */

/** One way a part of the page has been seen. */
export interface SelectorForm {
  css: string;
  /** When and where it was seen: the section of the webmail facts, and its confidence grade. */
  seen: string;
  /** True for a form that is only kept for accounts that still have it. */
  legacy?: boolean;
}

/** A part of the page, by name, with the forms it has been seen in, best first. */
export interface Selector {
  name: string;
  /** What it marks, in words, where no comment above it says so. */
  marks?: string;
  forms: readonly SelectorForm[];
}

/** A selector in one call; what it marks stands above it as a comment. */
export const part = (name: string, ...forms: SelectorForm[]): Selector => ({ name, forms });

/** A part that must be there is not where it was; `part` is the selector's name, never page content. */
export class PageChanged extends Error {
  override name = 'PageChanged';
  readonly part: string;
  constructor(part: string) {
    super(`The page has changed: ${part} was not found`);
    this.part = part;
  }
}

type Accept = (element: HTMLElement) => boolean;
const anything: Accept = () => true;

/** All acceptable elements of the first form that has any. */
export function findAll(
  root: ParentNode,
  { forms }: Selector,
  accept: Accept = anything,
): HTMLElement[] {
  for (const { css } of forms) {
    const elements = [...root.querySelectorAll<HTMLElement>(css)].filter(accept);
    if (elements.length > 0) return elements;
  }
  return [];
}

/** The first acceptable element, or `null`: absence is normal here. */
export function findOptional(
  root: ParentNode,
  selector: Selector,
  accept: Accept = anything,
): HTMLElement | null {
  return findAll(root, selector, accept)[0] ?? null;
}

/**
 * The first acceptable element.
 * @throws PageChanged naming the selector when there is none.
 */
export function find(root: ParentNode, selector: Selector, accept: Accept = anything): HTMLElement {
  const hit = findOptional(root, selector, accept);
  if (!hit) throw new PageChanged(selector.name);
  return hit;
}
