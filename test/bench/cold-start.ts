import { replicaOf } from '../browser/harness/replicas.ts';
import { Session, wednesdayMorning } from '../browser/harness/session.ts';
import { spread } from './numbers.ts';

/** From starting the stopped worker until it has set the badge, with one prospect in the store. */
export async function coldStart(): Promise<string> {
  const session = await Session.launch({ browser: 'chromium', now: wednesdayMorning });
  try {
    const replica = replicaOf('gmail', session);
    const tab = await session.mailTab(replica.addressOf('northwind-pilot'), replica);
    const popup = await session.popup(tab);
    await popup.press(/^Tomorrow/u);
    await popup.press(/^Record/u);
    await tab.strip.says('Quiet');

    const times: number[] = [];
    for (let round = 0; round < 11; round += 1) {
      await session.inExtension((api) => api.action.setBadgeText({ text: '?' }));
      await session.stopBackground();
      const start = performance.now();
      const set = session.inExtension(async (api) => {
        while ((await api.action.getBadgeText({})) === '?') {
          await new Promise((resolve) => {
            setTimeout(resolve, 1);
          });
        }
      });
      await session.driver.startBackground();
      await set;
      times.push(performance.now() - start);
    }
    return `worker cold start to badge: ${spread(times)}`;
  } finally {
    await session.close();
  }
}
