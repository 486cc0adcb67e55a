import { expect } from 'vitest';
import { Hands } from './harness/hands.ts';
import { scenario, type World } from './harness/scenario.ts';
import type { MailTab } from './harness/session.ts';
import { insert, recordDay } from './harness/steps.ts';
import { sleep, until } from './harness/until.ts';

const passed = '2026-11-23';
const rep = { name: 'Sam Rivera', address: 'rep@agreed.example' };
const dana = { name: 'Dana Whitfield', address: 'dana.whitfield@northwind.example' };
const leo = { name: 'Leo Brandt', address: 'leo.brandt@northwind.example' };
const priya = { name: 'Priya Bright', address: 'priya@bright.example' };
const stranger = { name: 'Uri Stone', address: 'uri@elsewhere.example' };
const robot = { name: 'Northwind Documents', address: 'no-reply@northwind.example' };
const inboxes = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox',
  outlook: 'https://outlook.live.com/mail/0/inbox',
};

const openInbox = ({ session, webmail, replica }: World): Promise<MailTab> =>
  session.mailTab(inboxes[webmail], replica);

/** Waits until these words stand on the page itself. */
const pageSays = ({ page }: MailTab, words: string): Promise<unknown> =>
  until(`the page to show “${words}”`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );

/** Records a date that has passed, and sends the reminder. */
async function sendReminder({ session, open, webmail }: World) {
  const tab = await open('northwind-pilot');
  await recordDay(tab, passed);
  await session.badgeShows('1');
  await insert(tab, 'Insert reminder');
  const hands = new Hands(tab.page, webmail);
  await hands.send();
  return { tab, hands };
}

/** Every mail page is read in Firefox by other scenarios; what is made of it is the background's. */
const noticed = {
  because: 'what is noticed of a message is decided in the background, the same for both',
} as const;

scenario(
  'what the rep sends is a touch: of its step, or of none',
  { ...noticed, inFirefox: 'gmail' },
  async (world) => {
    const { session, open, webmail, replica } = world;
    const { tab, hands } = await sendReminder(world);
    // Wednesday and two working days.
    const waits = await tab.strip.says('Waiting');
    expect(waits).toContain('reminder sent');
    expect(waits).toContain('next step Fri, Nov 27');
    await session.badgeShows('');

    // The next message is the rep's own: no step of the ladder is taken by it.
    await hands.openReply();
    await hands.typeInComposer('One more thing, Dana: the manual is attached.');
    await hands.send();
    await tab.strip.says('your message sent');
    expect(replica.state.sent).toHaveLength(2);
    await tab.page.close();

    const other = await open('osei-fleet');
    await recordDay(other, passed);
    await session.badgeShows('1');
    const there = new Hands(other.page, webmail);
    await there.openReply();
    await there.typeInComposer('Kwame, shall we move it by a day?');
    await there.send();
    expect(await other.strip.says('Waiting')).toContain('your message sent');
    await session.badgeShows('');
  },
);

scenario(
  'a message taken back by undo-send was not sent',
  {
    webmails: ['gmail'],
    because: 'Outlook shows a message only once it can no longer be taken back',
    replica: { undoSendSeconds: 30 },
  },
  async (world) => {
    const { session, replica } = world;
    const { tab, hands } = await sendReminder(world);
    await tab.strip.says('reminder sent');
    await session.badgeShows('');

    await tab.page.click('#link_undo');
    await tab.strip.says('Overdue');
    expect(await tab.strip.text()).toContain('Insert reminder');
    await session.badgeShows('1');
    expect(await hands.composerSays('Sam Rivera')).toContain('Dana');
    expect(replica.state.sent).toEqual([]);

    // Sent after all, it is the step it was written for.
    await hands.send();
    expect(await tab.strip.says('Waiting')).toContain('reminder sent');
    await session.badgeShows('');
  },
);

scenario(
  'what the prospect wrote while the rep wrote is not lost',
  { ...noticed, inFirefox: 'outlook' },
  async (world) => {
    const { session, replica } = world;
    const { tab } = await sendReminder(world);
    await tab.strip.says('Waiting');
    // Sent before the reminder, delivered after it: the page sorts it in above.
    replica.receive('northwind-pilot', {
      from: dana,
      html: '<div>The board has moved, we need another week.</div>',
      at: new Date(session.now().getTime() - 10 * 60_000),
    });
    await tab.strip.says('Dana Whitfield wrote');
    await session.badgeShows('1');
  },
);

