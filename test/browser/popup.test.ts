import { expect } from 'vitest';
import { scenario } from './harness/scenario.ts';
import { MailTab, Session } from './harness/session.ts';
import { recordDay } from './harness/steps.ts';
import type { Surface } from './harness/surface.ts';
import { until } from './harness/until.ts';

/** The browser's Wednesday morning is 25 November 2026. */
const tomorrow = '2026-11-26';
const yesterday = '2026-11-24';

async function isAccessible(popup: Surface, when: string): Promise<void> {
  expect(await popup.violations(), when).toEqual([]);
}

/** Nothing wider than the popup, however long names, subjects and sentences are. */
const wider = ({ page }: Surface): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > edge)
      .map((one) => one.outerHTML.slice(0, 80));
  });

scenario(
  'the keyboard alone records a date in the popup, past and far days are questioned, and undo',
  { inFirefox: 'outlook', because: 'the popup’s page is the product’s own' },
  async ({ session, open, browser }) => {
    const tab = await open('northwind-pilot');
    await tab.strip.says('No next date');
    const popup = await session.popupTab(tab);
    const text = await popup.says('Pilot pricing');
    expect(text).toContain('Dana Whitfield · northwind.example');
    for (const name of [/^Tomorrow Thu, Nov 26$/, /^Mon, Nov 30$/, /^Mon, Dec 7$/]) {
      await popup.control(name);
    }
    await isAccessible(popup, 'not tracked');
    await popup.set('Pick a day', yesterday);
    await popup.says('Tue, Nov 24 has passed already');
    await popup.set('Pick a day', '2030-11-26');
    await popup.says('Is the year right?');

    await popup.tabTo('Mon, Nov 30');
    await popup.page.keyboard.press(' ');
    await popup.tabTo('Agreed');
    await popup.page.keyboard.type('price of the pilot');
    await popup.tabTo('Because');
    await popup.page.keyboard.press('ArrowDown');
    if (browser === 'firefox') await popup.page.keyboard.press('Enter'); // Its list opens first.
    await popup.tabTo('Record Mon, Nov 30');
    await popup.page.keyboard.press('Enter');
    await popup.says('Recorded Mon, Nov 30.');
    expect(await popup.says('Quiet until Mon, Nov 30')).toMatch(/I wait for them \(1\) Dana/);
    await isAccessible(popup, 'quiet');
    await popup.tabTo('Undo');
    await popup.page.keyboard.press('Enter');
    await popup.says('Undone.');
    await popup.says('I wait for them (0)');
    await tab.page.bringToFront();
    await tab.strip.says('No next date');
  },
);

scenario(
  'who it is with is correctable by hand, and nobody is recorded without an address',
  { webmails: ['outlook'], because: 'Outlook is the one that shows people without addresses' },
  async ({ session, open }) => {
    const tab = await open('osei-fleet');
    await tab.strip.says('No next date');
    const popup = await session.popupTab(tab);
    await popup.says('Kwame Osei');
    if (!(await popup.controls()).includes('input Name')) await popup.press('Correct who this is');
    await popup.type('Name', 'Kwame O. Osei');
    await popup.type('Company', 'Osei Motors');
    await popup.press(/^Tomorrow/);
    const count = (await popup.controls()).filter((one) =>
      one.includes('Address of contact'),
    ).length;
    await popup.press('Add a contact');
    await popup.type(`Name of contact ${count + 1}`, 'Ama Osei');
    const record = await until('the button to record', () =>
      popup.page.$('.date-form button[type=submit]'),
    );
    const closed = (): Promise<boolean> => record.evaluate((one) => one.disabled);
    await until('nobody recorded without an address', closed);
    const missing = await popup.control(`Address of contact ${count + 1}`);
    expect(await missing.evaluate((one) => one.getAttribute('aria-invalid'))).toBe('true');
    await isAccessible(popup, 'an address is missing');
    await popup.type(`Address of contact ${count + 1}`, 'ama@oseimotors.example');
    await until('the address to be enough', async () => !(await closed()));
    await popup.press(/^Remove contact 2$/);
    await popup.press('Record Thu, Nov 26');
    const said = await popup.says('Recorded Thu, Nov 26.');
    expect(said).toContain('Kwame O. Osei · Osei Motors');
    expect(await wider(popup)).toEqual([]);

    // Recorded elsewhere meanwhile: said, and nothing is overwritten.
    await tab.page.bringToFront();
    await recordDay(tab, yesterday);
    await popup.page.bringToFront();
    await popup.press('New date');
    await popup.press(/^Mon, Nov 30/);
    await popup.press('Record Mon, Nov 30');
    expect(await popup.says('Another date was recorded for this conversation meanwhile')).toContain(
      'Overdue',
    );
    await isAccessible(popup, 'conflict');
  },
);

