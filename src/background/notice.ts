import { companyDomain, isMachineAddress, normalAddress } from '../domain/address.ts';
import { ladderSteps, type LadderStep } from '../domain/ladder.ts';
import type { LedgerEntry, Touch } from '../domain/ledger.ts';
import type { Contact, Seen, SeenMessage, Thread } from '../domain/prospect.ts';
import type { MessageHead, PersonRef, RowHead, SentRef } from '../messaging/protocol.ts';
import type { Insertion } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import type { Draft } from '../store/write.ts';

/** What is needed to tell news from what was known. */
export interface Known {
  thread: Thread;
  ledger: readonly LedgerEntry[];
  contacts: readonly Contact[];
  insertion: Insertion | null;
  /** The newest insertion that a message has used up. */
  spent: Insertion | null;
  now: Date;
}

const senderOf = ({ fromMe, from }: MessageHead): string =>
  fromMe ? 'me' : (from.address ?? from.name);

/** Finds a message seen before: by its id, or by its sender and minute where no message has that id any more. */
function finder(seen: SeenMessage | null, messages: readonly MessageHead[]) {
  if (seen === null) return () => false;
  const { messageId, at, from } = seen;
  const hasId = ({ id }: MessageHead): boolean => messageId !== null && id === messageId;
  if (messages.some(hasId)) return hasId;
  return (message: MessageHead): boolean =>
    at !== null && message.sentAt === at && senderOf(message) === from;
}

/**
 * The messages that came after the newest one already taken into account. Position decides where
 * the known message is still on the page; else the instant a message was sent; one with neither is
 * not called news. A message that was on its way while the newest was written is sorted in before
 * it, so what newly stands between the newest and the one before it is news as well.
 */
export function newMessages(messages: readonly MessageHead[], seen: Seen): MessageHead[] {
  const isKnown = finder(seen, messages);
  const isBefore = finder(seen.before, messages);
  const earlier = messages.findIndex(isBefore);
  // Two of one sender and minute look alike: after the one before it, the first is the known one.
  const known =
    earlier < 0
      ? messages.findLastIndex(isKnown)
      : messages.findIndex((message, place) => place > earlier && isKnown(message));
  if (known < 0) {
    const since = seen.at;
    return since === null ? [] : messages.filter(({ sentAt }) => sentAt !== null && sentAt > since);
  }
  const crossed = earlier < 0 ? [] : messages.slice(earlier + 1, known);
  return [...crossed.filter((message) => !isBefore(message)), ...messages.slice(known + 1)];
}

const asSeen = (message: MessageHead): SeenMessage => ({
  messageId: message.id,
  at: message.sentAt,
  from: senderOf(message),
});

/** Where the next reading starts from: the newest message that is sure to stay. */
export function baseline(messages: readonly MessageHead[], now: Date): Seen {
  const settled = messages.filter(isSettled);
  const [before, newest] = [settled.at(-2), settled.at(-1)];
  const at = newest?.sentAt ?? now.toISOString();
  const seen = newest ? asSeen(newest) : { messageId: null, from: null };
  return { ...seen, at, before: before ? asSeen(before) : null };
}

/**
 * Whether a message is there for good. One without an id of its own may have just been sent and
 * can still be taken back by undo-send; a folded one is older than that.
 */
const isSettled = ({ id, collapsed, sentAt }: MessageHead): boolean =>
  id !== null || (collapsed && sentAt !== null);

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

/** What names a message in the ledger: its id, or its side and minute. */
interface Said {
  messageId: string | null;
  sentAt: string | null;
}

/** By id where both have one: two messages of the same minute are two; else by the minute. */
const alreadyNoticed = (type: 'touch' | 'answer', said: Said, { ledger, thread }: Known): boolean =>
  ledger.some((entry) => {
    if (entry.type !== type) return false;
    if (said.messageId !== null && entry.messageId !== null)
      return entry.messageId === said.messageId;
    return said.sentAt !== null && entry.sentAt === said.sentAt && entry.threadId === thread.id;
  });

