import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ListRow,
  MessageReading,
  ThreadReading,
  View,
  Written,
} from '../../src/webmail/webmail.ts';
import { mailboxFor, type MailThread } from '../webmail-replica/mailbox/mailbox.ts';
import {
  GmailAdapterBrowser,
  type PageOptions,
  type ReplicaPage,
} from './harness/gmail-adapter.ts';

/** What comes out of the page: instants are ISO text there. */
type Read = Omit<ThreadReading, 'messages'> & {
  messages: (Omit<MessageReading, 'sentAt'> & { sentAt: string | null })[];
};

const now = new Date();
const threads = mailboxFor(now, 'rep').threads;
const threadNamed = (id: string): MailThread => {
  const thread = threads.find((one) => one.id === id);
  if (!thread) throw new Error(`no thread ${id}`);
  return thread;
};

let browser: GmailAdapterBrowser;
beforeAll(async () => {
  browser = await GmailAdapterBrowser.launch();
});
afterAll(() => browser.close());

async function open(options: PageOptions, where = 'northwind-pilot'): Promise<ReplicaPage> {
  const tab = await browser.open({ now, ...options }, where);
  return where.startsWith('https:') ? tab : tab.threadShown();
}
const readThread = (tab: ReplicaPage) =>
  tab.ask<Read | null>('return adapter.readThread(document, url)');

const TEXT = 'Hi Dana,\n\nWe agreed on 12 Nov to speak on Thu 19 Nov.\nShall we?';
const insert = (tab: ReplicaPage, text = TEXT) =>
  tab.ask<Written>(`return adapter.composers(document)[0].insert(${JSON.stringify(text)})`);
const openReply = (tab: ReplicaPage, all = false) =>
  tab.ask<{
    kind: string;
    mode: string;
    ownText: string;
    to: { address: string }[];
    threadKey: string;
  }>(`return adapter.openReply(document, { all: ${all} })`);
