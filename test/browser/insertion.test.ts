import { expect } from 'vitest';
import { ladderSteps, type LadderStep } from '../../src/domain/ladder.ts';
import type { Tone } from '../../src/domain/prospect.ts';
import { ladderTemplates } from '../../src/background/templates/ladder-en.ts';
import { Hands } from './harness/hands.ts';
import { scenario, type World } from './harness/scenario.ts';
import type { MailTab } from './harness/session.ts';
import {
  answerAndWait,
  insert,
  keepViolations,
  openPrepared,
  recordDay,
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
/** White space differs between modes and browsers; words do not. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const times = (text: string, words: string): number => plain(text).split(words).length - 1;
/** The paragraph that asks: it holds no value, so it stands in the composer as it is written. */
const question = (step: LadderStep, tone: Tone): string =>
  ladderTemplates[step][tone].split('\n\n')[2] ?? '';
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
