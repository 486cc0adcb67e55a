import { describe, expect, it } from 'vitest';
import { PageChanged } from '../../../src/webmail/find.ts';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { pageOf } from '../page.ts';
import { open, type SavedPage } from './saved.ts';

function read(name: SavedPage) {
  const { document, url } = open(name);
  const thread = gmail.readThread(document, url);
  if (!thread) throw new Error(`No thread in ${name}`);
  return thread;
}
const at = (...parts: [number, number, number, number, number]) =>
  new Date(parts[0], parts[1] - 1, parts[2], parts[3], parts[4]);

describe('a thread of 2026', () => {
  const thread = read('thread-2026-en');

  it('is the visible one, by its legacy id, with emoji in its subject', () => {
    expect(thread.key).toBe('18c2a5b0f00d1234');
    expect(thread.subject).toBe('Re: Pilot pricing 🎉');
    expect(thread.locale).toBe('en');
    expect(thread.account).toEqual({
      address: 'rep.one@agreed-mail.example',
      name: 'Rep One',
      slot: 'u/0',
    });
  });

  it('has its messages oldest first, folded ones with their preview', () => {
    expect(
      thread.messages.map(({ id, from, fromMe, collapsed, body }) => [
        id,
        from.address,
        fromMe,
        collapsed,
        body.slice(0, 27),
      ]),
    ).toEqual([
      [null, 'dana.whitfield@northwind.example', false, true, 'Happy to talk about a pilot'],
      [null, 'rep.one@agreed-mail.example', true, true, 'Sounds good'],
      ['18c23a8d9e3fa001', 'rep.one@agreed-mail.example', true, true, 'Here is the outline.'],
      [
        '18c2a5b0f00d2222',
        'dana.whitfield@northwind.example',
        false,
        false,
        "Hi Rep,\n\nLet's speak on Thu",
      ],
    ]);
  });

  it('says that some of it is held back', () => expect(thread.incomplete).toBe(true));

  it('reads the open message: people, date, text with the trimmed part, markup without Gmail’s additions', () => {
    const last = thread.messages.at(-1);
    expect(last?.from).toEqual({
      name: 'Dana Whitfield',
      address: 'dana.whitfield@northwind.example',
    });
    expect(last?.to).toEqual([
      { name: 'Rep One', address: 'rep.one@agreed-mail.example' },
      { name: 'Lee Ortiz', address: 'lee@northwind.example' },
    ]);
    expect(last?.sentAt).toEqual(at(2026, 11, 12, 11, 58));
    expect(last?.body).toContain('after the board meets.');
    expect(last?.body).toContain('On Wed, Nov 11, 2026 at 4:00 PM Rep One');
    expect(last?.body).not.toContain('Download');
    expect(last?.html).toContain('<blockquote class="gmail_quote">');
    expect(last?.html).not.toContain('ajR');
    expect(last?.incomplete).toBe(false);
  });

  it('reads an unchanged message once', () => {
    const { document, url } = open('thread-2026-en');
    const first = gmail.readThread(document, url)?.messages.at(-1);
    expect(gmail.readThread(document, url)?.messages.at(-1)).toBe(first);
    document
      .querySelectorAll('h2.hP')[1]
      ?.parentElement?.parentElement?.parentElement?.querySelector('.h7 .g3')
      ?.setAttribute('title', 'Nov 13, 2026, 11:58 AM');
    expect(gmail.readThread(document, url)?.messages.at(-1)?.sentAt).toEqual(
      at(2026, 11, 13, 11, 58),
    );
  });
});