scenario(
  'two lists, never mixed, in the size of a popup, light and dark',
  {
    webmails: ['gmail'],
    browsers: ['chromium'],
    because:
      'the lists are the same on both; only Chromium opens the toolbar’s own popup for a test',
  },
  async ({ session, open }) => {
    for (const [id, date] of [
      ['northwind-pilot', yesterday],
      ['hostile-names', '2026-11-20'],
      ['halden-rollout', '2026-11-25'],
      ['galil-demo', tomorrow],
    ] as const) {
      const tab = await open(id);
      await recordDay(tab, date);
      await tab.page.close();
    }
    const tab = await open('halden-rollout');
    await tab.strip.says('Due today');
    // Which keys a browser gives it is its own decision; that it is asked for is ours.
    const asked = await session.inExtension(async (api) => ({
      names: (await api.commands.getAll()).map(({ name }) => name),
      keys: api.runtime.getManifest().commands?.['_execute_action']?.suggested_key?.default,
    }));
    expect(asked).toEqual({ names: ['_execute_action'], keys: 'Alt+Shift+A' });
    const popup = await session.popup(tab);
    const text = await popup.says('I wait for them (1)');
    const [, act = '', wait = ''] =
      /I must act \(3\)(.*)I wait for them \(1\)(.*)/.exec(text) ?? [];
    expect(act).toMatch(
      /Overdue · 5 days past.*Dana Whitfield.*Overdue · 1 day past.*Ingrid Halden.*Due today/,
    );
    expect(act).not.toContain('Quiet');
    expect(wait).toMatch(/נועה לוי.*Quiet · Thu, Nov 26/);
    const size = await popup.page.evaluate(() => [
      document.querySelector('#popup')?.getBoundingClientRect().width,
      innerHeight,
    ]);
    expect(size[0]).toBe(380);
    expect(size[1]).toBeLessThanOrEqual(600);
    expect(await wider(popup)).toEqual([]);
    const fits = await popup.page.evaluate(() => document.documentElement.scrollHeight);
    expect(fits, 'thread and both lists without scrolling').toBeLessThanOrEqual(600);
    await isAccessible(popup, 'lists, light');
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await isAccessible(popup, 'lists, dark');

    // A row opens its thread.
    await popup.tabTo(/Dana Whitfield/);
    // The popup closes itself as the thread comes to the front, under the key still held.
    await popup.page.keyboard.press('Enter').catch(() => undefined);
    const opened = await until('Dana’s thread in front', async () => {
      for (const page of await session.driver.browser.pages()) {
        const other = new MailTab(page);
        if (page.url().includes('/mail/') && /Overdue .*1 day past/.test(await other.strip.text()))
          return other;
      }
      return null;
    });
    expect(opened.page.url()).toContain('mail.google.com');
  },
);

scenario(
  'in a browser that speaks Hebrew, strip and popup run from right to left in Hebrew',
  {
    webmails: ['gmail'],
    browsers: ['chromium'],
    because:
      'Firefox takes its interface’s language from a language pack, and the words are the same everywhere',
    replica: { locale: 'he' },
  },
  async ({ replica, session: english }) => {
    const session = await Session.launch({
      browser: 'chromium',
      language: 'he',
      now: english.now(),
    });
    try {
      const tab = await session.mailTab(replica.addressOf('galil-demo'), replica);
      await tab.strip.says('אין תאריך הבא');
      await tab.strip.press('קביעת תאריך');
      const choices = (await tab.strip.controls()).filter((one) => one.includes('בנוב'));
      expect(choices.length, 'days in the strings’ language').toBeGreaterThan(0);
      await isAccessible(tab.strip, 'Hebrew strip');
      await tab.strip.press(/^מחר/);
      await tab.strip.press(/^רישום/);
      await tab.strip.says(/בשקט עד/);
      const popup = await session.popupTab(tab);
      await popup.says(/אני מחכה להם/);
      const page = await popup.page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      expect(page).toEqual({ lang: 'he', dir: 'rtl' });
      await isAccessible(popup, 'Hebrew popup');
      expect(session.trouble.unexpected()).toEqual([]);
    } finally {
      await session.close();
    }
  },
);
