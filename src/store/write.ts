import type { Settings } from '../domain/settings.ts';
import { actFrom } from '../domain/standing.ts';
import type { AgreedDatabase, Receipt, StoredRow } from './database.ts';
import { tableOf } from './database.ts';
import { asStoreFailure } from './failure.ts';
import { newId } from './ids.ts';
import { ledgerOf } from './reads.ts';

const schema = 1;
const receiptsKept = 50;

/** A row as its maker knows it; the store adds what every row carries. */
export type Draft = StoredRow extends infer R
  ? R extends StoredRow
    ? Omit<R, 'schema' | 'updatedAt'>
    : never
  : never;

export interface WriteContext {
  now: Date;
  settings: Settings;
}

const prospectOf = (row: { type: string; id: string; prospectId?: string }): string | null =>
  row.type === 'prospect' ? row.id : (row.prospectId ?? null);

/**
 * Keeps fields and schema numbers that a newer version wrote and this one does not know. A row that
 * was taken back begins anew: with the same id, it is the rep who wants it again.
 */
const merge = (before: StoredRow | undefined, draft: Draft, now: Date): StoredRow => ({
  ...(before?.deleted ? {} : before),
  ...draft,
  schema: Math.max(schema, before?.schema ?? 0),
  updatedAt: now.toISOString(),
});

async function deriveActFrom(db: AgreedDatabase, id: string, context: WriteContext): Promise<void> {
  const prospect = await db.prospects.get(id);
  if (!prospect) return;
  const { actFrom: _old, ...rest } = prospect;
  const from = prospect.deleted
    ? null
    : actFrom({ prospect, ledger: await ledgerOf(db, id) }, context.now, context.settings);
  await db.prospects.put(from === null ? rest : { ...rest, actFrom: from });
}

/**
 * The one way anything is written. All rows or none; `actFrom` of every prospect touched is derived
 * in the same transaction, so the badge's count can never disagree with the ledger.
 * `decide` runs inside the transaction and sees the store as it is at that moment: two tabs that
 * save at once are decided one after the other.
 *
 * @returns the id under which `undo` takes it back, and what `decide` gave besides its rows.
 * @throws StoreFailure when the database is full, blocked, newer or gone; nothing is kept then.
 */
export async function write<T>(
  db: AgreedDatabase,
  context: WriteContext,
  decide: () => Promise<{ rows: Draft[]; result: T }>,
): Promise<{ receipt: string; result: T }> {
  try {
    return await db.transaction('rw', db.tables, async () => {
      const { rows, result } = await decide();
      const before: Receipt['before'] = [];
      for (const draft of rows) {
        const table = db.table<StoredRow, string>(tableOf[draft.type]);
        const old = await table.get(draft.id);
        before.push({ id: draft.id, row: old ?? null });
        await table.put(merge(old, draft, context.now));
      }
      const touched = new Set(rows.map(prospectOf).filter((id) => id !== null));
      for (const id of touched) await deriveActFrom(db, id, context);
      const receipt = newId('receipt');
      if (rows.length > 0) await keepReceipt(db, receipt, before, context.now);
      return { receipt, result };
    });
  } catch (error) {
    throw asStoreFailure(error);
  }
}

async function keepReceipt(
  db: AgreedDatabase,
  id: string,
  before: Receipt['before'],
  now: Date,
): Promise<void> {
  const stamp = now.toISOString();
  await db.receipts.put({ id, type: 'receipt', schema, updatedAt: stamp, at: stamp, before });
  const surplus = (await db.receipts.count()) - receiptsKept;
  if (surplus > 0) {
    await db.receipts.bulkDelete(await db.receipts.orderBy('at').limit(surplus).primaryKeys());
  }
}

/**
 * Takes one action back: rows it changed stand as before, rows it created are marked deleted.
 * @returns false when the receipt is unknown, or was used already.
 */
export async function undo(
  db: AgreedDatabase,
  context: WriteContext,
  receiptId: string,
): Promise<boolean> {
  try {
    return await db.transaction('rw', db.tables, async () => {
      const receipt = await db.receipts.get(receiptId);
      if (!receipt) return false;
      const touched = new Set<string>();
      for (const { id, row } of receipt.before) {
        const table = tableOfId(db, id, row);
        const current = await table.get(id);
        if (!current) continue;
        const prospect = prospectOf(current);
        if (prospect !== null) touched.add(prospect);
        const restored = row ?? { ...current, deleted: true };
        await table.put({ ...restored, updatedAt: context.now.toISOString() });
      }
      for (const id of touched) await deriveActFrom(db, id, context);
      await db.receipts.delete(receiptId);
      return true;
    });
  } catch (error) {
    throw asStoreFailure(error);
  }
}

function tableOfId(db: AgreedDatabase, id: string, row: StoredRow | null) {
  const type = (row?.type ?? id.split(':')[0]) as StoredRow['type'];
  return db.table<StoredRow, string>(tableOf[type]);
}

/** Derives every `actFrom` anew: needed after the rep's time zone or settings changed, and only then. */
export async function deriveAll(db: AgreedDatabase, context: WriteContext): Promise<void> {
  try {
    await db.transaction('rw', db.tables, async () => {
      for (const id of await db.prospects.toCollection().primaryKeys()) {
        await deriveActFrom(db, id, context);
      }
    });
  } catch (error) {
    throw asStoreFailure(error);
  }
}
