// @vitest-environment happy-dom
/**
 * That the replica's page carries what is known about Gmail's. Each line names the section of the
 * facts it stands for. Layout (what is visible, zero width) is checked in real browsers instead.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGmailReplica, type Replica, type ReplicaOptions } from './answer.ts';
import { start, type ReplicaHandle } from './gmail/page/main.ts';

// Pages are built whole, without a browser's speed.
vi.setConfig({ testTimeout: 30_000 });

const now = new Date('2026-11-23T09:00:00');

interface Opened {
  replica: Replica;
  handle: ReplicaHandle;
}

let closed = new AbortController();

/** Serves the page into this document, the way a browser would load it. */
async function open(where: string, options: Partial<ReplicaOptions> = {}): Promise<Opened> {
  const replica = createGmailReplica({
    now,
    pollEvery: 0,
    draftDelay: 0,
    legacyIdDelay: 0,
    clock: () => now,
    ...options,
  });
  const address = where.startsWith('http')
    ? where
    : where.startsWith('#') || where.startsWith('?')
      ? `https://mail.google.com/mail/u/0/${where}`
      : replica.addressOf(where);
  const served = replica.answer({ method: 'GET', url: address.split('#')[0] ?? '' });
  const boot =
    /<script type="application\/json" id="boot">(.*)<\/script>/u.exec(String(served?.body))?.[1] ??
    '';
  document.documentElement.lang = /<html lang="([^"]*)"/u.exec(String(served?.body))?.[1] ?? '';
  const data = document.createElement('script');
  data.id = 'boot';
  data.type = 'application/json';
  data.textContent = boot;
  closed.abort();
  document.body.className = '';
  document.body.replaceChildren(data);
  window.location.href = 'about:blank';
  window.location.href = address;
  vi.stubGlobal('fetch', (url: string, init: { method: string }) => {
    const answer = replica.answer({
      method: init.method,
      url: new URL(url, 'https://mail.google.com').href,
    });
    return Promise.resolve({
      ok: answer?.status === 200,
      status: answer?.status,
      json: () => Promise.resolve(JSON.parse(String(answer?.body))),
    });
  });
  closed = new AbortController();
  const handle = await start(closed.signal);
  await settle();
  return { replica, handle };
}

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
const all = (css: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(css)];
const one = (css: string): HTMLElement => {
  const hit = document.querySelector<HTMLElement>(css);
  if (!hit) throw new Error(`nothing matches ${css}`);
  return hit;
};
const displayed = (element: HTMLElement): boolean =>
  !element.closest('[style*="display: none"], [style*="display:none"]');

