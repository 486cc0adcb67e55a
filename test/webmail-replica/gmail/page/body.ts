/** A message's body as Gmail shows it: noise around it, the quote trimmed but there. */
import type { WireMessage } from '../wire.ts';
import type { Context } from './context.ts';
import { freshId, h, onPress, show } from './dom.ts';
import { blank } from './pictures.ts';
import { bodyNodes } from './policy.ts';

const quoteStarts =
  '.gmail_quote, .gmail_extra, blockquote[type=cite], #appendonsend, [id$=appendonsend], [id$=divRplyFwdMsg], .moz-cite-prefix';

/** The body and its hidden empty twin, in the order they are found in the page. */
export function messageBodies(context: Context, message: WireMessage): HTMLElement[] {
  const { generation } = context.boot.options;
  const text = h('div.a3s.aiL', { id: freshId() });
  text.append(bodyNodes(message.html, idPrefix(context, message)));
  const clipped = clip(context, message, text);
  trimQuote(context, text);
  const twin = h(
    'div.ii.gt',
    { style: 'display:none' },
    h(generation === '2023' ? 'div.a3s.aiL.undefined' : 'div.a3s.aiL'),
  );
  const shown = h('div.ii.gt', { id: freshId(), jslog: payload(message) }, text, clipped);
  // The twin has been seen before the body and after it.
  return generation === '2023' ? [shown, twin] : [twin, shown];
}

/** Ids inside a body get the message's own prefix, so that they stay single on the page. */
const idPrefix = (context: Context, message: WireMessage): string =>
  context.boot.options.generation === '2026' ? `m_${message.permId.replaceAll(/\D/gu, '')}` : '';

/** Bodies beyond this many characters are cut, with a link to the rest. */
const clipAt = 102_400;

function clip(context: Context, message: WireMessage, body: HTMLElement): HTMLElement | null {
  const lines = body.firstElementChild;
  if (message.html.length < clipAt || !lines) return null;
  let room = clipAt;
  for (const line of Array.from(lines.children)) {
    room -= line.outerHTML.length;
    if (room < 0) line.remove();
  }
  const rest = `/mail/u/${context.boot.slot}/?ui=2&view=lg&permmsgid=${message.permId}`;
  return h('div.iX', {}, h('a', { href: rest, target: '_blank' }, context.words.clipped));
}

/** Ids once more, as base64 of a list: a last resort for whoever looks for them. */
function payload(message: WireMessage): string {
  const list = btoa(JSON.stringify([`#${message.permId}`]));
  return `20277; u014N:xr6bB; 4:${list.replace(/=+$/u, '')}.`;
}

function trimQuote(context: Context, body: HTMLElement): void {
  const start = quoteStart(body);
  if (!start?.parentElement || !hasWordsBefore(body, start)) return;
  const parent = start.parentElement;
  const trimmed: Node[] = [];
  for (let at: Node | null = start; at; at = at.nextSibling) trimmed.push(at);
  const { generation } = context.boot.options;
  const toggle = h(
    'div.ajR',
    {
      id: freshId(),
      role: 'button',
      tabindex: 0,
      'aria-expanded': 'false',
      'aria-label': context.words.showTrimmed,
      'data-tooltip': context.words.showTrimmed,
    },
    h('img.ajT', { src: blank, alt: '' }),
  );
  const old = generation === '2023';
  // Once one wrapper hid the quote; now each of its parts is hidden by itself.
  const box = h('div.h5');
  const hidden = old ? [box] : trimmed.filter((node) => node instanceof HTMLElement);
  for (const part of hidden) show(part, false);
  onPress(toggle, () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    for (const part of hidden) show(part, open);
    toggle.setAttribute('aria-expanded', String(open));
    toggle.setAttribute('aria-label', open ? context.words.hideTrimmed : context.words.showTrimmed);
  });
  if (old) {
    box.append(...trimmed);
    parent.append(h('div.HOEnZb', {}, h('div.adm', {}, toggle), box));
    markRepeated(box);
    return;
  }
  start.before(h('div.adM', {}, '\n'), h('div.yj6qo.ajU', {}, toggle), h('div.adL', {}, '\n'));
}

/** The outermost first element that begins a quote. */
function quoteStart(body: HTMLElement): HTMLElement | null {
  const start = body.querySelector<HTMLElement>(quoteStarts);
  const before = start?.previousElementSibling;
  return before?.tagName === 'BR' && start?.matches('.gmail_quote')
    ? (before as HTMLElement)
    : start;
}

function hasWordsBefore(body: HTMLElement, start: HTMLElement): boolean {
  const range = document.createRange();
  range.setStart(body, 0);
  range.setEndBefore(start);
  return range.toString().trim() !== '';
}

/** Text that repeats an earlier message stands in `.im`. */
function markRepeated(hidden: HTMLElement): void {
  for (const quote of hidden.querySelectorAll('blockquote')) {
    const repeated = h('div.im');
    repeated.append(...quote.childNodes);
    quote.append(repeated);
    return;
  }
}
