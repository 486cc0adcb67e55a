/** Whom an answer goes to. */
import type { WireMessage, WirePerson } from '../../wire.ts';
import { isMe } from '../people.ts';
import { conversationOf, page } from '../store.ts';

export function answeredPeople(
  message: WireMessage,
  all: boolean,
): { to: WirePerson[]; cc: WirePerson[] } {
  const others = message.to.filter((person) => !isMe(person));
  // Answering one's own message goes on to those it went to.
  if (message.mine) return { to: others, cc: all ? message.cc : [] };
  if (!all) return { to: [message.from], cc: [] };
  return { to: [message.from, ...others], cc: message.cc.filter((person) => !isMe(person)) };
}

/** Everybody in the mailbox, for suggestions and for naming typed addresses. */
function everybody(): WirePerson[] {
  const met = new Map<string, WirePerson>();
  for (const { messages } of page().mailbox.conversations) {
    for (const { from, to, cc } of messages) {
      for (const person of [from, ...to, ...cc]) met.set(person.address.toLowerCase(), person);
    }
  }
  return [...met.values()];
}

export const personAt = (address: string): WirePerson =>
  everybody().find((person) => person.address.toLowerCase() === address.toLowerCase()) ?? {
    name: '',
    address,
    bare: false,
  };

/**
 * What the suggestion list offers for typed text: first somebody who only looks alike (§7.4: a
 * wrong person may stand first), then who matches, then the text itself.
 */
export function suggestions(typed: string): WirePerson[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const matches = (person: WirePerson): boolean =>
    person.address.toLowerCase().includes(wanted) || person.name.toLowerCase().includes(wanted);
  const all = everybody().filter((person) => !isMe(person));
  const wrong = all.find((person) => !matches(person));
  return [...(wrong ? [wrong] : []), ...all.filter(matches).slice(0, 3)];
}

/** The newest message of a conversation that was sent. */
export const newestSent = (itemId: string | null): WireMessage | null => {
  const conversation = conversationOf(itemId);
  const single = conversation?.messages.find((message) => message.id === itemId);
  return single ?? conversation?.messages.findLast((message) => message.draftId === null) ?? null;
};
