import { findAll, findOptional, type Selector } from '../find.ts';
import { asAddress, cleanName } from '../names.ts';
import type { Person } from '../webmail.ts';
import * as parts from './composer-selectors.ts';

/** Who a composer is addressed to. Folded fields show one line of people, To and Cc together: they are given as To. */
export function recipientsOf(block: HTMLElement): { to: Person[]; cc: Person[] } {
  const to = peopleIn(block, parts.toField);
  const cc = peopleIn(block, parts.ccField);
  if (to.length > 0 || cc.length > 0) return { to, cc };
  return { to: people(findAll(block, parts.summaryPeople)), cc: [] };
}

/** The confirmed people of one field. A typed address without a chip is not a recipient yet. */
function peopleIn(block: HTMLElement, field: Selector): Person[] {
  const input = findOptional(block, field);
  return input ? people(findAll(rowOf(input), parts.chip)) : [];
}

/** The field's own row: suggestions stand outside it, and the other fields have rows of their own. */
function rowOf(input: HTMLElement): HTMLElement {
  const name =
    input.tagName === 'TEXTAREA' ? null : input.parentElement?.closest<HTMLElement>('[name]');
  if (name) return name;
  let row = input;
  for (let at = input.parentElement; at; at = at.parentElement) {
    if (at.querySelectorAll('textarea.vO').length > 1 || at.tagName === 'FORM') break;
    row = at;
  }
  return row;
}

function people(marks: HTMLElement[]): Person[] {
  const found = new Map<string, Person>();
  for (const mark of marks) {
    const address = asAddress(mark.getAttribute('data-hovercard-id') ?? mark.getAttribute('email'));
    const name = cleanName(
      mark.getAttribute('data-name') ?? mark.getAttribute('name') ?? mark.textContent,
    );
    if (address && !found.has(address))
      found.set(address, { name: name === address ? '' : name, address });
  }
  return [...found.values()];
}
