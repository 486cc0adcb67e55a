/** Mozilla's own checks of an add-on, as run on everything uploaded to addons.mozilla.org. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Report {
  summary: Record<'errors' | 'warnings' | 'notices', number>;
  errors: object[];
  warnings: object[];
}

test(
  'addons-linter finds neither errors nor warnings in dist/firefox',
  { timeout: 120_000 },
  () => {
    const { stdout, stderr } = spawnSync(
      join('node_modules', '.bin', 'addons-linter'),
      [join('dist', 'firefox'), '--output', 'json'],
      { encoding: 'utf8' },
    );
    expect(stdout, stderr).toContain('"summary"');
    const { errors, warnings, summary } = JSON.parse(stdout) as Report;
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(summary.errors + summary.warnings).toBe(0);
  },
);
