/** A list view: the threads of a place, rendered again in place when news comes. */
import type { WireDraft, WireRow } from '../wire.ts';
import { isMe, type Context } from './context.ts';
import { h, replace } from './dom.ts';
import type { Place } from './place.ts';
import { advertisementRow, draftRow } from './other-rows.ts';
import { shownBy, threadRows } from './rows.ts';

const pageSize = 50;

export interface ListView {
  element: HTMLElement;
  render(): void;
  rows(): WireRow[];
  /** The thread with keyboard focus, by its place in `rows()`. */
  focus: number;
}

/** Threads of this place, newest first. */
export function rowsOf(context: Context, place: Place): WireRow[] {
  const mine = (row: WireRow) =>
    row.messages.some((message) => isMe(context, message.from.address));
  const wanted: Record<string, (row: WireRow) => boolean> = {
    inbox: (row) => row.place === 'inbox',
    sent: mine,
    drafts: (row) => row.draft !== null,
    starred: (row) => row.messages.some((message) => message.starred),
    all: () => true,
    label: (row) => row.labels.includes(place.of),
    search: (row) => matches(row, place.of),
  };
  const time = (row: WireRow) => row.messages.at(-1)?.at ?? 0;
  return context.server.list.rows
    .filter(wanted[place.view] ?? (() => false))
    .toSorted((a, b) => time(b) - time(a));
}

function matches(row: WireRow, words: string): boolean {
  const text = [
    row.subject,
    ...row.messages.flatMap((one) => [one.own, one.from.name, one.from.address]),
  ];
  return text.join('\n').toLowerCase().includes(words.toLowerCase());
}

export function listView(context: Context, place: Place, previewed: () => string | null): ListView {
  const { words, boot } = context;
  const vertical = boot.options.readingPane === 'right';
  const paidFor = boot.options.generation === '2023' && place.view === 'inbox' && !vertical;
  const element = h('div.ae4.UI', { gh: 'tl', role: 'tabpanel' });

  const view: ListView = {
    element,
    focus: -1,
    rows: () => rowsOf(context, place).slice(0, pageSize),
    render() {
      const rows = view.rows();
      const drafts = place.view === 'drafts' ? context.server.list.drafts : [];
      if (boot.options.sectionedInbox && place.view === 'inbox') {
        const unread = rows.filter((row) => row.messages.some((one) => one.unread));
        replace(
          element,
          section(words.unread, table(unread, [])),
          section(
            words.everythingElse,
            table(
              rows.filter((row) => !unread.includes(row)),
              [],
            ),
          ),
        );
      } else {
        // A placeholder may stand before the real list: same class, no table body.
        replace(element, h('div.Cp'), table(rows, drafts));
      }
    },
  };

  function table(rows: WireRow[], drafts: WireDraft[]): HTMLElement {
    const empty = rows.length + drafts.length === 0;
    const body = h(
      'tbody',
      {},
      paidFor ? advertisementRow() : null,
      drafts.map((draft) => draftRow(context, draft)),
      rows.map((row, index) =>
        threadRows(context, row, {
          previewed: previewed() === row.id,
          focused: view.focus === index,
          vertical,
          outgoing: place.view === 'sent',
        }),
      ),
    );
    return h(
      'div.Cp',
      {},
      empty ? h('div.TC', {}, words.nothingHere) : h('table.F.cf.zt', { role: 'grid' }, body),
    );
  }

  const section = (title: string, content: HTMLElement) =>
    h('div.Nr.UI', {}, h('h3.Wr', {}, h('span.qh', {}, title)), h('div.ae4.aDM', {}, content));

  element.addEventListener('click', (event) => pressed(context, view, event));
  view.render();
  return view;
}

function pressed(context: Context, view: ListView, event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const row = target?.closest<HTMLElement>('tr');
  if (!target || !row) return;
  const id = shownBy.get(row);
  const draft = context.server.list.drafts.find((one) => one.id === id);
  if (draft) return context.desk.popup(draft);
  const thread = view.rows().find((one) => one.id === id);
  if (!thread) return;
  const ticked = target.closest('.oZ-jc');
  if (ticked) {
    const on = ticked.getAttribute('aria-checked') !== 'true';
    ticked.setAttribute('aria-checked', String(on));
    row.classList.toggle('x7', on);
    return;
  }
  const { hexAddresses } = context.boot.options;
  context.go({ thread: hexAddresses ? thread.hashHex : thread.token });
}
