import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AgreedDatabase } from '../../src/store/database.ts';
import { asStoreFailure, StoreFailure } from '../../src/store/failure.ts';
import { contactId, idInAccount, newId, prospectIdOf, threadId } from '../../src/store/ids.ts';
import {
  dueCount,
  dueProspects,
  nextActFrom,
  prospectById,
  readSettings,
  recordOf,
} from '../../src/store/reads.ts';
import { undo, write, type Draft } from '../../src/store/write.ts';
import { commitment, prospect, settings, touch } from '../domain/record.ts';

let db: AgreedDatabase;
const context = { now: new Date('2026-11-16T09:00:00Z'), settings };
const save = (...rows: Draft[]) => write(db, context, async () => ({ rows, result: null }));

beforeEach(() => {
  db = new AgreedDatabase(`test ${newId('db')}`);
});
afterEach(async () => db.delete());

describe('writing', () => {
  it('derives from when the rep must act in the same transaction', async () => {
    await save(prospect(), commitment('2026-11-19'));
    expect((await prospectById(db, 'prospect:1'))?.actFrom).toBe('2026-11-19T00:00');
    expect(await dueCount(db, '2026-11-18T23:59')).toBe(0);
    expect(await dueCount(db, '2026-11-19T00:00')).toBe(1);
    expect(await nextActFrom(db, '2026-11-16T10:00')).toBe('2026-11-19T00:00');
  });

  it('keeps nothing of a change that fails half way', async () => {
    await expect(
      write(db, context, async () => {
        await db.prospects.put(prospect());
        throw new Error('cut off');
      }),
    ).rejects.toThrow('cut off');
    expect(await db.prospects.count()).toBe(0);
  });

  it('keeps fields and schema numbers a newer version wrote', async () => {
    const newer = { ...prospect(), schema: 7, territory: 'north' };
    await db.prospects.put(newer);
    await save({ ...prospect(), rating: 'A' });
    expect(await db.prospects.get('prospect:1')).toMatchObject({
      schema: 7,
      territory: 'north',
      rating: 'A',
    });
  });

  it('decides one after the other when two tabs save at once', async () => {
    await save(prospect());
    const decide = (id: string) => () =>
      write(db, context, async () => {
        const stored = await recordOf(db, 'prospect:1');
        const taken = stored?.ledger.some(({ type }) => type === 'commitment');
        const rows = taken ? [] : [{ ...commitment('2026-11-19'), id }];
        return { rows, result: taken ? 'conflict' : 'recorded' };
      });
    const answers = await Promise.all([decide('commitment:a')(), decide('commitment:b')()]);
    expect(answers.map(({ result }) => result)).toEqual(['recorded', 'conflict']);
    expect(await db.ledger.count()).toBe(1);
  });
});

describe('undo', () => {
  it('puts changed rows back and marks created ones deleted', async () => {
    await save(prospect());
    const { receipt } = await save({ ...prospect(), rating: 'A' }, commitment('2026-11-19'));
    expect(await undo(db, context, receipt)).toBe(true);
    const record = await recordOf(db, 'prospect:1');
    expect(record?.prospect.rating).toBe('B');
    expect(record?.ledger).toEqual([]);
    // Deletion is a field, not an absence: a row that vanished could come back from another browser.
    expect((await db.ledger.get('commitment:2026-11-19'))?.deleted).toBe(true);
  });

  it('works once', async () => {
    const { receipt } = await save(prospect());
    expect(await undo(db, context, receipt)).toBe(true);
    expect(await undo(db, context, receipt)).toBe(false);
  });

  it('takes a prospect out of what is due', async () => {
    const { receipt } = await save(prospect(), commitment('2026-11-16'));
    expect(await dueCount(db, '2026-11-16T10:00')).toBe(1);
    await undo(db, context, receipt);
    expect(await dueCount(db, '2026-11-16T10:00')).toBe(0);
  });
});

describe('what is due', () => {
  it('is found without reading the rows that are not', async () => {
    const rows: Draft[] = [];
    for (let index = 0; index < 300; index += 1) {
      const id = `prospect:${index}`;
      const day = index < 5 ? '2026-11-10' : '2027-03-01';
      rows.push({ ...prospect(), id });
      rows.push({
        ...commitment(day),
        id: `commitment:${index}`,
        prospectId: id,
        at: '2026-11-01T09:00:00.000Z',
      });
    }
    await save(...rows);
    let read = 0;
    db.prospects.hook('reading', (row: unknown) => {
      read += 1;
      return row as never;
    });
    expect(await dueCount(db, '2026-11-16T10:00')).toBe(5);
    expect(read).toBe(0);
    expect(await dueProspects(db, '2026-11-16T10:00')).toHaveLength(5);
    expect(read).toBe(5);
  });
});

