// `npm start`: a browser with Agreed on the replica mailboxes, or, without a display, the tour.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotGoOn, install } from './install.mjs';

const usage = 'npm start -- [--tour] [--webmail gmail|outlook]';

function wishes() {
  try {
    const { values } = parseArgs({
      options: { tour: { type: 'boolean', default: false }, webmail: { type: 'string' } },
    });
    const known = ['gmail', 'outlook'];
    if (values.webmail !== undefined && !known.includes(values.webmail)) {
      throw new CannotGoOn(`There is no webmail “${values.webmail}”. ${usage}`);
    }
    return { tour: values.tour, webmails: values.webmail ? [values.webmail] : known };
  } catch (error) {
    if (error instanceof CannotGoOn) throw error;
    throw new CannotGoOn(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

/** @param {string} tool @param {string[]} given */
function run(tool, given, quiet = false) {
  const { status } = spawnSync(join('node_modules', '.bin', tool), given, {
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new CannotGoOn(`\`${tool} ${given.join(' ')}\` failed.`);
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

try {
  const { tour, webmails } = wishes();
  const watch = !tour && hasDisplay();
  await install({ browsers: ['chromium'], clock: !watch });
  console.log('Building …');
  run('vite', ['build', '--mode', 'chrome', '--logLevel', 'warn'], true);
  if (watch) {
    run('tsx', [join('test', 'run', 'play.ts'), ...webmails]);
  } else {
    if (!tour) console.log('There is no display, so Agreed plays a rep’s day by itself.');
    run('tsx', [join('test', 'run', 'tour.ts'), ...webmails]);
  }
} catch (error) {
  if (!(error instanceof CannotGoOn)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
