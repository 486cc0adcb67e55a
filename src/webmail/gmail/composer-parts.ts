import { findAll, findOptional } from '../find.ts';
import { shownIn } from '../visible.ts';
import * as parts from './composer-selectors.ts';

/** A composer as it stands in the page now; good for one step, since Gmail replaces its nodes. */
export interface ComposerParts {
  /** Everything of this composer. */
  block: HTMLElement;
  /** The body box on screen: the rich one or the plain one, never both. */
  body: HTMLElement;
  mode: 'rich' | 'plain';
}

/** The composers on screen. Minimised ones are in the page but hidden, and are left alone. */
export function composersIn(document: Document): ComposerParts[] {
  const shown = shownIn(document);
  const rich = findAll(document, parts.richBody, shown);
  const plain = findAll(document, parts.plainBody, shown);
  return [
    ...rich.map((body) => ({ body, block: blockAround(body), mode: 'rich' as const })),
    ...plain.map((body) => ({ body, block: blockAround(body), mode: 'plain' as const })),
  ];
}

/** The closest block around the body box that has the composer's fields as well. */
function blockAround(body: HTMLElement): HTMLElement {
  const around = parts.composerBlock.forms
    .map(({ css }) => body.closest<HTMLElement>(css))
    .filter((block) => block !== null);
  const whole = around.find((block) => findOptional(block, parts.subjectField) !== null);
  return whole ?? around[0] ?? body.parentElement ?? body;
}

/** Whether this composer floats over the page instead of standing in the thread. */
export const isPopup = ({ body }: ComposerParts): boolean =>
  parts.popupFrame.forms.some(({ css }) => body.closest(css));

/** The value of one of the composer's hidden inputs; Gmail writes "undefined" into unused ones. */
export function hiddenValue(block: ParentNode, name: string): string | null {
  const value = block.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value;
  return value && value !== 'undefined' && value !== 'null' ? value : null;
}

/**
 * The same composer at another time, by what Gmail calls it. Nodes are held weakly and only as a
 * first try: the block is often replaced while the composer stays.
 */
export class ComposerIdentity {
  private readonly block: WeakRef<Element>;
  private readonly name: string | null;

  constructor(composer: ComposerParts) {
    this.block = new WeakRef(composer.block);
    this.name = nameOf(composer.block);
  }

  /** Where it is now, or `null` when it is closed or put away. */
  findIn(document: Document): ComposerParts | null {
    const open = composersIn(document);
    const before = this.block.deref();
    return (
      open.find(({ block }) => block === before) ??
      open.find(({ block }) => this.name !== null && nameOf(block) === this.name) ??
      null
    );
  }
}

const nameOf = (block: Element): string | null =>
  hiddenValue(block, 'composeid') ??
  hiddenValue(block, 'draft') ??
  block.getAttribute('data-compose-id');
