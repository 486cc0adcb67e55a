import { resolve } from 'node:path';
import { isMovedClockReady, movedClock } from '../../run/moved-clock.mjs';

/**
 * The environment in which a browser believes it is `shift` milliseconds later (or earlier) than it
 * is: the product's build stays unmodified, and worker, pages, alarms and IndexedDB all agree.
 * Whole seconds; fixed for the life of the browser process: time passes by restarting the browser.
 */
export function shiftedClock(shift: number): NodeJS.ProcessEnv {
  if (shift === 0) return {};
  if (!isMovedClockReady()) {
    throw new Error(
      'Moving a browser’s clock needs Linux and a library that `npm test` compiles: run it once, or see test/run/moved-clock.mjs.',
    );
  }
  return {
    LD_PRELOAD: resolve(movedClock),
    AGREED_CLOCK_SHIFT: String(Math.round(shift / 1000)),
  };
}