const plainOf = (markup: string) => markup.replaceAll(/<[^>]+>/g, '').replaceAll(/\s/g, '');
const minute = (date: Date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString();

describe('reading', () => {
  const everything = threads.map(({ id }) => id).filter((id) => id !== 'vantage-long');
  // Where the layout is what differs: people, several of them, other scripts, hostile names.
  const some = ['northwind-pilot', 'osei-fleet', 'weiss-angebot', 'galil-demo', 'hostile-names'];
  // Each option once, in combinations that do not hide each other.
  const layouts: [string, PageOptions][] = [
    ['2026', {}],
    ['2023, German', { generation: '2023', locale: 'de' }],
    [
      'British English, dark, old ids in the address',
      { britishEnglish: true, theme: 'dark', hexAddresses: true },
    ],
    ['Hebrew, reading pane', { locale: 'he', readingPane: 'right' }],
    ['reading pane with ids "undefined"', { readingPane: 'right', undefinedIds: true }],
  ];

  test.each(layouts)('threads of the mailbox: %s', async (name, options) => {
    const tab = await open(options);
    for (const thread of (name === '2026' ? everything : some).map(threadNamed)) {
      await tab.page.goto(tab.replica.addressOf(thread.id));
      // The previous thread stays until the next one is there.
      const shown = async () =>
        (await readThread(tab))?.messages.map(({ from, sentAt }) => [from.address, sentAt]);
      await expect
        .poll(shown)
        .toEqual(thread.messages.map(({ from, at }) => [from.address, minute(at)]));
      await tab.page.waitForFunction(
        () => !document.querySelector('h2.hP:not([data-legacy-thread-id])'),
      );
      const read = await readThread(tab);
      expect(read?.messages.map(({ fromMe }) => fromMe)).toEqual(
        thread.messages.map(({ from }) => from.address === 'rep@agreed.example'),
      );
      expect(read?.key).toMatch(/^[0-9a-f]{15,16}$/);
      const newest = read?.messages.at(-1);
      const sent = thread.messages.at(-1);
      for (const line of newest?.incomplete ? [] : (sent?.own.split('\n') ?? []))
        expect(newest?.body.replaceAll(/\s/g, '')).toContain(line.replaceAll(/\s/g, ''));
      const people = [...(sent?.to ?? []), ...(sent?.cc ?? [])].map(({ address }) => address);
      if (!newest?.incomplete) expect(newest?.to.map(({ address }) => address)).toEqual(people);
      else expect(people).toEqual(expect.arrayContaining(newest.to.map(({ address }) => address)));
    }
  });

  test('a thread of 300 messages: what is held back is said', async () => {
    const tab = await open({}, 'vantage-long');
    const read = await readThread(tab);
    expect(read?.messages.length).toBe(threadNamed('vantage-long').messages.length);
    expect(read?.incomplete).toBe(true);
  });

  test('conversation view off: one message, known by its own id', async () => {
    const tab = await open({ conversationView: false }, 'northwind-pilot.4');
    const read = await readThread(tab);
    expect(read?.messages).toHaveLength(1);
    expect(read?.key).toMatch(/^[0-9a-f]{15,16}$/);
  });

  test('the list, and nothing hidden of it', async () => {
    const tab = await open({ sectionedInbox: true }, 'https://mail.google.com/mail/u/0/#inbox');
    await tab.page.waitForSelector('tr.zA');
    const rows = await tab.ask<ListRow[]>('return adapter.readList(document, url)');
    const inbox = threads.filter(({ place }) => place === 'inbox');
    expect(rows.map(({ subject }) => subject).toSorted()).toEqual(
      expect.arrayContaining(
        inbox
          .map(({ subject }) => subject)
          .filter(Boolean)
          .toSorted()
          .slice(0, 5),
      ),
    );
    for (const row of rows) {
      expect(row.key).toMatch(/^[0-9a-f]{15,16}$/);
      expect(row.lastAt).not.toBeNull();
      expect(row.lastFrom?.address).not.toBeNull();
    }
    expect(await tab.ask<View>('return adapter.view(document, url)')).toBe('list');
  });

  test('the second account’s own mail is its own', async () => {
    const tab = await open({}, 'https://mail.google.com/mail/u/1/#inbox');
    await tab.page.waitForSelector('tr.zA');
    const me = await tab.ask<{ address: string; slot: string }>(
      'return adapter.account(document, url)',
    );
    expect(me.slot).toBe('u/1');
    expect(me.address).not.toBe('rep@agreed.example');
  });

  test('dark is measured from the page', async () => {
    for (const theme of ['dark', 'light'] as const) {
      const tab = await open({ theme });
      expect(await tab.ask('return adapter.isDark(document)')).toBe(theme === 'dark');
    }
  });

  test('health: every part of a thread and a list is found', async () => {
    for (const generation of ['2023', '2026'] as const) {
      const tab = await open({ generation });
      const missing =
        'return adapter.health(document, url).parts.filter(({ state }) => state === "missing")';
      expect(await tab.ask(missing)).toEqual([]);
      await openReply(tab);
      expect(await tab.ask(missing)).toEqual([]);
    }
  });
});

describe('opening a reply', () => {
  const layouts: [string, PageOptions][] = [
    ['2026', {}],
    ['2023', { generation: '2023' }],
    ['Hebrew', { locale: 'he' }],
    ['plain text', { plainText: true }],
    ['reading pane', { readingPane: 'right' }],
    ['conversation view off', { conversationView: false }],
  ];
  test.each(layouts)('opens one, and only one: %s', async (_name, options) => {
    // With conversation view off a message stands for itself.
    const tab = await open(
      options,
      options.conversationView === false ? 'northwind-pilot.4' : 'northwind-pilot',
    );
    const first = await openReply(tab);
    expect(first).toMatchObject({
      kind: 'inline',
      mode: options.plainText ? 'plain' : 'rich',
      ownText: '',
    });
    expect(first.to.map(({ address }) => address)).toEqual(['dana.whitfield@northwind.example']);
    expect(first.threadKey).toBe((await readThread(tab))?.key);
    await openReply(tab, true);
    expect(await tab.ask('return adapter.composers(document).length')).toBe(1);
    expect(tab.replica.state.sent).toEqual([]);
  });

  test('to all, where there are several people', async () => {
    const thread = threads.find(
      ({ messages, place }) => place === 'inbox' && (messages.at(-1)?.cc.length ?? 0) > 0,
    );
    for (const generation of ['2023', '2026'] as const) {
      const tab = await open({ generation }, thread?.id);
      const composer = await tab.ask<{ to: unknown[]; cc: unknown[] }>(
        'return adapter.openReply(document, { all: true })',
      );
      expect(composer.to.length + composer.cc.length).toBeGreaterThan(1);
    }
  });

  test('says what is missing when nothing opens', async () => {
    const tab = await open({});
    const failure = await tab.ask(
      `for (const control of document.querySelectorAll('.amn, .DILLkc')) control.remove();
       return adapter.openReply(document, { all: false }).catch(({ name, part }) => [name, part])`,
    );
    expect(failure).toEqual(['PageChanged', 'reply button']);
  });
});

describe('inserting', () => {
  const layouts: [string, PageOptions][] = [
    ['2026', {}],
    ['2023', { generation: '2023' }],
    ['Hebrew', { locale: 'he' }],
    ['signature below the quote', { signatureAboveQuote: false }],
    ['reading pane', { readingPane: 'right' }],
  ];
  test.each(layouts)(
    'formatted: above signature and quote, one undo step, saved by Gmail: %s',
    async (_name, options) => {
      const tab = await open(options);
      await openReply(tab);
      await tab.page.focus('[g_editable=true]');
      await tab.page.keyboard.type('My own words');
      const before = await tab.bodyNow();
      expect(await insert(tab)).toEqual({ ok: true, how: 'insertHTML' });
      const after = await tab.bodyNow();
      const words = plainOf(after);
      expect(words.startsWith(plainOf('Myownwords') + plainOf(TEXT))).toBe(true);
      expect(after.match(/gmail_signature_prefix/g)?.length).toBe(
        before.match(/gmail_signature_prefix/g)?.length,
      );
      await expect
        .poll(() =>
          tab.replica.state.drafts.map(({ html }) => plainOf(html).includes(plainOf(TEXT))),
        )
        .toEqual([true]);
      await tab.press('Control', 'z');
      expect(await tab.bodyNow()).toBe(before);
      expect(tab.replica.state.sent).toEqual([]);
    },
  );

  test.each([
    ['a pop-up', {}],
    ['a pop-up of 2023', { generation: '2023' as const }],
  ])('into %s, where the caret stands', async (_name, options) => {
    const tab = await open(options);
    await tab.page.click('[gh=cm]');
    await tab.page.waitForSelector('[g_editable=true]');
    await tab.page.focus('[g_editable=true]');
    await tab.page.keyboard.type('Above');
    await tab.press('Enter');
    await tab.press('Enter');
    await tab.page.keyboard.type('Below');
    await tab.press('ArrowUp');
    expect(await tab.ask('return adapter.composers(document).map(({ kind }) => kind)')).toEqual([
      'popup',
    ]);
    expect(await insert(tab)).toMatchObject({ ok: true });
    expect(plainOf(await tab.bodyNow())).toContain(plainOf(`Above${TEXT}Below`));
  });

  test('plain text: above the signature, one undo step', async () => {
    const tab = await open({ plainText: true });
    await openReply(tab);
    await tab.page.keyboard.type('My own words');
    const before = await tab.bodyNow();
    expect(await insert(tab)).toMatchObject({ ok: true });
    expect(await tab.bodyNow()).toBe(
      `My own words\n\n${TEXT}${before.slice('My own words'.length)}`,
    );
    await expect
      .poll(() => tab.replica.state.drafts.map(({ text }) => text.includes(TEXT)))
      .toEqual([true]);
    await tab.press('Control', 'z');
    expect(await tab.bodyNow()).toBe(before);
  });

  test('where the page forbids markup: as text, the signature untouched', async () => {
    const tab = await open({ trustedTypes: true });
    await openReply(tab);
    const before = await tab.bodyNow();
    expect(await insert(tab)).toEqual({ ok: true, how: 'insertText' });
    const after = await tab.bodyNow();
    expect(plainOf(after)).toBe(plainOf(TEXT) + plainOf(before));
    expect(after).toContain('<span class="gmail_signature_prefix">-- </span>');
    await tab.press('Control', 'z');
    expect(await tab.bodyNow()).toBe(before);
  });

  test('values stay words, whatever they hold', async () => {
    const tab = await open({});
    await openReply(tab);
    expect(
      await insert(tab, '<img src=x onerror=alert(1)> & "two  spaces"\n\u202Eabc'),
    ).toMatchObject({ ok: true });
    expect(await tab.bodyNow()).not.toMatch(/<img/);
  });

  test('a composer that closes meanwhile is told, and nothing is put elsewhere', async () => {
    const tab = await open({});
    await openReply(tab);
    const written = await tab.ask<Written>(
      `const [composer] = adapter.composers(document);
       document.querySelector('.ip.adB').remove();
       return composer.insert('Too late')`,
    );
    expect(written).toEqual({ ok: false, why: 'closed' });
    expect(await tab.page.evaluate(() => document.body.textContent)).not.toContain('Too late');
  });

  test('text that the page throws away is not claimed to be there', async () => {
    const tab = await open({});
    await openReply(tab);
    const before = await tab.bodyNow();
    const written = await tab.ask<Written>(
      `const box = document.querySelector('[g_editable=true]');
       const markup = box.innerHTML;
       box.addEventListener('input', () => { box.innerHTML = markup; });
       return adapter.composers(document)[0].insert('Gone at once')`,
    );
    expect(written).toEqual({ ok: false, why: 'not-verified' });
    expect(await tab.bodyNow()).toBe(before);
  });
});

describe('text that the page cuts', () => {
  test('is taken back, and what the rep typed stays', async () => {
    const tab = await open({});
    await openReply(tab);
    await tab.page.focus('[g_editable=true]');
    await tab.page.keyboard.type('Mine');
    const written = await tab.ask<Written>(
      `const box = document.querySelector('[g_editable=true]');
       box.addEventListener('input', () => {
         for (const line of box.querySelectorAll('div[dir=auto]')) if (line.textContent === 'Shall we?') line.textContent = '';
       });
       return adapter.composers(document)[0].insert(${JSON.stringify(TEXT)})`,
    );
    expect(written).toEqual({ ok: false, why: 'not-verified' });
    const words = plainOf(await tab.bodyNow());
    expect(words).toContain('Mine');
    expect(words).not.toContain('Weagreed');
  });
});

describe('adding Cc', () => {
  const others = ['leo.brandt@northwind.example', 'ines@northwind.example'];
  const addCc = (tab: ReplicaPage, addresses = others) =>
    tab.ask<Written>(`return adapter.composers(document)[0].addCc(${JSON.stringify(addresses)})`);
  const layouts: [string, PageOptions][] = [
    ['2026', {}],
    ['2023', { generation: '2023' }],
    ['fields that are cleared once', { recipientReset: true }],
    ['Hebrew', { locale: 'he' }],
  ];
  test.each(layouts)(
    '%s: each is a chip, To and the text are as before',
    async (_name, options) => {
      const tab = await open(options);
      await openReply(tab);
      expect(await insert(tab)).toMatchObject({ ok: true });
      expect(await addCc(tab)).toEqual({ ok: true, how: 'chips' });
      const composer = await tab.ask<{ to: { address: string }[]; cc: { address: string }[] }>(
        'return adapter.composers(document)[0]',
      );
      expect([...composer.to, ...composer.cc].map(({ address }) => address)).toEqual([
        'dana.whitfield@northwind.example',
        ...others,
      ]);
      await expect
        .poll(() => tab.replica.state.drafts.at(-1)?.cc.map(({ address }) => address))
        .toEqual(others);
      expect(tab.replica.state.drafts.at(-1)?.to.map(({ address }) => address)).toEqual([
        'dana.whitfield@northwind.example',
      ]);
      // The caret is back in the body: what is typed next lands there.
      await tab.page.keyboard.type('!');
      expect(plainOf(await tab.bodyNow())).toContain('!');
      expect(await addCc(tab)).toEqual({ ok: true, how: 'there already' });
      expect(tab.replica.state.sent).toEqual([]);
    },
  );

  test('a field that takes nothing: the missing are named, the field is left as it was', async () => {
    const tab = await open({});
    await openReply(tab);
    const written = await tab.ask<Written>(
      `for (const type of ['paste', 'input', 'blur', 'change'])
         document.addEventListener(type, (event) => { if (event.target.role === 'combobox') event.stopImmediatePropagation(); }, true);
       return adapter.composers(document)[0].addCc(${JSON.stringify(others)})`,
    );
    expect(written).toEqual({ ok: false, why: 'not-verified', missing: others });
    expect(await tab.ask(`return document.querySelector('[name=cc] input').value`)).toBe('');
  });

  test('no field to open: said so', async () => {
    const tab = await open({});
    await openReply(tab);
    await tab.page.evaluate(() => {
      for (const part of document.querySelectorAll('.fX, .aoD')) part.remove();
    });
    expect(await addCc(tab)).toEqual({ ok: false, why: 'field-hidden', missing: others });
  });
});

describe('the subject', () => {
  test('is set in a pop-up and left alone in an inline reply', async () => {
    const tab = await open({});
    await openReply(tab);
    const set = (index: number) =>
      tab.ask(`return adapter.composers(document)[${index}].setSubject('Next step')`);
    expect(await set(0)).toEqual({ ok: false, why: 'field-hidden' });
    await tab.page.click('[gh=cm]');
    await tab.page.waitForSelector('[role=dialog] [g_editable=true]');
    const popup = await tab.ask<number>(
      `return adapter.composers(document).findIndex(({ kind }) => kind === 'popup')`,
    );
    expect(await set(popup)).toEqual({ ok: true, how: 'value' });
    expect(await tab.page.$eval('[role=dialog] h2.a3E', (title) => title.textContent)).toBe(
      'Next step',
    );
  });
});

describe('watching', () => {
  const watch = (tab: ReplicaPage) =>
    tab.ask(`globalThis.told = 0; globalThis.stop = new AbortController();
      globalThis.counts = adapter.observe(document, () => { globalThis.told += 1; }, stop.signal);`);
  const told = (tab: ReplicaPage) => tab.ask<number>('return told');
  const quiet = (tab: ReplicaPage) =>
    tab.ask('await new Promise((done) => setTimeout(done, 900)); globalThis.told = 0;');

  test('typing in a composer tells nothing', async () => {
    const tab = await open({ draftDelay: 60_000 });
    await openReply(tab);
    await watch(tab);
    await quiet(tab);
    await tab.page.focus('[g_editable=true]');
    await quiet(tab);
    await tab.page.keyboard.type('Thank you for the call.', { delay: 5 });
    await tab.press('Enter');
    await tab.page.keyboard.type('More words here.', { delay: 5 });
    await tab.ask('await new Promise((done) => setTimeout(done, 900));');
    expect(
      await tab.ask('return [told, counts.relevant > 0 ? "relevant" : "none", counts.records > 0]'),
    ).toEqual([0, expect.any(String), true]);
  });

  test('a new message, another thread, a composer: each is told, once it is quiet', async () => {
    const tab = await open({ pollEvery: 300 });
    await watch(tab);
    await quiet(tab);
    tab.replica.receive('northwind-pilot', {
      from: { name: 'Dana', address: 'dana.whitfield@northwind.example' },
      html: '<div>New</div>',
    });
    await expect.poll(() => told(tab)).toBeGreaterThan(0);
    await expect.poll(async () => (await readThread(tab))?.messages.at(-1)?.body).toBe('New');
    await quiet(tab);
    await openReply(tab);
    await expect.poll(() => told(tab)).toBeGreaterThan(0);
    await quiet(tab);
    await tab.page.evaluate((address) => {
      location.href = address;
    }, tab.replica.addressOf('halden-rollout'));
    await expect.poll(() => told(tab)).toBeGreaterThan(0);
    await expect
      .poll(async () => (await readThread(tab))?.subject)
      .toBe(threadNamed('halden-rollout').subject);
  });

  test('what Agreed itself puts into the page tells nothing, and after the signal nothing is told', async () => {
    const tab = await open({});
    await watch(tab);
    await quiet(tab);
    await tab.ask(`const strip = document.createElement('div'); strip.setAttribute('data-agreed', 'strip');
      adapter.stripPlace(document).before(strip); strip.append('word'); strip.style.display = 'block';
      await new Promise((done) => setTimeout(done, 900));`);
    expect(await told(tab)).toBe(0);
    await tab.ask(
      'stop.abort(); document.querySelector("h2.hP").remove(); await new Promise((done) => setTimeout(done, 900));',
    );
    expect(await told(tab)).toBe(0);
  });
});

describe('after Send', () => {
  test('the rep’s own message is read, with its id as soon as Gmail gives one', async () => {
    const tab = await open({ pollEvery: 200 });
    await openReply(tab);
    await insert(tab);
    await tab.page.click('.aoO.T-I-atl');
    const newest = async () => (await readThread(tab))?.messages.at(-1);
    await expect.poll(async () => (await newest())?.body).toContain('Shall we?');
    await expect.poll(async () => (await newest())?.id).toMatch(/^[0-9a-f]{15,16}$/);
    expect(await newest()).toMatchObject({ fromMe: true, collapsed: false });
    expect(tab.replica.state.sent).toHaveLength(1);
  });
});
