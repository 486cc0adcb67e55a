/** The recipient field of before: `textarea.vO[name]`, chips `.vR .vN[email]`, hidden inputs. */
import type { Context } from '../context.ts';
import { h, onPress, replace } from '../dom.ts';
import { Chips, peopleIn, type FieldName, type RecipientField } from './recipient-field.ts';

export function classicField(
  _context: Context,
  name: FieldName,
  words: string,
  changed: () => void,
): RecipientField {
  const chips = new Chips(() => {
    render();
    changed();
  });
  const holder = h('div', { style: 'display: contents' });
  const input = h('textarea.vO', {
    name,
    rows: 1,
    'aria-label': words,
    role: 'combobox',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'ltr',
    tabindex: 1,
  }) as HTMLTextAreaElement;
  const hidden = h('div');
  const row = h(
    'tr.bzf',
    {},
    h('td.ok', {}, h('span.gO', { role: 'link', tabindex: 1 }, words)),
    h('td.eV', {}, h('div.oj', {}, h('div.wO.nr.l1', {}, holder, input), hidden)),
  );

  function render(): void {
    replace(
      holder,
      chips.people.map((person) => {
        const remove = onPress(h('div.vM', { role: 'button' }, '×'), () =>
          chips.remove(person.address),
        );
        return h(
          'div.vR',
          {},
          h(
            'span.vN.bfK.a3q',
            { email: person.address, translate: 'no' },
            h('div.vT', {}, person.name),
            remove,
          ),
        );
      }),
    );
    replace(
      hidden,
      chips.people.map((person) =>
        h('input', { type: 'hidden', name, value: `${person.name} <${person.address}>` }),
      ),
    );
  }

  function confirm(): void {
    const people = peopleIn(input.value);
    if (!people.length) return;
    input.value = '';
    chips.add(people);
  }

  input.addEventListener('keydown', (event) => {
    if (!['Enter', 'Tab', ',', ';'].includes(event.key)) return;
    if (event.key !== 'Tab' && input.value) event.preventDefault();
    confirm();
  });
  input.addEventListener('blur', confirm);
  return {
    name,
    row,
    people: () => chips.people,
    set(people) {
      chips.people = people;
      render();
    },
    confirm,
    focus: () => input.focus(),
  };
}
