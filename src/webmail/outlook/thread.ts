import type { KnownOwner, MessageReading, Person, ThreadReading } from '../webmail.ts';
import { account as readAccount, isOwner, ownerOf, type Owner } from './account.ts';
import { cardsIn, type Card, type Cards } from './cards.ts';
import { oldestFirst, pageDates } from './dates.ts';
import { holdsBackMessages } from './gaps.ts';
import { conversationKey, subjectOf } from './key.ts';
import { rowDates } from './list.ts';
import { dateTextOf, readCard, type CardReading } from './message.ts';
import { openPane, type Pane } from './pane.ts';
import { isYou } from './words.ts';

/**
 * The conversation in the visible pane, or `null`. A pure reading of the page as it stands;
 * whether the page has come to rest is the business of `quiet.ts`.
 */
export function readThread(
  document: Document,
  url: URL,
  known: KnownOwner = {},
): ThreadReading | null {
  const pane = openPane(document);
  if (!pane) return null;
  const found = cardsIn(pane);
  if (found.cards.length === 0) return null;
  const account = readAccount(document, url, known);
  const key = conversationKey(document, url, pane);
  const locale = document.documentElement.lang || 'en';
  return {
    webmail: 'outlook',
    account,
    key,
    subject: subjectOf(document, pane),
    messages: messagesOf(document, found, { owner: ownerOf(account, known), key, locale }),
    incomplete: holdsBackMessages(pane, found),
    locale,
  };
}

/** How many messages the pane shows and how long the last is: what tells that it is still filling. */
export function shapeOf(pane: Pane): string {
  const last = pane.bodies.at(-1);
  return `${cardsIn(pane).cards.length}|${(last?.textContent ?? '').length}`;
}

/** The last of these cards to be written, whichever way the page is ordered. */
export function newestCard(document: Document, cards: readonly Card[]): Card | null {
  const locale = document.documentElement.lang || 'en';
  const dates = pageDates([cards.map(dateTextOf), rowDates(document)], locale, new Date());
  return oldestFirst(cards, (card) => dates.read(dateTextOf(card))).at(-1) ?? null;
}

interface Around {
  owner: Owner;
  key: string | null;
  locale: string;
}

function messagesOf(
  document: Document,
  { cards }: Cards,
  { owner, key, locale }: Around,
): MessageReading[] {
  const read = cards.map(readCard);
  const texts = read.map((card) => card.sentAtText);
  const dates = pageDates([texts, rowDates(document)], locale, new Date());
  const addressOf = addressBook(read);
  // "To: You" is a person without an address, and would else pass for somebody unknown.
  const mine = owner.addresses.at(-1) ?? null;
  const recipient = (person: Person): Person => {
    const named = addressOf(person);
    return named.address === null && isOwner(named, owner) ? { ...named, address: mine } : named;
  };
  const dated = read.map((card) => {
    const from = addressOf(card.from);
    const message: MessageReading = {
      id: null,
      ...card,
      from,
      to: card.to.map(recipient),
      cc: card.cc.map(recipient),
      sentAt: dates.read(card.sentAtText),
      fromMe: isOwner(from, owner),
    };
    return { ...message, id: messageId(message, key) };
  });
  return oldestFirst(dated, ({ sentAt }) => sentAt);
}

/**
 * Outlook leaves out a colleague's address in one header and shows it in another. A name is
 * given the address it has elsewhere in the same thread when it has exactly one there (outlook.md §5.3).
 */
function addressBook(cards: readonly CardReading[]): (person: Person) => Person {
  const book = new Map<string, Set<string>>();
  for (const { name, address } of cards.flatMap((card) => [card.from, ...card.to, ...card.cc])) {
    if (name && address) book.set(name, (book.get(name) ?? new Set()).add(address));
  }
  return (person) => {
    const [only = null, second] = book.get(person.name) ?? [];
    const known = person.address ?? (second === undefined && !isYou(person.name) ? only : null);
    return { name: person.name, address: known };
  };
}

/**
 * Outlook gives a message only a token that is not known to outlive a reload, so the id is made
 * of what stays: conversation, sender, date as shown, and the beginning of the text. A folded
 * message has no text yet, so no id.
 */
function messageId(message: MessageReading, key: string | null): string | null {
  if (message.collapsed) return null;
  const words = message.body.replace(/\s+/gu, '').slice(0, 64);
  const { from, sentAtText } = message;
  const when = sentAtText.replace(/[^\p{L}\p{N}]/gu, '');
  return fingerprint([key ?? '', from.address ?? from.name, when, words].join('\n'));
}

/** FNV-1a, twice with different seeds, for 64 bits: an identity, not a secret. */
export function fingerprint(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x2f0b4c47);
}
