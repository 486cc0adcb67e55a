/** The bar of Reply, Reply all, Forward. It has no labels: its classes are all that tells the three apart. */
import type { WireThread } from '../wire.ts';
import { isMe, type Context, type ReplyKind } from './context.ts';
import { freshId, h, onOldPress, onPress } from './dom.ts';

export function replyBar(
  context: Context,
  thread: WireThread,
  press: (kind: ReplyKind, shift: boolean) => void,
): HTMLElement {
  const modern = context.boot.options.generation === '2026';
  const link = (mark: string, words: string, kind: ReplyKind) => {
    const span = h(
      `span.ams.${mark}`,
      { role: 'link', tabindex: 0, id: freshId(), jsaction: modern ? 'click:o6ZaF' : null },
      words,
    );
    return (modern ? onPress : onOldPress)(span, (event) => press(kind, event.shiftKey));
  };
  const { words } = context;
  const reply = link('bkH', words.reply, 'reply');
  const all = severalPeople(context, thread) ? link('bkI', words.replyAll, 'reply-all') : null;
  const forward = link('bkG', words.forward, 'forward');
  const bar = h('div.amn', {}, modern ? [all, reply, forward] : [reply, all, forward]);
  return modern
    ? h('div.amr', {}, h('div.nr.wR', {}, bar))
    : h('td.amr', {}, h('div.nr.wR', {}, bar));
}

/** A second, hidden bar is left in the last message where the old one stood. */
export function leftoverBar(context: Context): HTMLElement {
  const { words } = context;
  return h(
    'table.gB',
    { style: 'display: none' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h(
          'td.amr',
          {},
          h(
            'div.nr',
            {},
            h(
              'div.amn',
              {},
              h('span.ams.bkH', { role: 'link' }, words.reply),
              h('span.ams.bkG', { role: 'link' }, words.forward),
            ),
          ),
        ),
      ),
    ),
  );
}

function severalPeople(context: Context, thread: WireThread): boolean {
  const last = thread.messages.at(-1);
  if (!last) return false;
  const others = [last.from, ...last.to, ...last.cc]
    .map((one) => one.address)
    .filter((address) => !isMe(context, address));
  return new Set(others).size > 1;
}
