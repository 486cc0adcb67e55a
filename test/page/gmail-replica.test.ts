/**
 * The Gmail replica as a person meets it, without the extension: real keys and clicks, real layout,
 * the content security policy enforced. What needs no layout is in `test/webmail-replica/gmail.test.ts`.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SomeOptions } from '../webmail-replica/answer.ts';
import { launchBrowser, openReplica, type ReplicaTab } from './harness/gmail-replica.ts';
import type { OneTab } from './harness/one-tab.ts';

describe('the Gmail replica', () => {
  let tab: OneTab;
  beforeAll(async () => {
    tab = await launchBrowser();
  });
  afterAll(() => tab.close());
  afterEach(() => {
    expect(tab.trouble()).toEqual([]);
  });

  const open = (where: string, options: Partial<SomeOptions> = {}): Promise<ReplicaTab> =>
    openReplica(tab, where, options);

  test('a day at the desk: list, thread, reply, send, back', async () => {
    const { page, replica } = await open('#inbox');
    await openRow(page, 'Pilot pricing');
    await page.waitForSelector('h2.hP[data-legacy-thread-id]');
    expect(await shown(page, 'tr.zA')).toBe(0);
    await page.click('.btDi4d .bkH');
    await page.keyboard.type('We said Thursday, Dana.');
    await until(page, () => document.querySelector('.oG.aOy')?.textContent === 'Draft saved');
    expect(replica.state.drafts[0]?.text).toMatch(/^We said Thursday, Dana\.\s+--\s/u);
    await page.click('.aoO');
    await until(page, () => document.querySelectorAll('[role=listitem]').length === 5);
    expect(replica.state.sent).toHaveLength(1);
    expect(await shown(page, '.M9')).toBe(0);
    expect(await shown(page, '.btDi4d .bkH')).toBe(1);
    await page.click('[gh=mtb] [act="19"]');
    await until(page, () =>
      [...document.querySelectorAll<HTMLElement>('tr.zA')].some((row) => row.offsetHeight > 0),
    );
    const first = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('tr.zA')].find((row) => row.offsetHeight > 0)
          ?.innerText,
    );
    expect(first).toContain('Dana, me');
    expect(first).toContain('We said Thursday');
  });

  test('what was typed is undone by the box itself', async () => {
    const { page } = await open('northwind-pilot');
    await page.click('.btDi4d .bkH');
    const before = await body(page);
    await page.evaluate(() => document.execCommand('insertText', false, 'One step.'));
    expect(await body(page)).toContain('One step.');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await body(page)).toBe(before);
  });

  test('recipient fields: covered, opened by a click, chips by typing', async () => {
    const { page, replica } = await open('osei-fleet', { recipientReset: false });
    await page.click('.btDi4d .bkH');
    expect(await shown(page, '.aoD.hl')).toBe(1);
    expect(await shown(page, '[name=cc] input')).toBe(0);
    expect(await width(page, 'input[name=subjectbox]')).toBe(0);
    await page.click('.aoD.hl');
    await page.click('.pE');
    expect(await width(page, '[name=cc] input[role=combobox]')).toBeGreaterThan(0);
    await page.keyboard.type('leo@northwind.example, Ada <ada@halden.example>');
    await page.keyboard.press('Enter');
    await page.click('.Am');
    expect(await width(page, '[name=cc] input[role=combobox]')).toBe(0);
    expect(await shown(page, '.aoD.hl span[email="ada@halden.example"]')).toBe(1);
    await expect
      .poll(() => replica.state.drafts.at(-1)?.cc)
      .toEqual([
        { name: 'leo@northwind.example', address: 'leo@northwind.example' },
        { name: 'Ada', address: 'ada@halden.example' },
      ]);
  });

  test('mail that comes while one writes leaves caret and words alone', async () => {
    for (const generation of ['2023', '2026'] as const) {
      const { page, replica } = await open('northwind-pilot', { generation });
      await page.click(generation === '2023' ? 'td.amr .bkH' : '.btDi4d .bkH');
      await page.keyboard.type('First');
      replica.receive('northwind-pilot', {
        from: { name: 'Dana Whitfield', address: 'dana.whitfield@northwind.example' },
        html: '<div>Sorry, next week.</div>',
      });
      await poll(page);
      await until(page, () => document.querySelectorAll('[role=listitem]').length === 5);
      await page.keyboard.type(' second');
      expect(await body(page)).toContain('First second');
      expect(await shown(page, '.M9')).toBe(1);
    }
  });

  test('a pop-up keeps its place in the address, can be folded, enlarged and closed with its draft', async () => {
    const { page, replica } = await open('#inbox');
    await page.click('[gh=cm]');
    expect(page.url()).toMatch(/#inbox\?compose=new$/u);
    await page.keyboard.type('dana@northwind.example');
    await page.keyboard.press('Tab');
    await page.click('input[name=subjectbox]');
    await page.keyboard.type('About the pilot');
    expect(await text(page, '.a3E')).toBe('About the pilot');
    await until(page, () => document.querySelector('.oG')?.textContent === 'Draft saved');
    expect(page.url()).toMatch(/\?compose=[B-Zb-z]{8,}$/u);
    await page.click('.Hm .Hl');
    expect(await shown(page, '.Am')).toBe(0);
    await page.click('.Hm .Hl');
    await page.click('.Hm .Hq');
    expect(await shown(page, 'body > .aSs .aSt [role=dialog] .Am')).toBe(1);
    await page.click('.Hm .Ha');
    expect(await shown(page, '.aaZ')).toBe(0);
    await until(page, () => !document.querySelector('.aSs'));
    expect(page.url()).toMatch(/#inbox$/u);
    expect(replica.state.drafts).toMatchObject([{ subject: 'About the pilot', threadId: '' }]);
    await page.evaluate(() => {
      location.hash = '#drafts';
    });
    await page.waitForSelector('[data-standalone-draft-id^="#msg-a:r-"]');
    await page.click('tr.zA:has([data-standalone-draft-id])');
    expect(await page.$eval('.dw input[name=subjectbox]', (input) => input.value)).toBe(
      'About the pilot',
    );
    await page.click('.dw .oh');
    await expect.poll(() => replica.state.drafts).toEqual([]);
  });

  test('undo send brings the words back in a new composer', async () => {
    const { page, replica } = await open('bright-renewal', { undoSendSeconds: 10 });
    await page.click('.btDi4d .bkH');
    await page.keyboard.type('Which day?');
    await page.click('.aoO');
    await page.waitForSelector('#link_undo');
    expect(await shown(page, '.M9')).toBe(0);
    await page.click('#link_undo');
    await page.waitForSelector('.M9 .Am');
    expect(await body(page)).toContain('Which day?');
    expect(replica.state.sent).toEqual([]);
  });

  test('a draft left behind is there again when the thread is opened', async () => {
    const { page, replica } = await open('halden-rollout');
    await page.click('.btDi4d .bkH');
    await page.keyboard.type('Half a sentence');
    await page.click('[gh=mtb] [act="19"]');
    await expect.poll(() => replica.state.drafts.length).toBe(1);
    await page.goto(replica.addressOf('halden-rollout'));
    await page.reload();
    await page.waitForSelector('.ip.adB .Am');
    expect(await body(page)).toContain('Half a sentence');
  });

  test('shortcuts fire for keys that reach the page, not for words in a composer', async () => {
    const { page } = await open('northwind-pilot', { keyboardShortcuts: true });
    await page.keyboard.press('r');
    await page.waitForSelector('.M9 .Am');
    await page.keyboard.type('reju');
    expect(await body(page)).toContain('reju');
    expect(page.url()).toContain('#inbox/');
  });

  test('the reading pane keeps the list beside the thread', async () => {
    const { page } = await open('#inbox', { readingPane: 'right' });
    expect(await shown(page, '.apa')).toBe(1);
    await openRow(page, 'Pilot pricing');
    await page.waitForSelector('h2.hP[data-legacy-thread-id]');
    expect(await shown(page, 'tr.zA')).toBeGreaterThan(3);
    expect(await shown(page, 'h2.hP')).toBe(1);
    expect(await shown(page, 'tr.aps')).toBe(1);
  });

  test('the quote is there before it is shown', async () => {
    const { page } = await open('northwind-pilot');
    expect(await shown(page, '.h7 [id$=divRplyFwdMsg]')).toBe(0);
    await page.click('.h7 .ajR');
    expect(await shown(page, '.h7 [id$=divRplyFwdMsg]')).toBeGreaterThan(0);
  });

  test('Hebrew runs from right to left, dark is dark', async () => {
    const { page } = await open('galil-demo', { locale: 'he', theme: 'dark' });
    const seen = await page.evaluate(() => {
      const box = (css: string) => document.querySelector(css)?.getBoundingClientRect().left ?? 0;
      const area = document.querySelector('.bkK > .nH');
      return {
        navRightOfMail: box('.aeN') > box('h2.hP'),
        background: area && getComputedStyle(area).backgroundColor,
      };
    });
    expect(seen).toEqual({ navRightOfMail: true, background: 'rgb(28, 33, 39)' });
  });

  test('the page itself may not make markup from strings', async () => {
    const { page } = await open('#inbox');
    const refused = await page.evaluate(() => {
      const script = document.createElement('div');
      try {
        script.innerHTML = '<b>no</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    expect(tab.trouble()).toEqual([expect.stringContaining('TrustedHTML')]);
  });
});

async function openRow(page: Page, subject: string): Promise<void> {
  for (const cell of await page.$$('.y6')) {
    const words = await cell.evaluate((element) => element.textContent);
    if (words === subject && (await cell.boundingBox())) return cell.click();
  }
  throw new Error(`no row ${subject}`);
}
const text = (page: Page, css: string) => page.$eval(css, (element) => element.textContent);
const body = (page: Page) => page.$eval('[g_editable=true]', (box) => box.textContent);
const width = (page: Page, css: string) =>
  page.$eval(css, (element) => element.getBoundingClientRect().width);
const poll = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { __replica: { poll(): Promise<void> } }).__replica.poll(),
  );
const shown = (page: Page, css: string) =>
  page.$$eval(
    css,
    (all) =>
      all.filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height > 0)
        .length,
  );
const until = (page: Page, condition: () => boolean) =>
  page.waitForFunction(condition, { timeout: 5_000 });
