import { findAll, findOptional } from '../find.ts';
import { shownIn } from '../visible.ts';
import { cssOf, marksIn } from './pane.ts';
import * as parts from './selectors.ts';

/** The bodies of all messages being written, rich or plain, in page order. */
export function editorsIn(document: Document): HTMLElement[] {
  const shown = shownIn(document);
  const isComposers = (editor: HTMLElement): boolean => shown(editor) && rootOf(editor) !== null;
  const rich = marksIn(document, parts.editor, isComposers);
  const plain = marksIn(
    document,
    parts.plainEditor,
    (field) => isComposers(field) && !rich.some((editor) => rootOf(field)?.contains(editor)),
  );
  return [...rich, ...plain];
}

const ROOTS = cssOf(parts.composeRoot);
export const EDITORS = cssOf(parts.editor);
const BODIES_WRITTEN = `${EDITORS},${cssOf(parts.plainEditor)}`;
const FIELDS = [
  cssOf(parts.toWell),
  ...parts.subjectField.forms.slice(0, 2).map(({ css }) => css),
].join();
const MESSAGE = [parts.body, parts.date].map(({ forms }) => forms[0]?.css).join();
/** The calendar's form has the same mark (outlook.md §7.1). */
const FORM = '[data-app-section="Form_Content"]';

/**
 * The composer around an editor: the nearest known root, taken wider where the fields stand
 * beside it; else the nearest ancestor that has a field. Other boxes of several lines (automatic
 * replies, quick steps, the calendar's form) have neither and are nobody's composer.
 */
export function rootOf(editor: Element): HTMLElement | null {
  const known = outermost(editor);
  const withFields = nearestWithFields(known ?? editor);
  return withFields ?? (known?.matches(FORM) ? null : known);
}

/** One docking part can stand inside the other. */
function outermost(editor: Element): HTMLElement | null {
  let root = editor.closest<HTMLElement>(ROOTS);
  for (
    let around = root;
    around;
    around = around.parentElement?.closest<HTMLElement>(ROOTS) ?? null
  ) {
    if (around.querySelectorAll(BODIES_WRITTEN).length === 1) root = around;
  }
  return root;
}

function nearestWithFields(from: Element): HTMLElement | null {
  const stop = from.ownerDocument.body;
  for (let at = from.closest<HTMLElement>('*'); at && at !== stop; at = at.parentElement) {
    // Another composer's fields, or a message's own To line, whose id has the same form.
    if (at.querySelectorAll(BODIES_WRITTEN).length > 1 || at.querySelector(MESSAGE)) return null;
    if (at.querySelector(FIELDS)) return at;
  }
  return null;
}

/** What finds the same composer again after Outlook has drawn it anew. */
export function nameOf(editor: HTMLElement): string {
  const parent = editor.closest('[id^="editorParent_"]')?.id;
  const root = editor.closest(ROOTS)?.id;
  return parent || root || `#${editorsIn(editor.ownerDocument).indexOf(editor)}`;
}

export function editorNamed(document: Document, name: string): HTMLElement | null {
  return editorsIn(document).find((editor) => nameOf(editor) === name) ?? null;
}

/** Whether the rep is in the middle of a composed character (IME); nothing is written then. */
const composing = new WeakSet<Document>();
export const isComposing = (document: Document): boolean => composing.has(document);

/** Keeps track of composition; the events are the only sign of it. */
export function watchComposition(document: Document, signal: AbortSignal): void {
  const options = { capture: true, signal };
  document.addEventListener('compositionstart', () => composing.add(document), options);
  document.addEventListener('compositionend', () => composing.delete(document), options);
}

export const isPlain = (editor: HTMLElement): editor is HTMLTextAreaElement =>
  editor.tagName === 'TEXTAREA';

export const recipientFields = (
  root: ParentNode,
): { to: HTMLElement | null; cc: HTMLElement | null; bcc: HTMLElement | null } => {
  const named = (selector: typeof parts.toWell): HTMLElement | null => findOptional(root, selector);
  const to = named(parts.toWell);
  const cc = named(parts.ccWell);
  const bcc = named(parts.bccWell);
  if (to || cc || bcc) return { to, cc, bcc };
  const [first = null, second = null, third = null] = findAll(
    root,
    parts.oldWell,
    (field) => !field.closest(EDITORS),
  );
  return { to: first, cc: second, bcc: third };
};
