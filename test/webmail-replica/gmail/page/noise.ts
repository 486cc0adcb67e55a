/** Blocks around messages that are nobody's words: summaries, suggestions, banners. They look like content. */
import type { WireMessage, WireThread } from '../wire.ts';
import type { Context } from './context.ts';
import { h, onPress } from './dom.ts';

export function summaryBlock(context: Context, thread: WireThread): HTMLElement | null {
  if (context.boot.options.generation !== '2026' || thread.messages.length < 3) return null;
  return h(
    'div.einvLd',
    { 'data-container-id': `${thread.hex}:msg:kopisummary` },
    h('button', { type: 'button' }, `✦ ${context.words.summary}`),
    h('div.kopi', { style: 'display: none' }, 'They agreed to speak on 1 January 2020.'),
  );
}

export function smartReplies(
  context: Context,
  thread: WireThread,
  choose: (words: string) => void,
): HTMLElement | null {
  const last = thread.messages.at(-1);
  if (!last || last.from.address === context.boot.me.address) return null;
  return h(
    'div.brb',
    {},
    context.words.smartReplies.map((words) =>
      onPress(h('div.bru', { role: 'button', tabindex: 0 }, words), () => choose(words)),
    ),
  );
}

export function banners(
  context: Context,
  thread: WireThread,
  message: WireMessage,
): (HTMLElement | null)[] {
  const foreign =
    context.boot.options.locale === 'en' && /\b(?:Guten|Herr)\b|[\u0590-\u05FF]/u.test(message.own);
  const newsletter = /^news@|unsubscribe/iu.test(`${message.from.address} ${message.own}`);
  return [
    foreign
      ? h(
          'div.adI',
          {},
          h('div.wl4W9b', {}, h('span', { role: 'button', tabindex: 0 }, context.words.translate)),
        )
      : null,
    newsletter && thread.messages.length === 1
      ? h('span.Ca', { role: 'link', tabindex: 0 }, context.words.unsubscribe)
      : null,
  ];
}
