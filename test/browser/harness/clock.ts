import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const libraries = '/usr/lib';

/** Debian's `datefudge` keeps its library in a folder named after the machine's architecture. */
function datefudge(): string | null {
  if (!existsSync(libraries)) return null;
  for (const folder of readdirSync(libraries)) {
    const library = join(libraries, folder, 'datefudge', 'datefudge.so');
    if (existsSync(library)) return library;
  }
  return null;
}

/**
 * The environment in which a browser believes it is `shift` milliseconds later (or earlier) than it
 * is: the product's build stays unmodified, and worker, pages, alarms and IndexedDB all agree.
 *
 * datefudge moves the wall clock alone and leaves the monotonic clock be, so timers keep their
 * pace. libfaketime was tried and does not work here: both browsers hang at start under it. The
 * shift is fixed for the life of the browser process: time passes by restarting the browser.
 */
export function shiftedClock(shift: number): NodeJS.ProcessEnv {
  if (shift === 0) return {};
  const library = datefudge();
  if (!library) {
    throw new Error(
      'Shifting a browser’s clock needs the `datefudge` package (Debian, Ubuntu): apt-get install datefudge',
    );
  }
  return { LD_PRELOAD: library, DATEFUDGE: String(-Math.round(shift / 1000)) };
}