async function press(element: HTMLElement): Promise<void> {
  for (const type of ['mouseover', 'mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  }
  await settle();
}

/** How often a selector is found; a number means at least that often. */
type Fact = [section: string, css: string, found: number | 'none'];

function check(facts: Fact[]): void {
  const wrong = facts.filter(([, css, found]) =>
    found === 'none' ? all(css).length > 0 : all(css).length < found,
  );
  expect(wrong).toEqual([]);
}

afterEach(() => vi.unstubAllGlobals());

describe('the list', () => {
  it('has the landmarks, rows and cells the facts name', async () => {
    await open('#inbox');
    check([
      ['2 splash, hidden when done', '#loading', 0],
      ['2 banner', 'header[role=banner] [gh=sb]', 1],
      ['2 compose', '[gh=cm][role=button]', 1],
      ['2 left nav', '.aeN.WR .aim .aio', 5],
      ['2 scroll pane and view switch', '.bkK > .nH .Tm.aeJ div.aeF > div.nH > [role=main]', 1],
      ['2 page pane', '.BltHke.nH.oy8Mbf[role=main]', 1],
      ['2 outer wrapper since 2024', '.WN9Ejb', 1],
      ['2 right column and rail', '.aUx .brC-aT5-aOt-Jw[role=complementary]', 1],
      ['2 dock', 'div.dw .nH > .nH > .no', 1],
      ['4 account link', 'header a[href*="SignOutOptions"][aria-label*="(rep@agreed.example)"]', 1],
      ['9 list marker and placeholder', '.ae4[gh=tl] > .Cp', 2],
      ['9 rows', 'table.F.cf tr.zA[role=row][jscontroller=ZdOxDb]', 15],
      ['9 unread and read', 'tr.zA.zE', 3],
      ['9 read', 'tr.zA.yO', 3],
      ['9 sender', 'tr.zE .yX .yW span.zF[email][name]', 3],
      ['9 count', '.bx0', 3],
      [
        '9 ids',
        '.y6 .bog [data-thread-id^="#thread-f:"][data-legacy-thread-id][data-legacy-last-message-id][data-legacy-last-non-draft-message-id]',
        15,
      ],
      ['9 hidden twin with ids', 'td.yX .afn [data-legacy-thread-id]', 15],
      ['9 snippet', '.y2 > .Zt', 15],
      ['9 date', 'td.xW span[title]', 15],
      ['9 label whose title is empty', '.ar.as .at[title=""] .av', 3],
      ['9 attachment, star, importance, box', 'td.yf img', 1],
      ['9 star', '.T-KT.T-KT-Jp', 1],
      ['9 checkbox', '.oZ-jc[role=checkbox][aria-checked=false]', 15],
      ['9 hover bar', 'ul.bqY[role=toolbar]', 15],
      ['9 emoji as picture', '.y6 img[data-emoji]', 1],
    ]);
    expect(document.title).toBe('Inbox (6) - rep@agreed.example - Gmail');
    expect(document.body.className).not.toBe('');
    expect(all('tr.zA').find((row) => row.textContent?.includes('(no subject)'))).toBeDefined();
  });

  it('writes ids whose decimal and hexadecimal forms agree', async () => {
    await open('#inbox');
    for (const span of all('.y6 [data-thread-id]')) {
      const decimal = BigInt(span.dataset['threadId']?.replace('#thread-f:', '') ?? '0');
      expect(decimal.toString(16)).toBe(span.dataset['legacyThreadId']);
    }
  });

  it('keeps earlier views hidden and earlier in the document', async () => {
    const { replica } = await open('#inbox');
    window.location.href = 'https://mail.google.com/mail/u/0/#sent';
    await settle();
    window.location.href = replica.addressOf('northwind-pilot');
    await settle();
    const mains = all('[role=main]');
    expect(mains.map(displayed)).toEqual([false, false, true]);
    expect(all('tr.zA').every((row) => !displayed(row))).toBe(true);
  });

  it('has rows without ids in 2023, and none at all in the settings', async () => {
    await open('#inbox', { generation: '2023' });
    const withoutIds = all('tr.zA').filter((row) => !row.querySelector('[data-legacy-thread-id]'));
    expect(withoutIds).toHaveLength(1);
    await open('#settings/general');
    expect(all('[role=main]')).toHaveLength(1);
    expect(all('[role=main] tr.zA, h2.hP')).toHaveLength(0);
  });

  it('shows several visible lists when the inbox has sections', async () => {
    await open('#inbox', { sectionedInbox: true });
    expect(all('.ae4 .Cp table').filter(displayed)).toHaveLength(2);
  });
});

describe('the open thread', () => {
  it('is built as in 2026', async () => {
    await open('osei-fleet');
    check([
      ['5 root', '[role=main] .g.id > .nH.a98.iY.aHo', 1],
      [
        '5 subject',
        '.V8djrc.byY[data-num-visible-messages] .ha > h2.hP[jsname=r4nke][tabindex="-1"]',
        1,
      ],
      ['3 ids on the subject', 'h2.hP[data-thread-perm-id^="thread-f:"][data-legacy-thread-id]', 1],
      ['5 chips beside the heading', '.ha .hN[name="^i"]', 1],
      ['5 no chip inside it', 'h2 .hN', 'none'],
      ['5 icons since Nov 2025', '.hj span.pYTkkf-JX-ank-Rtc0Jf img.g1', 1],
      ['5 messages', '.nH.aHU > .nH.hx > [role=list] > [role=listitem]', 2],
      [
        '6 expanded',
        '[role=listitem].h7[aria-expanded=true] div.adn.ads[data-message-id^="#msg-f:"][data-legacy-message-id]',
        1,
      ],
      ['6 collapsed without ids', '[role=listitem].kv .adf.ads .gs.gt > .gE.hI', 1],
      ['6 never opened: no body', '[role=listitem].kv .adn', 'none'],
      ['6 snippet twice', '.kv .iA.g6', 2],
      [
        '6 sender',
        'h3.iw.gFxsud > span.qu[translate=no] span.gD[email="kwame@oseimotors.example"][name]',
        1,
      ],
      ['6 second empty heading', 'h3.iw.rapwed:empty', 1],
      ['6 recipients', '.hb span.g2[email][name]', 4],
      ['6 date in title and alt', 'span.g3[title][alt]', 2],
      ['6 details', '.ajy[aria-haspopup] ', 1],
      ['6 details table', '.ajA.SK table.ajC .gG', 4],
      ['7 body', 'div.ii.gt > div.a3s.aiL', 2],
      ['7 hidden empty twin', 'div.ii.gt[style*="display:none"] > .a3s:empty', 1],
      ['7 signature', '.a3s .gmail_signature[data-smartmail=gmail_signature]', 1],
      ['7 toggle', '.yj6qo.ajU > .ajR[aria-expanded=false] > img.ajT', 1],
      ['7 quote in the document', '.a3s .gmail_quote', 1],
      [
        '11 bar after the list',
        '[role=list] ~ .btDi4d > .amr > .nr > .amn > span.ams.bkI[role=link]',
        1,
      ],
      ['11 no words for machines', 'span.ams[aria-label]', 'none'],
      ['11 a hidden bar is left', 'table [style] .amn, table[style] .amn', 1],
      ['11 per-message reply', 'td.acX button.DILLkc', 1],
      ['11 more', 'td.acX button.Wsq5Cf[aria-expanded=false]', 1],
      ['11 menu', 'ul[role=menu] li[data-action-type="94"]', 1],
      ['5 noise', 'div.brb', 1],
    ]);
    expect(one('.brb').closest('.a3s')).toBeNull();
  });

  it('is built as in 2023', async () => {
    await open('osei-fleet', { generation: '2023' });
    check([
      ['5 root', 'table.Bs.nH.iY.bAt tr.aTN > td.Bu > .nH.a98.iY', 1],
      ['2 outer wrapper', '.bq9', 1],
      ['7 twin of class undefined', 'div.ii.gt > .a3s.undefined', 1],
      ['7 trimming', '.HOEnZb .adm .ajR', 1],
      ['7 hidden quote', '.HOEnZb .h5 .im', 1],
      ['11 bar in the last message', '[role=listitem].h7 td.amr > div.nr .amn .bkH', 1],
      ['11 none after the list', '.btDi4d .amn', 'none'],
      ['11 reply', 'div[role=button].aaq', 1],
      ['6 heading', 'h3.iw.rapwed', 'none'],
    ]);
  });

  it('holds back the middle of a long thread, and unfolds on a click only', async () => {
    await open('vantage-long');
    expect(all('[role=listitem].kQ')).toHaveLength(297);
    expect(one('.adv .adx span').textContent).toBe('297');
    await press(one('.adv'));
    expect(all('[role=listitem].kQ')).toHaveLength(0);
    expect(all('.adv')).toHaveLength(0);
  });

  it('shows the rep as a word, with the real address', async () => {
    await open('northwind-pilot', { locale: 'de' });
    const own = one('span.gD[email="rep@agreed.example"]');
    expect(own.getAttribute('name')).toBe('ich');
    expect(one('.h7 .hb').textContent).toMatch(/^an mich/u);
    expect(document.documentElement.lang).toBe('de');
  });

  it('marks what it unfolds as read, on the server too', async () => {
    const { replica } = await open('halden-rollout');
    expect(replica.state.log.map((entry) => entry.did)).toEqual(['opened']);
    await press(one('.kv .adf'));
    expect(all('.h7')).toHaveLength(2);
    const unread = await open('bright-renewal');
    expect(unread.replica.state.log.map((entry) => entry.did)).toContain('read');
  });

  it('names some of many recipients and cuts an endless body', async () => {
    await open('tender-many');
    expect(all('.hb .g2')).toHaveLength(6);
    expect(one('.hb').textContent).toContain('and 4 others');
    await open('price-list');
    expect(one('.iX a').getAttribute('href')).toContain('view=lg');
  });

  it('carries the word undefined where accounts do', async () => {
    await open('northwind-pilot', { undefinedIds: true });
    expect(one('h2.hP').dataset['threadPermId']).toBe('undefined');
    expect(one('h2.hP').dataset['legacyThreadId']).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('opens one message when conversation view is off', async () => {
    const { replica } = await open('halden-rollout.2', {
      conversationView: false,
      hexAddresses: true,
    });
    expect(all('[role=listitem]')).toHaveLength(1);
    expect(replica.addressOf('halden-rollout.2')).toContain(
      one('[data-legacy-message-id]').dataset['legacyMessageId'] ?? '?',
    );
    expect(one('h2.hP').dataset['legacyThreadId']).not.toBe(
      one('[data-legacy-message-id]').dataset['legacyMessageId'],
    );
  });

  it('stands beside the list in split view', async () => {
    await open('halden-rollout', { readingPane: 'right' });
    check([
      ['13 split main', '[role=main].aia .ao9 .a98.iY h2.hP', 1],
      ['9 previewed row', '[gh=tl] tr.zA.aps', 1],
      ['9 several table rows', 'tr.apv ~ tr.apw', 5],
      ['13 "no split" test fails', '.bGI[role=main] .Nu.S3.aZ6', 'none'],
    ]);
  });
});

describe('dates', () => {
  const titles: [Partial<ReplicaOptions>, RegExp][] = [
    [{ locale: 'en' }, /^Nov \d{1,2}, 2026, \d{1,2}:\d\d\u202F[AP]M$/u],
    [{ locale: 'en', britishEnglish: true }, /^\d{1,2} Nov 2026, \d\d:\d\d$/u],
    [{ locale: 'de' }, /^\d{1,2}\. Nov\. 2026, \d\d:\d\d$/u],
    [{ locale: 'he' }, /^\d{1,2} בנוב׳ 2026, \d{1,2}:\d\d$/u],
  ];
  it.each(titles)('are written in the page language: %o', async (options, form) => {
    await open('northwind-pilot', options);
    for (const date of all('span.g3')) expect(date.title).toMatch(form);
    expect(one('.h7 span.g3').textContent).toContain('(');
  });
});

describe('a reply', () => {
  it('has the parts of an inline composer', async () => {
    await open('osei-fleet');
    await press(one('.btDi4d .bkI'));
    check([
      ['10 place', '.ip.adB .M9 > .aoI[role=region][data-compose-id] > table.aoP form.bAs', 1],
      ['10 hidden inputs', 'form.bAs input[name=rm][value^="#msg-f:"]', 1],
      ['10 draft id', 'form.bAs input[name=draft][value^="#msg-a:r-"]', 1],
      ['10 legacy thread', 'form.bAs input[name=lts]', 1],
      ['10 quote kept apart', 'form.bAs input[name=uet][value*="gmail_quote"]', 1],
      ['10 two boxes', '.Ap > .Ar.As textarea.Ak[form=nosend]', 1],
      [
        '10 rich',
        '.Ap > .Ar.Au div.Am.Al.editable.LW-avf[g_editable=true][contenteditable=true][role=textbox][hidefocus=true]',
        1,
      ],
      ['10 signature in the body', '.Am .gmail_signature', 1],
      ['10 no quote in the body', '.Am .gmail_quote', 'none'],
      ['10 kind of response', '.HQ .J-JN-M-I-Jm img.mK', 1],
      [
        '10 peoplekit',
        '.GS div.anm[name=to] [role=listbox] div[role=option][data-name][data-hovercard-id="kwame@oseimotors.example"]',
        1,
      ],
      ['10 cc', '.GS div.anm[name=cc] [role=option][data-hovercard-id]', 3],
      ['10 combobox', '[name=cc] input[role=combobox][aria-autocomplete=list]', 1],
      ['10 summary', '.aoD.hl div.az9 span[email][data-hovercard-id]', 4],
      ['10 send', '.IZ .Up div > div[role=button].aoO.T-I-atl', 1],
      ['10 discard', '.oh[role=button]', 1],
      ['10 status', '.oG.aOy', 1],
    ]);
    expect(displayed(one('.Ar.As'))).toBe(false);
    expect(displayed(one('.fX.aiL'))).toBe(false);
    expect(displayed(one('input[name=subjectbox]'))).toBe(false);
    expect(displayed(one('.btDi4d > .amr'))).toBe(false);
    await press(one('.bAs .ajR'));
    expect(all('.Am .gmail_quote').length).toBeGreaterThan(0);
  });

  it('needs the whole press in 2023', async () => {
    await open('osei-fleet', { generation: '2023' });
    one('.amn .bkH').click();
    await settle();
    expect(all('.M9')).toHaveLength(0);
    await press(one('.amn .bkH'));
    check([
      ['10 classic recipients', 'textarea.vO[name=to]', 1],
      ['10 classic chips', '.vR .vN[email="kwame@oseimotors.example"] .vM', 1],
      ['10 no peoplekit', '.anm', 'none'],
    ]);
  });

  it('is saved when Gmail would notice, and not otherwise', async () => {
    const { replica } = await open('northwind-pilot');
    await press(one('.btDi4d .bkH'));
    const box = one('[g_editable=true]');
    box.prepend('Written behind its back. ');
    await settle();
    expect(replica.state.drafts).toHaveLength(0);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(replica.state.drafts[0]?.text).toContain('Written behind its back.');
    expect(one('.oG.aOy').textContent).toBe('Draft saved');
  });

  it('appears in the thread when sent, first without a legacy id', async () => {
    const { replica, handle } = await open('northwind-pilot', { legacyIdDelay: 60 });
    await press(one('.btDi4d .bkH'));
    one('[g_editable=true]').prepend('We said Thursday.');
    await press(one('.aoO'));
    expect(all('.M9')).toHaveLength(0);
    const sent = one('.adn[data-message-id^="#msg-a:r"]');
    expect(sent.dataset['legacyMessageId']).toBeUndefined();
    expect(sent.querySelector('.gD')?.getAttribute('email')).toBe('rep@agreed.example');
    await new Promise((done) => setTimeout(done, 80));
    await handle.poll();
    expect(sent.dataset['legacyMessageId']).toMatch(/^[0-9a-f]{16}$/u);
    expect(replica.state.sent[0]).toMatchObject({
      threadId: 'northwind-pilot',
      subject: 'Re: Pilot pricing',
      to: [{ address: 'dana.whitfield@northwind.example' }],
    });
    expect(replica.state.sent[0]?.html).toMatch(
      /We said Thursday\.[^]*gmail_signature[^]*gmail_quote/u,
    );
  });

  it('comes back as a new composer when undone, and nothing leaves', async () => {
    const { replica } = await open('northwind-pilot', { undoSendSeconds: 5 });
    await press(one('.btDi4d .bkH'));
    one('[g_editable=true]').prepend('Too soon.');
    await press(one('.aoO'));
    expect(all('.M9')).toHaveLength(0);
    expect(all('[role=listitem]')).toHaveLength(5);
    await press(one('#link_undo'));
    expect(one('[g_editable=true]').textContent).toContain('Too soon.');
    expect(all('[role=listitem]')).toHaveLength(4);
    expect(replica.state.sent).toHaveLength(0);
    expect(replica.state.log.map((entry) => entry.did)).toContain('send-undone');
  });

  it('is written in a text area in plain-text mode', async () => {
    const { replica } = await open('northwind-pilot', { plainText: true });
    await press(one('.btDi4d .bkH'));
    expect(displayed(one('.Ar.Au'))).toBe(false);
    const box = document.querySelector<HTMLTextAreaElement>('textarea.Ak');
    if (!box) throw new Error('no text area');
    box.value = `Plain words.${box.value}`;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await press(one('.aoO'));
    expect(replica.state.sent[0]).toMatchObject({ plain: true, html: '' });
    expect(replica.state.sent[0]?.text).toMatch(/^Plain words\.[^]*-- \nSam Rivera[^]*> Hi Sam/u);
  });

  it('stops keys at the composer, and shortcuts take those that reach the document', async () => {
    const { handle } = await open('northwind-pilot', { keyboardShortcuts: true });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
    await settle();
    one('.aoI').dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
    expect(handle.shortcuts).toEqual(['r']);
    expect(all('.M9')).toHaveLength(1);
  });
});

describe('recipients', () => {
  async function popup(options: Partial<ReplicaOptions> = {}): Promise<HTMLInputElement> {
    await open('#inbox', options);
    await press(one('[gh=cm]'));
    const input = document.querySelector<HTMLInputElement>(
      '.dw .no > .nH.Hd[role=dialog] [name=to] input[role=combobox]',
    );
    if (!input) throw new Error('no recipient field');
    return input;
  }
  const chips = (): (string | undefined)[] =>
    all('.anm[name=to] [role=option]').map((chip) => chip.dataset['hovercardId']);

  it('become chips by Enter, comma, blur and paste', async () => {
    const input = await popup();
    input.value = 'a@one.example';
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    input.value = 'b@two.example,';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.value = 'c@three.example';
    input.dispatchEvent(new FocusEvent('blur'));
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, {
      clipboardData: { getData: () => 'Dee <d@four.example>, e@five.example' },
    });
    input.dispatchEvent(paste);
    expect(chips()).toEqual([
      'a@one.example',
      'b@two.example',
      'c@three.example',
      'd@four.example',
      'e@five.example',
    ]);
    expect(paste.defaultPrevented).toBe(true);
  });

  it('suggest people outside the field, as options that are nobody yet', async () => {
    const input = await popup();
    input.value = 'dana';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(all('body > .afC[role=listbox] [role=option]')).toHaveLength(1);
    expect(chips()).toEqual([]);
  });

  it('are thrown away once when the field is fresh, if the account does that', async () => {
    const input = await popup({ recipientReset: true });
    const enter = () => {
      input.value = 'a@one.example';
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    };
    enter();
    expect(chips()).toEqual(['a@one.example']);
    await new Promise((done) => setTimeout(done, 120));
    expect(chips()).toEqual([]);
    enter();
    await new Promise((done) => setTimeout(done, 120));
    expect(chips()).toEqual(['a@one.example']);
  });

  it('are asked for before sending', async () => {
    const input = await popup();
    await press(one('.dw .aoO'));
    expect(one('[role=alertdialog]').textContent).toContain('recipient');
    expect(input.isConnected).toBe(true);
  });
});

describe('accounts and windows', () => {
  it('shows the second account at /u/1/ with its own mail', async () => {
    await open('https://mail.google.com/mail/u/1/#inbox');
    expect(document.title).toContain('sam.rivera@second.example');
    expect(document.body.textContent).not.toContain('Northwind');
  });

  it('opens composer and conversation as windows', async () => {
    await open('?view=cm&fs=1&to=x@y.example&su=Hello');
    expect(document.body.className).toBe('xE xp');
    expect(one('[data-hovercard-id="x@y.example"]')).toBeDefined();
    const { replica } = await open('#inbox');
    const hex = all('h2.hP').length
      ? ''
      : (all('.y6 [data-legacy-thread-id]')[0]?.dataset['legacyThreadId'] ?? '');
    await open(`?ui=2&view=btop&ver=1&search=inbox&th=${hex}&cvid=1`);
    expect(document.body.className).toBe('aAU xE Su');
    expect(one('h2.hP').dataset['legacyThreadId']).toBe(hex);
    expect(
      replica.answer({ method: 'GET', url: 'https://mail.google.com/chat/u/0/' })?.status,
    ).toBe(200);
    expect(replica.answer({ method: 'GET', url: 'https://www.gstatic.com/x.js' })).toBeNull();
  });

  it('enforces Trusted Types by its policy', () => {
    const replica = createGmailReplica({ now });
    const answer = replica.answer({ method: 'GET', url: 'https://mail.google.com/mail/u/0/' });
    const policy = answer?.headers['content-security-policy'] ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(
      /unsafe-eval|script-src[^;]*unsafe-inline|allow-duplicates|trusted-types[^;]*default/u,
    );
  });

  it('learns of new mail and renders the rows in place', async () => {
    const { replica, handle } = await open('#inbox');
    const before = one('tr.zA');
    replica.receive('northwind-pilot', {
      from: { name: 'Dana Whitfield', address: 'dana.whitfield@northwind.example' },
      html: '<div>Sorry, next week.</div>',
      at: now,
    });
    await handle.poll();
    expect(before.isConnected).toBe(false);
    expect(one('tr.zA.zE .y6').textContent).toBe('Pilot pricing');
  });
});
