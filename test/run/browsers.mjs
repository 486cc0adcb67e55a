// Finds the browsers that can run a locally built extension. Plain Node, nothing installed yet.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser downloaded by `install.mjs` is noted. */
export const downloads = join('.cache', 'browsers.json');

const programFiles = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)']].filter(
  Boolean,
);

const chromiums = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.map((folder) =>
    join(`${folder}`, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ),
];

const firefoxes = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...programFiles.map((folder) => join(`${folder}`, 'Mozilla Firefox', 'firefox.exe')),
];

const brandedChromes = [
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const whyNotChrome =
  'Google Chrome itself no longer loads an extension from the command line (--load-extension was removed from branded builds).';

/**
 * @param {string} command a name to look up in PATH, or a path
 * @returns {string | null}
 */
export function executable(command) {
  const places = /[\\/]/.test(command)
    ? [command]
    : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
  for (const place of places) {
    try {
      accessSync(place, constants.X_OK);
      return place;
    } catch {
      // Not here.
    }
  }
  return null;
}

/**
 * @param {readonly string[]} commands
 * @returns {string | null}
 */
const firstOf = (commands) => {
  for (const command of commands) {
    const found = executable(command);
    if (found) return found;
  }
  return null;
};

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | null}
 */
function downloaded(browser) {
  if (!existsSync(downloads)) return null;
  const path = JSON.parse(readFileSync(downloads, 'utf8'))[browser];
  return typeof path === 'string' && existsSync(path) ? path : null;
}

/** @param {string} path */
function refuseBranded(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (/^Google Chrome (?!for Testing)/.test(stdout ?? '')) {
    throw new Error(
      `CHROME_PATH names ${stdout.trim()}. ${whyNotChrome} Name Chromium, Chrome for Testing or Edge.`,
    );
  }
}

/** @returns {string | null} */
export function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!executable(named)) throw new Error(`CHROME_PATH names ${named}, which cannot be run.`);
    refuseBranded(named);
    return named;
  }
  return firstOf(chromiums) ?? downloaded('chromium');
}

/** @returns {string | null} */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  if (named) {
    if (!executable(named)) throw new Error(`FIREFOX_PATH names ${named}, which cannot be run.`);
    return named;
  }
  return firstOf(firefoxes) ?? downloaded('firefox');
}

/** @returns {string | null} */
export const findBrandedChrome = () => firstOf(brandedChromes);

/** @returns {string} */
export function chromiumPath() {
  const found = findChromium();
  if (!found)
    throw new Error(
      'No Chromium, Chrome for Testing or Edge was found: run `npm test` or `npm start` once, or set CHROME_PATH.',
    );
  return found;
}

/** @returns {string} */
export function firefoxPath() {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox was found: run `npm test` once, or set FIREFOX_PATH.');
  return found;
}
