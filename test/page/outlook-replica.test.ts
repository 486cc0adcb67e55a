/** That the replica's page is as Outlook's is known to be, and behaves as it is known to. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'puppeteer-core';
import { createOutlookReplica, outlookHosts } from '../webmail-replica/outlook/index.ts';
import { reading } from './outlook-facts/reading.ts';
import { live } from './outlook-facts/scene.ts';
import { writing } from './outlook-facts/writing.ts';
import { reply, Showing } from './harness/outlook-replica.ts';

// A loaded machine is slow to open pages; nothing here measures time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let showing: Showing;
beforeAll(async () => {
  showing = await Showing.begin();
});
afterAll(() => showing.end());

const count = (page: Page, css: string) => page.$$eval(css, (found) => found.length);
const visibleText = (page: Page) =>
  page.$$eval('[class^="rps_"]', (bodies) =>
    bodies
      .filter((body) => body.checkVisibility())
      .map((body) => body.textContent)
      .join('\n'),
  );

describe.each([...reading, ...writing])('$scene', ({ where, options, reply: replies, facts }) => {
  let page: Page;
  beforeAll(async () => {
    const shown = await showing.open(where, options);
    if (replies) await reply(shown);
    ({ page } = shown);
    await page.waitForFunction(() => document.body.childElementCount > 0);
    if (where.includes('/mail/')) await page.waitForSelector('#app > *');
  });

  for (const { section, fact, css, times } of facts) {
    it(`${fact} (§${section})`, async () => {
      if (times !== 0) await page.waitForSelector(css, { timeout: 3_000 });
      const found = await count(page, css);
      if (times === 'some') expect(found).toBeGreaterThan(0);
      else expect(found).toBe(times);
    });
  }
});

describe('going about', () => {
  it('changes the address at once and keeps the previous message on screen for a while (§2)', async () => {
    const { page, replica } = await showing.open('northwind-pilot', { threadDelay: 400 });
    const next = new URL(replica.addressOf('castellan-scope')).pathname;
    const seen = await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-convid]')];
      rows.find((row) => row.textContent.includes('Mina Castellan'))?.click();
      return {
        path: location.pathname,
        body: document.querySelector('[class^="rps_"]')?.textContent,
      };
    });
    expect(seen.path).toBe(next);
    expect(seen.body).toContain('Our board meets');
    await page.waitForFunction(() => document.querySelectorAll('[id^="CONV_"]').length === 2);
    // The old pane is still there, hidden; only the new one is seen.
    expect(await count(page, '#ConversationReadingPaneContainer')).toBe(2);
    expect(await visibleText(page)).not.toContain('Our board meets');
  });

  it('shows the same conversation under every form of its address (§2)', async () => {
    const { page, replica } = await showing.open('northwind-pilot');
    const id = replica.addressOf('northwind-pilot').split('/id/')[1] ?? '';
    for (const path of [
      `/mail/0/inbox/id/${id}`,
      `/mail/id/${id}`,
      `/mail/inbox/rp/${id}`,
      `/mail/deeplink/readconv/${id}`,
    ]) {
      await page.goto(`https://outlook.live.com${path}`);
      await page.waitForSelector('[id^="CONV_"][title="Pilot pricing"]');
    }
    // The same id in the alphabet of the DOM opens nothing.
    const raw = await page
      .goto(`https://outlook.live.com/mail/0/`)
      .then(() =>
        page
          .waitForSelector('[data-convid*="+"], [data-convid*="/"]')
          .then((row) => row?.evaluate((one) => one.getAttribute('data-convid') ?? '')),
      );
    await page.goto(`https://outlook.live.com/mail/id/${encodeURIComponent(raw ?? '')}`);
    await page.waitForSelector('[data-convid]');
    expect(await count(page, '#ConversationReadingPaneContainer')).toBe(0);
  });

  it('keeps 12 to 20 rows of a long list in the page (§6)', async () => {
    const { page } = await showing.open(`${live}/mail/0/`, {
      conversationView: false,
    });
    await page.waitForSelector('[data-convid]');
    expect(await count(page, '[data-index]')).toBeGreaterThanOrEqual(12);
    const before = await page.$$eval('[data-convid]', (rows) => rows.map((row) => row.id));
    await page.$eval('[data-virtuoso-scroller]', (list) => void (list.scrollTop = 12_000));
    await page.waitForFunction((id) => !document.getElementById(id), {}, before.at(-1) ?? '');
    const rows = await count(page, '[data-index]');
    expect(rows).toBeGreaterThanOrEqual(12);
    expect(rows).toBeLessThanOrEqual(20);
  });

  it('shows search results without telling the address, or the rows, what they are (§2, §6)', async () => {
    const { page } = await showing.open(`${live}/mail/0/`);
    await page.locator('#topSearchInput').fill('kwame');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('[data-convid]'));
    await page.click('[role="option"]');
    await page.waitForSelector('#ConversationReadingPaneContainer');
    expect(page.url()).toBe(`${live}/mail/0/`);
  });

  it('goes on to the next item after Delete and leaves the address behind (§2)', async () => {
    const { page } = await showing.open('bright-renewal');
    const before = page.url();
    await page.$eval('[data-icon-name="DeleteRegular"]', (icon) => icon.closest('button')?.click());
    await page.waitForFunction(() => document.querySelectorAll('[id^="CONV_"]').length === 2);
    expect(page.url()).toBe(before);
  });

  it('moves Reply all behind the three dots in a narrow window (§9)', async () => {
    const { page } = await showing.open('osei-fleet');
    await page.setViewport({ width: 1200, height: 800 });
    const all = '[data-icon-name="ArrowReplyAllRegular"]';
    await page.waitForFunction((css) => !document.querySelector(css), {}, all);
    await page.$eval('[role="menuitem"] [data-icon-name="MoreVerticalRegular"]', (icon) =>
      icon.closest('button')?.click(),
    );
    await page.waitForSelector(`[role="menu"] ${all}`);
  });

  it('answers on all hosts, and leads the old work host to the new one', () => {
    const replica = createOutlookReplica({ now: new Date() });
    const status = outlookHosts.map(
      (host) => replica.answer({ method: 'GET', url: `https://${host}/mail/` })?.status,
    );
    expect(status).toEqual([200, 302, 200, 200]);
    const moved = replica.answer({
      method: 'GET',
      url: 'https://outlook.office.com/mail/deeplink/compose?to=a@b.example',
    });
    expect(moved?.headers['location']).toBe(
      'https://outlook.cloud.microsoft/mail/deeplink/compose?to=a@b.example',
    );
    expect(replica.answer({ method: 'GET', url: 'https://example.org/' })).toBeNull();
  });
});

it('made no request it does not know and threw nothing', () => {
  expect(showing.trouble()).toEqual([]);
});
