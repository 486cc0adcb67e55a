/** Rows of a list: every documented cell, and the hidden twin for screen readers. */
import type { RowMessage, WireRow } from '../wire.ts';
import { isMe, type Context } from './context.ts';
import { freshId, h, type Child } from './dom.ts';
import { blank, withEmojiPictures } from './pictures.ts';

/** Which thread or draft a table row shows; nothing in the page's attributes says so. */
export const shownBy = new WeakMap<Element, string>();

export const rowAttributes = {
  role: 'row',
  tabindex: -1,
  draggable: 'false',
  jscontroller: 'ZdOxDb',
};

export interface RowLook {
  /** The thread is shown in the reading pane. */
  previewed: boolean;
  /** Keyboard focus stands here. */
  focused: boolean;
  /** Three lines of the table per thread, as beside a reading pane. */
  vertical: boolean;
  /** In Sent, the people written to are shown, not the writer. */
  outgoing: boolean;
}

/** The table rows of one thread: one, or three beside a reading pane. */
export function threadRows(context: Context, row: WireRow, look: RowLook): HTMLElement[] {
  const last = row.messages.at(-1);
  if (!last) return [];
  const unread = row.messages.some((message) => message.unread);
  const classes = [
    'zA',
    unread ? 'zE' : 'yO',
    ...(look.previewed ? ['aps'] : []),
    ...(look.focused ? ['btb'] : []),
  ];
  const sender = h(
    'td.yX.xY',
    {},
    twin(context, row, last),
    h('div.yW', {}, h('span.bA4', {}, people(context, row, look, unread))),
  );
  const subject = h(
    'td.xY.a4W',
    { tabindex: -1, role: 'gridcell' },
    h(
      'div.xS',
      { role: 'link' },
      h('div.xT', {}, labels(row), subjectCell(context, row, unread), snippet(last)),
    ),
  );
  const rest = [
    h('td.byZ.xY', {}),
    h(
      'td.yf.xY',
      {},
      row.messages.some((message) => message.attachments.length)
        ? h('img.yE', {
            src: blank,
            alt: context.words.attachments,
            title: context.words.attachments,
          })
        : null,
    ),
    dateCell(context, last.at),
  ];
  const lines = look.vertical
    ? verticalLines()
    : [
        h(
          `tr.${classes.join('.')}`,
          { ...rowAttributes, id: freshId() },
          leadCells(context, row),
          sender,
          subject,
          rest,
          hoverBar(context),
        ),
      ];
  for (const line of lines) shownBy.set(line, row.id);
  return lines;

  function verticalLines(): HTMLElement[] {
    const wide = { colspan: 4 };
    subject.setAttribute('colspan', '4');
    return [
      h(
        `tr.${[...classes, 'apv'].join('.')}`,
        { ...rowAttributes, id: freshId() },
        leadCells(context, row),
        sender,
        rest,
      ),
      h(`tr.${unread ? 'zE' : 'yO'}`, {}, h('td.xY', wide), subject),
      h(`tr.${unread ? 'zE' : 'yO'}.apw`, {}, h('td.xY', { colspan: 8 })),
    ];
  }
}

export const checkbox = (): HTMLElement =>
  h(
    'td.oZ-x3.xY',
    {},
    h(
      'div.oZ-jc.T-Jo.J-J5-Ji',
      { id: freshId(), role: 'checkbox', 'aria-checked': 'false', dir: 'ltr', tabindex: -1 },
      h('div.T-Jo-auh', { role: 'presentation' }),
    ),
  );

function leadCells(context: Context, row: WireRow): HTMLElement[] {
  const starred = row.messages.some((message) => message.starred);
  return [
    h('td.PF.xY'),
    checkbox(),
    h(
      'td.apU.xY',
      {},
      h(
        starred ? 'span.aXw.T-KT.T-KT-Jp' : 'span.aXw.T-KT',
        {
          role: 'checkbox',
          'aria-checked': String(starred),
          'aria-label': starred ? context.words.unstar : context.words.star,
          tabindex: -1,
        },
        starred ? '★' : '☆',
      ),
    ),
    h('td.WA.xY', {}, h('div.pG', { role: 'switch', 'aria-checked': 'false' })),
  ];
}

