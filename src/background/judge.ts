import { agreedDate } from '../domain/agreed-date.ts';
import type { Answer } from '../domain/ledger.ts';
import type { Args, BackgroundQuestions, Done } from '../messaging/protocol.ts';
import { AskFailed } from '../domain/trouble.ts';
import { newId } from '../store/ids.ts';
import { ledgerOf, threadById } from '../store/reads.ts';
import { write, type Draft, type WriteContext } from '../store/write.ts';
import { threadState } from './thread-state.ts';
import type { World } from './world.ts';

/** The rep's word on what an answer, or a day that came, did to the agreed date. */
export async function judge(
  world: World,
  context: WriteContext,
  { threadId, result }: Args<BackgroundQuestions, 'judge'>,
): Promise<Done> {
  const { receipt } = await write(world.db, context, async () => {
    const thread = await threadById(world.db, threadId);
    if (!thread) throw new AskFailed('not-found', 'thread');
    const ledger = await ledgerOf(world.db, thread.prospectId);
    const agreed = agreedDate(ledger);
    const { prospectId } = thread;
    const at = context.now.toISOString();
    if (result === 'not-addressed') {
      const answer = ledger
        .filter((entry): entry is Answer => entry.type === 'answer')
        .toSorted((a, b) => a.at.localeCompare(b.at))
        .at(-1);
      if (!answer) throw new AskFailed('not-found', 'answer');
      const row: Draft = {
        id: newId('handling'),
        type: 'handling',
        prospectId,
        answerId: answer.id,
        result,
        at,
      };
      return { rows: [row], result: null };
    }
    if (!agreed) throw new AskFailed('not-found', 'commitment');
    const row: Draft = {
      id: newId('resolution'),
      type: 'resolution',
      prospectId,
      commitmentId: agreed.id,
      result,
      at,
    };
    return { rows: [row], result: null };
  });
  return { state: await threadState(world, context, threadId), receipt };
}
