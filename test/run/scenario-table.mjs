// The table of browser scenarios at the end of `npm test`, from what each run wrote down.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const records = join('.cache', 'scenarios');

/** @typedef {{ scenario: string, webmail: string, browser: string, state: 'planned' | 'passed' | 'failed' | 'left-out', note: string, failures: string[] }} Entry */

/**
 * The last thing known of each scenario, webmail and browser.
 * @returns {Entry[]}
 */
export function readScenarios() {
  if (!existsSync(records)) return [];
  /** @type {Map<string, Entry>} */
  const last = new Map();
  for (const file of readdirSync(records)) {
    for (const line of readFileSync(join(records, file), 'utf8').split('\n')) {
      if (line === '') continue;
      const entry = /** @type {Entry} */ (JSON.parse(line));
      const key = [entry.scenario, entry.webmail, entry.browser].join('\n');
      const failures = last.get(key)?.failures ?? [];
      if (entry.state === 'failed') failures.push(entry.note);
      last.set(key, { ...entry, failures });
    }
  }
  return [...last.values()];
}

const webmails = ['gmail', 'outlook'];
const words = { planned: 'NOT PLAYED', passed: 'passed', failed: 'FAILED', 'left-out': '–' };

/** @param {Entry[]} entries @param {string} scenario @param {string} webmail @param {string} browser */
const entryOf = (entries, scenario, webmail, browser) =>
  entries.find(
    (one) => one.scenario === scenario && one.browser === browser && one.webmail === webmail,
  );

/** @param {Entry[]} entries */
const namesOf = (entries) => [...new Set(entries.map(({ scenario }) => scenario))];

/**
 * How many places in the table were meant to be played and were not, or not to an end.
 * @param {Entry[]} entries
 * @param {string[]} browsers
 */
export function countUnplayed(entries, browsers) {
  const places = namesOf(entries).flatMap((name) =>
    browsers.flatMap((browser) =>
      webmails.map((webmail) => entryOf(entries, name, webmail, browser)),
    ),
  );
  return places.filter((entry) => !entry || entry.state === 'planned').length;
}

/**
 * The table; a scenario that passed only when it was tried again says so, and why below it.
 * @param {Entry[]} entries
 * @param {string[]} browsers
 */
export function printTable(entries, browsers) {
  const columns = browsers.flatMap((browser) => webmails.map((webmail) => ({ browser, webmail })));
  const heads = columns.map(({ browser, webmail }) => `${webmail}/${browser}`);
  const names = namesOf(entries);
  const width = Math.max(8, ...names.map((name) => name.length));
  /** @type {string[]} */
  const reasons = [];
  /** @param {string} why */
  const mark = (why) => {
    if (!reasons.includes(why)) reasons.push(why);
    return `– [${reasons.indexOf(why) + 1}]`;
  };
  /** @param {string[]} cells */
  const row = (cells) =>
    cells
      .map((cell, index) => cell.padEnd(index === 0 ? width : (heads[index - 1]?.length ?? 0)))
      .join('  ')
      .trimEnd();

  console.log(`\n${row(['scenario', ...heads])}`);
  for (const name of names) {
    const cells = columns.map(({ browser, webmail }) => {
      const entry = entryOf(entries, name, webmail, browser);
      if (!entry) return words.planned;
      if (entry.state === 'left-out') return mark(entry.note);
      const again = entry.state === 'passed' && entry.failures.length > 0;
      return words[entry.state] + (again ? ` (try ${entry.failures.length + 1})` : '');
    });
    console.log(row([name, ...cells]));
  }
  reasons.forEach((why, index) => console.log(`[${index + 1}] ${why}`));
  for (const { scenario, webmail, browser, failures } of entries) {
    for (const why of failures) console.log(`${scenario} · ${webmail}/${browser}: ${why}`);
  }
  console.log();
}
