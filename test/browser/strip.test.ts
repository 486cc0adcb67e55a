import { expect } from 'vitest';
import { createGmailReplica } from '../webmail-replica/answer.ts';
import { Hands } from './harness/hands.ts';
import { scenario } from './harness/scenario.ts';
import type { MailTab } from './harness/session.ts';
import { insert, recordDay } from './harness/steps.ts';
import type { Surface } from './harness/surface.ts';
import { until } from './harness/until.ts';

/** The browser's Wednesday morning is 25 November 2026. */
const tomorrow = '2026-11-26';
const yesterday = '2026-11-24';

async function isAccessible(strip: Surface, when: string): Promise<void> {
  expect(await strip.violations(), when).toEqual([]);
}

interface Painted {
  dark: boolean;
  paper: string;
  ink: string;
}

/** How the strip is painted. */
const painted = ({ page }: MailTab): Promise<Painted> =>
  page.evaluate(() => {
    const root = document
      .querySelector('[data-agreed="strip"]')
      ?.shadowRoot?.querySelector('.agreed');
    if (!root) throw new Error('no strip');
    const { backgroundColor, color } = getComputedStyle(root);
    return { dark: root.hasAttribute('data-dark'), paper: backgroundColor, ink: color };
  });

/** Controls of the strip that something else lies over, that stick out, or that are cut off. */
const hidden = ({ page }: MailTab): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-agreed="strip"]');
    if (!host?.shadowRoot) return ['no strip'];
    host.scrollIntoView({ block: 'center' });
    const around = host.parentElement?.getBoundingClientRect();
    const box = host.getBoundingClientRect();
    const wrong: string[] = [];
    if (around && (box.left < around.left - 1 || box.right > around.right + 1))
      wrong.push('wider than its place');
    if (box.right > innerWidth + 1) wrong.push('wider than the window');
    for (const control of host.shadowRoot.querySelectorAll('button, input, select, .label')) {
      const { left, top, width, height } = control.getBoundingClientRect();
      const name = control.textContent || control.tagName;
      if (left < box.left - 1 || left + width > box.right + 1) wrong.push(`${name} sticks out`);
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      if (over !== host) wrong.push(`${name} is covered by ${over?.tagName ?? 'nothing'}`);
    }
    return wrong;
  });

scenario(
  'the strip says each standing in words, and is accessible in each, in the page’s dark',
  {
    webmails: ['gmail'],
    browsers: ['chromium'],
    because:
      'one build says them everywhere; “a rep’s day” plays them on both webmails and in Firefox',
    replica: { theme: 'dark' },
  },
  async (world) => {
    const { open, replica, webmail } = world;
    const tab = await open('northwind-pilot');
    const { strip, page } = tab;
    // The page is dark and the system is not: the strip is at home in the page.
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    expect(await strip.says('No next date')).toContain('Nothing is agreed yet');
    expect((await painted(tab)).dark).toBe(true);
    await isAccessible(strip, 'not tracked');

    await strip.press('Set date');
    for (const name of [/^Tomorrow Thu, Nov 26$/, /^Mon, Nov 30$/, /^Mon, Dec 7$/]) {
      await strip.control(name);
    }
    await strip.set('Pick a day', yesterday);
    await strip.says('Tue, Nov 24 has passed already: it will count as overdue at once.');
    await isAccessible(strip, 'date panel, past day');
    await strip.set('Pick a day', '2030-11-26');
    await strip.says('Tue, Nov 26, 2030 is about 4 years ahead. Is the year right?');
    await strip.press('Record Tue, Nov 26, 2030');
    await strip.control('Yes, record Tue, Nov 26, 2030');
    expect(await strip.text()).not.toContain('Recorded');
    await strip.press(/^Mon, Dec 7/);
    await strip.press('Record Mon, Dec 7');
    await strip.says('Quiet until Mon, Dec 7');
    await isAccessible(strip, 'quiet');

    await recordDay(tab, '2026-11-25');
    await strip.says(/Due today · agreed .*to speak today/);
    await isAccessible(strip, 'due');
    await recordDay(tab, '2026-11-22');
    await strip.says(/Overdue · agreed .*to speak Sun, Nov 22, 3 days past/);
    await isAccessible(strip, 'overdue');
    await strip.press('More actions');
    await strip.says('Write directly');
    await isAccessible(strip, 'more');
    await strip.press('Insert reminder');
    await strip.says('This email needs a little more');
    await isAccessible(strip, 'question before an insertion');
    await strip.type('Your name, as you sign', 'Sam Rivera');
    await strip.press('Insert');
    await strip.says('done. Read it, then send it yourself.');
    await isAccessible(strip, 'inserted');
    await new Hands(page, webmail).send();
    const waiting = await strip.says('Waiting since today · reminder sent, next step Fri, Nov 27');
    expect(waiting, 'what was said of the insertion is over').not.toContain('send it yourself');
    await isAccessible(strip, 'waiting');
    replica.receive('northwind-pilot', {
      from: { name: 'Dana \u202eWhitfield', address: 'dana.whitfield@northwind.example' },
      html: '<div>Sorry Sam, it was a full week.</div>',
    });
    const answered = await strip.says(/Answered · Dana Whitfield wrote today\. What became/);
    expect(answered, 'a name cannot turn our sentence').not.toMatch(/[\u202a-\u202e]/u);
    await isAccessible(strip, 'answered');
    await strip.press('Kept');
    await strip.says('Marked as kept. Which day is next?');
    await strip.says('No next date');
    await isAccessible(strip, 'kept');
    await strip.press('Undo');
    await strip.says('Undone.');
    await strip.says('Answered');
    await page.close();
  },
);

