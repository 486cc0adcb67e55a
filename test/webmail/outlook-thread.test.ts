import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/webmail/outlook/index.ts';
import { LEEDS, paneWith, saved, threadOf } from './outlook-saved.ts';
import { pageOf } from './page.ts';

const ROBIN = 'robin@hale-supply.example';
const DANA = { name: 'Dana Whitfield', address: 'dana@northwind.example' };
const escaped = (text: string): string => text.replaceAll('<', '&lt;');

describe('an Outlook conversation of 2026', () => {
  const thread = threadOf(saved('conversation-2026'));

  it('has the key, subject and owner of the page', () => {
    expect(thread).toMatchObject({
      webmail: 'outlook',
      key: LEEDS,
      subject: 'Pilot pricing for the Leeds office',
      account: { address: ROBIN, name: 'Robin Hale', slot: '' },
      incomplete: false,
      locale: 'en-US',
    });
  });

  it('reads who wrote to whom, with presence words and labels gone', () => {
    const [, second] = thread.messages;
    expect(second).toMatchObject({
      from: DANA,
      to: [
        { name: 'Robin Hale', address: ROBIN },
        { name: 'Priya Nair', address: null },
      ],
      cc: [{ name: 'Lena Brandt', address: 'lena@northwind.example' }],
      sentAtText: 'Thu 11/12/2026 2:05 PM',
      fromMe: false,
      incomplete: false,
    });
    expect(second?.sentAt).toEqual(new Date(2026, 10, 12, 14, 5));
  });

  it('keeps the sender’s words and markup without the translate offer', () => {
    const [, second, third] = thread.messages;
    expect(second?.body).toMatch(
      /^Hi Robin,\n\nlet's speak on Thursday 19 November, after the board meets\./,
    );
    expect(second?.body).not.toContain('Translate');
    expect(second?.html).toContain('x_divRplyFwdMsg');
    expect(second?.html).not.toContain('crumb');
    expect(third?.body).toBe('Thursday suits me. Is 10:00 still good?');
  });

  it('knows the owner’s messages by address and by "You"', () => {
    expect(thread.messages.map(({ fromMe }) => fromMe)).toEqual([true, false, true]);
    // "You" is not given an address: the account may send from an alias.
    expect(thread.messages[2]?.from).toEqual({ name: 'You', address: null });
  });

  it('shows a folded message with its preview, no markup and no id, and says that it is not whole', () => {
    expect(thread.messages[0]).toMatchObject({
      id: null,
      collapsed: true,
      incomplete: true,
      body: 'Hello Dana, here is the offer we spoke of',
    });
    expect(thread.messages[0]).not.toHaveProperty('html');
  });

  it('gives every loaded message an id that another reading repeats', () => {
    const again = threadOf(saved('conversation-2026'));
    const ids = thread.messages.map(({ id }) => id);
    expect(again.messages.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('other generations and languages of the pane', () => {
  it('German 2024, newest on top: oldest first, labels, folded recipients', () => {
    const { messages, incomplete } = threadOf(saved('conversation-2024-de'));
    expect(messages.map(({ from }) => from)).toEqual([
      { name: 'Sie', address: null },
      { name: 'Katrin Vogel', address: 'k.vogel@halden.example' },
    ]);
    expect(messages.map(({ fromMe }) => fromMe)).toEqual([true, false]);
    expect(messages.map(({ sentAt }) => sentAt)).toEqual([
      new Date(2026, 9, 5, 9, 30),
      new Date(2026, 9, 14, 17, 5),
    ]);
    expect(messages[1]).toMatchObject({
      to: [
        { name: 'Jonas Feld', address: null },
        { name: 'Mia Sommer', address: null },
      ],
      incomplete: true,
      body: 'Guten Tag Herr Feld,\n\ndie Anzahlung geht am 20.10. raus.',
    });
    expect(incomplete).toBe(false);
  });

  it('Spanish 2021: no ids at all', () => {
    const { messages, subject, key } = threadOf(saved('conversation-2021-es'));
    expect(subject).toBe('Muestra gratuita');
    expect(key).toBeNull();
    expect(messages).toMatchObject([
      {
        from: { name: 'Marta Gil', address: 'marta@rivera.example' },
        to: [{ name: 'Lucía Prado', address: null }],
        body: '¿Puede enviarnos una muestra?',
        fromMe: false,
      },
      {
        from: { name: 'Lucía Prado', address: null },
        body: '¿Qué quiere comprobar con ella?',
        fromMe: true,
      },
    ]);
    expect(messages[0]?.sentAt).toEqual(new Date(2026, 6, 8, 19, 52));
  });

  it('Portuguese, conversation view off: three people without addresses stay without', () => {
    const { messages, key, account } = threadOf(saved('item-pt-br'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      from: { name: 'Indisponível', address: null },
      to: [
        { name: 'Ana Souza', address: null },
        { name: 'Bruno Lima', address: null },
        { name: 'Carla Dias', address: null },
      ],
      sentAtText: 'qua 10/06/2026 16:45',
      fromMe: false,
      body: 'Segue a proposta.',
    });
    expect(messages[0]?.sentAt).toEqual(new Date(2026, 5, 10, 16, 45));
    // Two mailboxes: whose tab this is cannot be told.
    expect({ key, address: account?.address }).toEqual({ key: null, address: null });
  });

  it('Hebrew: headings for date and recipients, direction marks gone', () => {
    const { messages, locale } = threadOf(saved('conversation-he'));
    expect(locale).toBe('he');
    expect(messages).toMatchObject([
      {
        from: { name: 'יעל כרמי', address: 'yael@carmel.example' },
        to: [
          { name: 'נועה גליל', address: null },
          { name: 'דן לוי', address: null },
        ],
        body: 'נדבר ביום חמישי.',
        fromMe: false,
      },
      { from: { name: 'את/ה', address: null }, fromMe: true },
    ]);
    expect(messages[0]?.sentAt).toEqual(new Date(2026, 9, 6, 1, 16));
  });

  it('a message in a window of its own', () => {
    const { messages, account } = threadOf(
      saved('deeplink-read'),
      'https://outlook.office.com/mail/deeplink/read/AAMkAGI1?ItemID=AAMkAGI1&popoutv2=1',
    );
    expect(messages).toMatchObject([
      { from: { name: 'Sam Quay', address: 'sam@quay.example' }, body: 'See you then.' },
    ]);
    expect(messages[0]?.sentAt).toEqual(new Date(2023, 4, 10, 15, 25));
    expect(account?.address).toBeNull();
  });

  it('a language that is not known: fields by their order, names without their label', () => {
    const [message] = threadOf(saved('item-fi')).messages;
    expect(message).toMatchObject({
      from: { name: 'Kit Moran', address: null },
      to: [
        { name: 'Robin Hale', address: null },
        { name: 'Bo Lind', address: null },
      ],
      cc: [{ name: 'Lena Brandt', address: 'lena@northwind.example' }],
    });
    expect(message?.sentAt).toEqual(new Date(2026, 10, 18, 10, 19));
  });

  it('a single item in its own pane', () => {
    expect(threadOf(saved('item-only')).messages).toMatchObject([
      {
        to: [{ name: 'Robin Hale' }],
        cc: [{ name: 'Lena Brandt' }, { name: 'Bo Lind' }],
        body: 'One more thing.',
      },
    ]);
  });

  it('bare bodies without pane, header or list', () => {
    for (const body of [
      '<div class="allowTextSelection" role="region" aria-label="Message body"><div class="rps_1"><p>A</p></div></div>',
      '<div role="document"><div id="UniqueMessageBody_1" tabindex="0"><div><div visibility="hidden"><div class="rps_1"><p>A</p></div></div></div></div></div>',
      '<div class="rps_1"><p>A</p></div>',
    ]) {
      const { messages } = threadOf(pageOf(`<body>${body}</body>`));
      expect(messages).toMatchObject([
        {
          body: 'A',
          html: '<p>A</p>',
          from: { name: '', address: null },
          sentAt: null,
          fromMe: false,
        },
      ]);
    }
  });
});

describe('what is not a message of the open thread', () => {
  const thread = threadOf(saved('two-panes'));

  it('a hidden pane, an empty shell, a saved draft and a draft being written are left out', () => {
    expect(thread.subject).toBe('The open one');
    expect(thread.messages.map(({ from }) => from.address)).toEqual([
      'iris@open.example',
      'iris@open.example',
    ]);
  });

  it('the draft mark in a message’s own words or preview means nothing', () => {
    expect(thread.messages.map(({ body }) => body)).toEqual([
      '[Draft] of the contract attached',
      "[Draft] is how we mark it here. This message hasn't been sent to legal.",
    ]);
  });

  it('held back messages make the thread a lower bound', () => {
    expect(threadOf(saved('gap'))).toMatchObject({
      incomplete: true,
      messages: [{ collapsed: true }, { collapsed: false }],
    });
    const page = saved('gap');
    page.querySelector('button')?.remove();
    expect(threadOf(page).incomplete).toBe(false);
    page.querySelector('[data-app-section]')?.setAttribute('aria-label', '12 messages');
    expect(threadOf(page).incomplete).toBe(true);
  });

  it('a pane without a visible text is no open thread', () => {
    expect(
      outlook.readThread(saved('list'), new URL('https://outlook.live.com/mail/0/inbox')),
    ).toBeNull();
  });
});

describe('people', () => {
  const from = (text: string): unknown =>
    threadOf(pageOf(paneWith([{ from: text, date: 'Thu 11/12/2026 2:05 PM', body: 'x' }])))
      .messages[0]?.from;

  it.each([
    ['Dana Whitfield<dana@northwind.example>', DANA],
    ['Dana Whitfield <Dana@Northwind.example>', DANA],
    ['dana@northwind.example', { name: '', address: 'dana@northwind.example' }],
    ['AwayDana Whitfield', { name: 'Dana Whitfield', address: null }],
    ['\uE8D4 offline Dana Whitfield', { name: 'Dana Whitfield', address: null }],
    ['Opens card for Dana Whitfield', { name: 'Dana Whitfield', address: null }],
    ['Awayday Travel', { name: 'Awayday Travel', address: null }],
    ['Busy Bee Ltd', { name: 'Busy Bee Ltd', address: null }],
    ['Unknown', { name: 'Unknown', address: null }],
    [
      'Dana Whitfield on behalf of Lena',
      { name: 'Dana Whitfield on behalf of Lena', address: null },
    ],
    [
      'Ann <ann@x.example> on behalf of Bo <bo@x.example>',
      { name: 'Ann on behalf of Bo', address: null },
    ],
    ['\u202Enimda\u202C', { name: 'nimda', address: null }],
  ])('%s', (shown, person) => {
    expect(from(escaped(shown))).toEqual(person);
  });

  it('a colleague’s address is taken from another header of the thread, when it is the only one for that name', () => {
    const people = (second: string): (string | null)[] =>
      threadOf(
        pageOf(
          paneWith([
            { from: 'Priya Nair', date: 'Thu 11/12/2026 2:05 PM', body: 'a' },
            {
              from: 'Priya Nair&lt;priya@northwind.example>',
              date: 'Thu 11/12/2026 2:06 PM',
              body: 'b',
            },
            { from: second, date: 'Thu 11/12/2026 2:07 PM', body: 'c' },
          ]),
        ),
      ).messages.map((message) => message.from.address);
    expect(people('Bo')).toEqual(['priya@northwind.example', 'priya@northwind.example', null]);
    expect(people('Priya Nair&lt;priya@other.example>')[0]).toBeNull();
  });

  it('addresses are compared whole, and settled ones count as the owner’s', () => {
    const page = pageOf(
      paneWith([
        { from: 'J&lt;joann@x.example>', date: 'Thu 11/12/2026 2:05 PM', body: 'a' },
        { from: 'A&lt;ANN@x.example>', date: 'Thu 11/12/2026 2:06 PM', body: 'b' },
      ]),
    );
    const mine = (own?: string[]): boolean[] =>
      threadOf(page, undefined, own && { ownAddresses: own }).messages.map(({ fromMe }) => fromMe);
    expect(mine()).toEqual([false, false]);
    expect(mine(['ann@x.example'])).toEqual([false, true]);
  });
});

describe('dates of a page', () => {
  const times = (dates: string[], lang = 'en'): (Date | null)[] =>
    threadOf(
      pageOf(
        paneWith(
          dates.map((date, index) => ({ from: 'A', date, body: `${index}` })),
          { lang },
        ),
      ),
    ).messages.map(({ sentAt }) => sentAt);

  it('undecided stays unread, with its text', () => {
    const thread = threadOf(pageOf(paneWith([{ from: 'A', date: '05/06/2026 10:00', body: 'a' }])));
    expect(thread.messages[0]).toMatchObject({ sentAt: null, sentAtText: '05/06/2026 10:00' });
  });

  it('a part over twelve, or a weekday, decides for all', () => {
    expect(times(['05/06/2026 10:00', '13/06/2026 10:00'])[0]).toEqual(new Date(2026, 5, 5, 10, 0));
    expect(times(['05/06/2026 10:00', '06/13/2026 10:00'])[0]).toEqual(new Date(2026, 4, 6, 10, 0));
    expect(times(['05/06/2026 10:00', 'Fri 05/06/2026 11:00'])).toContainEqual(
      new Date(2026, 5, 5, 10, 0),
    );
  });

  it('a regional setting in another language, or a page that names none, is read all the same', () => {
    expect(times(['Wed 10-May-23 15:25'], 'de')).toEqual([new Date(2023, 4, 10, 15, 25)]);
    expect(times(['Mié 8 Jul 2026 19:52'], '')).toEqual([new Date(2026, 6, 8, 19, 52)]);
    expect(times(['ג 06/10/2026\u200F 01:16'], '')).toEqual([new Date(2026, 9, 6, 1, 16)]);
    expect(times(['qua 10/06/2026 16:45'], '')).toEqual([new Date(2026, 5, 10, 16, 45)]);
  });

  it('so does the only order in which the thread runs one way', () => {
    // Both orders go up and down: nothing is decided.
    expect(times(['01/05/2026 10:00', '03/04/2026 10:00', '02/05/2026 10:00'])).toEqual([
      null,
      null,
      null,
    ]);
    expect(times(['11/01/2026 10:00', '01/02/2026 10:00', '05/02/2026 10:00'])).toEqual([
      new Date(2026, 0, 11, 10, 0),
      new Date(2026, 1, 1, 10, 0),
      new Date(2026, 1, 5, 10, 0),
    ]);
  });
});

describe('order', () => {
  const messages = Array.from({ length: 200 }, (_, index) => ({
    from: index % 2 ? 'You' : 'Dana&lt;dana@northwind.example>',
    // Two messages in each minute: the page's own direction decides between them.
    date: `Thu 11/12/2026 ${1 + Math.floor(index / 120)}:${String(Math.floor(index / 2) % 60).padStart(2, '0')} PM`,
    body: `Message ${index}`,
  }));
  const bodies = (list: typeof messages): string[] =>
    threadOf(pageOf(paneWith(list))).messages.map(({ body }) => body);

  it('two hundred messages read the same newest first and newest last', () => {
    const wanted = messages.map(({ body }) => body);
    expect(bodies(messages)).toEqual(wanted);
    expect(bodies(messages.toReversed())).toEqual(wanted);
  });

  it('ids do not depend on the order either', () => {
    const ids = (list: typeof messages): (string | null)[] =>
      threadOf(pageOf(paneWith(list))).messages.map(({ id }) => id);
    expect(ids(messages.slice(0, 9).toReversed())).toEqual(ids(messages.slice(0, 9)));
    expect(new Set(ids(messages)).size).toBe(200);
  });
});
