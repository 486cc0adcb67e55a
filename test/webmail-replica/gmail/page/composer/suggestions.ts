/** Suggested people below a recipient field. Their rows are `role=option` too, but they are nobody's recipients. */
import type { Correspondent } from '../../../mailbox/mailbox.ts';
import type { Context } from '../context.ts';
import { h, replace, show } from '../dom.ts';

export class Suggestions {
  readonly #context: Context;
  readonly #element = h('div.afC', { role: 'listbox', style: 'display: none; position: fixed' });
  readonly #pick: (person: Correspondent) => void;

  constructor(context: Context, pick: (person: Correspondent) => void) {
    this.#context = context;
    this.#pick = pick;
  }

  show(input: HTMLInputElement): void {
    const typed = input.value.trim().toLowerCase();
    const people =
      typed.length < 2
        ? []
        : this.#known().filter((one) => `${one.name} ${one.address}`.toLowerCase().includes(typed));
    if (!people.length) return this.hide();
    const box = input.getBoundingClientRect();
    this.#element.style.top = `${box.bottom}px`;
    this.#element.style.left = `${box.left}px`;
    replace(
      this.#element,
      people.slice(0, 5).map((person) => this.#row(person)),
    );
    if (!this.#element.isConnected) document.body.append(this.#element);
    show(this.#element, true);
    input.setAttribute('aria-expanded', 'true');
  }

  hide(): void {
    this.#element.remove();
  }

  #row(person: Correspondent): HTMLElement {
    const row = h(
      'div.Jd-axF',
      { role: 'option', 'data-hovercard-id': person.address, 'data-name': person.name },
      h('div.Jd-aXF', {}, person.name),
      h('div.Sr', {}, person.address),
    );
    row.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.hide();
      this.#pick(person);
    });
    return row;
  }

  #known(): Correspondent[] {
    const people = this.#context.server.list.rows.flatMap((row) =>
      row.messages.flatMap((one) => [one.from, ...one.to, ...one.cc]),
    );
    return [...new Map(people.map((one) => [one.address, one])).values()];
  }
}
