import type { Args, BackgroundQuestions, ThreadRef, ThreadState } from '../messaging/protocol.ts';
import { isOutOfOffice } from '../reading/out-of-office.ts';
import {
  contactsByAddress,
  contactsOf,
  insertionsOf,
  ledgerOf,
  prospectById,
  threadById,
} from '../store/reads.ts';
import { threadId } from '../store/ids.ts';
import { write, type Draft, type WriteContext } from '../store/write.ts';
import type { Thread } from '../domain/prospect.ts';
import { agreedDate } from '../domain/agreed-date.ts';
import {
  baseline,
  correctAbsences,
  noticeInRow,
  noticeInThread,
  takeBack,
  type Known,
} from './notice.ts';
import { threadState } from './thread-state.ts';
import type { World } from './world.ts';

export const idOf = (ref: Pick<ThreadRef, 'webmail' | 'account' | 'key'>): Promise<string> =>
  threadId(ref.webmail, ref.account, ref.key);

async function knownOf(world: World, thread: Thread, now: Date): Promise<Known> {
  const { db } = world;
  const { open, spent } = await insertionsOf(db, thread.id);
  return {
    thread,
    ledger: await ledgerOf(db, thread.prospectId),
    contacts: await contactsOf(db, thread.prospectId),
    insertion: open,
    spent,
    now,
  };
}

/** What was known before undo-send took messages back, and the rows that say so. */
function withoutTakenBack(
  known: Known,
  { messages, gone }: Args<BackgroundQuestions, 'seeThread'>,
): { known: Known; rows: Draft[] } {
  const { touches, revived } = takeBack(gone, known);
  const [first] = touches.toSorted((a, b) => a.at.localeCompare(b.at));
  if (!first) return { known, rows: [] };
  const before = messages.filter(
    ({ sentAt }) => sentAt !== null && sentAt < (first.sentAt ?? first.at),
  );
  return {
    known: {
      ...known,
      thread: { ...known.thread, seen: baseline(before, known.now) },
      ledger: known.ledger.filter((entry) => !touches.some(({ id }) => id === entry.id)),
      insertion: revived ?? known.insertion,
    },
    rows: [...touches.map((touch) => ({ ...touch, deleted: true })), ...(revived ? [revived] : [])],
  };
}

/** A thread not seen before, with a known contact in the same account, belongs to that prospect. */
async function adopt(
  world: World,
  id: string,
  { thread, messages }: Args<BackgroundQuestions, 'seeThread'>,
): Promise<Draft | null> {
  const senders = messages
    .filter(({ fromMe }) => !fromMe)
    .flatMap(({ from }) => (from.address === null ? [] : [from.address]));
  for (const contact of await contactsByAddress(world.db, [...new Set(senders)])) {
    const prospect = await prospectById(world.db, contact.prospectId);
    if (!prospect || prospect.account !== thread.account || prospect.webmail !== thread.webmail)
      continue;
    const agreed = agreedDate(await ledgerOf(world.db, prospect.id));
    // What was said before the date was agreed is not news; with no date, nothing on screen is.
    const seen = agreed
      ? { messageId: null, at: agreed.at, from: null, before: null }
      : baseline(messages, new Date());
    return { id, type: 'thread', prospectId: prospect.id, ...thread, seen };
  }
  return null;
}

/** What is known of the thread on screen; touches and answers in it are noticed on the way. */
export async function seeThread(
  world: World,
  context: WriteContext,
  args: Args<BackgroundQuestions, 'seeThread'>,
): Promise<{ state: ThreadState; changed: boolean }> {
  const id = await idOf(args.thread);
  const { messages, tail } = args;
  const absent = (index: number): boolean => {
    const text = tail[index - (messages.length - tail.length)];
    return text !== undefined && isOutOfOffice({ subject: args.thread.subject, text });
  };
  const { result: changed } = await write(world.db, context, async () => {
    const stored = await threadById(world.db, id);
    const adopted = stored ? null : await adopt(world, id, args);
    const thread = stored ?? (adopted as Thread | null);
    if (!thread) return { rows: [], result: false };
    const { known, rows: back } = withoutTakenBack(await knownOf(world, thread, context.now), args);
    const news = [
      ...back,
      ...noticeInThread(messages, known, absent),
      ...correctAbsences(messages, known, absent),
    ];
    const moved = thread.url !== args.thread.url || thread.origin !== args.thread.origin;
    if (news.length === 0 && !moved && !adopted) return { rows: [], result: false };
    const seen = news.length > 0 ? baseline(messages, context.now) : thread.seen;
    const { slot, origin, url } = args.thread;
    return { rows: [{ ...thread, slot, origin, url, seen }, ...news], result: news.length > 0 };
  });
  const state = await threadState(world, context, id, messages, args.thread.account);
  return { state, changed };
}

/** News from the rows on screen, in threads that are tracked; everything else is forgotten. */
export async function seeRows(
  world: World,
  context: WriteContext,
  { webmail, account, rows }: Args<BackgroundQuestions, 'seeRows'>,
): Promise<number> {
  const ids = await Promise.all(rows.map(({ key }) => threadId(webmail, account, key)));
  const { result } = await write(world.db, context, async () => {
    const threads = await world.db.threads.bulkGet(ids);
    const drafts: Draft[] = [];
    for (const [index, row] of rows.entries()) {
      const thread = threads[index];
      if (!thread || thread.deleted) continue;
      drafts.push(...noticeInRow(row, await knownOf(world, thread, context.now)));
    }
    return { rows: drafts, result: drafts.length };
  });
  return result;
}