interface Party {
  name: string;
  address: string;
  unread: boolean;
}

/** Who has written, in the order Gmail shows: the first, then the latest; the rep as "me". */
function parties(context: Context, row: WireRow): Party[] {
  const seen = new Map<string, Party>();
  for (const message of row.messages) {
    const { address, name } = message.from;
    const before = seen.get(address);
    seen.delete(address);
    seen.set(address, {
      address,
      name: isMe(context, address) ? context.words.me : name || address,
      unread: message.unread || before?.unread === true,
    });
  }
  return [...seen.values()].slice(-3);
}

function people(context: Context, row: WireRow, look: RowLook, unread: boolean): Child[] {
  const name = (who: Party, alone: boolean) =>
    h(
      who.unread || (alone && unread) ? 'span.zF' : 'span.yP',
      { translate: 'no', email: who.address, name: who.name, 'data-hovercard-id': who.address },
      alone ? who.name : (who.name.split(' ')[0] ?? who.name),
    );
  if (look.outgoing) {
    const to = row.messages.at(-1)?.to ?? [];
    return [
      context.words.toPrefix,
      to.map((one, index) => [index ? ', ' : '', name({ ...one, unread: false }, true)]),
    ];
  }
  const shown = parties(context, row);
  const draft = row.draft ? [', ', h('font.boq', {}, context.words.draft)] : [];
  const count =
    row.messages.length > 1 ? [' ', h('span.bx0', {}, String(row.messages.length))] : [];
  return [
    shown.map((who, index) => [
      index ? ', ' : '',
      h('span', { translate: 'no' }, name(who, shown.length === 1)),
    ]),
    draft,
    count,
  ];
}

function idAttributes(row: WireRow) {
  const last = row.messages.at(-1);
  return {
    'data-thread-id': `#${row.permId}`,
    'data-legacy-thread-id': row.hex,
    'data-legacy-last-message-id': last?.hex,
    'data-legacy-last-non-draft-message-id': last?.hex,
  };
}

function twin(context: Context, row: WireRow, last: RowMessage): HTMLElement {
  const subject = row.subject || context.words.noSubject;
  return h(
    'div.afn',
    {},
    h('span', { email: last.from.address, name: last.from.name, translate: 'no' }, last.from.name),
    ', ',
    h('span', idAttributes(row), subject),
    ', ',
    context.dates.brief(last.at),
    ', ',
    last.own.slice(0, 60),
  );
}

function labels(row: WireRow): HTMLElement | null {
  if (!row.labels.length) return null;
  // The title is empty since 2026; the name stands further inside.
  return h(
    'div.yi',
    {},
    row.labels.map((label) =>
      h('div.ar.as', {}, h('div.at', { title: '' }, h('div.au', {}, h('div.av', {}, label)))),
    ),
  );
}

function subjectCell(context: Context, row: WireRow, unread: boolean): HTMLElement {
  const words = row.subject ? withEmojiPictures(row.subject) : [context.words.noSubject];
  return h(
    'div.y6',
    {},
    h(
      unread ? 'span.bog.bqe' : 'span.bog',
      {},
      h('span', { ...idAttributes(row), 'data-thread-id': `#${row.permId}` }, words),
    ),
  );
}

const snippet = (last: RowMessage): HTMLElement =>
  h('span.y2', {}, h('span.Zt', {}, ' - '), last.own.replaceAll('\n', ' ').slice(0, 120));

export function dateCell(context: Context, instant: number): HTMLElement {
  const title = context.dates.row(instant);
  return h(
    'td.xW.xY',
    {},
    h(
      'span',
      { title, 'aria-label': title, id: freshId() },
      h('span', {}, context.dates.brief(instant)),
    ),
  );
}

export function hoverBar(context: Context): HTMLElement {
  const { archive, remove, markUnread } = context.words;
  return h(
    'td.bq4.xY',
    {},
    h(
      'ul.bqY',
      { role: 'toolbar' },
      [archive, remove, markUnread].map((words) =>
        h('li.bqX', { 'data-tooltip': words, 'aria-label': words }),
      ),
    ),
  );
}
