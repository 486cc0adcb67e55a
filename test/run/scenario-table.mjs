// The table of browser scenarios at the end of `npm test`, from what each run wrote down.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const records = join('.cache', 'scenarios');

/** @typedef {{ scenario: string, webmail: string, browser: string, state: 'planned' | 'passed' | 'failed' | 'left-out', note: string }} Entry */

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
      last.set([entry.scenario, entry.webmail, entry.browser].join('\n'), entry);
    }
  }
  return [...last.values()];
}

const webmails = ['gmail', 'outlook'];
const words = { planned: 'NOT PLAYED', passed: 'passed', failed: 'FAILED', 'left-out': '–' };

/**
 * @param {Entry[]} entries
 * @param {string[]} browsers
 */
export function printTable(entries, browsers) {
  const columns = browsers.flatMap((browser) => webmails.map((webmail) => ({ browser, webmail })));
  const heads = columns.map(({ browser, webmail }) => `${webmail}/${browser}`);
  const names = [...new Set(entries.map(({ scenario }) => scenario))];
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
      const entry = entries.find(
        (one) => one.scenario === name && one.browser === browser && one.webmail === webmail,
      );
      if (!entry) return 'NOT PLAYED';
      return entry.state === 'left-out' ? mark(entry.note) : words[entry.state];
    });
    console.log(row([name, ...cells]));
  }
  reasons.forEach((why, index) => console.log(`[${index + 1}] ${why}`));
  console.log();
}
