/** Which view is on screen. Earlier ones stay behind, hidden, and earlier in the document. */
import type { Context } from './context.ts';
import { h, replace } from './dom.ts';
import { listView, rowsOf, type ListView } from './list.ts';
import { samePage, type Place } from './place.ts';
import { toolbar } from './shell.ts';
import { threadView, type ThreadView } from './thread.ts';

/** How many hidden views are kept before the oldest is thrown away. */
const keptBehind = 3;

interface View {
  element: HTMLElement;
  place: Place;
  list: ListView | null;
  thread: ThreadView | null;
}

export class Views {
  readonly #context: Context;
  readonly #switch: HTMLElement;
  #current: View | null = null;

  constructor(context: Context, viewSwitch: HTMLElement) {
    this.#context = context;
    this.#switch = viewSwitch;
  }

  get list(): ListView | null {
    return this.#current?.list ?? null;
  }
  get thread(): ThreadView | null {
    return this.#current?.thread ?? null;
  }

  async go(place: Place): Promise<void> {
    const before = this.#current;
    if (before && samePage(before.place, place)) return;
    const id = place.thread ? this.#idOf(place.thread) : null;
    const sameList = before && before.place.view === place.view && before.place.of === place.of;
    const stays = this.#split ? sameList : sameList && before.place.thread && place.thread && id;
    if (before && stays) {
      before.place = place;
      await this.#openIn(before, id);
      return;
    }
    const view =
      place.view === 'settings'
        ? this.#settings(place)
        : this.#split
          ? this.#splitView(place)
          : id
            ? this.#threadPage(place)
            : this.#listPage(place);
    this.#put(view);
    await this.#openIn(view, id);
  }

  async update(): Promise<void> {
    this.#current?.list?.render();
    await this.#current?.thread?.update();
  }

  get #split(): boolean {
    return this.#context.boot.options.readingPane === 'right';
  }

  async #openIn(view: View, id: string | null): Promise<void> {
    const { thread, list } = view;
    const pane = view.element.querySelector<HTMLElement>('.ao9');
    if (pane)
      pane.replaceChildren(
        id && thread ? thread.element : h('div.apa', {}, this.#context.words.pickOne),
      );
    if (id && thread) await thread.open(id);
    list?.render();
    this.#title(view, id);
  }

  /** A thread by what the address calls it: its token, or an id in hexadecimal. */
  #idOf(tail: string): string | null {
    const { rows } = this.#context.server.list;
    return (
      rows.find((row) => row.token === tail || row.hashHex === tail)?.id ??
      rows.find((row) => row.hex === tail)?.id ??
      null
    );
  }

  #put(view: View): void {
    if (this.#current) {
      this.#context.desk.leave(this.#current.element);
      this.#current.element.style.display = 'none';
    }
    this.#switch.append(view.element);
    this.#current = view;
    while (this.#switch.children.length > keptBehind + 1) this.#switch.firstElementChild?.remove();
  }

  #listPage(place: Place): View {
    const list = listView(this.#context, place, () => null);
    const element = this.#page(
      'div.BltHke.nH.oy8Mbf.bGI',
      h('div.Nu.S3.aZ6', {}, toolbar('tm', []), h('div.AO', {}, list.element)),
    );
    return { element, place, list, thread: null };
  }

  /** No list and no thread. */
  #settings(place: Place): View {
    const heading = h('h2.dV', {}, this.#context.words.settings);
    const element = this.#page('div.BltHke.nH.oy8Mbf', h('div.nH', {}, heading));
    return { element, place, list: null, thread: null };
  }

  #threadPage(place: Place): View {
    const thread = threadView(this.#context);
    const element = this.#page(
      'div.BltHke.nH.oy8Mbf',
      h('div.nH', {}, this.#threadBar(place), thread.element),
    );
    return { element, place, list: null, thread };
  }

  #splitView(place: Place): View {
    const thread = threadView(this.#context);
    const list = listView(this.#context, place, () =>
      this.#current?.place.thread ? thread.openId() : null,
    );
    const element = this.#page(
      'div.BltHke.nH.oy8Mbf.aia',
      h('div.Nu.S3', {}, this.#threadBar(place)),
      h('div.nH.aqK', {}, h('div.nn', {}, list.element), h('div.nn.ao9')),
    );
    return { element, place, list, thread };
  }

  #page(spec: string, ...children: HTMLElement[]): HTMLElement {
    const page = h(spec, { role: 'main' });
    replace(page, ...children);
    return page;
  }

  #threadBar(place: Place): HTMLElement {
    const { words, go } = this.#context;
    return toolbar('mtb', [
      { act: '19', words: words.back, sign: '←', press: () => go({ thread: null }) },
      { act: '7', words: words.archive, sign: '⊡', press: () => void this.move('archive') },
      { act: '10', words: words.remove, sign: '⌫', press: () => void this.move('trash') },
      { act: null, words: words.newer, sign: '‹', press: () => this.step(-1, place) },
      { act: null, words: words.olderThread, sign: '›', press: () => this.step(1, place) },
    ]);
  }

  async move(to: 'archive' | 'trash'): Promise<void> {
    const id = this.thread?.openId();
    if (!id) return;
    await this.#context.server.tell({ do: 'move', id, to });
    this.#context.go({ thread: null });
    await this.#context.poll();
    this.#context.toasts.say(this.#context.words.archived);
  }

  /** The next thread of the list, in the same root. */
  step(by: number, place: Place): void {
    const rows = rowsOf(this.#context, place);
    const at = rows.findIndex((row) => row.id === this.thread?.openId());
    const next = rows[at + by];
    if (next)
      this.#context.go({
        thread: this.#context.boot.options.hexAddresses ? next.hashHex : next.token,
      });
  }

  #title(view: View, id: string | null): void {
    const { words, boot, server } = this.#context;
    const row = server.list.rows.find((one) => one.id === id);
    const unread = server.list.rows.filter(
      (one) => one.place === 'inbox' && one.messages.some((message) => message.unread),
    ).length;
    const names: Record<string, string> = {
      inbox: unread ? `${words.inbox} (${unread})` : words.inbox,
      sent: words.sent,
      drafts: words.drafts,
      starred: words.starred,
      all: words.all,
    };
    const name = row ? row.subject || words.noSubject : (names[view.place.view] ?? view.place.of);
    document.title = `${name} - ${boot.me.address} - Gmail`;
  }
}
