import { expect } from 'vitest';
import { Hands } from './harness/hands.ts';
import { plain, question, times } from './harness/inserted-words.ts';
import { scenario } from './harness/scenario.ts';
import type { MailTab } from './harness/session.ts';
import { insert, recordDay } from './harness/steps.ts';
import { until } from './harness/until.ts';

const passed = '2026-11-23';

scenario(
  'a reply thrown away while it is written leaves the words with the rep',
  {},
  async (world) => {
    const { webmail, replica } = world;
    const tab = await world.open('northwind-pilot');
    await recordDay(tab, passed);
    const hands = new Hands(tab.page, webmail);
    await hands.openReply();
    // The page throws the reply away as soon as anything changes in it.
    await tab.page.evaluate(() => {
      const editor = document.querySelector(
        '.Am[g_editable="true"], [role="textbox"][aria-multiline]',
      );
      const close = (event?: unknown): void => {
        watcher.disconnect();
        if (event instanceof Event) event.stopImmediatePropagation();
        const button = document.querySelector<HTMLElement>('.oh, #discardCompose');
        for (const type of ['mousedown', 'mouseup'])
          button?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
        button?.click();
      };
      const watcher = new MutationObserver(() => close());
      document.addEventListener('paste', close, { capture: true, once: true });
      if (editor) watcher.observe(editor, { childList: true, subtree: true, characterData: true });
    });
    await insert(tab, 'Insert reminder');
    expect(await hands.composerOpen()).toBe(false);
    await wordsAreElsewhere(tab);
    expect(replica.state.sent).toEqual([]);
  },
);

scenario(
  'a thread that is folded up is answered all the same',
  { webmails: ['outlook'], because: 'Gmail keeps its reply button below folded messages' },
  async ({ session, open, webmail }) => {
    const tab = await open('northwind-pilot');
    await recordDay(tab, passed);
    await tab.page.click('.cardHeader .avatar');
    await until('every message folded', () =>
      tab.page.evaluate(() => !document.querySelector('[id^="UniqueMessageBody"]')),
    );
    await insert(tab, 'Insert reminder');
    const text = await new Hands(tab.page, webmail).composerText();
    expect(times(text, question('reminder', 'gentle'))).toBe(1);
    await session.badgeShows('1');
  },
);

scenario('a composer that takes no words leaves them with the rep, once', {}, async (world) => {
  const { webmail, replica } = world;
  const tab = await world.open('northwind-pilot');
  await recordDay(tab, passed);
  const hands = new Hands(tab.page, webmail);
  await hands.openReply();
  const before = plain(await hands.composerText());
  await tab.page.evaluate(refuseWriting);
  await insert(tab, 'Insert reminder');
  expect(plain(await hands.composerText())).toBe(before);
  await wordsAreElsewhere(tab);
  // What was not written is no step taken: a message of the rep's own is one without a step.
  expect(replica.state.sent).toEqual([]);
});

/** Runs in the page: whatever is put into the editor is taken out again at once. */
function refuseWriting(): void {
  const editor = document.querySelector('.Am[g_editable="true"], [role="textbox"][aria-multiline]');
  if (!editor) return;
  const kept = [...editor.childNodes].map((node) => node.cloneNode(true));
  const watching = { childList: true, subtree: true, characterData: true };
  const watcher = new MutationObserver(() => {
    watcher.disconnect();
    editor.replaceChildren(...kept.map((node) => node.cloneNode(true)));
    watcher.observe(editor, watching);
  });
  watcher.observe(editor, watching);
}

/** The rep is told where the words are, and they are there. */
async function wordsAreElsewhere(tab: MailTab): Promise<void> {
  const said = await tab.strip.says(/on the clipboard|Copy them from here/u);
  expect(said).toContain('The words could not be put into the reply');
  const shown = said.includes('Copy them from here')
    ? await tab.page.evaluate(
        () =>
          document
            .querySelector('[data-agreed="strip"]')
            ?.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '',
      )
    : await pasted(tab);
  expect(times(shown, question('reminder', 'gentle'))).toBe(1);
  expect(shown).toContain('Sam Rivera');
}

/** What the clipboard holds, by pasting it into a field of a page of the test's own. */
async function pasted({ page }: MailTab): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const made = document.createElement('textarea');
    made.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9999';
    document.body.append(made);
    made.focus();
    return made;
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['paste'] });
  await page.keyboard.up('Control');
  const text = await field.evaluate((one) => one.value);
  await field.evaluate((one) => one.remove());
  return text;
}

scenario(
  'a slow editor gets the words once',
  { webmails: ['outlook'], because: 'only Outlook’s editor is written to by paste' },
  async (world) => {
    const tab = await world.open('northwind-pilot');
    await recordDay(tab, passed);
    const hands = new Hands(tab.page, world.webmail);
    await hands.openReply();
    await tab.page.evaluate(delayPastes, 1_500);
    await insert(tab, 'Insert reminder');
    const text = await hands.composerText();
    expect(times(text, question('reminder', 'gentle'))).toBe(1);
    await hands.undo();
    await until('one undo', async () => !(await hands.composerText()).includes('Kind regards'));
  },
);

/** Runs in the page: a paste is taken in hand and handled so many milliseconds later. */
function delayPastes(milliseconds: number): void {
  let passing = false;
  const later = (event: ClipboardEvent): void => {
    if (passing) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const html = event.clipboardData?.getData('text/html') ?? '';
    const { target } = event;
    setTimeout(() => {
      const both = { bubbles: true, cancelable: true };
      const again = new ClipboardEvent('paste', { ...both, clipboardData: new DataTransfer() });
      again.clipboardData?.setData('text/html', html);
      passing = true;
      target?.dispatchEvent(again);
      passing = false;
    }, milliseconds);
  };
  document.addEventListener('paste', later, true);
}
