/** That the replica's composers behave as Outlook's are known to, on the real editor. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'puppeteer-core';
import { live } from './outlook-facts/scene.ts';
import { editor, paste, reply, Showing, type Shown } from './harness/outlook-replica.ts';

// A loaded machine is slow to open pages; nothing here measures time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let showing: Showing;
beforeAll(async () => {
  showing = await Showing.begin();
});
afterAll(() => showing.end());

const count = (page: Page, css: string) => page.$$eval(css, (found) => found.length);
const textOf = (page: Page, css: string) =>
  page.$eval(css, (found) => (found instanceof HTMLElement ? found.innerText : ''));

/** A reply with these words in it. */
async function written(shown: Shown, words: string): Promise<Shown> {
  await reply(shown);
  await paste(shown.page, `<div>${words}</div>`);
  await shown.page.waitForFunction(
    (css, text) => document.querySelector(css)?.textContent.includes(text),
    {},
    editor,
    words,
  );
  return shown;
}

describe('writing', () => {
  it('takes a paste as one undo step and saves the draft after it (§8)', async () => {
    const shown = await showing.open('northwind-pilot');
    await reply(shown);
    const { page, replica } = shown;
    const before = await textOf(page, editor);
    await paste(
      page,
      '<div class="elementToProof">First line</div><div class="elementToProof">Second line</div>',
    );
    await page.waitForFunction(
      (css) => document.querySelector(css)?.textContent.includes('Second line'),
      {},
      editor,
    );
    expect((await textOf(page, editor)).match(/First line/g)).toHaveLength(1);
    await expect.poll(() => replica.state.log.map((entry) => entry.did)).toContain('draft-saved');
    expect(replica.state.drafts[0]?.html).toContain('Second line');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await textOf(page, editor)).toBe(before);
  });

  it('does not notice a change made behind the editor, until an input event tells (§8)', async () => {
    const shown = await showing.open('northwind-pilot', { draftDelay: 1 });
    await reply(shown);
    const { page, replica } = shown;
    await page.$eval(editor, (box) => box.prepend('Behind its back'));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    expect(replica.state.drafts).toEqual([]);
    await page.$eval(
      editor,
      (box) => void box.dispatchEvent(new InputEvent('input', { bubbles: true })),
    );
    await expect.poll(() => replica.state.drafts[0]?.text).toContain('Behind its back');
  });

  it.each([
    { scriptedTyping: 'chips', chips: 1, left: '' },
    { scriptedTyping: 'never', chips: 0, left: 'kwame@oseimotors.example,' },
  ] as const)(
    'makes chips of scripted typing: $scriptedTyping (§7.4)',
    async ({ scriptedTyping, chips, left }) => {
      const shown = await showing.open('northwind-pilot', { scriptedTyping });
      await reply(shown);
      const { page } = shown;
      const folded = '[id^="docking_"] div[tabindex]:nth-child(2):not([role="button"])';
      await page.$eval(
        folded,
        (line) => void line.dispatchEvent(new FocusEvent('focusin', { bubbles: true })),
      );
      await page.waitForSelector('.fui-Input button');
      await page.$eval('.fui-Input button', (button) => (button as HTMLElement).click());
      const well = '[id^="docking_"] [id$="_CC"] [contenteditable="true"]';
      const box = await page.waitForSelector(well);
      for (const text of ['kwame@oseimotors.example', ',']) {
        await page.$eval(
          well,
          (field, typed) => {
            (field as HTMLElement).focus();
            document.getSelection()?.selectAllChildren(field);
            document.getSelection()?.collapseToEnd();
            document.execCommand('insertText', false, typed);
          },
          text,
        );
      }
      await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
      expect(await count(page, `${well} ._Entity`)).toBe(chips);
      const plain = await page.$eval(well, (field) => {
        const copy = field.cloneNode(true) as HTMLElement;
        for (const chip of copy.querySelectorAll('._Entity')) chip.remove();
        return copy.textContent.replaceAll('\u200b', '');
      });
      expect(plain).toBe(left);
      // A chip comes with fresh nodes: the well that was found before is gone.
      expect(await box?.evaluate((field) => field.isConnected)).toBe(chips === 0);
    },
  );

  it('offers a wrong person first (§7.4)', async () => {
    const { page } = await showing.open(`${live}/mail/0/deeplink/compose?subject=x`);
    await page.locator('[id$="_TO"] [contenteditable="true"]').click();
    await page.keyboard.type('kwame@osei');
    const first = await page.waitForSelector('#FloatingSuggestionsList [role="option"]');
    expect(await first?.evaluate((option) => option.getAttribute('aria-label'))).not.toContain(
      'kwame',
    );
  });

  it('puts what is sent into the thread and closes the composer (§7.5)', async () => {
    const shown = await showing.open('northwind-pilot');
    const { page, replica } = await written(shown, 'Off it goes');
    await page.click('[data-testid="ComposeSendButton"]');
    await page.waitForFunction(() =>
      document.querySelector('[class^="rps_"]')?.textContent.includes('Off it goes'),
    );
    expect(await count(page, '[id^="docking_"]')).toBe(0);
    expect(replica.state.sent[0]?.to.map((person) => person.address)).toEqual([
      'dana.whitfield@northwind.example',
    ]);
    expect(replica.state.log.at(-1)?.did).toBe('sent');
  });

  it('takes a sending back while it can be undone (§7.5)', async () => {
    const shown = await showing.open('northwind-pilot', { undoSendSeconds: 3_600 });
    const { page, replica } = await written(shown, 'Not so fast');
    await page.click('[data-testid="ComposeSendButton"]');
    await page.waitForFunction((css) => !document.querySelector(css), {}, editor);
    await page.locator('.notice .undo').click();
    await page.waitForSelector(editor);
    expect(await textOf(page, editor)).toContain('Not so fast');
    expect(replica.state.sent).toEqual([]);
    await expect.poll(() => replica.state.log.map((entry) => entry.did)).toContain('send-undone');
  });

  it.each(['blank', 'deeplink'] as const)('pops out: %s (§10)', async (popOut) => {
    const shown = await showing.open('northwind-pilot', { popOut });
    await reply(shown);
    const known = new Set(await showing.pages());
    await shown.page.click('.popOut');
    let child: Page | undefined;
    await expect
      .poll(async () => (child = (await showing.pages()).find((page) => !known.has(page))))
      .toBeDefined();
    if (!child) return;
    await child.waitForSelector(`[data-app-section="Form_Content"] ${editor}`);
    expect(new URL(child.url()).pathname).toBe(
      popOut === 'blank' ? 'blank' : '/mail/0/deeplink/compose',
    );
    await paste(child, '<div>In a window</div>');
    await expect.poll(() => shown.replica.state.drafts[0]?.html).toContain('In a window');
    await child.close();
  });

  it('leaves a draft card behind when the item is left (§5.7)', async () => {
    const shown = await showing.open('northwind-pilot', { draftDelay: 60_000 });
    const { page } = await written(shown, 'Half done');
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-convid]')];
      rows.find((row) => row.textContent.includes('Mina Castellan'))?.click();
    });
    await page.waitForFunction(() => !document.querySelector('[id^="docking_"]'));
    await page.goBack();
    await page.waitForFunction(() =>
      document.querySelector('.draftCard')?.textContent.includes('[Draft]'),
    );
  });
});

it('made no request it does not know and threw nothing', () => {
  expect(showing.trouble()).toEqual([]);
});
