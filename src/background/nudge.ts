import browser from 'webextension-polyfill';
import { dayOf, instantAt, instantOfWallTime, wallTimeOf } from '../domain/clock.ts';
import { plusDays } from '../domain/day.ts';
import type { Prospect } from '../domain/prospect.ts';
import { mayNotify } from '../domain/standing.ts';
import { nudgeId } from '../store/ids.ts';
import { dueCount, dueProspects, nextActFrom, nudgesOn } from '../store/reads.ts';
import { deriveAll, write, type WriteContext } from '../store/write.ts';
import { asStoreFailure, StoreFailure } from '../store/failure.ts';
import { showBadge, showTrouble } from './badge.ts';
import { notify } from './notifications.ts';
import type { World } from './world.ts';

const wakeAlarm = 'agreed:wake';
const zoneKey = 'timeZone';

/** Travelling moves agreed times of day on the rep's clock; days stay days. */
async function followTimeZone({ db }: World, context: WriteContext): Promise<void> {
  const zone = context.settings.timeZone;
  const stored = (await browser.storage.local.get(zoneKey))[zoneKey];
  if (stored === zone) return;
  await deriveAll(db, context);
  await browser.storage.local.set({ [zoneKey]: zone });
}

/**
 * Brings badge, notifications and the next alarm in line with the store. Idempotent and complete:
 * it may run at any moment, twice at once, or be cut off anywhere, and nothing is lost or doubled.
 */
export async function refresh(world: World): Promise<void> {
  try {
    const context = await world.context();
    await followTimeZone(world, context);
    const wall = wallTimeOf(context.now, context.settings.timeZone);
    const due = await dueCount(world.db, wall);
    await showBadge(due);
    await setAlarm(world, context, due);
    if (due > 0 && mayNotify(context.now, context.settings)) await nudge(world, context, wall);
  } catch (error) {
    const failure = asStoreFailure(error);
    if (!(failure instanceof StoreFailure)) throw error;
    await showTrouble(`store-${failure.trouble}`);
  }
}

/** Wakes the worker when the next prospect comes due, or when notifications are welcome again. */
async function setAlarm(
  { db }: World,
  { now, settings }: WriteContext,
  due: number,
): Promise<void> {
  const zone = settings.timeZone;
  const today = dayOf(now, zone);
  const from = (day: string) => instantAt(day, settings.notifyFrom, zone).getTime();
  const morning = from(today) > now.getTime() ? from(today) : from(plusDays(today, 1));
  const next = await nextActFrom(db, wallTimeOf(now, zone));
  const times = next === null ? [] : [instantOfWallTime(next, zone).getTime(), morning];
  if (due > 0) times.push(morning);
  // The hourly beat is for what no alarm foresees: a changed clock, a changed time zone.
  const hour = now.getTime() + 3_600_000;
  await browser.alarms.create(wakeAlarm, {
    when: Math.max(Math.min(hour, ...times), now.getTime() + 1_000),
  });
}

/** One notice per prospect and day; grouped when several are new. */
async function nudge(world: World, context: WriteContext, wall: string): Promise<void> {
  const day = dayOf(context.now, context.settings.timeZone);
  const shown = await nudgesOn(world.db, day);
  const fresh = (await dueProspects(world.db, wall)).filter(({ id }) => !shown.has(id));
  if (fresh.length === 0) return;
  // The notification's id is made of what it says: shown again after a sudden death, it replaces itself.
  await notify(world, context, fresh, day);
  await rememberNudges(world, context, fresh, day);
}

async function rememberNudges(
  { db }: World,
  context: WriteContext,
  prospects: readonly Prospect[],
  day: string,
): Promise<void> {
  const ids = await Promise.all(prospects.map(({ id }) => nudgeId(id, day)));
  await write(db, context, async () => ({
    rows: prospects.map(({ id: prospectId }, index) => ({
      id: ids[index] ?? '',
      type: 'nudge' as const,
      prospectId,
      day,
    })),
    result: null,
  }));
}
