import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMovedClockReady, movedClock } from '../../run/moved-clock.mjs';

/**
 * A wall clock that a browser goes by instead of the machine's: the product's build stays unmodified,
 * and worker, pages, alarms and IndexedDB all agree. Timers keep their pace: what a running browser
 * waits for it goes on waiting for, so time passes by moving the clock while the browser is closed.
 */
export class MovedClock {
  readonly #file: string;

  /** @param file where the browser reads from; made here, in a folder of the session's own. */
  constructor(file: string) {
    if (!isMovedClockReady()) {
      throw new Error(
        'Moving a browser’s clock needs Linux and a library that `npm test` compiles: run it once, or see test/run/moved-clock.mjs.',
      );
    }
    this.#file = resolve(file);
    closeSync(openSync(this.#file, 'w'));
    this.set(0);
  }

  /** How many milliseconds later than the machine's clock; whole seconds. */
  set(shift: number): void {
    const seconds = Buffer.alloc(8);
    seconds.writeBigInt64LE(BigInt(Math.round(shift / 1000)));
    // In place: a browser reads it at any moment.
    const opened = openSync(this.#file, 'r+');
    writeSync(opened, seconds, 0, seconds.length, 0);
    closeSync(opened);
  }

  /** What a browser must find in its environment to go by this clock. */
  get environment(): NodeJS.ProcessEnv {
    return { LD_PRELOAD: resolve(movedClock), AGREED_CLOCK_SHIFT: this.#file };
  }
}
