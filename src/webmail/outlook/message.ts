import type { Selector } from '../find.ts';
import { textOf } from '../text.ts';
import type { MessageReading, Person } from '../webmail.ts';
import { inHeader, type Card } from './cards.ts';
import { cssOf } from './pane.ts';
import { personAt, recipientsAt, type Recipients } from './people.ts';
import * as parts from './selectors.ts';
import { CC, FROM, TO } from './words.ts';

const WELLS = [parts.to, parts.cc, parts.recipientWell].map(cssOf).join();

/** What one card says, before the page's other cards and the account are taken into account. */
export type CardReading = Omit<MessageReading, 'id' | 'sentAt' | 'fromMe'>;

/** A card's date as shown; empty when it shows none. The title holds the whole date where the text is short (outlook.md §5.5). */
export function dateTextOf({ date }: Card): string {
  const said = [
    date?.getAttribute('title'),
    date?.querySelector('[title]')?.getAttribute('title'),
    date?.textContent,
  ];
  const text = said.find((one) => one && /\d/.test(one)) ?? '';
  return text.replace(/\s+/gu, ' ').trim();
}

export function readCard(card: Card): CardReading {
  const { body } = card;
  const { to, cc } = recipientsIn(card);
  return {
    from: senderOf(card),
    to: to.people,
    cc: cc.people,
    sentAtText: dateTextOf(card),
    collapsed: body === null,
    body: body ? textOf(body, isOutlooks) : preview(card),
    ...(body && { html: markupOf(body) }),
    incomplete: body === null || to.folded || cc.folded,
  };
}

/** To and Cc by id or known label; in other languages by their order. */
function recipientsIn(card: Card): { to: Recipients; cc: Recipients } {
  const [first, second] = inHeader(card, cssOf(parts.recipientWell));
  let to = firstForm(card, parts.to);
  let cc = firstForm(card, parts.cc);
  if (!to && !cc) [to, cc] = [first, second];
  const nobody = { people: [], folded: false };
  return { to: to ? recipientsAt(to, TO) : nobody, cc: cc ? recipientsAt(cc, CC) : nobody };
}

function firstForm(card: Card, { forms }: Selector): HTMLElement | undefined {
  for (const { css } of forms) {
    const [hit] = inHeader(card, css);
    if (hit) return hit;
  }
  return undefined;
}

function senderOf(card: Card): Person {
  const { sender } = card;
  const seen = sender && personAt(sender, FROM);
  if (seen?.address) return seen;
  const titled = inHeader(card, cssOf(parts.addressTitle)).filter((part) => !part.closest(WELLS));
  const people = titled.map((part) => personAt(part));
  if (!seen?.name) return people[0] ?? { name: '', address: null };
  // Name and address may stand in two elements beside each other.
  const own = titled.findIndex((part, index) => {
    const name = people[index]?.name;
    return name === seen.name || (name === '' && part.parentElement === sender?.parentElement);
  });
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
function preview({ element, date, sender }: Card): string {
  const text = textOf(
    element,
    (part) =>
      part === date ||
      part === sender ||
      part.matches(`${WELLS}, button, [title*="@"], [aria-hidden="true"]`),
  );
  return text.replace(/\s+/gu, ' ').trim();
}
