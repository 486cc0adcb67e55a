import { dayOf } from '../domain/clock.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Args, BackgroundQuestions } from '../messaging/protocol.ts';
import { AskFailed } from '../domain/trouble.ts';
import { newId } from '../store/ids.ts';
import { ledgerOf, prospectById, threadById } from '../store/reads.ts';
import { agreedDate } from '../domain/agreed-date.ts';
import { write, type Draft, type WriteContext } from '../store/write.ts';
import type { World } from './world.ts';

async function change(
  world: World,
  context: WriteContext,
  ids: readonly string[],
  edit: (prospect: Prospect) => Prospect,
): Promise<{ receipt: string }> {
  return write(world.db, context, async () => {
    const rows: Draft[] = [];
    for (const id of ids) {
      const prospect = await prospectById(world.db, id);
      if (!prospect) throw new AskFailed('not-found', 'prospect');
      rows.push(edit(prospect));
    }
    return { rows, result: null };
  });
}

export const changeProspect = (
  world: World,
  context: WriteContext,
  { prospectId, changes }: Args<BackgroundQuestions, 'changeProspect'>,
) => change(world, context, [prospectId], (prospect) => ({ ...prospect, ...changes }));

/** Keeps nudges quiet until a day; the standing, and the date, stay as they are. */
export const snooze = (
  world: World,
  context: WriteContext,
  { prospectIds, until }: Args<BackgroundQuestions, 'snooze'>,
) =>
  change(world, context, prospectIds, (prospect) => ({
    ...prospect,
    snoozedUntil: until,
  }));

export const close = (
  world: World,
  context: WriteContext,
  { prospectId, outcome }: Args<BackgroundQuestions, 'close'>,
) =>
  change(world, context, [prospectId], (prospect) => ({
    ...prospect,
    closed: { on: dayOf(context.now, context.settings.timeZone), outcome },
  }));

/** The words of a step stand in a composer, or on the clipboard: the next message sent here took it. */
export async function inserted(
  world: World,
  context: WriteContext,
  { threadId, step, tone }: Args<BackgroundQuestions, 'inserted'>,
): Promise<{ receipt: string }> {
  return write(world.db, context, async () => {
    const thread = await threadById(world.db, threadId);
    if (!thread) throw new AskFailed('not-found', 'thread');
    const agreed = agreedDate(await ledgerOf(world.db, thread.prospectId));
    const row: Draft = {
      id: newId('insertion'),
      type: 'insertion',
      threadId,
      prospectId: thread.prospectId,
      commitmentId: agreed?.id ?? null,
      step,
      tone,
      at: context.now.toISOString(),
    };
    return { rows: [row], result: null };
  });
}
