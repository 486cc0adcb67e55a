import { isElement } from '../element.ts';
import { findAll, findOptional, type Selector } from '../find.ts';
import { addressesIn, asAddress, cleanName, sameMailbox } from '../names.ts';
import { lineOf, textOf } from '../text.ts';
import type { Account, MessageReading, Person } from '../webmail.ts';
import { anyId } from './ids.ts';
import type { Language } from './language.ts';
import * as parts from './selectors.ts';

/** Whether this is inside a message's text, where anything can be written: nothing there is Gmail's word. */
export const inBody = (element: Element): boolean => element.closest('.a3s') !== null;

const outsideBody = (element: Element): boolean => !inBody(element);
const NOISE = parts.noise.forms.map(({ css }) => css).join(',');
const isNoise = (element: Element): boolean => element.matches(NOISE);

interface Kept {
  signature: string;
  reading: MessageReading;
}
/** Readings of messages that have not changed since: a long thread is read once, not at every change of the page. */
const kept = new WeakMap<Element, Kept>();

/**
 * One message, as far as the page shows it; `null` for a draft and for a place that says nothing.
 * @param me the account of this tab, to tell own messages by address.
 */
export function readMessage(
  item: HTMLElement,
  me: Account | null,
  language: Language,
): MessageReading | null {
  const id = messageId(item);
  const text = bodyOf(item);
  const author = authorOf(item, me);
  if (!author && (!text || isDraft(item))) return null;
  const shownDate = findOptional(item, parts.date, outsideBody);
  const sentAtText = dateText(shownDate);
  const signature = [
    id,
    item.className,
    item.getAttribute('aria-expanded'),
    me?.address,
    language.locale,
    author?.address,
    sentAtText,
    text?.childNodes.length,
  ].join();
  const before = kept.get(item);
  if (id && before?.signature === signature) return before.reading;
  const to = recipientsOf(item, me);
  const reading: MessageReading = {
    id,
    from: author ?? { name: '', address: null },
    to: to.people,
    cc: [],
    sentAt: language.dateOf(sentAtText),
    sentAtText,
    fromMe: sameMailbox(author?.address ?? null, me?.address ?? null),
    collapsed: isCollapsed(item, text),
    body: text ? textOf(text, isNoise) : snippetOf(item),
    incomplete: to.truncated || findOptional(item, parts.clipped) !== null,
    ...(text ? { html: markupOf(text) } : {}),
  };
  kept.set(item, { signature, reading });
  return reading;
}

function messageId(item: HTMLElement): string | null {
  const holders = [item, ...item.querySelectorAll('[data-legacy-message-id], [data-message-id]')];
  for (const attribute of ['data-legacy-message-id', 'data-message-id']) {
    for (const holder of holders) {
      const id = inBody(holder) ? null : anyId(holder.getAttribute(attribute));
      if (id) return id;
    }
  }
  return null;
}

/** The attribute if it is an address, else the address in the text, else the picture's. */
function authorOf(item: HTMLElement, me: Account | null): Person | null {
  const named = findOptional(item, parts.sender, outsideBody);
  const address =
    asAddress(named?.getAttribute('email')) ??
    addressesIn(textOfPart(item, parts.senderText))[0] ??
    asAddress(findOptional(item, parts.senderPicture, outsideBody)?.getAttribute('jid')) ??
    null;
  const name =
    named ??
    findOptional(
      item,
      { ...parts.sender, forms: [{ css: '.gD', seen: 'without address, B' }] },
      outsideBody,
    );
  if (!address && !name) return null;
  return { name: name ? nameOf(name, address, me) : '', address };
}

/** For oneself the page says "me" in its language; the account's own name is better where it is known. */
function nameOf(shown: Element, address: string | null, me: Account | null): string {
  if (me?.name && sameMailbox(address, me.address)) return me.name;
  return cleanName(shown.getAttribute('name') ?? shown.textContent);
}

const textOfPart = (item: HTMLElement, part: Selector): string =>
  findOptional(item, part, outsideBody)?.textContent ?? '';

/** A message being written stands in the thread like the others, but nobody is named as its sender and it has no text to read. */
const isDraft = (item: HTMLElement): boolean =>
  item.querySelector('[g_editable=true], textarea.Ak, [data-message-id^="#msg-a:"]') !== null;

function dateText(shown: HTMLElement | null): string {
  const full = shown?.getAttribute('title') || shown?.getAttribute('alt') || shown?.textContent;
  return cleanName(full);
}

/** The text that holds something; the empty twin beside it is hidden (gmail.md §7). */
function bodyOf(item: HTMLElement): HTMLElement | null {
  const candidates = findAll(
    item,
    parts.body,
    (body) => !body.parentElement?.closest('.a3s') && hasContent(body),
  );
  return candidates.find((body) => !isPutAway(body)) ?? null;
}

const hasContent = (body: Element): boolean =>
  /\S/.test(body.textContent ?? '') || body.querySelector('img, table') !== null;

/** Hidden in its own markup; asking the layout would cost a layout per message. */
function isPutAway(body: Element): boolean {
  const frame = body.closest('.ii') ?? body;
  return [frame, body].some((element) =>
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? ''),
  );
}

function isCollapsed(item: HTMLElement, text: Element | null): boolean {
  if (item.matches('.kv, .ky, .kQ, .kx')) return true;
  if (item.matches('.h7')) return false;
  const expanded = item.getAttribute('aria-expanded');
  return expanded === null ? text === null : expanded === 'false';
}

const snippetOf = (item: HTMLElement): string => {
  const preview = findOptional(item, parts.snippet);
  return preview ? lineOf(preview) : '';
};

/** The body's own markup without what Gmail put into it. */
function markupOf(body: HTMLElement): string {
  const copy = body.cloneNode(true);
  if (!isElement(copy)) return '';
  for (const extra of copy.querySelectorAll(NOISE)) extra.remove();
  return copy.innerHTML;
}

/** Everybody after "to"; Gmail gives To and Cc alike there, and ends long lists with a number of others. */
function recipientsOf(
  item: HTMLElement,
  me: Account | null,
): { people: Person[]; truncated: boolean } {
  const people = new Map<string, Person>();
  for (const shown of findAll(item, parts.recipients, outsideBody)) {
    const address = asAddress(shown.getAttribute('email'));
    if (!address || people.has(address)) continue;
    people.set(address, { name: nameOf(shown, address, me), address });
  }
  const line = findOptional(item, parts.recipientLine, outsideBody);
  const rest = line ? textOf(line, (element) => element.hasAttribute('email')) : '';
  return { people: [...people.values()], truncated: /\p{Nd}|\.{3}|…/u.test(rest) };
}
