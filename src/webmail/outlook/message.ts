import { findAll, findOptional } from '../find.ts';
import { textOf } from '../text.ts';
import type { MessageReading, Person } from '../webmail.ts';
import type { Card, Marks } from './cards.ts';
import { cssOf, marksIn } from './pane.ts';
import { personAt, recipientsAt, type Recipients } from './people.ts';
import * as parts from './selectors.ts';
import { CC, FROM, TO } from './words.ts';

const WELLS = [parts.to, parts.cc, parts.recipientWell].map(cssOf).join();

/** What one card says, before the page's other cards and the account are taken into account. */
export type CardReading = Omit<MessageReading, 'id' | 'sentAt' | 'fromMe'>;

/** A card's date as shown; empty when it shows none. */
export function dateTextOf({ element, body }: Card, { dates }: Marks): string {
  const date = dates.find((mark) => element.contains(mark) && !body?.contains(mark));
  return date ? dateText(date) : '';
}

export function readCard({ element, body }: Card, marks: Marks): CardReading {
  const inHeader = (part: Element): boolean => element.contains(part) && !body?.contains(part);
  const { to, cc } = recipientsIn(element, inHeader);
  const date = marks.dates.find(inHeader);
  const sender = marks.senders.find(inHeader);
  return {
    from: senderOf(element, sender, inHeader),
    to: to.people,
    cc: cc.people,
    sentAtText: date ? dateText(date) : '',
    collapsed: body === null,
    body: body ? textOf(body, isOutlooks) : preview(element, [date, sender]),
    ...(body && { html: markupOf(body) }),
    incomplete: body === null || to.folded || cc.folded,
  };
}

/** The title holds the whole date where the text is short (outlook.md §5.5). */
function dateText(date: Element): string {
  const titled = findOptional(date, { ...parts.date, forms: [{ css: '[title]', seen: '' }] });
  const said = [date.getAttribute('title'), titled?.getAttribute('title'), date.textContent];
  return (
    said
      .find((text) => text && /\d/.test(text))
      ?.replace(/\s+/gu, ' ')
      .trim() ?? ''
  );
}

/** To and Cc by id or known label; in other languages by their order. */
function recipientsIn(
  card: HTMLElement,
  inHeader: (part: HTMLElement) => boolean,
): { to: Recipients; cc: Recipients } {
  let to = findOptional(card, parts.to, inHeader);
  let cc = findOptional(card, parts.cc, inHeader);
  if (!to && !cc) [to = null, cc = null] = findAll(card, parts.recipientWell, inHeader);
  const nobody = { people: [], folded: false };
  return { to: to ? recipientsAt(to, TO) : nobody, cc: cc ? recipientsAt(cc, CC) : nobody };
}

function senderOf(
  card: HTMLElement,
  mark: HTMLElement | undefined,
  inHeader: (part: Element) => boolean,
): Person {
  const titled = marksIn(
    card,
    parts.addressTitle,
    (part) => inHeader(part) && !part.closest(WELLS),
  );
  const seen = mark && personAt(mark, FROM);
  if (seen?.address) return seen;
  const people = titled.map((part) => personAt(part));
  if (!seen?.name) return people[0] ?? { name: '', address: null };
  // Name and address may stand in two elements beside each other.
  const own = titled.findIndex(
    (part, index) =>
      people[index]?.name === seen.name ||
      (people[index]?.name === '' && part.parentElement === mark?.parentElement),
  );
  return { name: seen.name, address: people[own]?.address ?? null };
}

/** The translate offer, "show original size" and other buttons Outlook puts between the sender's words (outlook.md §5.6). */
function isOutlooks(part: Element): boolean {
  return part.matches('button, span.crumb, [role="button"]:not(a)');
}

function markupOf(body: HTMLElement): string {
  const markups = [...body.querySelectorAll(cssOf(parts.bodyMarkup))];
  const [markup] = markups;
  return (markup && markups.length === 1 ? markup : body).innerHTML;
}

/** A folded message shows one line of its text besides sender and date. */
function preview(card: HTMLElement, known: readonly (Element | undefined)[]): string {
  return textOf(
    card,
    (part) =>
      known.includes(part) || part.matches(`${WELLS}, button, [title*="@"], [aria-hidden="true"]`),
  )
    .replace(/\s+/gu, ' ')
    .trim();
}