scenario(
  'what was chosen in the settings holds: waits, the rep’s name, and on to letting go and closed',
  {
    webmails: ['gmail'],
    browsers: ['chromium'],
    because: 'settings are kept by the one background',
  },
  async ({ session, open, webmail }) => {
    const tab = await open('meridian-letting-go');
    await tab.strip.says('No next date');
    const settings = await session.popupTab(tab);
    await settings.press('Settings');
    await settings.type('Your name, as you sign', 'Sam R.');
    await settings.type('Direct question', '0');
    await settings.type('Letting go', '0');
    expect(await settings.violations()).toEqual([]);
    await settings.press('Save');
    await settings.says('Settings saved.');
    await settings.page.close();

    const { strip, page } = tab;
    const hands = new Hands(page, webmail);
    await page.bringToFront();
    await recordDay(tab, yesterday);
    await strip.press('More actions');
    expect(await insert(tab, 'Insert direct question'), 'the name is known').toEqual([]);
    await hands.composerSays('Sam R.');
    await hands.send();
    // No wait was chosen after the direct question: the ladder ends at once.
    await strip.says(/Let go\? · agreed .*1 day past/);
    await isAccessible(strip, 'letting go proposed');
    expect(await insert(tab, 'Insert letting-go email')).toEqual([]);
    await hands.send();
    await strip.says('Let go · no answer to the letting-go email of Wed, Nov 25');
    await isAccessible(strip, 'let go');
    await strip.press('Close as ignored');
    await strip.says('Closed since Wed, Nov 25');
    await strip.says('Closed as ignored.');
    await isAccessible(strip, 'closed');
    await strip.press('Undo');
    await strip.says('Let go · no answer');
    await strip.press('Close as ignored');
    await strip.says('Closed since Wed, Nov 25');
    // Somebody who was closed comes back with a new date.
    await recordDay(tab, tomorrow);
    await strip.says('Quiet until Thu, Nov 26');
  },
);

const ringed = ({ page }: MailTab): Promise<boolean> =>
  page.evaluate(() => {
    const active = document.querySelector('[data-agreed="strip"]')?.shadowRoot?.activeElement;
    return (
      active != null &&
      active.matches(':focus-visible') &&
      parseFloat(getComputedStyle(active).outlineWidth) >= 2
    );
  });

async function keys({ page }: MailTab, ...pressed: ('Enter' | 'Escape' | 'ArrowDown' | ' ')[]) {
  for (const key of pressed) await page.keyboard.press(key);
}

