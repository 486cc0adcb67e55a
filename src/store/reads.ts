import { normalAddress } from '../domain/address.ts';
import type { WallTime } from '../domain/clock.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Contact, Prospect, Thread } from '../domain/prospect.ts';
import { defaultSettings, settingsId, type Settings } from '../domain/settings.ts';
import type { ProspectRecord } from '../domain/standing.ts';
import type { AgreedDatabase, Insertion } from './database.ts';

const live = <T extends { deleted?: boolean }>(row: T | undefined): T | null =>
  row && !row.deleted ? row : null;
const allLive = <T extends { deleted?: boolean }>(rows: T[]): T[] =>
  rows.filter((row) => !row.deleted);

export const ledgerOf = async (db: AgreedDatabase, prospectId: string): Promise<LedgerEntry[]> =>
  allLive(await db.ledger.where('prospectId').equals(prospectId).toArray());

export const prospectById = async (db: AgreedDatabase, id: string): Promise<Prospect | null> =>
  live(await db.prospects.get(id));

export async function recordOf(db: AgreedDatabase, id: string): Promise<ProspectRecord | null> {
  const prospect = await prospectById(db, id);
  return prospect && { prospect, ledger: await ledgerOf(db, id) };
}

export const threadById = async (db: AgreedDatabase, id: string): Promise<Thread | null> =>
  live(await db.threads.get(id));

export const threadsOf = async (db: AgreedDatabase, prospectId: string): Promise<Thread[]> =>
  allLive(await db.threads.where('prospectId').equals(prospectId).toArray());

export const contactsOf = async (db: AgreedDatabase, prospectId: string): Promise<Contact[]> =>
  allLive(await db.contacts.where('prospectId').equals(prospectId).toArray());

export const contactsByAddress = async (
  db: AgreedDatabase,
  addresses: readonly string[],
): Promise<Contact[]> =>
  allLive(await db.contacts.where('addresses').anyOf(addresses.map(normalAddress)).toArray());

/** How many prospects the rep must act on at `wall`: one range count on the index. */
export const dueCount = (db: AgreedDatabase, wall: WallTime): Promise<number> =>
  db.prospects.where('actFrom').belowOrEqual(wall).count();

export const dueProspects = (db: AgreedDatabase, wall: WallTime): Promise<Prospect[]> =>
  db.prospects.where('actFrom').belowOrEqual(wall).toArray();

/** The next moment after `wall` at which somebody comes due; `null` when nobody is ahead. */
export async function nextActFrom(db: AgreedDatabase, wall: WallTime): Promise<WallTime | null> {
  const next = await db.prospects.where('actFrom').above(wall).first();
  return next?.actFrom ?? null;
}

/** Those not due yet, soonest first; at most `limit`. */
export const upcomingProspects = (
  db: AgreedDatabase,
  wall: WallTime,
  limit: number,
): Promise<Prospect[]> => db.prospects.where('actFrom').above(wall).limit(limit).toArray();

export const upcomingCount = (db: AgreedDatabase, wall: WallTime): Promise<number> =>
  db.prospects.where('actFrom').above(wall).count();

/** The newest insertion that waits to be sent, and the newest that was. */
export async function insertionsOf(
  db: AgreedDatabase,
  threadId: string,
): Promise<{ open: Insertion | null; spent: Insertion | null }> {
  const rows = await db.insertions.where('threadId').equals(threadId).toArray();
  const oldestFirst = rows.toSorted((a, b) => a.at.localeCompare(b.at));
  return {
    open: oldestFirst.findLast(({ deleted }) => !deleted) ?? null,
    spent: oldestFirst.findLast(({ deleted }) => deleted) ?? null,
  };
}

export const openInsertion = async (
  db: AgreedDatabase,
  threadId: string,
): Promise<Insertion | null> => (await insertionsOf(db, threadId)).open;

export const dismissalsOf = async (db: AgreedDatabase, threadId: string): Promise<Set<string>> =>
  new Set(
    allLive(await db.dismissals.where('threadId').equals(threadId).toArray()).map(
      (row) => row.suggestion,
    ),
  );

export async function readSettings(db: AgreedDatabase, timeZone: string): Promise<Settings> {
  const stored = live(await db.settings.get(settingsId));
  return { ...defaultSettings(timeZone), ...stored };
}

export const nudgesOn = async (db: AgreedDatabase, day: string): Promise<Set<string>> =>
  new Set((await db.nudges.where('day').equals(day).toArray()).map((row) => row.prospectId));
