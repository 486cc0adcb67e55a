import { findAll } from '../find.ts';
import { asAddress } from '../names.ts';
import { shownIn } from '../visible.ts';
import { waitFor } from '../wait-for.ts';
import type { Written } from '../webmail.ts';
import { isComposing, recipientFields, rootOf } from './compose-root.ts';
import { chipsIn, foldedHeader, holds } from './fields.ts';
import { select } from './place-caret.ts';
import * as parts from './selectors.ts';

/** How long Outlook has taken to unfold its fields and to make a chip (outlook.md §7.4). */
const UNFOLD_MS = 2_000;
const CHIP_MS = 1_500;

/**
 * Adds addresses in Cc, one attempt each: sources disagree whether typing makes a chip in every
 * build. Where none comes, what was typed is taken out again and the address is `missing`.
 * Enter is never pressed: the first suggestion may be another person.
 */
export async function addCc(
  find: () => HTMLElement | null,
  addresses: readonly string[],
): Promise<Written> {
  const editor = find();
  if (!editor) return { ok: false, why: 'closed', missing: [...addresses] };
  if (isComposing(editor.ownerDocument)) {
    return { ok: false, why: 'not-writable', missing: [...addresses] };
  }
  const root = (): HTMLElement | null => {
    const now = find();
    return now && rootOf(now);
  };
  const isThere = (address: string): boolean => {
    const now = root();
    return now !== null && holds(now, address);
  };
  await unfold(editor.ownerDocument, root);
  const absent = addresses.filter((address) => !isThere(address));
  const field = absent.length > 0 ? await ccField(editor.ownerDocument, root) : null;
  if (absent.length > 0 && !field) return { ok: false, why: 'field-hidden', missing: absent };
  for (const address of absent) await addOne(editor.ownerDocument, root, address);
  const missing = absent.filter((address) => !isThere(address));
  return missing.length > 0
    ? { ok: false, why: 'not-verified', missing }
    : { ok: true, how: absent.length > 0 ? 'chips' : 'there-already' };
}

type Root = () => HTMLElement | null;

/** Makes a reply's fields appear. A click would select all text first (erato #1103), so only the focus is announced. */
async function unfold(document: Document, root: Root): Promise<void> {
  const now = root();
  const hasFields = (): true | null => {
    const at = root();
    return at && recipientFields(at).to ? true : null;
  };
  if (!now || hasFields()) return;
  foldedHeader(now)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await waitFor(document, hasFields, UNFOLD_MS);
}

async function ccField(document: Document, root: Root): Promise<HTMLElement | null> {
  const shown = shownIn(document);
  const field = (): HTMLElement | null => {
    const now = root();
    const cc = now && recipientFields(now).cc;
    return cc && shown(cc) ? cc : null;
  };
  const there = field();
  if (there) return there;
  const now = root();
  const buttons = now ? findAll(now, parts.ccButton, shown) : [];
  const isCc = (button: HTMLElement): boolean => /^\s*cc\s*$/i.test(button.textContent ?? '');
  // They are the fields not shown yet, Cc before Bcc.
  const button = buttons.find(isCc) ?? buttons[0];
  if (!button) return null;
  button.click();
  return waitFor(document, field, UNFOLD_MS);
}

async function addOne(document: Document, root: Root, address: string): Promise<void> {
  const box = writable(root);
  if (!box || !asAddress(address)) return;
  const before = chipsOf(root);
  const typedBefore = looseText(root);
  box.focus();
  const end = document.createRange();
  end.selectNodeContents(box);
  end.collapse(false);
  select(end);
  document.execCommand?.('insertText', false, address);
  document.execCommand?.('insertText', false, ',');
  const made = (): true | null => {
    const now = root();
    return now && holds(now, address) ? true : null;
  };
  if (await waitFor(document, made, CHIP_MS)) return;
  takeBack(document, root, address, typedBefore, before);
}

/** The box that is typed into: the well itself, or the one editable element in it. */
function writable(root: Root): HTMLElement | null {
  const now = root();
  const field = now && recipientFields(now).cc;
  if (!field) return null;
  return field.matches('[contenteditable="true"]')
    ? field
    : field.querySelector<HTMLElement>('[contenteditable="true"]');
}

const chipsOf = (root: Root): number => {
  const now = root();
  const field = now && recipientFields(now).cc;
  return field ? chipsIn(field).length : 0;
};

/** Typed text of the field that is no chip. */
function looseText(root: Root): string {
  return looseNodes(writable(root))
    .map((node) => node.data)
    .join('');
}

function looseNodes(box: HTMLElement | null): Text[] {
  if (!box) return [];
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[contenteditable="false"]')) nodes.push(node as Text);
  }
  return nodes;
}

/** Removes exactly what was typed, where it still stands as typed; a chip of somebody else that came of it as well. */
function takeBack(
  document: Document,
  root: Root,
  address: string,
  typedBefore: string,
  chipsBefore: number,
): void {
  const box = writable(root);
  if (!box) return;
  for (const typed of [`${address},`, address]) {
    const node = looseNodes(box).findLast(({ data }) => data.includes(typed));
    if (!node || looseText(root) === typedBefore) continue;
    const at = node.data.lastIndexOf(typed);
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + typed.length);
    remove(document, range);
    return;
  }
  const strangers = findAll(box, parts.chip).slice(chipsBefore);
  for (const chip of strangers) {
    const range = document.createRange();
    range.selectNode(chip);
    remove(document, range);
  }
}

function remove(document: Document, range: Range): void {
  const { startContainer } = range;
  const before = startContainer.parentElement?.textContent;
  select(range);
  document.execCommand?.('delete');
  if (startContainer.parentElement?.textContent === before && !range.collapsed) {
    range.deleteContents();
    startContainer.parentElement?.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }),
    );
  }
}
