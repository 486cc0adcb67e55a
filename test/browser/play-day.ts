import { expect } from 'vitest';
import { Hands } from './harness/hands.ts';
import type { World } from './harness/scenario.ts';
import { day } from './harness/steps.ts';
import { until } from './harness/until.ts';

/** The whole main job, from opening the thread at this address to the next agreed date. */
export async function playDay(world: World, address: string): Promise<void> {
  const { session, replica, shot, webmail } = world;
  const tab = await session.mailTab(address, replica);
  await tab.strip.says('No next date');
  await tab.strip.press('Set date');
  await tab.strip.press(/^Tomorrow/);
  await tab.strip.press(/^Record/);
  await tab.strip.says('Quiet');
  await shot(tab, 'day-1-quiet');
  expect(await session.badge()).toMatchObject({ text: '' });

  const opened = tab.page.url();

  // The date passes while the browser is closed.
  await session.restart({ later: 2 * day });
  expect(await session.badgeShows('1')).toContain('1 prospect needs you now');
  const notification = await until(
    'a notification',
    async () => (await session.notifications())[0],
  );
  expect(notification.title).toContain('Dana Whitfield');
  expect(notification.buttons).toEqual(
    world.browser === 'chromium' ? ['Open', 'Snooze 1 day'] : [],
  );
  await session.clickNotification(notification.id);
  // The host the page ended on: the old work host sends its visitors to the coming one.
  const { host } = new URL(opened);
  const later = await session.tabAt(new RegExp(`^https://${host}/mail/(u/0/#all/|.*id/)`));
  await later.strip.says('Overdue');
  await shot(later, 'day-2-overdue');

  await later.strip.press('Insert reminder');
  await later.strip.type('Your name, as you sign', 'Sam Rivera');
  await later.strip.press('Insert');
  const hands = new Hands(later.page, webmail);
  await hands.composerSays('Pilot pricing');
  await later.strip.says('Insert reminder: done');
  await shot(later, 'day-3-inserted');
  expect(replica.state.sent).toEqual([]);

  await hands.send();
  await later.strip.says('Waiting');
  expect(replica.state.sent).toHaveLength(1);
  expect(replica.state.sent[0]?.text).toContain('Sam Rivera');
  await session.badgeShows('');
  await shot(later, 'day-4-waiting');

  replica.receive('northwind-pilot', {
    from: { name: 'Dana Whitfield', address: 'dana.whitfield@northwind.example' },
    html: '<div>Sorry Sam, it was a full week. Let us pick it up soon.</div>',
  });
  await later.strip.says('Dana Whitfield wrote');
  await session.badgeShows('1');
  await later.strip.press('Moved to…');
  await later.strip.press(/^Mon, Nov 30/);
  await later.strip.press(/^Record/);
  await later.strip.says('Quiet');
  await session.badgeShows('');
  await shot(later, 'day-5-moved');
}
