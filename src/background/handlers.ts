import { AskFailed } from '../domain/trouble.ts';
import type { Settings } from '../domain/settings.ts';
import type { BackgroundQuestions } from '../messaging/protocol.ts';
import type { Handlers } from '../messaging/server.ts';
import { asStoreFailure, StoreFailure } from '../store/failure.ts';
import { threadById } from '../store/reads.ts';
import { deriveAll, undo, write, type WriteContext } from '../store/write.ts';
import { accountOf, rememberAccount } from './accounts.ts';
import { agenda } from './agenda.ts';
import { judge } from './judge.ts';
import { refresh } from './nudge.ts';
import { changeProspect, close, inserted, snooze } from './prospects.ts';
import { record } from './record.ts';
import { seeRows, seeThread } from './see.ts';
import { dismiss, suggest } from './suggest.ts';
import { tellTabs } from './tabs.ts';
import { showThread } from './tabs.ts';
import { prepare } from './templates/prepare.ts';
import { threadState } from './thread-state.ts';
import type { World } from './world.ts';

/** The store's troubles, in the words of the protocol. */
export function nameTrouble(error: unknown): AskFailed {
  if (error instanceof AskFailed) return error;
  // Reading fails as writing does, but nothing on the way has given it its name yet.
  const failure = asStoreFailure(error);
  if (failure instanceof StoreFailure) return new AskFailed(`store-${failure.trouble}`);
  return new AskFailed('unexpected', error instanceof Error ? error.name : 'unknown');
}

async function saveSettings(
  { db }: World,
  context: WriteContext,
  changes: Partial<Settings>,
): Promise<Settings> {
  const settings = { ...context.settings, ...changes };
  await write(db, context, async () => ({ rows: [settings], result: null }));
  return settings;
}

/** Every question the background answers. A handler that changed something says so to everybody. */
export function handlersFor(world: World): Handlers<BackgroundQuestions> {
  const changed = async (): Promise<void> => {
    await refresh(world);
    await tellTabs();
  };
  /** Runs a change, then brings badge, alarms and open pages in line with it. */
  async function after<T>(run: (context: WriteContext) => Promise<T>): Promise<T> {
    const answer = await run(await world.context());
    await changed();
    return answer;
  }

  return {
    async seeThread(args) {
      const { state, changed: news } = await seeThread(world, await world.context(), args);
      if (news) await changed();
      return state;
    },
    suggest: async (args) => suggest(world, await world.context(), args),
    async seeRows(args) {
      const noticed = await seeRows(world, await world.context(), args);
      if (noticed > 0) await changed();
      return { noticed };
    },
    record: (args) => after((context) => record(world, context, args)),
    judge: (args) => after((context) => judge(world, context, args)),
    async prepare(args) {
      const context = await world.context();
      const repName = args.values.rep_name?.trim() ?? '';
      // How the rep signs is asked once.
      if (repName !== '') await saveSettings(world, context, { repName });
      return prepare(world, context, args);
    },
    inserted: (args) =>
      after(async (context) => {
        const { receipt } = await inserted(world, context, args);
        return { receipt, state: await threadState(world, context, args.threadId) };
      }),
    dismiss: (args) => after((context) => dismiss(world, context, args)),
    changeProspect: (args) => after((context) => changeProspect(world, context, args)),
    snooze: (args) => after((context) => snooze(world, context, args)),
    close: (args) => after((context) => close(world, context, args)),
    undo: ({ receipt }) =>
      after(async (context) => ({ undone: await undo(world.db, context, receipt) })),
    agenda: async () => agenda(world, await world.context()),
    async openThread({ threadId }) {
      const thread = await threadById(world.db, threadId);
      if (!thread) throw new AskFailed('not-found', 'thread');
      await showThread(thread);
      return { opened: true };
    },
    readSettings: async () => (await world.context()).settings,
    changeSettings: ({ changes }) =>
      after(async (context) => {
        const settings = await saveSettings(world, context, changes);
        await deriveAll(world.db, { ...context, settings });
        return settings;
      }),
    accountOf: async ({ origin, slot }) => ({
      address: await accountOf(origin, slot),
      own: (await world.context()).settings.ownAddresses,
    }),
    async rememberAccount({ origin, slot, address }) {
      await rememberAccount(origin, slot, address);
      return { address };
    },
  };
}
