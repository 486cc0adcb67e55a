import { expect } from 'vitest';
import { ladderSteps, type LadderStep } from '../../src/domain/ladder.ts';
import { Hands } from './harness/hands.ts';
import { plain, question, times } from './harness/inserted-words.ts';
import { scenario, type World } from './harness/scenario.ts';
import type { MailTab } from './harness/session.ts';
import {
  answerAndWait,
  insert,
  keepViolations,
  openPrepared,
  recordDay,
  recordWith,
  violationsIn,
} from './harness/steps.ts';
import { until } from './harness/until.ts';

const passed = '2026-11-23';
const buttons: Record<LadderStep, string> = {
  reminder: 'Insert reminder',
  accountability: 'Insert accountability email',
  'direct-question': 'Insert direct question',
  'letting-go': 'Insert letting-go email',
};
const unfilled = /\{\{|\}\}|\{%|%\}|undefined|null/u;
/** First line of the signature that the insertion's own words do not hold. */
const signature = 'Account executive';

async function insertFromMore(tab: MailTab, step: LadderStep): Promise<string[]> {
  if (!(await tab.strip.controls()).includes(`button ${buttons['letting-go']}`))
    await tab.strip.press('More actions');
  return insert(tab, buttons[step]);
}

const savedDrafts = ({ replica }: World): number =>
  replica.state.log.filter(({ did }) => did === 'draft-saved').length;

scenario(
  'every step of the ladder goes above signature and quote, as one step of undo',
  {},
  async (world) => {
    const tab = await openPrepared(world, 'northwind-pilot', keepViolations);
    await recordDay(tab, passed);
    const hands = new Hands(tab.page, world.webmail);
    expect(await hands.composerOpen()).toBe(false);

    // Without a reply open, one is opened; how the rep signs is asked before anything is opened.
    await tab.strip.press('Insert reminder');
    await tab.strip.says('This email needs a little more');
    expect(await hands.composerOpen()).toBe(false);
    expect(await answerAndWait(tab.strip)).toEqual(['Your name, as you sign']);
    await hands.composerSays(/Sam Rivera/u);
    await until('the draft to be saved', () => savedDrafts(world) > 0);
    await until('the draft to hold the words', () =>
      world.replica.state.drafts.some(
        ({ text }) => times(text, question('reminder', 'gentle')) === 1,
      ),
    );
    await hands.undo();
    await until(
      'one undo to take it back',
      async () => times(await hands.composerText(), question('reminder', 'gentle')) === 0,
    );

    await hands.typeInComposer('I was on a train until now.');
    const typed = plain(await hands.composerText());
    for (const tone of ['gentle', 'direct'] as const) {
      if (tone === 'direct') {
        await tab.strip.press('More actions');
        await tab.strip.press('Write directly');
        await tab.strip.says('Emails will be direct');
      }
      for (const step of ladderSteps) {
        const words = question(step, tone);
        expect(await insertFromMore(tab, step), `${tone} ${step}`).toEqual([]);
        const text = await hands.composerSays(/Sam Rivera/u);
        expect(times(text, words), `${tone} ${step}`).toBe(1);
        expect(text).not.toMatch(unfilled);
        expect(plain(text).indexOf(words)).toBeLessThan(plain(text).indexOf(signature));
        expect(plain(text)).toContain('I was on a train until now.');
        expect(await hands.composers()).toBe(1);
        await hands.undo();
        await until(
          `one undo to take the ${tone} ${step} back`,
          async () => plain(await hands.composerText()) === typed,
        );
      }
    }
    expect(await violationsIn(tab)).toEqual([]);
    expect(world.replica.state.sent).toEqual([]);
  },
);

scenario(
  'in plain text the words go above the signature, as one step of undo',
  { replica: { plainText: true } },
  async (world) => {
    const tab = await world.open('northwind-pilot');
    await recordDay(tab, passed);
    const hands = new Hands(tab.page, world.webmail);
    await hands.openReply();
    await hands.typeInComposer('One line of mine.');
    const typed = plain(await hands.composerText());
    expect(await insert(tab, 'Insert reminder')).toEqual(['Your name, as you sign']);
    const text = await hands.composerText();
    const words = question('reminder', 'gentle');
    expect(times(text, words)).toBe(1);
    expect(plain(text)).toMatch(/^One line of mine\. Hi Dana,/u);
    expect(text).toContain('\n\nKind regards,\nSam Rivera');
    expect(plain(text).indexOf(words)).toBeLessThan(plain(text).indexOf(signature));
    await until('the draft to hold the words', () =>
      world.replica.state.drafts.some((draft) => draft.plain && times(draft.text, words) === 1),
    );
    await hands.undo();
    await until('one undo', async () => plain(await hands.composerText()) === typed);
    expect(world.replica.state.sent).toEqual([]);
  },
);

