import { dayOf, wallTimeOf } from '../domain/clock.ts';
import { quickDates } from '../domain/quick-dates.ts';
import type { Prospect } from '../domain/prospect.ts';
import { mustAct, standing, urgency } from '../domain/standing.ts';
import type { Agenda, AgendaRow } from '../messaging/protocol.ts';
import {
  contactsOf,
  dueProspects,
  recordOf,
  threadsOf,
  upcomingCount,
  upcomingProspects,
} from '../store/reads.ts';
import type { WriteContext } from '../store/write.ts';
import { viewOf } from './thread-state.ts';
import type { World } from './world.ts';

/** How many of those who need nothing yet are listed; the popup is no dashboard. */
const waitingShown = 20;

async function rowOf(
  { db }: World,
  { now, settings }: WriteContext,
  { id }: Prospect,
): Promise<AgendaRow | null> {
  const record = await recordOf(db, id);
  if (!record) return null;
  const { prospect } = record;
  const threads = await threadsOf(db, id);
  const newest = threads.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  return {
    prospect: viewOf(prospect, await contactsOf(db, id)),
    standing: standing(record, now, settings),
    threadId: newest?.id ?? null,
    webmail: prospect.webmail,
    account: prospect.account,
  };
}

const present = (rows: (AgendaRow | null)[]): AgendaRow[] => rows.filter((row) => row !== null);

/** The two lists, never mixed: on whom the rep must act, worst first by rating, and who is waited for. */
export async function agenda(world: World, context: WriteContext): Promise<Agenda> {
  const { now, settings } = context;
  const wall = wallTimeOf(now, settings.timeZone);
  const due = present(
    await Promise.all(
      (await dueProspects(world.db, wall)).map((each) => rowOf(world, context, each)),
    ),
  );
  const ahead = present(
    await Promise.all(
      (await upcomingProspects(world.db, wall, waitingShown)).map((each) =>
        rowOf(world, context, each),
      ),
    ),
  );
  const worstFirst = (a: AgendaRow, b: AgendaRow) =>
    a.prospect.rating.localeCompare(b.prospect.rating) ||
    urgency(b.standing, now, settings) - urgency(a.standing, now, settings) ||
    a.prospect.name.localeCompare(b.prospect.name);
  const today = dayOf(now, settings.timeZone);
  return {
    today,
    quick: quickDates(today, settings.workingWeek),
    act: due.toSorted(worstFirst),
    wait: ahead.filter((row) => !mustAct(row.standing)),
    snoozed: ahead.filter((row) => mustAct(row.standing)),
    waiting: await upcomingCount(world.db, wall),
  };
}
