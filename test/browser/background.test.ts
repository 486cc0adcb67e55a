import { expect } from 'vitest';
import { Hands } from './harness/hands.ts';
import { scenario } from './harness/scenario.ts';
import { day, insert, recordDay } from './harness/steps.ts';
import { sleep, until } from './harness/until.ts';

const once = { webmails: ['gmail'], because: 'the same worker serves both webmails' } as const;

scenario('the worker may die between any two steps', once, async (world) => {
  const { session, open, replica, webmail } = world;
  const tab = await open('northwind-pilot');
  await recordDay(tab, '2026-11-23');
  await session.badgeShows('1');
  await session.stopBackground();
  await insert(tab, 'Insert reminder');
  await session.stopBackground();
  const hands = new Hands(tab.page, webmail);
  await hands.send();
  await tab.strip.says('Waiting');
  await session.stopBackground();
  await session.badgeShows('');
  replica.receive('northwind-pilot', {
    from: { name: 'Dana Whitfield', address: 'dana.whitfield@northwind.example' },
    html: '<div>It slipped, sorry.</div>',
  });
  await tab.strip.says('Dana Whitfield wrote');
  await session.stopBackground();
  await tab.strip.press('Not addressed');
  await tab.strip.says('Waiting');
});

scenario(
  'several who come due are one notice, once a day, and can be snoozed',
  once,
  async (world) => {
    const { session, open, browser } = world;
    for (const id of ['northwind-pilot', 'osei-fleet']) {
      const tab = await open(id);
      await recordDay(tab, '2026-11-26');
      await tab.page.close();
    }
    expect(await session.notifications()).toEqual([]);
    await session.restart({ later: day });
    expect(await session.badgeShows('2')).toContain('2 prospects need you now');
    const [notice, ...others] = await until('a notification', async () => {
      const shown = await session.notifications();
      return shown.length > 0 && shown;
    });
    expect(others).toEqual([]);
    expect(notice?.title).toBe('2 prospects need you now');

    // A worker that starts again, however often, says nothing twice on the same day.
    await session.inExtension((api) => api.notifications.clear('agreed:many:2026-11-26'));
    await session.stopBackground();
    await session.badge();
    await sleep(500);
    expect(await session.notifications()).toEqual([]);

    // The next day it does; there it is snoozed.
    await session.restart({ later: day });
    const next = await until(
      'the next day’s notification',
      async () => (await session.notifications())[0],
    );
    if (browser === 'chromium') {
      await session.clickNotification(next.id, 1);
      await session.badgeShows('');
    } else {
      await session.clickNotification(next.id);
      const list = await session.tabAt(/popup\.html/);
      expect(await list.page.$eval('body', (body) => body.innerText)).toContain('I must act (2)');
    }
  },
);

scenario('at night the badge counts and no notice wakes anybody', once, async (world) => {
  const { session, open } = world;
  const tab = await open('northwind-pilot');
  await recordDay(tab, '2026-11-26');
  // Ten in the morning plus fourteen and a half hours: half past midnight on the agreed day.
  await session.restart({ later: 14.5 * 3_600_000 });
  await session.badgeShows('1');
  await sleep(500);
  expect(await session.notifications()).toEqual([]);
  await session.restart({ later: 9 * 3_600_000 });
  await until('the morning’s notification', async () => (await session.notifications())[0]);
});

scenario('what a mail page may not ask is refused', once, async ({ session, open }) => {
  const tab = await open('northwind-pilot');
  await tab.strip.says('No next date');
  const replies = await session.inExtension(async (api) => {
    const ask = (agreed: string, args: unknown) => api.runtime.sendMessage({ agreed, args });
    return {
      unknown: await Promise.race([
        ask('eraseAll', {}),
        new Promise((done) => setTimeout(done, 500, 'nobody')),
      ]),
      shape: await ask('judge', { threadId: 7, result: 'kept' }),
      result: await ask('judge', { threadId: 'thread:none', result: 'liked' }),
      missing: await ask('judge', { threadId: 'thread:none', result: 'kept' }),
      address: await ask('rememberAccount', {
        origin: 'https://mail.google.com',
        slot: '',
        address: 'nobody',
      }),
    };
  });
  expect(replies.shape).toEqual({ trouble: 'not-understood', detail: 'judge.threadId' });
  expect(replies.result).toEqual({ trouble: 'not-understood', detail: 'judge.result' });
  expect(replies.missing).toEqual({ trouble: 'not-found', detail: 'thread' });
  expect(replies.address).toEqual({ trouble: 'not-understood', detail: 'rememberAccount.address' });
  expect(
    replies.unknown === 'nobody' || replies.unknown === null || replies.unknown === undefined,
  ).toBe(true);
});
