import type { Args, BackgroundQuestions, ThreadSuggestions } from '../messaging/protocol.ts';
import { dismissalId } from '../store/ids.ts';
import { dismissalsOf } from '../store/reads.ts';
import { write, type WriteContext } from '../store/write.ts';
import { idOf } from './see.ts';
import type { World } from './world.ts';

export async function dismiss(
  world: World,
  context: WriteContext,
  { threadId, suggestion }: Args<BackgroundQuestions, 'dismiss'>,
): Promise<{ receipt: string }> {
  const id = await dismissalId(threadId, suggestion);
  return write(world.db, context, async () => ({
    rows: [{ id, type: 'dismissal' as const, threadId, suggestion }],
    result: null,
  }));
}

export async function suggest(
  world: World,
  _context: WriteContext,
  args: Args<BackgroundQuestions, 'suggest'>,
): Promise<ThreadSuggestions> {
  await dismissalsOf(world.db, await idOf(args.thread));
  return { suggestions: [], sentences: [], outOfOffice: null, wanted: [] };
}
