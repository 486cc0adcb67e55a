import { dayOf } from '../domain/clock.ts';
import type { Evidence } from '../domain/ledger.ts';
import type {
  Args,
  BackgroundQuestions,
  MessageText,
  ThreadSuggestions,
} from '../messaging/protocol.ts';
import {
  foldThread,
  readMessage,
  type MessageRead,
  type ReadInThread,
} from '../reading/acceptance.ts';
import { isOutOfOffice } from '../reading/out-of-office.ts';
import { ownWords } from '../reading/own-words.ts';
import { isMailing } from '../reading/promises.ts';
import { dismissalId } from '../store/ids.ts';
import { dismissalsOf } from '../store/reads.ts';
import { write, type WriteContext } from '../store/write.ts';
import { ReadingCache } from './reading-cache.ts';
import { idOf } from './see.ts';
import type { World } from './world.ts';

/** Readings of messages on screen in this worker's life; losing them costs one more look at the page. */
const readings = new ReadingCache<MessageRead>(2_000);

/** Sentences offered for picking by hand: those of the newest messages. */
const sentencesOffered = 40;

export async function dismiss(
  world: World,
  context: WriteContext,
  { threadId, suggestion }: Args<BackgroundQuestions, 'dismiss'>,
): Promise<{ receipt: string }> {
  const id = await dismissalId(threadId, suggestion);
  return write(world.db, context, async () => ({
    rows: [{ id, type: 'dismissal' as const, threadId, suggestion, deleted: false }],
    result: null,
  }));
}

/**
 * The dates found in a thread. Words already read are not asked for again: the page first sends
 * only lengths, and is told of which messages the words are `wanted`.
 */
export async function suggest(
  world: World,
  { now, settings }: WriteContext,
  { thread, locale, messages }: Args<BackgroundQuestions, 'suggest'>,
): Promise<ThreadSuggestions> {
  const id = await idOf(thread);
  const clock = { timeZone: settings.timeZone, locale };
  const wanted: number[] = [];
  const read: ReadInThread[] = [];
  for (const [index, message] of messages.entries()) {
    const reading = readingOf(`${id} ${clock.timeZone}`, index, message, thread.subject, clock);
    if (reading) {
      const sentAt = message.sentAt === null ? null : new Date(message.sentAt);
      read.push({ message: { id: message.id, fromMe: message.fromMe, sentAt }, read: reading });
    } else wanted.push(index);
  }
  if (wanted.length > 0) return { suggestions: [], sentences: [], outOfOffice: null, wanted };

  const { suggestions, outOfOffice } = foldThread(read);
  const today = dayOf(now, settings.timeZone);
  const dismissed = await dismissalsOf(world.db, id);
  return {
    suggestions: suggestions
      .filter((found) => found.until >= today && !dismissed.has(found.id))
      .map(({ confidence: _inner, ...found }) => found),
    sentences: sentencesOf(read),
    outOfOffice:
      outOfOffice && outOfOffice.until > today
        ? { until: outOfOffice.until, quote: outOfOffice.quote }
        : null,
    wanted,
  };
}

function readingOf(
  thread: string,
  index: number,
  message: MessageText,
  subject: string,
  clock: { timeZone: string; locale: string },
): MessageRead | null {
  const { id, from, fromMe, sentAt, length, text, html } = message;
  // A message without an id is known by where it stands; its length tells one version from another.
  const key = `${thread} ${id ?? `#${index}`} ${length} ${sentAt ?? ''}`;
  const known = readings.get(key);
  if (known) return known;
  if (text === undefined) return null;
  const { text: ownText } = ownWords(html === undefined ? { text } : { text, html });
  const sent = sentAt === null ? null : new Date(sentAt);
  // "Automatic reply" is a mark of mailings as well, but the day of return in it is worth reading.
  const mailing =
    !fromMe && isMailing(text, from.address) && !isOutOfOffice({ subject, text: ownText });
  return readings.keep(
    key,
    readMessage({ id, from, fromMe, sentAt: sent, ownText, subject, mailing }, clock),
  );
}

/** Newest message first, in the order they were written within it. */
function sentencesOf(read: readonly ReadInThread[]): Evidence[] {
  const sentences: Evidence[] = [];
  for (const { message, read: reading } of read.toReversed()) {
    for (const quote of reading.sentences) {
      if (sentences.length === sentencesOffered) return sentences;
      const { id: messageId, fromMe } = message;
      const sentAt = message.sentAt?.toISOString() ?? null;
      sentences.push({ messageId, quote, sentAt, fromMe });
    }
  }
  return sentences;
}
