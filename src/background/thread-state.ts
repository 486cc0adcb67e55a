import { counterpart, type Counterpart } from '../domain/counterpart.ts';
import { dayOf } from '../domain/clock.ts';
import { quickDates } from '../domain/quick-dates.ts';
import { ladderSteps, type LadderStep } from '../domain/ladder.ts';
import type { Contact, Prospect } from '../domain/prospect.ts';
import { standing } from '../domain/standing.ts';
import type { MessageHead, ProspectView, ThreadState } from '../messaging/protocol.ts';
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

const peopleOf = ({ name, company, contacts }: ProspectView): Counterpart => ({
  name,
  company,
  contacts: contacts.map((each) => ({ name: each.name, address: each.address })),
});

const isLadderStep = (step: string): step is LadderStep =>
  (ladderSteps as readonly string[]).includes(step);

/** What is known of a thread, by its id in the store; `messages` tell who it is with while nobody recorded it. */
export async function threadState(
  { db }: World,
  { now, settings }: WriteContext,
  threadId: string,
  messages: readonly MessageHead[] = [],
  account = '',
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
      people: counterpart(messages, [account, ...settings.ownAddresses]),
      standing: null,
      today,
      quick,
      pending: null,
    };
  }
  const insertion = await openInsertion(db, threadId);
  const prospect = viewOf(record.prospect, await contactsOf(db, record.prospect.id));
  return {
    threadId,
    tracked: true,
    prospect,
    people: peopleOf(prospect),
    standing: standing(record, now, settings),
    today,
    quick,
    pending:
      insertion && isLadderStep(insertion.step) ? { step: insertion.step, at: insertion.at } : null,
  };
}