function touch(said: Said, known: Known): Draft[] {
  if (alreadyNoticed('touch', said, known)) return [];
  const { thread, insertion } = known;
  const entry: Draft = {
    id: newId('touch'),
    type: 'touch',
    prospectId: thread.prospectId,
    threadId: thread.id,
    ...said,
    commitmentId: insertion?.commitmentId ?? null,
    step: ladderStepOf(insertion),
    tone: insertion?.tone ?? null,
    at: instantAfter(said.sentAt, known),
  };
  // The insertion has been sent: it must not make a second message a ladder step.
  return insertion ? [entry, { ...insertion, deleted: true }] : [entry];
}

function answer(said: Said, name: string, outOfOffice: boolean, known: Known): Draft[] {
  if (alreadyNoticed('answer', said, known)) return [];
  return [
    {
      id: newId('answer'),
      type: 'answer',
      prospectId: known.thread.prospectId,
      threadId: known.thread.id,
      ...said,
      name,
      kind: outOfOffice ? 'out-of-office' : 'answer',
      at: instantAfter(said.sentAt, known),
    },
  ];
}

/**
 * Touches and answers among the messages on screen.
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
  for (const message of newMessages(messages, known.thread.seen).filter(isSettled)) {
    const said = { messageId: message.id, sentAt: message.sentAt };
    if (message.fromMe) {
      const rows = touch(said, { ...known, insertion });
      if (rows.length > 0) insertion = null;
      drafts.push(...rows);
    } else if (speaksForProspect(message.from, known.contacts)) {
      const outOfOffice = isOutOfOffice(messages.indexOf(message));
      drafts.push(...answer(said, message.from.name, outOfOffice, known));
    }
  }
  return drafts;
}

/** The same from one row of a message list, which shows only who wrote last. */
export function noticeInRow(row: RowHead, known: Known): Draft[] {
  const { seen } = known.thread;
  const { lastMessageId, lastAt, lastFrom } = row;
  if (lastAt === null || (seen.at !== null && lastAt < seen.at)) return [];
  if (lastMessageId !== null && lastMessageId === seen.messageId) return [];
  const sender = row.lastFromMe ? 'me' : (lastFrom?.address ?? lastFrom?.name ?? null);
  if (lastAt === seen.at && sender === seen.from) return [];
  const said = { messageId: lastMessageId, sentAt: lastAt };
  if (row.lastFromMe) return touch(said, known);
  if (lastFrom === null || !speaksForProspect(lastFrom, known.contacts)) return [];
  return answer(said, lastFrom.name, false, known);
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
    const index = messages.findIndex(
      ({ id, sentAt, fromMe }) =>
        !fromMe &&
        (id === null ? sentAt !== null && sentAt === entry.sentAt : id === entry.messageId),
    );
    if (index < 0 || !isOutOfOffice(index)) return [];
    return [
      { ...entry, deleted: true },
      { ...entry, id: newId('answer'), kind: 'out-of-office' },
    ];
  });
}

/** Gmail's longest undo is half a minute, and a page may be slow to say so; a message of an hour ago was sent. */
const undoable = 5 * 60_000;

/**
 * The touches that undo-send took back: their messages were on the page that says so, and are gone.
 * Deleted, they leave the rows before them news again, and the insertion waits to be sent once more.
 */
export function takeBack(
  gone: readonly SentRef[],
  known: Known,
): { touches: Touch[]; revived: Insertion | null } {
  const touches = known.ledger.filter(
    (entry): entry is Touch =>
      entry.type === 'touch' &&
      entry.threadId === known.thread.id &&
      known.now.getTime() - Date.parse(entry.at) < undoable &&
      gone.some(({ id }) => id !== null && id === entry.messageId),
  );
  const { spent } = known;
  const revived =
    known.insertion === null && spent !== null && touches.some(({ step }) => step === spent.step);
  return { touches, revived: revived ? { ...spent, deleted: false } : null };
}
