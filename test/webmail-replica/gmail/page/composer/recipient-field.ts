/** A recipient field: chips, and an input that makes chips of what is typed or pasted. */
import type { Correspondent } from '../../../mailbox/mailbox.ts';

export type FieldName = 'to' | 'cc' | 'bcc';

export interface RecipientField {
  name: FieldName;
  /** The row; hidden for Cc and Bcc until asked for. */
  row: HTMLElement;
  people(): Correspondent[];
  set(people: Correspondent[]): void;
  /** Text not yet made into a chip becomes one, if it is an address. */
  confirm(): void;
  focus(): void;
}

const address = /[^\s<>,;"]+@[^\s<>,;"]+\.[^\s<>,;"]+/u;

/** People in pasted or typed text: `Name <a@b.example>, c@d.example`. Words without an address are dropped. */
export function peopleIn(text: string): Correspondent[] {
  return text.split(/[,;\n]/u).flatMap((part) => {
    const found = address.exec(part)?.[0];
    if (!found) return [];
    const name = part.slice(0, part.indexOf(found)).replaceAll(/[<>"]/gu, '').trim();
    return [{ name: name || found, address: found }];
  });
}

/** The list of chips behind both forms of the field. */
export class Chips {
  people: Correspondent[] = [];
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  add(people: Correspondent[]): void {
    const known = new Set(this.people.map((one) => one.address.toLowerCase()));
    const fresh = people.filter((one) => !known.has(one.address.toLowerCase()));
    if (!fresh.length) return;
    this.people = [...this.people, ...fresh];
    this.#changed();
  }

  remove(addressGone: string): void {
    this.people = this.people.filter((one) => one.address !== addressGone);
    this.#changed();
  }
}
