/** Recipients and subject of a composer: covered by a summary while the focus is elsewhere. */
import type { Correspondent } from '../../../mailbox/mailbox.ts';
import type { Context } from '../context.ts';
import { h, onPress, replace, show } from '../dom.ts';
import { classicField } from './classic-field.ts';
import { peoplekitField } from './peoplekit.ts';
import type { FieldName, RecipientField } from './recipient-field.ts';

export interface Fields {
  element: HTMLElement;
  subject: HTMLInputElement;
  people(name: FieldName): Correspondent[];
  set(people: Record<FieldName, Correspondent[]>): void;
  confirmAll(): void;
  /** Shows the fields instead of the summary. */
  uncover(): void;
  /** Shows the summary, when somebody is in it. */
  cover(): void;
  focusTo(): void;
}

export function buildFields(context: Context, inline: boolean, changed: () => void): Fields {
  const { words } = context;
  const build = context.boot.options.generation === '2023' ? classicField : peoplekitField;
  const after = () => {
    renderSummary();
    changed();
  };
  const fields: Record<FieldName, RecipientField> = {
    to: build(context, 'to', words.toField, after),
    cc: build(context, 'cc', words.cc, after),
    bcc: build(context, 'bcc', words.bcc, after),
  };
  const links = { cc: opener('pE', 'cc', words.cc), bcc: opener('pB', 'bcc', words.bcc) };
  const rows = h(
    'div.fX.aiL',
    { style: 'display: none' },
    h('table.GS', {}, h('tbody', {}, fields.to.row, fields.cc.row, fields.bcc.row)),
    h('span.aB-links', {}, links.cc, links.bcc),
  );
  const names = h('div.oL.aDm.az9');
  const summary = h('div.aoD.hl', { tabindex: 1 }, names);
  const subject = h('input.aoT', {
    name: 'subjectbox',
    placeholder: words.subject,
    'aria-label': words.subject,
    tabindex: 1,
    spellcheck: 'true',
    autocomplete: 'off',
  }) as HTMLInputElement;
  // In an inline reply the subject exists but takes no room.
  const subjectRow = h('div.aoD.az6', inline ? { style: 'display: none' } : {}, subject);
  const element = h('div', {}, summary, rows, subjectRow);
  show(fields.cc.row, false);
  show(fields.bcc.row, false);

  function opener(mark: string, name: FieldName, label: string): HTMLElement {
    const link = h(
      `span.aB.gQ.${mark}`,
      {
        role: 'link',
        tabindex: 1,
        'aria-label': `${label} (${words.recipients})`,
        'data-tooltip': label,
      },
      label,
    );
    return onPress(link, () => {
      open(name);
      fields[name].focus();
    });
  }

  function open(name: FieldName): void {
    show(fields[name].row, true);
    if (name !== 'to') show(links[name], false);
  }

  function renderSummary(): void {
    const all = (['to', 'cc', 'bcc'] as const).flatMap((name) => fields[name].people());
    replace(
      names,
      all.length
        ? all.map((one, index) => [
            index ? ', ' : '',
            h(
              'span',
              {
                email: one.address,
                'data-hovercard-id': one.address,
                translate: 'no',
                name: one.name,
              },
              one.name,
            ),
          ])
        : h('span.aYJ', {}, words.recipients),
    );
  }

  const uncover = () => {
    show(rows, true);
    show(summary, false);
  };
  for (const type of ['click', 'focus'] as const) {
    summary.addEventListener(type, () => {
      uncover();
      fields.to.focus();
    });
  }
  renderSummary();
  return {
    element,
    subject,
    people: (name) => fields[name].people(),
    set(people) {
      for (const name of ['to', 'cc', 'bcc'] as const) {
        fields[name].set(people[name]);
        if (people[name].length) open(name);
      }
      renderSummary();
    },
    confirmAll() {
      for (const name of ['to', 'cc', 'bcc'] as const) fields[name].confirm();
    },
    uncover,
    cover() {
      show(rows, false);
      show(summary, true);
    },
    focusTo: () => fields.to.focus(),
  };
}
