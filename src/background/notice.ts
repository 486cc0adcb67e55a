import { companyDomain, isMachineAddress, normalAddress } from '../domain/address.ts';
import { ladderSteps, type LadderStep } from '../domain/ladder.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Contact, Thread } from '../domain/prospect.ts';
import type { MessageHead, PersonRef, RowHead } from '../messaging/protocol.ts';
import type { Insertion } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import type { Draft } from '../store/write.ts';

/** What is needed to tell news from what was known. */
export interface Known {
  thread: Thread;
  ledger: readonly LedgerEntry[];
  contacts: readonly Contact[];
  insertion: Insertion | null;
  now: Date;
}

/**
 * The messages that came after the newest one already taken into account. Position decides where
 * the known message is still on the page; else the instant it was sent; a message with neither is
 * not called news.
 */
export function newMessages(messages: readonly MessageHead[], seen: Thread['seen']): MessageHead[] {
  const at =
    seen.messageId === null ? -1 : messages.findLastIndex(({ id }) => id === seen.messageId);
  if (at >= 0) return messages.slice(at + 1);
  const since = seen.at;
  if (since === null) return [];
  return messages.filter(({ sentAt }) => sentAt !== null && sentAt > since);
}

/** Where the next reading starts from: the newest message that has an id of its own. */
export function baseline(messages: readonly MessageHead[], now: Date): Thread['seen'] {
  const newest = messages.findLast(({ id }) => id !== null);
  return { messageId: newest?.id ?? null, at: newest?.sentAt ?? now.toISOString() };
}

/**
 * Whether this person speaks for the prospect: a contact by address, a colleague at a contact's
 * company, or, where the page shows no address, a contact by full name.
 */
export function speaksForProspect(person: PersonRef, contacts: readonly Contact[]): boolean {
  if (person.address === null) {
    return person.name !== '' && contacts.some(({ name }) => name === person.name);
  }
  const address = normalAddress(person.address);
  if (isMachineAddress(address)) return false;
  const company = companyDomain(address);
  return contacts.some(({ addresses }) =>
    addresses.some(
      (known) => known === address || (company !== null && companyDomain(known) === company),
    ),
  );
}

/** An entry's instant: when the message was sent, but never before what the ledger already holds. */
function instantAfter(sentAt: string | null, { ledger, now }: Known): string {
  const newest = ledger.reduce((latest, entry) => (entry.at > latest ? entry.at : latest), '');
  return sentAt !== null && sentAt > newest ? sentAt : now.toISOString();
}

const ladderStepOf = (insertion: Insertion | null): LadderStep | 'other' =>
  ladderSteps.find((step) => step === insertion?.step) ?? 'other';

const alreadyNoticed = (messageId: string, { ledger }: Known): boolean =>
  ledger.some(
    (entry) => (entry.type === 'touch' || entry.type === 'answer') && entry.messageId === messageId,
  );

function touch(messageId: string, sentAt: string | null, known: Known): Draft[] {
  const { thread, insertion } = known;
  const entry: Draft = {
    id: newId('touch'),
    type: 'touch',
    prospectId: thread.prospectId,
    threadId: thread.id,
    messageId,
    commitmentId: insertion?.commitmentId ?? null,
    step: ladderStepOf(insertion),
    tone: insertion?.tone ?? null,
    at: instantAfter(sentAt, known),
  };
  // The insertion has been sent: it must not make a second message a ladder step.
  return insertion ? [entry, { ...insertion, deleted: true }] : [entry];
}

function answer(
  messageId: string,
  name: string,
  sentAt: string | null,
  outOfOffice: boolean,
  known: Known,
): Draft {
  return {
    id: newId('answer'),
    type: 'answer',
    prospectId: known.thread.prospectId,
    threadId: known.thread.id,
    messageId,
    name,
    kind: outOfOffice ? 'out-of-office' : 'answer',
    at: instantAfter(sentAt, known),
  };
}

/**
 * Touches and answers among the messages on screen. A message without an id of its own may still be
 * taken back by undo-send, so it is not noticed until it has one.
 *
 * @param isOutOfOffice whether the message at this index of `messages` is an automatic reply.
 */
export function noticeInThread(
  messages: readonly MessageHead[],
  known: Known,
  isOutOfOffice: (index: number) => boolean,
): Draft[] {
  let { insertion } = known;
  const drafts: Draft[] = [];
  for (const message of newMessages(messages, known.thread.seen)) {
    if (message.id === null || alreadyNoticed(message.id, known)) continue;
    if (message.fromMe) {
      drafts.push(...touch(message.id, message.sentAt, { ...known, insertion }));
      insertion = null;
    } else if (speaksForProspect(message.from, known.contacts)) {
      const outOfOffice = isOutOfOffice(messages.indexOf(message));
      drafts.push(answer(message.id, message.from.name, message.sentAt, outOfOffice, known));
    }
  }
  return drafts;
}

/** The same from one row of a message list, which shows only who wrote last. */
export function noticeInRow(row: RowHead, known: Known): Draft[] {
  const { seen } = known.thread;
  const { lastMessageId: id, lastAt, lastFrom } = row;
  if (id === null || id === seen.messageId || alreadyNoticed(id, known)) return [];
  if (lastAt === null || (seen.at !== null && lastAt < seen.at)) return [];
  if (row.lastFromMe) return touch(id, lastAt, known);
  if (lastFrom === null || !speaksForProspect(lastFrom, known.contacts)) return [];
  return [answer(id, lastFrom.name, lastAt, false, known)];
}

/**
 * Answers that a row called an answer and whose words, now read, say that nobody is there. The
 * entry is taken back and the absence put in its place.
 */
export function correctAbsences(
  messages: readonly MessageHead[],
  known: Known,
  isOutOfOffice: (index: number) => boolean,
): Draft[] {
  return known.ledger.flatMap((entry): Draft[] => {
    if (entry.type !== 'answer' || entry.kind !== 'answer') return [];
    const index = messages.findIndex(({ id }) => id !== null && id === entry.messageId);
    if (index < 0 || !isOutOfOffice(index)) return [];
    return [
      { ...entry, deleted: true },
      { ...entry, id: newId('answer'), kind: 'out-of-office' },
    ];
  });
}
