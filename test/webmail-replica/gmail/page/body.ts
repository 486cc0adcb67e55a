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
  text.append(bodyNodes(message.html));
  trimQuote(context, text);
  const twin = h(
    'div.ii.gt',
    { style: 'display:none' },
    h(generation === '2023' ? 'div.a3s.aiL.undefined' : 'div.a3s.aiL'),
  );
  const shown = h('div.ii.gt', { id: freshId(), jslog: payload(message) }, text);
  // The twin has been seen before the body and after it.
  return generation === '2023' ? [shown, twin] : [twin, shown];
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
  const hidden = h(generation === '2023' ? 'div.h5' : 'div.adL', { style: 'display: none' });
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
  onPress(toggle, () => {
    const open = hidden.style.display === 'none';
    show(hidden, open);
    toggle.setAttribute('aria-expanded', String(open));
    toggle.setAttribute('aria-label', open ? context.words.hideTrimmed : context.words.showTrimmed);
  });
  if (generation === '2023') {
    parent.append(h('div.HOEnZb', {}, h('div.adm', {}, toggle), hidden));
  } else {
    parent.append(h('div.adM', {}, '\n'), h('div.yj6qo.ajU', {}, toggle), hidden);
  }
  hidden.append(...trimmed);
  if (generation === '2023') markRepeated(hidden);
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