scenario(
  'only the prospect’s people answer, and only what they write',
  { ...noticed, inFirefox: 'gmail' },
  async (world) => {
    const { session, open, replica } = world;
    const tab = await open('northwind-pilot');
    await recordDay(tab, passed);
    await session.badgeShows('1');
    const says = (from: typeof dana, words: string): void =>
      replica.receive('northwind-pilot', { from, html: `<div>${words}</div>` });
    says(stranger, 'I was copied in by mistake.');
    says(robot, 'Your document was opened.');
    says(
      dana,
      'Automatic reply: I am out of the office with no access to mail. I will be back on 3 December 2026.',
    );
    // Nobody of Northwind has answered: the absence offers its end, and the date stands.
    await tab.strip.says('Away: snooze until Thu, Dec 3');
    expect(await tab.strip.text()).toMatch(/^Overdue/u);
    await tab.strip.press('Away: snooze until Thu, Dec 3');
    await tab.strip.says('Nudges are quiet until Thu, Dec 3');
    await session.badgeShows('');

    says(leo, 'Dana is away, I will take this over.');
    await tab.strip.says('Leo Brandt wrote');
    await tab.strip.press('Not addressed');
    await tab.strip.says('Overdue');
    says(dana, 'I am back already.');
    await tab.strip.says('Dana Whitfield wrote');
  },
);

scenario('rows of the inbox tell of messages sent and of answers', {}, async (world) => {
  const { session, open, replica, webmail } = world;
  // A row of Outlook's conversation view joins all senders and does not say who wrote last.
  replica.set({ conversationView: webmail === 'gmail' });
  const tab = await open('bright-renewal');
  await recordDay(tab, passed);
  await session.badgeShows('1');
  await tab.page.close();
  const inbox = await openInbox(world);
  await pageSays(inbox, 'Renewal and the second team');

  // Sent from the rep's telephone: a touch without a step.
  replica.receive('bright-renewal', { from: rep, to: [priya], html: '<div>Shall we talk?</div>' });
  await session.badgeShows('');
  // A machine's notice stands on top of the row; nobody answered.
  replica.receive('bright-renewal', {
    from: { ...robot, address: 'no-reply@bright.example' },
    html: '<div>Document opened.</div>',
  });
  await pageSays(inbox, 'Document opened.');
  await sleep(1_000);
  await session.badgeShows('');
  replica.receive('bright-renewal', { from: priya, html: '<div>Yes, let us talk.</div>' });
  expect(await session.badgeShows('1')).toContain('1 prospect needs you now');

  // The thread itself tells the same, once.
  const again = await open('bright-renewal');
  await again.strip.says('Priya Bright wrote');
  await again.strip.press('Not addressed');
  await again.strip.says('your message sent');
  await session.badgeShows('');
});

scenario(
  'two tabs that save at once: one is told, and nothing is lost',
  { webmails: ['gmail'], because: 'the store decides, and it is the same for both' },
  async ({ session, open }) => {
    const first = await open('northwind-pilot');
    const second = await open('northwind-pilot');
    for (const [tab, date] of [
      [first, '2026-11-30'],
      [second, '2026-12-01'],
    ] as const) {
      await tab.page.bringToFront();
      await tab.strip.press(/^(Set date|Other…)$/u);
      await tab.strip.set('Pick a day', date);
      await tab.strip.control(/^Record/u);
    }
    // While the worker starts, both questions are on their way, and neither tab knows of the other.
    await session.stopBackground();
    await Promise.all([first, second].map(pressRecord));
    const tabs = await until('both tabs to be answered', async () => {
      const said = await Promise.all([first, second].map(({ strip }) => strip.text()));
      return said.every((text) => /Recorded|Another date was recorded/u.test(text)) && said;
    });
    const [refused, ...rest] = [first, second].filter((_tab, index) =>
      tabs[index]?.includes('Another date was recorded'),
    );
    expect(rest).toEqual([]);
    expect(tabs.filter((text) => text.includes('Recorded'))).toHaveLength(1);
    if (!refused) throw new Error('Both dates were recorded, and nobody was told.');
    // What the rep had picked is still there, beside what stands now; a second press moves the date.
    const date = refused === first ? 'Mon, Nov 30' : 'Tue, Dec 1';
    expect(await refused.strip.text()).toContain('Quiet');
    expect(await refused.strip.controls()).toContain(`button Record ${date}`);
    await refused.page.bringToFront();
    await refused.strip.press(`Record ${date}`);
    await refused.strip.says(`Recorded ${date}`);
    const other = refused === first ? second : first;
    await other.strip.says(`until ${date}`);
  },
);

/** The click alone, without waiting for anything around it. */
const pressRecord = ({ page }: MailTab): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('[data-agreed="strip"]')?.shadowRoot;
    root?.querySelector<HTMLButtonElement>('.date-form button[type="submit"]')?.click();
  });
