import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  createGmailReplica,
  type Replica,
  type ReplicaOptions,
} from '../webmail-replica/answer.ts';
import type { Verbs } from '../webmail/gmail/adapter-content.ts';
import type { BrowserId } from '../browser/harness/driver.ts';
import { Session } from '../browser/harness/session.ts';
import { until } from '../browser/harness/until.ts';

/** Writing into Gmail from a content script proper, under the page's Trusted Types, in each browser. */
const BROWSERS = (['chromium', 'firefox'] as const).filter((id) =>
  (process.env['AGREED_BROWSERS'] ?? 'chromium,firefox').split(',').includes(id),
);
const TEXT = 'Hi Dana,\n\nWe agreed on 12 Nov to speak on <Thursday>.\nShall we?';
const OTHERS = ['leo.brandt@northwind.example', 'ines@northwind.example'];
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

async function adapterExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'agreed-gmail-'));
  await build({
    entryPoints: [new URL('../webmail/gmail/adapter-content.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    outfile: join(folder, 'content.js'),
  });
  const matches = ['https://mail.google.com/mail/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Adapter',
    version: '1.0',
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_idle' }],
    host_permissions: ['https://mail.google.com/*'],
    browser_specific_settings: { gecko: { id: 'agreed@agreed.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

type Answer<K extends keyof Verbs> = Awaited<ReturnType<Verbs[K]>>;

async function ask<K extends keyof Verbs>(
  page: Page,
  verb: K,
  ...given: Parameters<Verbs[K]>
): Promise<Answer<K>> {
  await page.evaluate((asked) => {
    document.documentElement.removeAttribute('data-answer');
    document.documentElement.setAttribute('data-ask', asked);
  }, JSON.stringify({ verb, given }));
  const answer = await until(`an answer to ${verb}`, () =>
    page.evaluate(() => document.documentElement.getAttribute('data-answer')),
  );
  const { value, error } = JSON.parse(answer) as { value: Answer<K>; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

const body = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('[g_editable=true], textarea.Ak')];
    const shown = boxes.find((box) => box.getBoundingClientRect().height > 0);
    return shown instanceof HTMLTextAreaElement ? shown.value : (shown?.textContent ?? '');
  });

describe.each(BROWSERS)('the Gmail adapter as a content script of %s', (id: BrowserId) => {
  let session: Session;
  let folder: string;
  beforeAll(async () => {
    folder = await adapterExtension();
    session = await Session.launch({ browser: id, build: folder });
  });
  afterEach(async () => {
    const [, ...tabs] = await session.driver.browser.pages();
    for (const tab of tabs) await tab.close();
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function reply(
    options: Partial<ReplicaOptions>,
  ): Promise<{ page: Page; replica: Replica }> {
    const replica = createGmailReplica({ now: new Date(), pollEvery: 0, ...options });
    session.mailroom.empty();
    const { page } = await session.mailTab(replica.addressOf('northwind-pilot'), replica);
    await until('the adapter', () =>
      page.evaluate(() => document.documentElement.hasAttribute('data-adapter')),
    );
    await until('a thread', () => ask(page, 'thread'));
    await ask(page, 'openReply', false);
    return { page, replica };
  }

  const undo = async (page: Page): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };

  test.each([
    ['formatted', {}],
    ['plain text', { plainText: true }],
    ['formatted, right to left', { locale: 'he' as const }],
  ])('inserts above the signature as one undo step: %s', async (_name, options) => {
    const { page, replica } = await reply(options);
    await page.keyboard.type('Mine');
    const before = await body(page);
    expect(await ask(page, 'insert', TEXT)).toMatchObject({ ok: true });
    const after = squeezed(await body(page));
    expect(after).toBe(`Mine${squeezed(TEXT)}${squeezed(before).slice('Mine'.length)}`);
    await until('the draft to be saved', () =>
      replica.state.drafts.some(({ text }) => squeezed(text).includes(squeezed(TEXT))),
    );
    await undo(page);
    expect(await body(page)).toBe(before);
    expect(replica.state.sent).toEqual([]);
  });

  test.each([
    ['2026', {}],
    ['2023', { generation: '2023' as const }],
    ['cleared once', { recipientReset: true }],
  ])('adds Cc as chips: %s', async (_name, options) => {
    const { page, replica } = await reply(options);
    expect(await ask(page, 'insert', TEXT)).toMatchObject({ ok: true });
    expect(await ask(page, 'addCc', OTHERS)).toEqual({ ok: true, how: 'chips' });
    await until('the draft to name them', () =>
      replica.state.drafts.some(
        ({ cc }) => cc.map(({ address }) => address).join() === OTHERS.join(),
      ),
    );
    expect(squeezed(await body(page))).toContain(squeezed(TEXT));
    expect(replica.state.sent).toEqual([]);
  });
});
