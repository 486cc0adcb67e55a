import { dayOf } from '../domain/clock.ts';
import { quickDates } from '../domain/quick-dates.ts';
import { ladderSteps, type LadderStep } from '../domain/ladder.ts';
import type { Contact, Prospect } from '../domain/prospect.ts';
import { standing } from '../domain/standing.ts';
import type { ProspectView, ThreadState } from '../messaging/protocol.ts';
import { contactsOf, openInsertion, recordOf, threadById } from '../store/reads.ts';
import type { WriteContext } from '../store/write.ts';
import type { World } from './world.ts';

export const viewOf = (prospect: Prospect, contacts: readonly Contact[]): ProspectView => ({
  id: prospect.id,
  name: prospect.name,
  company: prospect.company,
  rating: prospect.rating,
  tone: prospect.tone,
  contacts: contacts.map((contact) => ({
    id: contact.id,
    name: contact.name,
    address: contact.addresses[0] ?? '',
  })),
  snoozedUntil: prospect.snoozedUntil ?? null,
});

const isLadderStep = (step: string): step is LadderStep =>
  (ladderSteps as readonly string[]).includes(step);

/** What is known of a thread, by its id in the store. */
export async function threadState(
  { db }: World,
  { now, settings }: WriteContext,
  threadId: string,
): Promise<ThreadState> {
  const today = dayOf(now, settings.timeZone);
  const quick = quickDates(today, settings.workingWeek);
  const thread = await threadById(db, threadId);
  const record = thread && (await recordOf(db, thread.prospectId));
  if (!record) {
    return {
      threadId,
      tracked: false,
      prospect: null,
      standing: null,
      today,
      quick,
      pending: null,
    };
  }
  const insertion = await openInsertion(db, threadId);
  return {
    threadId,
    tracked: true,
    prospect: viewOf(record.prospect, await contactsOf(db, record.prospect.id)),
    standing: standing(record, now, settings),
    today,
    quick,
    pending:
      insertion && isLadderStep(insertion.step) ? { step: insertion.step, at: insertion.at } : null,
  };
}
