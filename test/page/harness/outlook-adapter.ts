import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { Session } from '../../browser/harness/session.ts';
import { until } from '../../browser/harness/until.ts';
import {
  createOutlookReplica,
  outlookHosts,
  type OutlookHost,
  type OutlookReplica,
} from '../../webmail-replica/outlook/index.ts';
import type { OutlookOptions } from '../../webmail-replica/outlook/settings.ts';
import type { Verbs } from './outlook-content.ts';
import { showNext } from './show-next.ts';

/** A folder with an extension that is nothing but the adapter. */
async function adapterExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'agreed-adapter-'));
  await build({
    entryPoints: [new URL('outlook-content.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    outfile: join(folder, 'content.js'),
  });
  const manifest = {
    manifest_version: 3,
    name: 'Adapter',
    version: '1.0',
    content_scripts: [
      {
        matches: outlookHosts.map((host) => `https://${host}/mail/*`),
        js: ['content.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
      },
    ],
    host_permissions: outlookHosts.map((host) => `https://${host}/*`),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** A browser in which the adapter alone is driven on the replica's pages, one after the other in one tab. */
export class OutlookAdapterBrowser {
  readonly #session: Session;
  readonly #folder: string;
  readonly #page: Page;

  private constructor(session: Session, folder: string, page: Page) {
    this.#session = session;
    this.#folder = folder;
    this.#page = page;
  }

  static async launch(): Promise<OutlookAdapterBrowser> {
    const folder = await adapterExtension();
    const session = await Session.launch({ browser: 'chromium', build: folder });
    return new OutlookAdapterBrowser(session, folder, await session.driver.browser.newPage());
  }

  async close(): Promise<void> {
    await this.#session.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Every tab and window, those a page opened included. */
  pages(): Promise<Page[]> {
    return this.#session.driver.browser.pages();
  }

  /** Windows left open go on asking their server for news. */
  async closeWindows(): Promise<void> {
    const [, , ...windows] = await this.pages();
    for (const page of windows) await page.close();
  }

  /** Opens a thread, or an address, on a fresh replica. */
  async open(
    where: string,
    {
      host = 'outlook.live.com',
      ...options
    }: Partial<OutlookOptions> & { host?: OutlookHost } = {},
  ): Promise<AdapterTab> {
    const replica = createOutlookReplica({ now: new Date(), pollEvery: 0, ...options });
    const address = where.startsWith('https:') ? where : replica.addressOf(where, 'rep', host);
    await showNext(this.#page, this.#session.mailroom, replica, address);
    return this.tabOf(this.#page, replica);
  }

  /** A tab the page opened itself. */
  async tabOf(page: Page, replica: OutlookReplica): Promise<AdapterTab> {
    await until('the adapter to be there', () =>
      page.evaluate(() => document.documentElement.hasAttribute('data-adapter')),
    );
    return new AdapterTab(page, replica);
  }
}

type Answer<K extends keyof Verbs> = Awaited<ReturnType<Verbs[K]>>;

export class AdapterTab {
  readonly page: Page;
  readonly replica: OutlookReplica;

  constructor(page: Page, replica: OutlookReplica) {
    this.page = page;
    this.replica = replica;
  }

  /** Calls the adapter in its own world. Dates come back as text. */
  async ask<K extends keyof Verbs>(verb: K, ...given: Parameters<Verbs[K]>): Promise<Answer<K>> {
    await this.page.evaluate((asked) => {
      document.documentElement.removeAttribute('data-answer');
      document.documentElement.setAttribute('data-ask', asked);
    }, JSON.stringify({ verb, given }));
    const answer = await until(`an answer to ${verb}`, () =>
      this.page.evaluate(() => document.documentElement.getAttribute('data-answer')),
    );
    const { value, error } = JSON.parse(answer) as { value: Answer<K>; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** The open thread, once the page has come to rest. */
  thread(): Promise<NonNullable<Answer<'thread'>>> {
    return until('a thread to be read', () => this.ask('thread'));
  }

  /** Clicks the row of this conversation and waits until its thread is read. */
  async openRow(key: string): Promise<NonNullable<Answer<'thread'>>> {
    await this.page.evaluate((wanted) => {
      for (const row of document.querySelectorAll<HTMLElement>('[role="option"][data-convid]')) {
        const id = (row.dataset['convid'] ?? '').replaceAll('+', '_').replaceAll('/', '-');
        if (id.replace(/=+$/, '') === wanted) row.click();
      }
    }, key);
    return until(`the thread ${key}`, async () => {
      const thread = await this.ask('thread');
      return thread?.key === key && thread;
    });
  }

  editorText(): Promise<string> {
    return this.page.evaluate(
      () => document.querySelector('[aria-multiline="true"]')?.textContent ?? '',
    );
  }
}
