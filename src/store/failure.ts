import Dexie from 'dexie';

/** Why the store could not do what it was asked; the interface has a sentence for each. */
export type StoreTrouble = 'blocked' | 'full' | 'newer-version' | 'unavailable' | 'lost-connection';

/** The store failed; nothing of the change was kept, since every change is one transaction. */
export class StoreFailure extends Error {
  override name = 'StoreFailure';
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause: unknown) {
    super(`The store is ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

const troubleByName: Record<string, StoreTrouble> = {
  [Dexie.errnames.QuotaExceeded]: 'full',
  [Dexie.errnames.Version]: 'newer-version',
  [Dexie.errnames.OpenFailed]: 'unavailable',
  [Dexie.errnames.MissingAPI]: 'unavailable',
  [Dexie.errnames.InvalidState]: 'unavailable',
  [Dexie.errnames.DatabaseClosed]: 'lost-connection',
  BlockedError: 'blocked',
};

/** Names the trouble behind an error of Dexie's; anything else is a defect and is thrown as it is. */
export function asStoreFailure(error: unknown): unknown {
  if (error instanceof StoreFailure) return error;
  for (let at = error; at instanceof Error; at = (at as { inner?: unknown }).inner ?? at.cause) {
    const trouble = troubleByName[at.name];
    // An abort or a closed connection hides the reason one level further in.
    const hidden = (at as { inner?: unknown }).inner ?? at.cause;
    if (trouble && !(hidden instanceof Error && troubleByName[hidden.name])) {
      return new StoreFailure(trouble, error);
    }
  }
  return error;
}
