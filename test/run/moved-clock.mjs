// The library under which a browser believes it is another day; see moved-clock.c.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { executable } from './browsers.mjs';

const source = join('test', 'run', 'moved-clock.c');
export const movedClock = join('.cache', 'moved-clock.so');

/** Debian packages that make a compiler of C, the smallest there is. */
export const compilerPackages = ['tcc', 'libc6-dev'];

export const isMovedClockReady = () =>
  existsSync(movedClock) && statSync(movedClock).mtimeMs >= statSync(source).mtimeMs;

/** Compiles it with whatever compiler is there; whether that worked. */
export function compileMovedClock() {
  mkdirSync(dirname(movedClock), { recursive: true });
  const fresh = `${movedClock}.${process.pid}`;
  const compilers = ['cc', 'gcc', 'clang', 'tcc'].filter((name) => executable(name) !== null);
  const done = compilers.some(
    (name) => spawnSync(name, ['-shared', '-fPIC', '-o', fresh, source, '-ldl']).status === 0,
  );
  // A browser that runs under the old one keeps it.
  if (done) renameSync(fresh, movedClock);
  return done;
}
