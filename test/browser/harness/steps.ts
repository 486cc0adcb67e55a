import type { World } from './scenario.ts';
import { MailTab } from './session.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

/** What many scenarios do on their way to what they are about. */
export const day = 86_400_000;

/** Records an agreed date for the open thread through the strip: `YYYY-MM-DD`. */
export async function recordDay({ strip }: MailTab, date: string): Promise<void> {
  await strip.press(/^(Set date|Other…|New date)$/);
  await strip.set('Pick a day', date);
  await strip.press(/^Record/);
  await strip.says('Recorded');
}

/** Records a date in the popup, adding these addresses to the account's contacts. */
export async function recordWith(popup: Surface, date: string, people: string[]): Promise<void> {
  await popup.control(/^(Set|New) date$/u);
  const controls = await popup.controls();
  if (!controls.includes('input Name')) await popup.press('Correct who this is');
  if (!controls.includes('input Pick a day')) await popup.press(/^(Set|New) date$/u);
  for (const address of people) {
    const there = (await popup.controls()).filter((one) => /Address of contact/u.test(one)).length;
    await popup.press('Add a contact');
    await popup.type(`Address of contact ${there + 1}`, address);
  }
  await popup.set('Pick a day', date);
  await popup.press(/^Record/u);
  await popup.says('Recorded');
}

/** What the rep answers when a template asks, by the field's label. */
const known: Record<string, string> = {
  'Your name, as you sign': 'Sam Rivera',
  'Their first name': 'Pete',
  'What the conversation is about': 'gauges for line two',
};

/** Presses an insertion's button and answers what is asked first; returns the questions. */
export async function insert({ strip }: MailTab, button: string): Promise<string[]> {
  await strip.press(button);
  return answerAndWait(strip);
}

/** Fills in what stands between an insertion's button and its end, on the strip or in the popup. */
export async function answerAndWait(surface: Surface): Promise<string[]> {
  const asked = await until('the insertion, or a question before it', async () => {
    const fields = (await surface.controls()).flatMap(
      (one) => Object.keys(known).find((label) => one === `input ${label}`) ?? [],
    );
    return fields.length > 0 ? fields : ended.test(await surface.text()) && [];
  });
  for (const label of asked) await surface.type(label, known[label] ?? '');
  if (asked.length > 0) await surface.press('Insert');
  await surface.says(ended);
  return asked;
}
const ended = /done\. Read it|clipboard/;

/** Opens a thread in a tab whose page runs a script of the test's before its own. */
export async function openPrepared(
  { session, replica }: Pick<World, 'session' | 'replica'>,
  threadId: string,
  script: () => void,
): Promise<MailTab> {
  session.mailroom.serve(replica);
  const page = await session.driver.browser.newPage();
  session.trouble.watch(page);
  await page.evaluateOnNewDocument(script);
  await page.goto(replica.addressOf(threadId), { waitUntil: 'domcontentloaded' });
  return new MailTab(page);
}

/** What the page's content security policy refused, Trusted Types included; for `openPrepared`. */
export function keepViolations(): void {
  const kept: string[] = [];
  Object.assign(globalThis, { violations: kept });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
    kept.push(`${violatedDirective} by ${sourceFile}`),
  );
}

export const violationsIn = ({ page }: MailTab): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
