/** One message of the open thread: folded, unfolded, or held back in the bundle of older ones. */
import type { WireMessage, WireThread } from '../wire.ts';
import { attachmentArea } from './attachments.ts';
import { messageBodies } from './body.ts';
import type { Context, ReplyKind } from './context.ts';
import { freshId, h, onPress, show } from './dom.ts';
import { dateSpan, expandedHeader, recipients, senderSpan } from './message-header.ts';
import { banners } from './noise.ts';
import { avatarSource } from './pictures.ts';

type State = 'expanded' | 'collapsed' | 'bundled';

export interface MessageView {
  element: HTMLElement;
  /** Where an inline reply to this message opens. */
  replyPlace: HTMLElement;
  state(): State;
  set(state: State): void;
  /** The message again, after the server said something new about it. */
  update(message: WireMessage): void;
}

export interface MessageActs {
  reply(message: WireMessage, kind: ReplyKind): void;
  unfolded(message: WireMessage): void;
  star(message: WireMessage): void;
}

export function messageView(
  context: Context,
  thread: WireThread,
  first: WireMessage,
  acts: MessageActs,
): MessageView {
  let message = first;
  let state: State = 'collapsed';
  /** An opened message keeps its inside when folded again; one never opened has none. */
  let opened: HTMLElement | null = null;
  const replyPlace = h('div.ip.iq');
  const folded = h('div');
  const inner = h('div.G3.G2', {}, h('div', {}, folded));
  const element = h('div.nH.oy8Mbf', { role: 'listitem', tabindex: -1 }, h('div.Bk', {}, inner));

  function set(next: State): void {
    state = next;
    element.className = {
      expanded: 'h7 ie nH oy8Mbf',
      collapsed: 'kv nH oy8Mbf',
      bundled: 'kQ nH oy8Mbf',
    }[next];
    element.setAttribute('aria-expanded', String(next === 'expanded'));
    if (next === 'expanded') {
      folded.replaceChildren();
      opened?.remove();
      opened = expandedInside();
      inner.append(opened);
    } else {
      if (opened) show(opened, false);
      folded.replaceChildren(collapsedInside());
    }
  }

  function expandedInside(): HTMLElement {
    const header = expandedHeader(context, thread, message, {
      reply: (kind) => acts.reply(message, kind),
      collapse: () => set('collapsed'),
      star: () => acts.star(message),
    });
    return h(
      'div.adn.ads',
      { 'data-message-id': `#${message.permId}`, 'data-legacy-message-id': message.hex },
      h(
        'div.aju',
        {},
        h(
          'div.aCi',
          {},
          h('img.ajn.bofPge', {
            id: freshId(),
            jid: message.from.address,
            src: avatarSource(message.from.name, message.from.address),
            alt: '',
          }),
        ),
      ),
      h(
        'div.gs',
        {},
        header,
        banners(context, thread, message),
        h('div.utdU2e'),
        messageBodies(context, message),
        attachmentArea(context, message.attachments),
        h('div.hi'),
        replyPlace,
      ),
    );
  }

  function collapsedInside(): HTMLElement {
    const title = context.dates.full(message.at);
    const snippet = () =>
      h('div.iA.g6', {}, h('span', {}, message.own.replaceAll('\n', ' ').slice(0, 100)));
    const line = h(
      'div.adf.ads',
      {},
      h(
        'div.aju',
        {},
        h('img.ajn', {
          jid: message.from.address,
          src: avatarSource(message.from.name, message.from.address),
          alt: '',
        }),
      ),
      h(
        'div.gs.gt',
        {},
        h(
          'div.gE.hI',
          {},
          h(
            'table.cf.gJ',
            {},
            h(
              'tbody',
              {},
              h(
                'tr',
                {},
                h('td.gF', {}, senderSpan(context, message)),
                h('td.gH', {}, dateSpan(context.dates.brief(message.at), title)),
              ),
            ),
          ),
        ),
        snippet(),
        h(
          'div',
          { style: 'display: none' },
          h('span.hb', {}, recipients(context, message)),
          snippet(),
        ),
      ),
    );
    return onPress(line, () => {
      set('expanded');
      acts.unfolded(message);
    });
  }

  return {
    element,
    replyPlace,
    state: () => state,
    set,
    update(next) {
      const hadId = message.hex;
      message = next;
      // A message just sent gets its legacy id later, in place.
      if (!hadId && next.hex && opened) opened.setAttribute('data-legacy-message-id', next.hex);
    },
  };
}
