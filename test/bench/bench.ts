/** `npm run bench`: figures of this build, on this machine. Builds first; asserts nothing. */
import { cpus } from 'node:os';
import { build } from 'vite';
import type { WebmailId } from '../browser/harness/replicas.ts';
import { coldStart } from './cold-start.ts';
import { sizes } from './sizes.ts';
import { threadReading } from './thread-reading.ts';
import { typing } from './typing.ts';

for (const mode of ['chrome', 'firefox']) await build({ mode, logLevel: 'error' });

const webmails: readonly WebmailId[] = ['gmail', 'outlook'];
const say = (title: string, lines: readonly string[]): void => {
  console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
};

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
say('Content scripts', sizes());
say('Start', [await coldStart()]);
for (const webmail of webmails) {
  for (const count of [10, 100, 1_000]) {
    say(`Reading a thread of ${count}`, [await threadReading(webmail, count)]);
  }
  say('Typing', [await typing(webmail)]);
}