scenario(
  'the keyboard alone records a date with its evidence, undoes, inserts, and never gets lost',
  {},
  async ({ open, webmail, browser }) => {
    const tab = await open('northwind-pilot');
    const { strip, page } = tab;
    await strip.says('No next date');
    await strip.tabTo('Set date', { most: 120 });
    expect(await ringed(tab), 'the focus is seen').toBe(true);
    await keys(tab, 'Enter');
    await until('the focus in the panel', async () =>
      (await strip.focused())?.startsWith('Tomorrow'),
    );
    await keys(tab, 'Escape');
    await until('the focus back on the button', async () => (await strip.focused()) === 'Set date');
    expect(await strip.controls()).not.toContain('button Cancel');

    await keys(tab, 'Enter');
    await until('the focus in the panel', async () =>
      (await strip.focused())?.startsWith('Tomorrow'),
    );
    await strip.tabTo(/^Mon, Nov 30/);
    await keys(tab, ' ');
    await strip.tabTo('Because');
    await keys(tab, 'ArrowDown');
    if (browser === 'firefox') await keys(tab, 'Enter'); // Its list opens first.
    await strip.tabTo('Record Mon, Nov 30');
    await keys(tab, 'Enter');
    await strip.says(/Quiet until Mon, Nov 30 · “.+”/);
    await until('the focus still in the strip', async () => strip.holdsFocus());
    await strip.tabTo('Undo');
    await keys(tab, 'Enter');
    await strip.says('Undone.');
    await strip.says('No next date');
    await until('the focus still in the strip', async () => strip.holdsFocus());

    await recordDay(tab, yesterday);
    await strip.tabTo('Insert reminder', { backwards: true });
    await keys(tab, 'Enter');
    await until(
      'the question focused',
      async () => (await strip.focused()) === 'Your name, as you sign',
    );
    await page.keyboard.type('Sam Rivera');
    await keys(tab, 'Enter');
    await strip.says('done. Read it');
    await new Hands(page, webmail).composerSays('Sam Rivera');
    await isAccessible(strip, 'light');
  },
);

scenario(
  'the strip fits wide and narrow pages, covers nothing and is covered by nothing',
  {},
  async (world) => {
    const { open, replica, webmail } = world;
    for (const [id, locale] of [
      ['hostile-names', 'en'],
      ['galil-demo', 'he'],
    ] as const) {
      replica.set({ locale });
      const tab = await open(id);
      const { strip, page } = tab;
      await strip.says('No next date');
      for (const width of [1400, 600]) {
        await page.setViewport({ width, height: 800 });
        // Outlook gives its list the place of the pane when the window is that narrow.
        if (webmail === 'outlook' && width === 600 && !(await strip.shown())) continue;
        await until(`nothing hidden at ${width} px`, async () => (await hidden(tab)).length === 0, {
          seen: () => hidden(tab),
        });
        const height = await stripHeight(tab);
        expect(
          height,
          `one line at ${width} px; narrow, two of words and two of buttons`,
        ).toBeLessThan(width > 1000 ? 52 : 170);
      }
      await page.setViewport({ width: 1200, height: 800 });
      await strip.press(/^(Set date|Other…)$/);
      expect(await hidden(tab)).toEqual([]);
      // Whatever somebody calls himself is text.
      expect(
        await page.evaluate(
          () =>
            document
              .querySelector('[data-agreed="strip"]')
              ?.shadowRoot?.querySelectorAll('img, script, b').length,
        ),
      ).toBe(0);
      await page.close();
    }
  },
);

const stripHeight = ({ page }: MailTab): Promise<number> =>
  page.evaluate(
    () => document.querySelector('[data-agreed="strip"]')?.getBoundingClientRect().height ?? 0,
  );