describe('ids', () => {
  it('are the same for two reps who meet the same person, however it is written', async () => {
    expect(await contactId(' Dana@Northwind.example')).toBe(
      await contactId('dana@northwind.example'),
    );
    expect(await contactId('dana@googlemail.com')).toBe(await contactId('dana@gmail.com'));
  });

  it('hold no name and no address', async () => {
    const id = await contactId('dana@northwind.example');
    expect(id).toMatch(/^contact:[0-9a-f]{32}$/);
    expect(prospectIdOf(id)).toBe(id.replace('contact', 'prospect'));
  });

  it('tell accounts and webmails apart', async () => {
    const ids = await Promise.all([
      threadId('gmail', 'a@x.example', '1'),
      threadId('gmail', 'b@x.example', '1'),
      threadId('outlook', 'a@x.example', '1'),
      idInAccount('contact:1', 'a@x.example'),
      idInAccount('contact:1', 'b@x.example'),
    ]);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('settings', () => {
  it('take the default for what an older row does not hold', async () => {
    await db.settings.put({ id: 'settings:rep', type: 'settings', repName: 'Sam' } as never);
    expect(await readSettings(db, 'Europe/Berlin')).toMatchObject({
      repName: 'Sam',
      quotaDays: 30,
    });
  });
});

describe('trouble', () => {
  it('is named while an older connection is in the way, and over once it is gone', async () => {
    const name = `held ${newId('db')}`;
    const older = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name, 1);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const held = new AgreedDatabase(name);
    await expect(held.ready()).rejects.toMatchObject({ trouble: 'blocked' });
    await expect(held.ready()).rejects.toMatchObject({ trouble: 'blocked' });
    older.close();
    await held.open();
    await held.ready();
    expect(await held.prospects.count()).toBe(0);
    await held.delete();
  });

  it('is named when the disk is full, and nothing of the change is kept', async () => {
    await save(prospect());
    const full = db.ledger.hook('creating');
    const refuse = () => {
      throw new Dexie.QuotaExceededError('no space');
    };
    full.subscribe(refuse);
    const changed = { ...prospect(), rating: 'A' as const };
    const trouble = await save(changed, commitment('2026-11-19')).catch((error: unknown) => error);
    full.unsubscribe(refuse);
    expect(trouble).toBeInstanceOf(StoreFailure);
    expect(trouble).toMatchObject({ trouble: 'full' });
    expect(await db.prospects.get('prospect:1')).toMatchObject({ rating: 'B' });
    expect(await db.ledger.count()).toBe(0);
  });

  it('is named for a database of a newer version', async () => {
    const name = `test ${newId('db')}`;
    const newer = new Dexie(name);
    const tables = new AgreedDatabase(name).tables;
    newer.version(9).stores({
      ...Object.fromEntries(
        tables.map((table) => [
          table.name,
          ['id', ...table.schema.indexes.map(({ src }) => src)].join(),
        ]),
      ),
      quotes: 'id',
    });
    await newer.open();
    newer.close();
    const older = new AgreedDatabase(name);
    const trouble = await dueCount(older, '2026').catch(asStoreFailure);
    expect(trouble).toBeInstanceOf(StoreFailure);
    expect(trouble).toMatchObject({ trouble: 'newer-version' });
    await Dexie.delete(name);
  });

  it('is named for a full disk, wherever the abort hides it', () => {
    const full = new Dexie.QuotaExceededError('full');
    expect(asStoreFailure(full)).toMatchObject({ trouble: 'full' });
    const aborted = new Dexie.AbortError('aborted', full);
    expect(asStoreFailure(aborted)).toMatchObject({ trouble: 'full' });
  });

  it('leaves defects as they are', () => {
    const defect = new TypeError('a defect');
    expect(asStoreFailure(defect)).toBe(defect);
  });
});

describe('version 1', () => {
  it('is the schema the next version has to upgrade from', async () => {
    await db.open();
    const indexes = Object.fromEntries(
      db.tables.map(({ name, schema }) => [name, schema.indexes.map((index) => index.src)]),
    );
    expect(db.verno).toBe(1);
    expect(indexes).toEqual({
      prospects: ['actFrom'],
      contacts: ['prospectId', '*addresses'],
      threads: ['prospectId'],
      ledger: ['prospectId'],
      insertions: ['threadId'],
      nudges: ['day'],
      dismissals: ['threadId'],
      settings: [],
      receipts: ['at'],
    });
  });
});

it('a touch moves the moment to act to the end of the wait', async () => {
  await save(prospect(), commitment('2026-11-16', { at: '2026-11-10T09:00:00.000Z' }));
  await save(touch('2026-11-16T08:00:00.000Z'));
  expect((await prospectById(db, 'prospect:1'))?.actFrom).toBe('2026-11-18T00:00');
});