describe('threads of other years and languages', () => {
  it('2023, Vietnamese: own message, cut recipients, clipped text', () => {
    const thread = read('thread-2023-vi');
    expect(thread.key).toBe('189ae9c2a38d807b');
    expect(thread.account).toEqual({ address: 'rep@agreed-mail.example', name: null, slot: 'u/1' });
    const [message] = thread.messages;
    expect(message).toMatchObject({
      id: '189ae9c2a38d807b',
      fromMe: true,
      sentAt: at(2023, 8, 1, 11, 54),
      incomplete: true,
      body: 'Chào Linh\n\nHẹn thứ Năm.',
    });
    expect(message?.to.map(({ address }) => address)).toEqual([
      'linh@customer.example',
      'an@customer.example',
    ]);
    expect(thread.incomplete).toBe(false);
  });

  it('2019, Russian: senders without heading or attribute; the id from the permanent one', () => {
    const thread = read('thread-2019-ru');
    expect(thread.key).toBe(BigInt('1653999999999999999').toString(16));
    expect(
      thread.messages.map(({ from, sentAt, body }) => [from.name, from.address, sentAt, body]),
    ).toEqual([
      ['Ольга', 'olga@customer.example', at(2019, 12, 26, 22, 53), 'Поговорим в январе.\nстарое'],
      ['Пётр', 'petr@customer.example', at(2019, 12, 27, 9, 1), 'Согласен.'],
    ]);
  });

  it('2016, Chinese: no roles; own address in its other spelling; a date nobody can read', () => {
    const thread = read('thread-2016-zh');
    expect(thread.key).toBe('1547a1b2c3d4e5f6');
    expect(
      thread.messages.map(({ fromMe, sentAt, sentAtText, body }) => [
        fromMe,
        sentAt,
        sentAtText,
        body,
      ]),
    ).toEqual([
      [true, at(2016, 5, 4, 10, 8), '2016年5月4日 上午10:08', '你好'],
      [false, null, '某天', '好'],
    ]);
  });

  it('Hebrew, right to left', () => {
    const thread = read('thread-he-rtl');
    expect(thread.account?.address).toBe('rep@agreed-mail.example');
    expect(thread.messages[0]).toMatchObject({
      sentAt: at(2026, 10, 6, 13, 16),
      body: 'נדבר ביום חמישי.',
      fromMe: false,
    });
  });

  it('conversation view off: one message; no address is made up, the opaque id stands in', () => {
    const thread = read('thread-single-de');
    expect(thread.key).toBe('FMfcgzQXJWDkLmNpQrStVwXzBcDfGh');
    expect(thread.messages).toHaveLength(1);
    expect(thread.messages[0]).toMatchObject({
      id: BigInt('1847000000000000001').toString(16),
      from: { name: 'Jana Vogt', address: null },
      sentAt: at(2025, 8, 20, 13, 19),
      body: '',
      to: [],
    });
  });

  it('reading pane: the id of the row shown, since the thread’s own is "undefined"', () => {
    expect(read('split-view-en')).toMatchObject({
      key: '18fae1d2b7e50001',
      subject: 'Shown',
      incomplete: false,
    });
  });

  it('a saved piece of a page: one message, nothing around it', () => {
    const thread = read('fragment-message');
    expect(thread.subject).toBe('');
    expect(thread.messages).toMatchObject([
      { from: { address: 'dana@northwind.example' }, body: 'Yes.' },
    ]);
  });

  it('smaller pieces still: a folded message, a header alone', () => {
    const piece = (markup: string) => {
      const page = pageOf(markup);
      return gmail.readThread(page, new URL(page.URL))?.messages;
    };
    const header =
      '<div class="gE"><span class="gD" email="dana@northwind.example" name="Dana">Dana</span><span class="g3" title="26 дек. 2019 г., 22:53">26 дек.</span></div>';
    expect(piece(header)).toMatchObject([
      { from: { address: 'dana@northwind.example' }, sentAt: at(2019, 12, 26, 22, 53), body: '' },
    ]);
    expect(
      piece(
        `<div class="adf ads"><div class="gs gt">${header}<div class="iA g6">Yes</div><div class="iA g6">Yes</div></div></div>`,
      ),
    ).toMatchObject([{ collapsed: true, body: 'Yes' }]);
  });

  it('lists inside a thread that hold no messages are not messages', () => {
    const { document, url } = open('thread-he-rtl');
    const files = document.createElement('div');
    files.innerHTML = '<i role="listitem"><span email="x@other.example">file</span></i>';
    document.querySelector('.h7')?.after(files);
    expect(gmail.readThread(document, url)?.messages).toHaveLength(1);
  });

  it('leaves drafts out', () => {
    expect(read('composer-inline').messages.map(({ id }) => id)).toEqual(['18fae1d2b7e51111']);
  });
});

describe('pages without a thread', () => {
  it.each(['list-2026-en', 'settings', 'loading', 'composer-popup', 'compose-window'] as const)(
    '%s gives none',
    (name) => {
      const { document, url } = open(name);
      expect(gmail.readThread(document, url)).toBeNull();
    },
  );

  it('a thread whose messages are all hidden elsewhere is not open', () => {
    const page = pageOf(
      '<div style="display:none"><h2 class="hP">S</h2><div role="list"><div role="listitem" class="h7"></div></div></div>',
    );
    expect(gmail.readThread(page, new URL(page.URL))).toBeNull();
  });

  it('a thread whose messages are still to come is not filled with those of an earlier view', () => {
    const earlier =
      '<div style="display:none"><div role="main"><div role="list"><div role="listitem" class="h7">old</div></div></div></div>';
    const main =
      '<div role="main"><div class="ha"><h2 class="hP" data-legacy-thread-id="18c2a5b0f00d1234">New</h2></div><div role="list"></div></div>';
    for (const markup of [earlier + main, (earlier + main).replaceAll(' role="main"', '')]) {
      const page = pageOf(`<body>${markup}</body>`);
      expect(gmail.readThread(page, new URL(page.URL))).toBeNull();
    }
  });

  it('a heading with no message anywhere is not a thread yet', () => {
    const page = pageOf('<h2 class="hP">S</h2>');
    expect(gmail.readThread(page, new URL(page.URL))).toBeNull();
  });

  it('a message list that says nothing is told by name', () => {
    const page = pageOf(
      '<div><h2 class="hP">S</h2><div class="a3s"><i role="listitem"></i></div></div>',
    );
    expect(() => gmail.readThread(page, new URL(page.URL))).toThrow(new PageChanged('message'));
  });
});
