import { outlookHosts, type OutlookReplica } from '../webmail-replica/outlook/index.ts';
import { expect } from 'vitest';
import { scenario } from './harness/scenario.ts';
import { recordDay } from './harness/steps.ts';
import { playDay } from './play-day.ts';

scenario('a rep’s day, from the agreed date to the next one', {}, (world) =>
  playDay(world, world.replica.addressOf('northwind-pilot')),
);

const once = {
  webmails: ['outlook'],
  browsers: ['chromium'],
  because: 'only Outlook has several hosts, and hosts differ in nothing a browser knows',
} as const;

for (const host of outlookHosts.filter((one) => one !== 'outlook.live.com')) {
  scenario(`a rep’s day on ${host}`, once, (world) => {
    const replica = world.replica as unknown as OutlookReplica;
    return playDay(world, replica.addressOf('northwind-pilot', 'rep', host));
  });
}

scenario('what was recorded on one work host is found on the others', once, async (world) => {
  const { session } = world;
  const replica = world.replica as unknown as OutlookReplica;
  const on = (host: (typeof outlookHosts)[number]) =>
    session.mailTab(replica.addressOf('northwind-pilot', 'rep', host), replica);
  const tab = await on('outlook.office365.com');
  await tab.strip.says('No next date');
  await recordDay(tab, '2026-12-03');
  for (const host of ['outlook.office.com', 'outlook.cloud.microsoft'] as const) {
    const other = await on(host);
    expect(await other.strip.says('Quiet')).toContain('Dec 3');
  }
});
