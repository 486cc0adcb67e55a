import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ThreadReading } from '../../src/webmail/webmail.ts';
import { mailboxFor } from '../webmail-replica/mailbox/mailbox.ts';
import { outlookHosts } from '../webmail-replica/outlook/index.ts';
import { OutlookAdapterBrowser, type AdapterTab } from './harness/outlook-adapter.ts';
import { until } from '../browser/harness/until.ts';

/** The Outlook adapter against Microsoft's own editor, in the world a content script lives in. */
const TEXT = 'Hi Dana,\n\nwe agreed on 12 November to speak on <Thursday>.\n\nSam';
const EDITOR = '[aria-multiline="true"]';

describe('the Outlook adapter', () => {
  let browser: OutlookAdapterBrowser;
  beforeAll(async () => {
    browser = await OutlookAdapterBrowser.launch();
  });
  afterEach(() => browser.closeWindows());
  afterAll(() => browser.close());

  const timesIn = (text: string, words = 'we agreed on 12 November'): number =>
    text.split(words).length - 1;
  const messages = (thread: ThreadReading): unknown[] =>
    thread.messages.map(({ from, fromMe, sentAt, body, to, cc }) => ({
      from,
      fromMe,
      sentAt,
      body,
      to,
      cc,
    }));
  const reply = async (tab: AdapterTab): Promise<void> => {
    await tab.thread();
    await tab.ask('openReply', true);
  };

  describe('reading', () => {
    test.each(outlookHosts)(
      '%s: the open thread’s key is its row’s and its address’s',
      async (host) => {
        const tab = await browser.open('northwind-pilot', { host });
        expect(await tab.thread()).toMatchObject({
          subject: 'Pilot pricing',
          account: { address: 'rep@agreed.example' },
        });
        const [, row] = await tab.ask('list');
        const thread = await tab.openRow(row?.key ?? '');
        expect(thread.subject).toBe(row?.subject);
        const link = await tab.ask('threadUrl', thread.key ?? '', thread.account?.slot ?? '');
        // The old work host sends its visitors on; the link stays on the host the rep is on.
        expect(new URL(link).origin).toBe(new URL(tab.page.url()).origin);
        const again = await browser.open(link);
        expect((await again.thread()).key).toBe(thread.key);
      },
    );

    test('newest on top and at the bottom read the same', async () => {
      const readings: unknown[] = [];
      for (const newestOnTop of [true, false]) {
        const tab = await browser.open('halden-rollout', { newestOnTop, expanded: 'all' });
        readings.push(messages(await tab.thread()));
      }
      expect(readings[0]).toEqual(readings[1]);
    });

    test.each([
      ['2021', 'en', 'en-US'],
      ['2023', 'de', 'de-DE'],
      ['2026', 'he', 'he-IL'],
      ['2026', 'en', 'en-GB'],
    ] as const)('generation %s in %s with dates of %s', async (generation, locale, dateFormat) => {
      const now = new Date();
      const wanted = mailboxFor(now, 'rep').threads.find(({ id: one }) => one === 'halden-rollout');
      const tab = await browser.open('halden-rollout', {
        now,
        generation,
        locale,
        dateFormat,
        expanded: 'all',
        timeZone: 'Europe/Berlin',
      });
      const thread = await tab.thread();
      expect(thread.messages).toHaveLength(wanted?.messages.length ?? 0);
      expect(thread.messages.map(({ sentAt }) => new Date(sentAt ?? 0).getTime())).toEqual(
        wanted?.messages.map(({ at }) => new Date(at).setSeconds(0, 0)),
      );
      expect(thread.messages.map(({ fromMe }) => fromMe)).toEqual(
        wanted?.messages.map(({ from }) => from.address === 'rep@agreed.example'),
      );
    });

    test('a long thread says that its middle is held back', async () => {
      const tab = await browser.open('vantage-long');
      expect(await tab.thread()).toMatchObject({ incomplete: true });
      const whole = await browser.open('vantage-long', { foldThreadsOver: 1_000, expanded: 'all' });
      const thread = await whole.thread();
      expect(thread.incomplete).toBe(false);
      expect(thread.messages.length).toBeGreaterThan(50);
    });

    test('folded recipients make a message incomplete; colleagues stay without address', async () => {
      const many = await browser.open('tender-many', { expanded: 'all' });
      expect(
        (await many.thread()).messages.some(
          ({ incomplete, collapsed }) => incomplete && !collapsed,
        ),
      ).toBe(true);
      const colleague = await browser.open('colleague-forecast', { expanded: 'all' });
      const people = (await colleague.thread()).messages.flatMap(({ from, to, cc }) => [
        from,
        ...to,
        ...cc,
      ]);
      expect(people.some(({ name, address }) => name !== '' && address === null)).toBe(true);
    });

    test('the previous message is never paired with the new address', async () => {
      const tab = await browser.open('northwind-pilot', { threadDelay: 900 });
      await tab.thread();
      const rows = (await tab.ask('list')).slice(1, 4);
      for (const { key } of rows) await tab.openRow(key ?? '');
      const subjects = new Map<string, Set<string | null>>();
      for (const { key, subject } of await tab.ask('seen')) {
        if (key) subjects.set(key, (subjects.get(key) ?? new Set()).add(subject));
      }
      expect(subjects.size).toBe(4);
      for (const { key, subject } of rows)
        expect(subjects.get(key ?? '')).toEqual(new Set([subject]));
    });

    test('dark is measured from the page', async () => {
      expect(await (await browser.open('northwind-pilot', { theme: 'light' })).ask('isDark')).toBe(
        false,
      );
      const dark = await browser.open('northwind-pilot', { theme: 'dark' });
      await dark.thread();
      expect(await dark.ask('isDark')).toBe(true);
      expect(await dark.ask('place')).toContain('<div');
    });

    test('every needed part is found', async () => {
      const tab = await browser.open('northwind-pilot');
      await tab.thread();
      const { parts, view } = await tab.ask('health');
      expect(view).toBe('thread');
      expect(parts.filter(({ state }) => state === 'missing')).toEqual([]);
    });
  });

  describe('writing', () => {
    test('is one step of the editor’s own undo, above the signature, and saves the draft', async () => {
      const tab = await browser.open('northwind-pilot', { draftDelay: 200 });
      await reply(tab);
      const before = await tab.editorText();
      expect(await tab.ask('insert', TEXT)).toEqual({ ok: true, how: 'paste' });
      const after = await tab.editorText();
      expect(timesIn(after)).toBe(1);
      expect(after.indexOf('we agreed')).toBeLessThan(after.indexOf('Account executive'));
      await until('the draft to be saved', () =>
        tab.replica.state.drafts.some(({ text, html }) => timesIn(`${text} ${html}`) > 0),
      );
      await tab.page.keyboard.down('Control');
      await tab.page.keyboard.press('z');
      await tab.page.keyboard.up('Control');
      await until('the text to be gone', async () => timesIn(await tab.editorText()) === 0);
      expect(await tab.editorText()).toBe(before);
      expect(tab.replica.state.sent).toEqual([]);
    });

    test('keeps what the rep has typed, each on lines of its own', async () => {
      const tab = await browser.open('northwind-pilot');
      await reply(tab);
      await tab.page.focus(EDITOR);
      await tab.page.keyboard.type('Good morning,');
      await tab.ask('insert', TEXT);
      const [composer] = await tab.ask('composers');
      expect(composer?.ownText).toBe(`Good morning,\n${TEXT}`);
    });

    test('a caret in the quote is not followed there', async () => {
      const tab = await browser.open('northwind-pilot');
      await reply(tab);
      await tab.page.evaluate((css) => {
        const editor = document.querySelector(css);
        if (editor) document.getSelection()?.setPosition(editor, editor.childNodes.length);
      }, EDITOR);
      await tab.ask('insert', TEXT);
      expect((await tab.ask('composers'))[0]?.ownText).toBe(TEXT);
    });

    test.each([700, 1_800])('a paste that takes %d ms is not doubled', async (delay) => {
      const tab = await browser.open('northwind-pilot');
      await reply(tab);
      await tab.page.evaluate((milliseconds) => {
        let passed = false;
        const later = (event: ClipboardEvent): void => {
          if (passed) return;
          event.stopImmediatePropagation();
          event.preventDefault();
          const html = event.clipboardData?.getData('text/html') ?? '';
          const { target } = event;
          setTimeout(() => {
            passed = true;
            const again = new ClipboardEvent('paste', {
              bubbles: true,
              cancelable: true,
              clipboardData: new DataTransfer(),
            });
            again.clipboardData?.setData('text/html', html);
            const made = again.clipboardData?.getData('text/html')
              ? again
              : new ClipboardEvent('paste', {
                  bubbles: true,
                  cancelable: true,
                  dataType: 'text/html',
                  data: html,
                } as ClipboardEventInit);
            target?.dispatchEvent(made);
          }, milliseconds);
        };
        document.addEventListener('paste', later, true);
      }, delay);
      expect(await tab.ask('insert', TEXT)).toEqual({ ok: true, how: 'paste' });
      expect(timesIn(await tab.editorText())).toBe(1);
    });

    test('an editor that leaves a paste lying gets the text by command, once', async () => {
      const tab = await browser.open('northwind-pilot', { draftDelay: 200 });
      await reply(tab);
      await tab.page.evaluate(() => {
        document.addEventListener('paste', (event) => event.stopImmediatePropagation(), true);
      });
      expect(await tab.ask('insert', TEXT)).toEqual({ ok: true, how: 'command' });
      expect(timesIn(await tab.editorText())).toBe(1);
      expect((await tab.ask('composers'))[0]?.ownText).toBe(TEXT);
      await until('the draft to be saved', () =>
        tab.replica.state.drafts.some(({ html }) => timesIn(html) > 0),
      );
    });

    test.each([
      ['without signature and quote', { signature: false, quote: 'behind-button' }],
      ['in dark', { theme: 'dark' }],
      ['under the other docking part', { editorUnder: 'trigger-part' }],
      ['from right to left', { locale: 'he', dateFormat: 'he-IL' }],
    ] as const)('%s', async (_, options) => {
      const tab = await browser.open('northwind-pilot', options);
      await reply(tab);
      expect(await tab.ask('insert', TEXT)).toEqual({ ok: true, how: 'paste' });
      const [composer] = await tab.ask('composers');
      expect(composer).toMatchObject({
        ownText: TEXT,
        isReply: true,
        to: [{ name: 'Dana Whitfield' }],
      });
    });

    test('plain text', async () => {
      const tab = await browser.open('northwind-pilot', { plainText: true });
      await reply(tab);
      expect(await tab.ask('insert', TEXT)).toEqual({ ok: true, how: 'field' });
      const [composer] = await tab.ask('composers');
      expect(composer?.mode).toBe('plain');
      const value = await tab.page.evaluate(() => document.querySelector('textarea')?.value ?? '');
      expect(timesIn(value)).toBe(1);
      expect(value.indexOf('we agreed')).toBeLessThan(value.indexOf('_____'));
    });

    test('Cc by chips, none twice, the folded header unfolded', async () => {
      const tab = await browser.open('northwind-pilot', { chipDelay: 700 });
      await reply(tab);
      const wanted = ['lena@x.example', 'bo@y.example'];
      expect(await tab.ask('addCc', wanted)).toEqual({ ok: true, how: 'chips' });
      expect(await tab.ask('addCc', [...wanted, 'DANA.Whitfield@northwind.example'])).toEqual({
        ok: true,
        how: 'there-already',
      });
      const [composer] = await tab.ask('composers');
      expect(composer?.cc.map(({ address }) => address)).toEqual(wanted);
      await tab.ask('insert', TEXT);
      expect(timesIn(await tab.editorText())).toBe(1);
    });

    test('where typing makes no chip, the addresses are reported and the field is left clean', async () => {
      const tab = await browser.open('northwind-pilot', { scriptedTyping: 'never' });
      await reply(tab);
      expect(await tab.ask('addCc', ['lena@x.example'])).toEqual({
        ok: false,
        why: 'not-verified',
        missing: ['lena@x.example'],
      });
      const typed = await tab.page.evaluate(
        () =>
          document.querySelector(
            '[id^="docking_"] [id^="MSG_"][id$="_CC"] [contenteditable="true"]',
          )?.textContent ?? 'no field',
      );
      expect(typed.replace(/[\s\u200B]/g, '')).toBe('');
    });

    test('the subject only where its field is shown', async () => {
      const tab = await browser.open('northwind-pilot');
      await reply(tab);
      expect(await tab.ask('setSubject', 'Thursday')).toEqual({ ok: false, why: 'field-hidden' });
      await tab.page.click('.wholeHeader');
      expect(await tab.ask('setSubject', 'Thursday')).toEqual({ ok: true, how: 'field' });
      await until(
        'the page to have it',
        async () => (await tab.ask('composers'))[0]?.subject === 'Thursday',
      );
    });

    test('a reply that is open is taken, not opened again', async () => {
      const tab = await browser.open('northwind-pilot');
      await reply(tab);
      await tab.page.focus(EDITOR);
      await tab.page.keyboard.type('Half a sentence');
      expect(await tab.ask('openReply', false)).toMatchObject({ ownText: 'Half a sentence' });
      expect(await tab.ask('composers')).toHaveLength(1);
    });

    test.each(['deeplink', 'blank'] as const)(
      'a composer in a window of its own: %s',
      async (popOut) => {
        const tab = await browser.open('northwind-pilot', { popOut });
        await reply(tab);
        await tab.page.click('.popOut');
        const popped = await until('the window', async () => {
          for (const page of await browser.pages()) {
            const isIt = await page.evaluate(
              () => document.querySelector('[data-app-section="Form_Content"]') !== null,
            );
            if (isIt) return browser.tabOf(page, tab.replica);
          }
          return null;
        });
        await until('its composer', async () => (await popped.ask('composers')).length > 0);
        expect(await popped.ask('isApp')).toBe(true);
        expect(await popped.ask('view')).toBe('compose-only');
        expect((await popped.ask('composers'))[0]).toMatchObject({
          kind: 'window',
          isReply: true,
          to: [{ address: 'dana.whitfield@northwind.example' }],
        });
        expect(await popped.ask('insert', TEXT)).toEqual({ ok: true, how: 'paste' });
        expect(timesIn(await popped.editorText())).toBe(1);
      },
    );
  });
});
