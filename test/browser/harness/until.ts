import type { Page } from 'puppeteer-core';

/** How long something that should happen "soon" may take on a busy machine, in milliseconds. */
const patience = 15_000;
const pause = 50;

/**
 * Asks again and again until the answer is neither `null`, `undefined`, `false` nor an error, and
 * returns it. Polls from Node, not in the page: a page under Trusted Types refuses the scripts
 * a driver injects for waiting.
 * @throws when the answer did not come in time, naming `what` was expected and what was seen last.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  { timeout = patience, seen }: { timeout?: number; seen?: () => unknown } = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      last = await probe();
      if (last !== null && last !== undefined && last !== false) {
        return last as NonNullable<Exclude<T, false>>;
      }
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) break;
    await sleep(pause);
  }
  const shown = seen ? await Promise.resolve(seen()).catch(String) : last;
  const cause = last instanceof Error ? { cause: last } : {};
  throw new Error(`Expected: ${what}. Seen last: ${words(shown)}`, cause);
}

/** Waits for a page of the extension, of which the driver library does not hear in every browser. */
export const loaded = (page: Page, url: string): Promise<boolean> =>
  until(`${url} to be loaded`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function words(value: unknown): string {
  if (value instanceof Error) return value.message;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
