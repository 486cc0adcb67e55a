import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Saves what a tab shows as `<folder>/<name>.png` and returns the file's path. */
export async function shoot(page: Page, name: string, folder = '.shots'): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.png`);
  // Without a time limit, a tab that no longer paints would hold up the whole run.
  const image = await Promise.race([
    page.screenshot(),
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('no picture within 10 s')), 10_000).unref();
    }),
  ]);
  writeFileSync(file, image);
  return file;
}
