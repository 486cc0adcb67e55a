import { expect } from 'vitest';
import { Hands } from './harness/hands.ts';
import { scenario } from './harness/scenario.ts';
import { sleep } from './harness/until.ts';

scenario(
  'a date the prospect named is offered with its words and recorded in one click',
  { inFirefox: 'gmail', because: 'the background reads, and it is given the same by both' },
  async (world) => {
    const { open, shot, session } = world;
    const tab = await open('weiss-angebot');
    const text = await tab.strip.says('found:');
    expect(text).toContain('Bitte rufen Sie mich am');
    const offer = (await tab.strip.controls()).find((one) => one.includes('Record'));
    await shot(tab, 'suggestion');
    await tab.strip.press(/^Record/);
    const day = offer?.replace('button Record ', '') ?? 'no day';
    expect(await tab.strip.says('Recorded')).toContain(`Recorded ${day}`);
    expect(await tab.strip.text()).toMatch(/Quiet.*Bitte rufen Sie mich am/);
    await session.badgeShows('');
    await tab.strip.press('Undo');
    await tab.strip.says('No next date');
  },
);

const readings = {
  because: 'the same words are read in the same worker; that pages give them is proved above',
  webmails: ['gmail'],
  browsers: ['chromium'],
} as const;

scenario(
  'a suggestion that is wrong is dismissed once for all',
  readings,
  async ({ session, open }) => {
    const tab = await open('weiss-angebot');
    await tab.strip.says('found:');
    const popup = await session.popup(tab);
    await popup.says('Bitte rufen Sie mich am');
    await popup.press(/^Found/);
    await popup.press('Not this');
    await popup.says('will not come back');
    await tab.page.reload();
    await tab.strip.says('Nothing is agreed yet');
    await sleep(1_000);
    expect(await tab.strip.text()).not.toContain('Bitte rufen');
  },
);

scenario(
  'quoted and past dates, newsletters and machines offer nothing',
  { ...readings, webmails: ['gmail', 'outlook'] },
  async ({ open }) => {
    for (const id of ['northwind-pilot', 'newsletter', 'sign-robot', 'circle-list']) {
      const tab = await open(id);
      await tab.strip.says('No next date');
      await sleep(1_000);
      const text = await tab.strip.text();
      expect(text, id).not.toContain('found:');
      expect(text, id).not.toMatch(/Record (Mon|Tue|Wed|Thu|Fri|Sat|Sun)/);
      await tab.page.close();
    }
  },
);

scenario(
  'typing in a composer asks the background nothing',
  readings,
  async ({ session, open, webmail }) => {
    const tab = await open('weiss-angebot');
    await tab.strip.says('found:');
    const hands = new Hands(tab.page, webmail);
    await hands.openReply();
    await sleep(1_500);
    // Every page of the extension hears what mail pages ask; this one only writes it down.
    const listener = await session.driver.openOwn('manifest.json', { background: true });
    await listener.evaluate(`
    globalThis.heard = [];
    (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => { heard.push(message.agreed); });
  `);
    const heard = () => listener.evaluate('heard.splice(0)') as Promise<string[]>;
    await hands.typeInComposer('Monday is fine. Let us speak on Tuesday 1 December at nine.');
    await sleep(1_500);
    expect(await heard()).toEqual([]);
    // And it does hear: looking at the thread again asks at once.
    await tab.page.reload();
    await tab.strip.says('found:');
    expect(await heard()).toContain('seeThread');
  },
);
