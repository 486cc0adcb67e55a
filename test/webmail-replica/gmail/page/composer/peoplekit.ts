/** The recipient field since 2021: `div.anm[name]` with a listbox of chips and a combobox. */
import type { Context } from '../context.ts';
import { h, onPress, replace } from '../dom.ts';
import { Chips, peopleIn, type FieldName, type RecipientField } from './recipient-field.ts';
import { Suggestions } from './suggestions.ts';

/** A fresh field forgets what came within this time, when the option says so. */
const resetAfter = 80;

export function peoplekitField(
  context: Context,
  name: FieldName,
  words: string,
  changed: () => void,
): RecipientField {
  const chips = new Chips(() => {
    render();
    changed();
  });
  const listbox = h('div.afV', {
    role: 'listbox',
    'aria-label': words,
    'aria-multiselectable': 'true',
  });
  const input = h('input.agP.aFw', {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': words,
    autocomplete: 'off',
    spellcheck: 'false',
    type: 'text',
    'peoplekit-id': 'BbVjBd',
    size: 20,
  }) as HTMLInputElement;
  const box = h(
    'div.anm',
    { name, jsname: 'nmPTfb' },
    h('div.afx', {}, listbox, h('div.aH9', {}, input)),
  );
  const row = h(
    'tr.bzf',
    {},
    h('td.ok', {}, h('span.gO.aQY', { role: 'link', tabindex: -1 }, words)),
    h('td.eV', {}, box),
  );
  const suggestions = new Suggestions(context, (person) => {
    input.value = '';
    chips.add([person]);
  });
  let everShown = false;

  function render(): void {
    replace(
      listbox,
      chips.people.map((person) => {
        const remove = h(
          'div.afX',
          { role: 'button', 'aria-label': context.words.pressToRemove, tabindex: -1 },
          '×',
        );
        onPress(remove, () => chips.remove(person.address));
        return h(
          'div.afW',
          {
            role: 'option',
            'data-name': person.name,
            'data-hovercard-id': person.address,
            'aria-label': `${person.name} (${person.address})`,
            tabindex: -1,
            translate: 'no',
          },
          h('div.akl', {}, person.name),
          remove,
        );
      }),
    );
  }

  function confirm(): void {
    const people = peopleIn(input.value);
    suggestions.hide();
    if (!people.length) return;
    input.value = '';
    chips.add(people);
  }

  /** New fields have been seen to be cleared once shortly after they open. */
  function maybeReset(): void {
    if (everShown || !context.boot.options.recipientReset) return;
    everShown = true;
    const before = [...chips.people];
    setTimeout(() => {
      if (chips.people.length === before.length && !input.value) return;
      chips.people = before;
      input.value = '';
      render();
    }, resetAfter);
  }

  input.addEventListener('focus', maybeReset);
  input.addEventListener('paste', (event) => {
    maybeReset();
    const people = peopleIn(event.clipboardData?.getData('text/plain') ?? '');
    if (!people.length) return;
    event.preventDefault();
    chips.add(people);
  });
  input.addEventListener('input', () => {
    maybeReset();
    if (/[,;]\s*$/u.test(input.value)) confirm();
    else suggestions.show(input);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === 'Tab') {
      if (input.value && event.key === 'Enter') event.preventDefault();
      confirm();
    }
    if (event.key === 'Backspace' && !input.value) chips.remove(chips.people.at(-1)?.address ?? '');
  });
  input.addEventListener('blur', confirm);
  box.addEventListener('click', (event) => {
    if (event.target === box || event.target === listbox) input.focus();
  });
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