scenario(
  'the strip follows the page’s theme, not the system’s, and bears forced colours',
  {
    browsers: ['chromium'],
    because: 'only Chromium lets a test choose the system’s theme',
    replica: { theme: 'dark' },
  },
  async ({ open, replica }) => {
    const dark = await open('northwind-pilot');
    await dark.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await dark.strip.says('No next date');
    expect((await painted(dark)).dark).toBe(true);
    await dark.strip.press('Set date');
    await isAccessible(dark.strip, 'dark page, light system');
    await dark.page.close();

    replica.set({ theme: 'light' });
    const tab = await open('northwind-pilot');
    await tab.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'dark' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await tab.strip.says('No next date');
    expect((await painted(tab)).dark).toBe(false);
    await tab.strip.press('Set date');
    await isAccessible(tab.strip, 'light page, dark system');
    expect(await moving(tab), 'nothing moves').toEqual([]);
    const client = await tab.page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await tab.strip.press(/^Tomorrow/);
    const chosen = await tab.strip.control(/^Tomorrow/);
    expect(await chosen.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('2px');
    await tab.page.close();
  },
);

const moving = ({ page }: MailTab): Promise<string[]> =>
  page.evaluate(() =>
    [...(document.querySelector('[data-agreed="strip"]')?.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return transitionDuration !== '0s' || animationName !== 'none';
      })
      .map((one) => one.tagName),
  );

scenario(
  'the strip comes back after the page wrote itself anew, and goes with the thread',
  {
    browsers: ['chromium'],
    because: 'what a page does to its own nodes is the same in every browser',
  },
  async ({ open, replica, webmail }) => {
    const tab = await open('northwind-pilot');
    const { strip, page } = tab;
    await recordDay(tab, tomorrow);
    await strip.says('Quiet until Thu, Nov 26');
    // The page throws away what stands around the strip.
    await page.evaluate(() => {
      const host = document.querySelector('[data-agreed="strip"]');
      const around = host?.parentElement;
      around?.replaceChildren(...[...around.childNodes].filter((one) => one !== host));
    });
    await strip.says('Quiet until Thu, Nov 26');
    expect(
      await page.evaluate(() => document.querySelectorAll('[data-agreed="strip"]').length),
    ).toBe(1);

    // The same tab shows another thread, then the first again.
    await page.goto(replica.addressOf('halden-rollout'));
    await strip.says('No next date');
    await page.goBack();
    await strip.says('Quiet until Thu, Nov 26');
    if (webmail === 'gmail') {
      expect(await strip.text(), 'what was said belongs to the visit before').not.toContain(
        'Recorded',
      );
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
      await until('no strip without a thread', async () => !(await strip.shown()));
    }
  },
);

const wherever = 'where the strip goes is found by the same code in every browser';

scenario(
  'the strip stands above the one message with conversation view off',
  { browsers: ['chromium'], because: wherever, replica: { conversationView: false } },
  async ({ open, webmail }) => {
    const tab = await open(webmail === 'gmail' ? 'bright-renewal.3' : 'northwind-pilot');
    if (webmail === 'outlook') {
      // The address names one message, and nothing on the page its conversation: not guessed.
      await tab.strip.says('The page does not say which conversation this is.');
      await tab.page.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('[role="option"][data-convid]')];
        rows.find(({ innerText }) => innerText.includes('Renewal and the second team'))?.click();
      });
      await tab.strip.says('No next date');
    }
    await recordDay(tab, tomorrow);
    await tab.strip.says('Quiet');
    expect(await hidden(tab)).toEqual([]);
  },
);

scenario(
  'the strip stands in the reading pane beside the list',
  {
    webmails: ['gmail'],
    browsers: ['chromium'],
    because: `${wherever}; Outlook always has the pane`,
  },
  async ({ session }) => {
    const clock = (): Date => session.now();
    const split = createGmailReplica({ now: session.now(), clock, readingPane: 'right' });
    const tab = await session.mailTab(split.addressOf('halden-rollout'), split);
    await recordDay(tab, tomorrow);
    await tab.strip.says('Quiet');
    expect(await hidden(tab)).toEqual([]);
  },
);

scenario(
  'every account is its own: what was recorded in one never shows in another',
  { browsers: ['chromium'], because: 'accounts are told apart by the one background' },
  async ({ session, open }) => {
    const first = await open('northwind-pilot');
    await recordDay(first, yesterday);
    await session.badgeShows('1');
    await first.page.close();

    // Dana writes to the second account too; nothing of the deal is known there.
    const second = await open('second-dana', 'second');
    await second.strip.says('No next date');
    expect(await second.strip.text()).not.toMatch(/Overdue|Nov 24/);
    const popup = await session.popupTab(second);
    const card = await popup.says('Charity run');
    expect(card.split('I must act')[0]).not.toMatch(/Overdue|Pilot|Nov 24/);
    await popup.page.close();
    await second.page.bringToFront();
    await recordDay(second, tomorrow);
    await second.strip.says('Quiet until Thu, Nov 26');
    await second.page.close();

    const again = await open('northwind-pilot');
    await again.strip.says(/Overdue · agreed .*1 day past/);
    expect(await session.badge()).toMatchObject({ text: '1' });
  },
);
