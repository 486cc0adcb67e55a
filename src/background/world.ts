import { AgreedDatabase } from '../store/database.ts';
import { readSettings } from '../store/reads.ts';
import type { WriteContext } from '../store/write.ts';

/**
 * What every handler works with: the store, and the moment. Made anew whenever the worker starts;
 * nothing in it must be remembered.
 */
export interface World {
  db: AgreedDatabase;
  /** The present moment with the rep's settings; the time zone is the machine's, wherever the rep is. */
  context(): Promise<WriteContext>;
}

export const machineTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function openWorld(): World {
  const db = new AgreedDatabase();
  return {
    db,
    async context() {
      await db.ready();
      const timeZone = machineTimeZone();
      const settings = await readSettings(db, timeZone);
      return { now: new Date(), settings: { ...settings, timeZone } };
    },
  };
}
