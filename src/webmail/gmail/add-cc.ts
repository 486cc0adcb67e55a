import { findOptional, type Selector } from '../find.ts';
import { asAddress, sameMailbox } from '../names.ts';
import { press } from '../press.ts';
import { pasteInto, setValue } from '../type-in.ts';
import { isShown } from '../visible.ts';
import { pause, waitFor } from '../wait-for.ts';
import type { Written } from '../webmail.ts';
import type { ComposerParts } from './composer-parts.ts';
import { recipientsOf } from './recipients.ts';
import * as parts from './composer-selectors.ts';

const FIELD_MS = 1000;
/** A field that was just opened has been seen to throw its first chips away after a tenth of a second (gmail.md §12). */
const SETTLED_MS = 150;
/** How much longer a slow machine gets. */
const CHIPS_MS = 300;

/**
 * Adds addresses in Cc by pasting them, which makes chips of all of them at once, and verifies
 * each chip; what is missing is tried once more, then named. Never a key press: Ctrl+Enter sends.
 * @param again finds the composer anew: opening its fields replaces nodes.
 */
export async function addCc(
  first: ComposerParts,
  addresses: string[],
  again: () => ComposerParts | null,
): Promise<Written> {
  const wanted = [
    ...new Set(
      addresses.map((address) => asAddress(address)).filter((address) => address !== null),
    ),
  ];
  const bad = addresses.filter((address) => asAddress(address) === null);
  const caret = keepCaret(first.body);
  const missing = (): string[] => [...bad, ...missingIn(again(), wanted)];
  if (missingIn(first, wanted).length === 0) {
    return bad.length > 0
      ? { ok: false, why: 'not-verified', missing: bad }
      : { ok: true, how: 'there already' };
  }
  if (!(await openCcField(first, again))) {
    return { ok: false, why: again() ? 'field-hidden' : 'closed', missing: missing() };
  }
  for (const way of [byPaste, byValue]) {
    const composer = again();
    const field = composer && findOptional(composer.block, parts.ccField, isShown);
    if (!composer || !isField(field)) break;
    way(field, missingIn(composer, wanted));
    await pause(SETTLED_MS);
    await waitFor(
      field.ownerDocument,
      () => (missingIn(again(), wanted).length === 0 ? true : null),
      CHIPS_MS,
    );
    leaveAsFound(again(), wanted);
    if (missingIn(again(), wanted).length === 0) break;
  }
  caret(again());
  const left = missing();
  if (left.length === 0) return { ok: true, how: 'chips' };
  return { ok: false, why: again() ? 'not-verified' : 'closed', missing: left };
}

function missingIn(composer: ComposerParts | null, wanted: string[]): string[] {
  if (!composer) return wanted;
  const { to, cc } = recipientsOf(composer.block);
  return wanted.filter(
    (address) => ![...to, ...cc].some((person) => sameMailbox(person.address, address)),
  );
}

/** The line that stands for the fields is opened first, then the Cc link is pressed if its field is not there. */
async function openCcField(
  first: ComposerParts,
  again: () => ComposerParts | null,
): Promise<boolean> {
  const shownPart = (part: Selector): HTMLElement | null => {
    const composer = again();
    return composer && findOptional(composer.block, part, isShown);
  };
  for (const opener of [parts.recipientSummary, parts.ccLink]) {
    if (shownPart(parts.ccField)) return true;
    const control = shownPart(opener);
    if (!control) continue;
    press(control);
    await waitFor(
      first.body.ownerDocument,
      () =>
        shownPart(parts.ccField) ??
        (opener === parts.recipientSummary ? shownPart(parts.ccLink) : null),
      FIELD_MS,
    );
  }
  return shownPart(parts.ccField) !== null;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (element: HTMLElement | null): element is Field =>
  element?.tagName === 'INPUT' || element?.tagName === 'TEXTAREA';

function byPaste(field: Field, addresses: string[]): void {
  field.focus();
  pasteInto(field, { text: addresses.join(', ') });
}

/** For fields that take no paste made by script: the text, confirmed by leaving the field. */
function byValue(field: Field, addresses: string[]): void {
  field.focus();
  setValue(field, addresses.join(', '));
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Text of ours that did not become a chip is taken out of the field; anything else in it is the rep's. */
function leaveAsFound(composer: ComposerParts | null, wanted: string[]): void {
  const field = composer && findOptional(composer.block, parts.ccField);
  if (!isField(field)) return;
  const text = field.value.split(/[,;\s]+/).filter(Boolean);
  if (text.length > 0 && text.every((word) => wanted.includes(word.toLowerCase())))
    setValue(field, '');
}

/** Remembers the caret in the body, to put it back after the fields took the focus. */
function keepCaret(body: HTMLElement): (composer: ComposerParts | null) => void {
  const selection = body.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const inside = range !== null && body.contains(range.startContainer);
  return (composer) => {
    composer?.body.focus({ preventScroll: true });
    if (!inside || !range.startContainer.isConnected) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
