/** The open conversation. Its root may stay while the thread in it changes. */
import type { WireMessage, WireThread } from '../wire.ts';
import { isMe, type Context, type ReplyKind } from './context.ts';
import { h, onPress, replace, show } from './dom.ts';
import { messageView, type MessageView } from './message.ts';
import { smartReplies, summaryBlock } from './noise.ts';
import { leftoverBar, replyBar } from './reply-bar.ts';
import { subjectBlock } from './subject.ts';

export interface ThreadView {
  /** Goes into a `role=main`. */
  element: HTMLElement;
  /** Loads and shows a thread; replaces the one that was shown. */
  open(id: string): Promise<void>;
  /** Brings in what has changed on the server. */
  update(): Promise<void>;
  openId(): string | null;
  reply(kind: ReplyKind): void;
}

export function threadView(context: Context): ThreadView {
  const { boot, server, desk } = context;
  const modern = boot.options.generation === '2026';
  const root = h(modern ? 'div.nH.a98.iY.aHo' : 'div.nH.a98.iY');
  const element = modern
    ? h('div.nH.g.id', {}, root)
    : h(
        'table.Bs.nH.iY.bAt',
        { role: 'presentation' },
        h('tbody', {}, h('tr.aTN', {}, h('td.Bu', {}, root))),
      );
  let thread: WireThread | null = null;
  let views = new Map<string, MessageView>();
  let list = h('div', { role: 'list' });
  let footer = h('div.btDi4d');
  /** Where a reply from the bar opens. */
  let footerPlace = h('div.ip.iq');
  let wanted = '';

  async function open(id: string): Promise<void> {
    desk.leave(root);
    wanted = id;
    const loaded = await server.thread(id, true);
    if (boot.options.threadDelay)
      await new Promise((done) => setTimeout(done, boot.options.threadDelay));
    if (wanted !== id) return;
    thread = loaded;
    render(loaded);
    await markRead(
      loaded.messages.filter((message) => views.get(message.id)?.state() === 'expanded'),
    );
  }

  function render(loaded: WireThread): void {
    views = new Map();
    list = h('div', { role: 'list' });
    footer = h('div.btDi4d');
    footerPlace = h('div.ip.iq');
    footer.append(footerPlace);
    const states = statesOf(loaded.messages);
    for (const [index, message] of loaded.messages.entries()) {
      const view = addMessage(loaded, message);
      view.set(states[index] ?? 'expanded');
    }
    bundle(states.filter((state) => state === 'bundled').length);
    replace(
      root,
      subjectBlock(context, loaded, {
        expandAll: () => setAll('expanded'),
        collapseAll: () => setAll('collapsed'),
      }),
      summaryBlock(context, loaded),
      h('div.nH.aHU', {}, h('div.nH.hx', {}, list, footer)),
    );
    renderFooter(loaded);
    if (loaded.draft) desk.restore(modern ? footerPlace : lastPlace(loaded), loaded, loaded.draft);
  }

  function addMessage(owner: WireThread, message: WireMessage): MessageView {
    const view = messageView(context, owner, message, {
      reply: (target, kind) => replyTo(target, kind),
      unfolded: (target) => void markRead([target]),
      star: (target) =>
        void server
          .tell({ do: 'star', id: owner.id, message: target.id })
          .then(() => context.poll()),
    });
    views.set(message.id, view);
    list.append(view.element);
    return view;
  }

  function bundle(count: number): void {
    const first = list.querySelector('.kQ');
    if (!count || !first) return;
    const notice = h(
      'div.adv',
      { role: 'button', tabindex: 0, 'aria-label': context.words.older(count) },
      h('span.adx', {}, h('span', {}, String(count))),
    );
    onPress(notice, () => {
      notice.remove();
      for (const view of views.values()) if (view.state() === 'bundled') view.set('collapsed');
    });
    list.insertBefore(notice, first);
  }

  /** The reply bar stands after the list since November 2025, before that in the last message. */
  function renderFooter(owner: WireThread): void {
    const bar = replyBar(context, owner, (kind, shift) => (shift ? popOut(kind) : reply(kind)));
    const suggestions = smartReplies(context, owner, () => reply('reply'));
    const last = views.get(owner.messages.at(-1)?.id ?? '');
    for (const old of root.querySelectorAll('table.gB, .btDi4d > .amr, .brb')) old.remove();
    if (modern) {
      // An open reply in `footerPlace` must not be moved: it would lose the focus.
      if (suggestions) footerPlace.before(suggestions);
      footerPlace.after(bar);
      last?.replyPlace.append(leftoverBar(context));
      show(bar, !footerPlace.classList.contains('adB'));
    } else {
      if (suggestions) last?.replyPlace.before(suggestions);
      last?.replyPlace.append(
        h('table.gB', { role: 'presentation' }, h('tbody', {}, h('tr', {}, bar))),
      );
    }
  }

  const lastPlace = (owner: WireThread): HTMLElement =>
    views.get(owner.messages.at(-1)?.id ?? '')?.replyPlace ?? footerPlace;

  function reply(kind: ReplyKind): void {
    const last = thread?.messages.at(-1);
    if (last) replyTo(last, kind);
  }

  function popOut(kind: ReplyKind): void {
    const last = thread?.messages.at(-1);
    if (thread && last) desk.popOutReply(thread, last.id, kind);
  }

  function replyTo(message: WireMessage, kind: ReplyKind): void {
    if (!thread) return;
    const isLast = message.id === thread.messages.at(-1)?.id;
    const view = views.get(message.id);
    if (view && view.state() !== 'expanded') view.set('expanded');
    desk.inline(
      modern && isLast ? footerPlace : (view?.replyPlace ?? footerPlace),
      thread,
      message.id,
      kind,
    );
  }

  function setAll(state: 'expanded' | 'collapsed'): void {
    list.querySelector('.adv')?.remove();
    for (const view of views.values()) view.set(state);
  }

  async function markRead(messages: WireMessage[]): Promise<void> {
    const unread = messages.filter((message) => message.unread);
    if (!thread || !unread.length) return;
    for (const message of unread) message.unread = false;
    await server.tell({
      do: 'read',
      id: thread.id,
      messages: unread.map((message) => message.id),
      unread: false,
    });
    await context.poll();
  }

  async function update(): Promise<void> {
    if (!thread) return;
    const id = thread.id;
    const next = await server.thread(id, false).catch(() => null);
    if (!next || thread.id !== id) return;
    const before = thread;
    thread = next;
    for (const message of before.messages) {
      if (!next.messages.some((one) => one.id === message.id))
        views.get(message.id)?.element.remove();
    }
    for (const message of next.messages) {
      const known = views.get(message.id);
      if (known?.element.isConnected) known.update(message);
      else addMessage(next, message).set('expanded');
    }
    if (next.messages.length !== before.messages.length) {
      renderFooter(next);
      await markRead(
        next.messages.filter(
          (message) =>
            !isMe(context, message.from.address) && views.get(message.id)?.state() === 'expanded',
        ),
      );
    }
  }

  return { element, open, update, openId: () => thread?.id ?? null, reply };
}

/** The newest and everything unread is open; a long run of read ones between is held back. */
function statesOf(messages: WireMessage[]): ('expanded' | 'collapsed' | 'bundled')[] {
  const states = messages.map((message, index): 'expanded' | 'collapsed' | 'bundled' =>
    message.unread || index === messages.length - 1 ? 'expanded' : 'collapsed',
  );
  const firstOpen = states.indexOf('expanded');
  // The first and the one before the first open message stay as single lines.
  if (firstOpen > 4)
    for (let index = 1; index < firstOpen - 1; index += 1) states[index] = 'bundled';
  return states;
}
