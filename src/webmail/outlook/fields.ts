import { findAll, findOptional } from '../find.ts';
import { sameMailbox } from '../names.ts';
import { pause } from '../wait-for.ts';
import { setValue } from '../type-in.ts';
import { shownIn } from '../visible.ts';
import type { Person, Written } from '../webmail.ts';
import { EDITORS, recipientFields } from './compose-root.ts';
import { personAt, recipientsAt } from './people.ts';
import * as parts from './selectors.ts';
import { CC, TO } from './words.ts';

/** The recipients that Outlook has accepted in a field. */
export function chipsIn(field: Element): Person[] {
  return findAll(field, parts.chip).map((chip) => personAt(chip));
}

/** To and Cc of a message being written; a folded header tells its people but not which field they are in. */
export function recipientsOf(root: HTMLElement): { to: Person[]; cc: Person[] } {
  const { to, cc } = recipientFields(root);
  if (to || cc) return { to: to ? chipsIn(to) : [], cc: cc ? chipsIn(cc) : [] };
  const line = foldedHeader(root);
  return { to: line ? recipientsAt(line, [...TO, ...CC]).people : [], cc: [] };
}

/** The line that a reply's fields are folded into until it gets the focus. */
export function foldedHeader(root: HTMLElement): HTMLElement | null {
  return findOptional(
    root,
    parts.foldedHeader,
    (line) =>
      !line.closest(EDITORS) && !line.querySelector(EDITORS) && /\S/.test(line.textContent ?? ''),
  );
}

/** Whether an address is already in one of the fields, accepted or just typed; whole addresses are compared. */
export function holds(root: HTMLElement, address: string): boolean {
  return Object.values(recipientFields(root)).some(
    (field) =>
      field !== null && chipsIn(field).some((person) => sameMailbox(person.address, address)),
  );
}

/** The subject field while it can be seen: in a reply it is hidden until its header is unfolded. */
export function subjectField(root: HTMLElement): HTMLInputElement | null {
  const shown = shownIn(root.ownerDocument);
  const field = findOptional(
    root,
    parts.subjectField,
    (part) => part.tagName === 'INPUT' && shown(part),
  );
  return field as HTMLInputElement | null;
}

export async function setSubject(root: HTMLElement, subject: string): Promise<Written> {
  const field = subjectField(root);
  if (!field) return { ok: false, why: 'field-hidden' };
  setValue(field, subject);
  // The page takes the value over, or puts its own back, after the event.
  await pause(0);
  return subjectField(root)?.value === subject
    ? { ok: true, how: 'field' }
    : { ok: false, why: 'not-verified' };
}
