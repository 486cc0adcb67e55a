import { findAll } from '../find.ts';
import { asAddress } from '../names.ts';
import { shownIn } from '../visible.ts';
import { waitFor } from '../wait-for.ts';
import type { Written } from '../webmail.ts';
import { isComposing, recipientFields, rootOf } from './compose-root.ts';
import { foldedHeader, holds } from './fields.ts';
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
  const chips = findAll(box, parts.chip).length;
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
  if (!(await waitFor(document, made, CHIP_MS))) takeBack(root, address, chips);
}

/** The box that is typed into: the well itself, or the one editable element in it. */
function writable(root: Root): HTMLElement | null {
  const now = root();
  const field = now && recipientFields(now).cc;
  const editable = '[contenteditable="true"]';
  return field?.matches(editable) ? field : (field?.querySelector<HTMLElement>(editable) ?? null);
}

/** Removes exactly what was typed where it still stands as typed, or the chips of somebody else that came of it. */
function takeBack(root: Root, address: string, chipsBefore: number): void {
  const box = writable(root);
  if (!box) return;
  const range = box.ownerDocument.createRange();
  const typed = typedIn(box, address);
  if (typed) {
    const at = typed.data.lastIndexOf(address);
    const comma = typed.data[at + address.length] === ',' ? 1 : 0;
    range.setStart(typed, at);
    range.setEnd(typed, at + address.length + comma);
    remove(box, range);
  }
  for (const chip of findAll(box, parts.chip).slice(chipsBefore)) {
    range.selectNode(chip);
    remove(box, range);
  }
}

/** The last text with the address that is no chip's. */
function typedIn(box: HTMLElement, address: string): Text | null {
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let found: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isChips = node.parentElement?.closest('[contenteditable="false"]');
    if (!isChips && node.nodeValue?.includes(address)) found = node as Text;
  }
  return found;
}

function remove(box: HTMLElement, range: Range): void {
  const before = box.textContent;
  select(range);
  box.ownerDocument.execCommand?.('delete');
  if (box.textContent !== before) return;
  range.deleteContents();
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
}
