/** The header of a message: sender, recipients, date, star, reply and more. */
import type { Correspondent } from '../../mailbox/mailbox.ts';
import type { WireMessage, WireThread } from '../wire.ts';
import { isMe, type Context } from './context.ts';
import { freshId, h, onOldPress, onPress, show, type Child } from './dom.ts';
import { messageMenu } from './message-menu.ts';
import { blank } from './pictures.ts';

/** Longer recipient lists end in "and N others"; their addresses are in the details only. */
const recipientsShown = 6;

export interface HeaderActs {
  /** Opens a reply to this message. */
  reply(kind: 'reply' | 'reply-all' | 'forward'): void;
  collapse(): void;
  star(): void;
}

export function senderSpan(context: Context, message: WireMessage): HTMLElement {
  const { name, address } = message.from;
  const shown = isMe(context, address) ? context.words.me : name || address;
  return h(
    'span.gD',
    { email: address, name: shown, 'data-hovercard-id': address, translate: 'no', jid: address },
    h('span', {}, shown),
  );
}

export function dateSpan(text: string, title: string): HTMLElement {
  return h('span.g3', { id: freshId(), title, alt: title, role: 'gridcell', tabindex: -1 }, text);
}

export function expandedHeader(
  context: Context,
  thread: WireThread,
  message: WireMessage,
  acts: HeaderActs,
): HTMLElement {
  const { generation } = context.boot.options;
  const { address } = message.from;
  const brackets = h(
    'span.go',
    {},
    h('span', { 'aria-hidden': 'true' }, '<'),
    address,
    h('span', { 'aria-hidden': 'true' }, '>'),
  );
  const title =
    generation === '2026'
      ? [
          h(
            'h3.iw.gFxsud',
            {},
            h(
              'span.qu',
              { role: 'gridcell', tabindex: -1, translate: 'no' },
              senderSpan(context, message),
              ' ',
              brackets,
            ),
          ),
          h('h3.iw.rapwed'),
        ]
      : [
          h(
            'h3.iw',
            {},
            h(
              'span.qu',
              { role: 'gridcell', tabindex: -1, translate: 'no' },
              senderSpan(context, message),
              ' ',
              brackets,
            ),
          ),
        ];
  const full = context.dates.full(message.at);
  const details = detailsPopup(context, thread, message);
  const opener = h(
    'div.ajy',
    {
      id: freshId(),
      role: 'button',
      tabindex: 0,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': context.words.showDetails,
      'data-tooltip': context.words.showDetails,
    },
    h('img.ajz', { src: blank, alt: '' }),
  );
  onPress(opener, () => {
    const open = details.style.display === 'none';
    show(details, open);
    opener.setAttribute('aria-expanded', String(open));
  });
  const left = h(
    'td.gF.gK',
    {},
    h('table.cf.ix', {}, h('tbody', {}, h('tr', {}, h('td', {}, title)))),
  );
  const right = h(
    'td.gH',
    {},
    h(
      'div.gK',
      {},
      h('span'),
      dateSpan(context.dates.relative(message.at), full),
      star(context, message, acts),
    ),
  );
  onPress(left, () => acts.collapse());
  return h(
    'div.gE.iv.gt',
    {},
    h(
      'table.cf.gJ',
      {},
      h(
        'tbody',
        {},
        h('tr.acZ', {}, left, right, h('td.gH.acX.bAm', { rowspan: 2 }, buttons(context, acts))),
        h(
          'tr.acZ.xD',
          {},
          h(
            'td',
            { colspan: 3 },
            h(
              'table.cf.adz',
              {},
              h(
                'tbody',
                {},
                h(
                  'tr',
                  {},
                  h(
                    'td.ady',
                    {},
                    h('div.iw.ajw', {}, h('span.hb', {}, recipients(context, message)), opener),
                    details,
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

export function recipients(context: Context, message: WireMessage): Child[] {
  const all = [...message.to, ...message.cc];
  const span = (person: Correspondent) => {
    const shown = isMe(context, person.address)
      ? context.words.toMe
      : person.name || person.address;
    return h(
      'span',
      { dir: 'ltr' },
      h(
        'span.g2',
        {
          email: person.address,
          name: shown,
          'data-hovercard-id': person.address,
          translate: 'no',
        },
        shown.split(' ')[0] ?? shown,
      ),
    );
  };
  const shown = all.slice(0, recipientsShown);
  const more = all.length - shown.length;
  return [
    context.words.to,
    shown.map((person, index) => [index ? ', ' : '', span(person)]),
    more > 0 ? `, ${context.words.andOthers(more)}` : null,
  ];
}

function star(context: Context, message: WireMessage, acts: HeaderActs): HTMLElement {
  const mark = h(
    'div.zd.bi4',
    {
      role: 'checkbox',
      tabindex: 0,
      'aria-checked': String(message.starred),
      'aria-label': message.starred ? context.words.unstar : context.words.star,
    },
    h('span.T-KT', {}, message.starred ? '★' : '☆'),
  );
  return onPress(mark, (event) => {
    event.stopPropagation();
    acts.star();
  });
}

function buttons(context: Context, acts: HeaderActs): Child[] {
  const { words, boot } = context;
  const menu = messageMenu(context, acts);
  if (boot.options.generation === '2026') {
    const reply = onPress(
      h('button.DILLkc', { type: 'button', 'aria-label': words.reply, jscontroller: 'soHxf' }, '↩'),
      () => acts.reply('reply'),
    );
    const more = h(
      'button.Wsq5Cf',
      {
        type: 'button',
        'aria-label': words.more,
        'aria-expanded': 'false',
        'aria-haspopup': 'menu',
      },
      '⋮',
    );
    onPress(more, () => more.setAttribute('aria-expanded', String(menu.toggle(more))));
    return [reply, more, menu.element];
  }
  const reply = h(
    'div.T-I.J-J5-Ji.T-I-Js-IF.aaq.T-I-ax7.L3',
    { role: 'button', tabindex: 0, 'aria-label': words.reply, 'data-tooltip': words.reply },
    h('img.hB.T-I-J3', { src: blank, alt: '' }),
    '↩',
  );
  onOldPress(reply, () => acts.reply('reply'));
  const more = h(
    'div.T-I.J-J5-Ji.T-I-Js-Gs.aap.T-I-awG.T-I-ax7.L3',
    {
      role: 'button',
      tabindex: 0,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': words.more,
    },
    h('img.hA.T-I-J3', { src: blank, alt: '' }),
    '⋮',
  );
  onOldPress(more, () => more.setAttribute('aria-expanded', String(menu.toggle(more))));
  return [reply, more, menu.element];
}

/** The only place where To and Cc stand apart; the labels are words of the interface. */
function detailsPopup(context: Context, thread: WireThread, message: WireMessage): HTMLElement {
  const { details } = context.words;
  const person = ({ name, address }: Correspondent) =>
    h('span', {}, name ? `${name} ` : '', h('span.gI2', {}, `<${address}>`));
  const list = (people: Correspondent[]) =>
    people.map((one, index) => [index ? ', ' : '', person(one)]);
  const line = (label: string, value: Child) =>
    h(
      'tr',
      {},
      h('td.gG', { colspan: 1 }, h('span.gI', {}, label)),
      h('td.gL', {}, h('span.gI', {}, value)),
    );
  return h(
    'div.ajA.SK',
    { style: 'display: none', role: 'dialog', tabindex: -1 },
    h(
      'table.ajC',
      {},
      h(
        'tbody',
        {},
        line(details.from, person(message.from)),
        line(details.to, list(message.to)),
        message.cc.length ? line(details.cc, list(message.cc)) : null,
        line(details.date, context.dates.full(message.at)),
        line(details.subject, thread.subject),
      ),
    ),
  );
}
