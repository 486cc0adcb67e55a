import Dexie, { type EntityTable } from 'dexie';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Contact, Prospect, Row, Thread } from '../domain/prospect.ts';
import type { Settings } from '../domain/settings.ts';
import { StoreFailure } from './failure.ts';

/** An insertion Agreed made that has not been seen sent yet. */
export interface Insertion extends Row {
  type: 'insertion';
  threadId: string;
  prospectId: string;
  commitmentId: string | null;
  step: string;
  tone: 'direct' | 'gentle';
  at: string;
}

/** A notification that was shown: one per prospect and day, so its id holds both. */
export interface Nudge extends Row {
  type: 'nudge';
  prospectId: string;
  day: string;
}

/** What an action changed, for taking it back: the rows as they stood before. */
export interface Receipt extends Row {
  type: 'receipt';
  at: string;
  before: { id: string; row: StoredRow | null }[];
}

/** A suggestion the rep does not want to see again, by message and day. */
export interface Dismissal extends Row {
  type: 'dismissal';
  threadId: string;
  suggestion: string;
}

export type StoredRow =
  | Prospect
  | Contact
  | Thread
  | LedgerEntry
  | Insertion
  | Nudge
  | Dismissal
  | Settings;

export type TableName =
  | 'prospects'
  | 'contacts'
  | 'threads'
  | 'ledger'
  | 'insertions'
  | 'nudges'
  | 'dismissals'
  | 'settings';

/** Where a row of each type lives. */
export const tableOf: Record<StoredRow['type'], TableName> = {
  prospect: 'prospects',
  contact: 'contacts',
  thread: 'threads',
  commitment: 'ledger',
  resolution: 'ledger',
  touch: 'ledger',
  answer: 'ledger',
  handling: 'ledger',
  insertion: 'insertions',
  nudge: 'nudges',
  dismissal: 'dismissals',
  settings: 'settings',
};

export class AgreedDatabase extends Dexie {
  declare prospects: EntityTable<Prospect, 'id'>;
  declare contacts: EntityTable<Contact, 'id'>;
  declare threads: EntityTable<Thread, 'id'>;
  declare ledger: EntityTable<LedgerEntry, 'id'>;
  declare insertions: EntityTable<Insertion, 'id'>;
  declare nudges: EntityTable<Nudge, 'id'>;
  declare dismissals: EntityTable<Dismissal, 'id'>;
  declare settings: EntityTable<Settings, 'id'>;
  declare receipts: EntityTable<Receipt, 'id'>;
  #blocked = false;
  readonly #onBlocked = new Set<() => void>();

  constructor(name = 'agreed') {
    super(name, { autoOpen: true });
    // Versions are only ever appended, each with a test that opens the one before with rows in it.
    this.version(1).stores({
      prospects: 'id, actFrom',
      contacts: 'id, prospectId, *addresses',
      threads: 'id, prospectId',
      ledger: 'id, prospectId',
      insertions: 'id, threadId',
      nudges: 'id, day',
      dismissals: 'id, threadId',
      settings: 'id',
      receipts: 'id, at',
    });
    // Dexie itself opens a newer database without a word; writing old rows into it would lose what
    // the newer version keeps there. Its version numbers are the browser's divided by ten.
    this.on('ready', () => {
      const stored = Math.floor(this.backendDB().version / 10);
      if (stored > this.verno)
        throw new Dexie.VersionError(`stored ${stored}, known ${this.verno}`);
    });
    this.on('blocked', () => {
      this.#blocked = true;
      for (const tell of this.#onBlocked) tell();
    });
  }

  /**
   * Opens the store. Dexie waits without a word while another window's older connection is in the
   * way; whoever asks meanwhile is told at once, and the opening goes on behind.
   * @throws StoreFailure `blocked`, or what opening itself throws.
   */
  async ready(): Promise<void> {
    if (this.isOpen()) return;
    const opening = this.#openAtLast();
    opening.catch(() => undefined); // Told by the race, or to nobody who waits any more.
    let tell = (): void => undefined;
    const blocked = new Promise<never>((_resolve, reject) => {
      tell = () => reject(new StoreFailure('blocked', null));
    });
    if (this.#blocked) tell();
    this.#onBlocked.add(tell);
    try {
      await Promise.race([opening, blocked]);
    } finally {
      this.#onBlocked.delete(tell);
    }
  }

  async #openAtLast(): Promise<void> {
    await this.open();
    this.#blocked = false;
  }
}
