// Installs what is missing and says what it installed. Plain Node: runs before there is anything else.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  downloads,
  executable,
  findBrandedChrome,
  findChromium,
  findFirefox,
  whyNotChrome,
} from './browsers.mjs';
import { compilerPackages, compileMovedClock, isMovedClockReady } from './moved-clock.mjs';

/** A reason to stop, in one sentence the reader can act on. */
export class CannotGoOn extends Error {}

/**
 * @param {string} command
 * @param {string[]} given
 */
function run(command, given, quiet = false) {
  const { status, error } = spawnSync(command, given, {
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error || status !== 0) {
    throw new CannotGoOn(
      `\`${command} ${given.join(' ')}\` failed${error ? `: ${error.message}` : ` with exit code ${status}`}.`,
    );
  }
}

/** @param {string} file */
const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function dependencies() {
  if (changedAt(join('node_modules', '.package-lock.json')) >= changedAt('package-lock.json'))
    return [];
  console.log('Installing the npm packages of package-lock.json …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  return ['npm packages'];
}

const debian = () => process.getuid?.() === 0 && executable('apt-get') !== null;

/** @param {string[]} packages */
function fromDebian(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  run('apt-get', ['update', '-qq'], true);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], true);
  return packages.map((one) => `${one} (Debian package)`);
}

/** @param {'chromium' | 'firefox'} browser */
async function download(browser) {
  const {
    Browser,
    BrowserTag,
    detectBrowserPlatform,
    install: fetchBrowser,
    resolveBuildId,
  } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) throw new CannotGoOn(`There is no ${browser} to download for this machine.`);
  const [kind, tag] =
    browser === 'chromium'
      ? [Browser.CHROME, BrowserTag.STABLE]
      : [Browser.FIREFOX, BrowserTag.STABLE];
  const buildId = await resolveBuildId(kind, platform, tag);
  const name = `${kind === Browser.CHROME ? 'Chrome for Testing' : 'Firefox'} ${buildId}`;
  console.log(`Downloading ${name} …`);
  const { executablePath } = await fetchBrowser({
    browser: kind,
    buildId,
    platform,
    cacheDir: join('.cache', 'browsers'),
  });
  mkdirSync('.cache', { recursive: true });
  const known = existsSync(downloads) ? JSON.parse(readFileSync(downloads, 'utf8')) : {};
  writeFileSync(downloads, JSON.stringify({ ...known, [browser]: executablePath }));
  return [`${name} (download)`];
}

/** The tests let time pass by restarting a browser under another clock; see moved-clock.c. */
function clockLibrary() {
  if (process.platform !== 'linux') {
    console.log('The tests that let days pass need Linux; they will fail here.');
    return [];
  }
  if (isMovedClockReady() || compileMovedClock()) return [];
  const installed = debian() ? fromDebian(compilerPackages) : [];
  if (!compileMovedClock()) {
    throw new CannotGoOn(
      `The tests that let days pass need a compiler of C: install one (apt install ${compilerPackages.join(' ')}).`,
    );
  }
  return installed;
}

/**
 * @param {{ browsers: ('chromium' | 'firefox')[], clock: boolean }} needs `clock`: days have to pass
 * @returns {Promise<string[]>} what was installed, in words
 */
export async function install({ browsers, clock }) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new CannotGoOn(`Agreed needs Node 20.19 or newer; this is ${process.version}.`);
  }
  const installed = dependencies();

  const wanted = [];
  if (browsers.includes('chromium') && !findChromium()) wanted.push('chromium');
  if (browsers.includes('firefox') && !findFirefox()) wanted.push('firefox-esr');
  if (wanted.includes('chromium') && findBrandedChrome()) {
    console.log(`Google Chrome is passed over: ${whyNotChrome}`);
  }

  if (wanted.length > 0 && debian()) {
    installed.push(...fromDebian(wanted));
  } else {
    for (const one of wanted) {
      try {
        installed.push(...(await download(one === 'chromium' ? 'chromium' : 'firefox')));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new CannotGoOn(
          one === 'chromium'
            ? `No browser could be found or downloaded (${why}): install Chromium, Chrome for Testing or Edge, or name one in CHROME_PATH.`
            : `No Firefox could be found or downloaded (${why}): install Firefox, or name it in FIREFOX_PATH.`,
        );
      }
    }
  }
  if (clock) installed.push(...clockLibrary());
  console.log(
    installed.length > 0 ? `Installed: ${installed.join(', ')}.` : 'Nothing had to be installed.',
  );
  return installed;
}
