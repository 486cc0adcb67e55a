// `npm test`: everything that must hold, one stage after the other, stopping at the first that does not.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CannotGoOn, install } from './install.mjs';
import { countUnplayed, printTable, readScenarios } from './scenario-table.mjs';

const reports = join('.cache', 'reports');
const bin = (/** @type {string} */ name) => join('node_modules', '.bin', name);

/** @typedef {{ name: string, status: number, output: string, seconds: number }} Done */

/**
 * Runs one tool; its output is kept and shown when it fails, or at once with `loud`.
 * @param {string} name
 * @param {string} command
 * @param {string[]} given
 * @param {{ loud?: boolean, env?: Record<string, string> }} [how]
 * @returns {Promise<Done>}
 */
function run(name, command, given, { loud = false, env = {} } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, given, {
      env: { ...process.env, ...env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ data) => {
        output += data;
        if (loud) process.stdout.write(data);
      });
    }
    /** @param {number} status */
    const end = (status) =>
      resolve({ name, status, output, seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

let passed = 0;
let failed = 0;

/** The last line of every run, whatever happened. @returns {never} */
function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/**
 * @param {string} stage
 * @param {string} [why]
 * @returns {never}
 */
function stop(stage, why) {
  console.log(`\nStopped at: ${stage}.${why ? ` ${why}` : ''}`);
  if (failed === 0) failed = 1;
  finish();
}

/** @param {Done} done */
function report({ name, status, output, seconds }) {
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  if (status !== 0) console.log(output);
}

/**
 * Tests of one vitest run, from its own report.
 * @param {string} file
 */
function count(file) {
  if (!existsSync(file)) return { good: 0, bad: 0, total: 0 };
  const {
    numPassedTests: good,
    numFailedTests: bad,
    numTotalTests: total,
  } = JSON.parse(readFileSync(file, 'utf8'));
  passed += good;
  failed += bad;
  return { good, bad, total };
}

/** Tests in browsers wait a part of their time: one more than there are cores keeps these busy. */
const lanes = availableParallelism() + 1;

/** @param {string[]} projects @param {string} file @param {number} workers */
const vitest = (projects, file, workers) => [
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  `--maxWorkers=${workers}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
];

async function checks() {
  const stages = [
    [['formatting', bin('oxfmt'), ['--check']]],
    [
      ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
      ['types of the pure core', bin('tsc'), ['--noEmit', '-p', 'src/domain/tsconfig.json']],
    ],
    [
      ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
      ['unused code', bin('knip'), []],
    ],
    [
      ['build for Chromium', bin('vite'), ['build', '--mode', 'chrome']],
      ['build for Firefox', bin('vite'), ['build', '--mode', 'firefox']],
    ],
  ];
  for (const stage of stages) {
    const done = await Promise.all(
      stage.map(([name, command, given]) =>
        run(String(name), String(command), /** @type {string[]} */ (given)),
      ),
    );
    done.forEach(report);
    const broken = done.find(({ status }) => status !== 0);
    if (broken) stop(broken.name);
  }
}

/**
 * After the builds: some unit tests look at what was built. The tests of replicas and adapters alone
 * need a page but not the product, and one browser is enough for them.
 */
async function unitTests() {
  const file = join(reports, 'unit.json');
  const done = await run(
    'unit and page tests',
    bin('vitest'),
    vitest(['unit', 'page'], file, lanes),
    { env: { AGREED_BROWSERS: 'chromium' } },
  );
  const { good, bad } = count(file);
  report(done);
  if (done.status !== 0) stop('unit and page tests');
  console.log(`       ${good} passed, ${bad} failed`);
}

/** Every scenario in both browsers, and the table of what was played where. */
async function browserTests() {
  rmSync(join('.cache', 'scenarios'), { recursive: true, force: true });
  const browsers = ['chromium', 'firefox'];
  const file = join(reports, 'browser.json');
  const name = `browser tests in ${browsers.join(' and ')}`;
  console.log(`       ${name} …`);
  const done = await run(name, bin('vitest'), vitest(['browser'], file, lanes), {
    env: { AGREED_BROWSERS: browsers.join(',') },
  });
  report(done);
  count(file);
  const scenarios = readScenarios();
  printTable(scenarios, browsers);
  if (scenarios.length === 0) stop('browser tests', 'There are none.');
  const unplayed = countUnplayed(scenarios, browsers);
  if (unplayed > 0) {
    failed += unplayed;
    console.log(`${unplayed} scenarios were not played to an end.`);
  }
  if (done.status !== 0 || unplayed > 0) stop('browser tests');
}

const started = performance.now();
try {
  await install({ browsers: ['chromium', 'firefox'], clock: true });
} catch (error) {
  if (!(error instanceof CannotGoOn)) throw error;
  stop('installing', error.message);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
await checks();
await unitTests();
await browserTests();
console.log(`All of it took ${Math.round((performance.now() - started) / 1000)} s.`);
finish();