scenario(
  'what nobody knows is asked, in the strip and in the popup',
  { inFirefox: 'gmail', because: 'the questions are the product’s own, the same above every page' },
  async (world) => {
    const { session, webmail } = world;
    const tab = await world.open('no-subject');
    const hands = new Hands(tab.page, webmail);
    // A contact without a name, as the rep may know nothing but an address.
    await tab.strip.says('No next date');
    const first = await session.popup(tab);
    await first.press('Correct who this is');
    await first.type('Name', 'The gauge people');
    await first.type('Name of contact 1', '');
    expect(await first.controls()).not.toContain('input Address of contact 2');
    await recordWith(first, passed, []);
    await first.page.close();
    await tab.page.bringToFront();

    await tab.strip.press('Insert reminder');
    await tab.strip.says('This email needs a little more');
    expect(await hands.composerOpen()).toBe(false);
    expect((await answerAndWait(tab.strip)).toSorted()).toEqual([
      'Their first name',
      'What the conversation is about',
      'Your name, as you sign',
    ]);
    const text = plain(await hands.composerSays(/Sam Rivera/u));
    expect(text).toContain('Hi Pete,');
    expect(text).toContain('"gauges for line two"');
    expect(text).not.toMatch(unfilled);
    await hands.discard();
    await until('the composer to close', async () => !(await hands.composerOpen()));

    // The popup asks the same way, and puts the words into the page behind it; the name is known now.
    const popup = await session.popup(tab);
    await popup.press('Insert reminder');
    expect((await answerAndWait(popup)).toSorted()).toEqual([
      'Their first name',
      'What the conversation is about',
    ]);
    await popup.says('done. Read it, then send it yourself.');
    await popup.page.close();
    await tab.page.bringToFront();
    expect(plain(await hands.composerSays(/Sam Rivera/u))).toContain('Hi Pete,');
    expect(await hands.composers()).toBe(1);
    expect(world.replica.state.sent).toEqual([]);
  },
);

const others = ['joel.pratt@meridianfoods.example', 'sunita.rao@meridianfoods.example'];

/** Records the account with its three people, and inserts the letting-go email. */
async function letGo(world: World): Promise<{ tab: MailTab; hands: Hands }> {
  const tab = await openPrepared(world, 'meridian-letting-go', keepViolations);
  await tab.strip.says('No next date');
  const popup = await world.session.popup(tab);
  await popup.says('Ruth Adeyemi');
  const read = JSON.stringify(
    await popup.page.$$eval('input', (all) => all.map((one) => one.value)),
  );
  await recordWith(
    popup,
    passed,
    others.filter((address) => !read.includes(address)),
  );
  await popup.page.close();
  await tab.page.bringToFront();
  expect(await insertFromMore(tab, 'letting-go')).toEqual(['Your name, as you sign']);
  const hands = new Hands(tab.page, world.webmail);
  expect(times(await hands.composerText(), question('letting-go', 'gentle'))).toBe(1);
  expect(await violationsIn(tab)).toEqual([]);
  expect(world.replica.state.sent).toEqual([]);
  return { tab, hands };
}

scenario('letting go copies everybody else known at the account', {}, async (world) => {
  const { tab, hands } = await letGo(world);
  expect(await hands.copies()).toEqual(others);
  expect(await tab.strip.text()).not.toContain('Add in Cc by hand');
  await hands.send();
  await tab.strip.says('letting-go email sent');
  const [mail] = world.replica.state.sent;
  expect(mail?.to.map(({ address }) => address)).toEqual(['ruth.adeyemi@meridianfoods.example']);
  expect(mail?.cc.map(({ address }) => address).toSorted()).toEqual(others);
  expect(mail?.text).not.toMatch(unfilled);
  expect(world.replica.state.sent).toHaveLength(1);
});

scenario(
  'letting go in a composer that throws its first chips away',
  {
    webmails: ['gmail'],
    because: 'Gmail’s fresh recipient fields do this, Outlook’s are not known to',
    replica: { recipientReset: true },
  },
  async (world) => {
    const { hands } = await letGo(world);
    expect(await hands.copies()).toEqual(others);
  },
);

scenario(
  'letting go in the page of an account that is some years behind',
  {
    browsers: ['chromium'],
    because: 'the page’s markup differs, and the browser has no part in that',
    replica: { generation: '2023' },
  },
  async (world) => {
    const { hands } = await letGo(world);
    expect(await hands.copies()).toEqual(others);
  },
);

scenario(
  'whom Outlook takes no typed address of is named for adding by hand',
  {
    webmails: ['outlook'],
    because: 'only in Outlook some builds make no chip of what a script types',
    replica: { scriptedTyping: 'never' },
  },
  async (world) => {
    const { tab, hands } = await letGo(world);
    const said = await tab.strip.says('Add in Cc by hand: ');
    for (const address of others) expect(said).toContain(address);
    expect(await hands.copies()).toEqual([]);
    expect(await tab.page.evaluate(() => document.body.innerText)).not.toContain(others[0]);
  },
);

scenario(
  'pages in German and in Hebrew take the same words above signature and quote',
  { browsers: ['chromium'], because: 'the page’s language is the page’s own' },
  async (world) => {
    for (const [locale, threadId] of [
      ['de', 'weiss-angebot'],
      ['he', 'galil-demo'],
    ] as const) {
      world.replica.set({ locale });
      const tab = await world.open(threadId);
      await recordDay(tab, passed);
      const asked = await insert(tab, 'Insert reminder');
      expect(asked).toEqual(locale === 'de' ? ['Your name, as you sign'] : []);
      const hands = new Hands(tab.page, world.webmail);
      const text = plain(await hands.composerText());
      expect(times(text, question('reminder', 'gentle'))).toBe(1);
      expect(text).not.toMatch(unfilled);
      expect(text.indexOf('Kind regards')).toBeLessThan(text.indexOf(signature));
      await hands.undo();
      await until('one undo', async () => !(await hands.composerText()).includes('Kind regards'));
    }
    expect(world.replica.state.sent).toEqual([]);
  },
);
