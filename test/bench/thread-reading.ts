import type { AnyReplica, WebmailId } from '../browser/harness/replicas.ts';
import { Session } from '../browser/harness/session.ts';
import { until } from '../browser/harness/until.ts';
import { createGmailReplica } from '../webmail-replica/answer.ts';
import { createOutlookReplica } from '../webmail-replica/outlook/index.ts';
import { adapterScript, worldBeside } from '../page/harness/world-beside.ts';
import { spread } from './numbers.ts';

const thread = 'vantage-long';

/** Mailboxes in which the thread has so many messages, all of them open as far as the page allows. */
const replicas = {
  gmail(session: Session, count: number): AnyReplica {
    const replica = createGmailReplica({ now: session.now(), longThread: 1 });
    // What is unread is unfolded.
    for (let index = 1; index < count; index += 1) {
      replica.receive(thread, {
        from: { name: 'Carla Nunes', address: 'carla.nunes@vantage.example' },
        html: `<div>Hi Sam,</div><div><br></div><div>Point ${index}: the board wants the figures first. Let us speak on Friday.</div><div><br></div><div>Carla</div>`,
        at: new Date(session.now().getTime() - (count - index) * 60_000),
      });
    }
    return replica;
  },
  outlook: (session: Session, count: number): AnyReplica =>
    createOutlookReplica({
      now: session.now(),
      longThread: count,
      foldThreadsOver: count,
      expanded: 'all',
    }),
};

/** How long the adapter takes to read an open thread of so many messages. */
export async function threadReading(webmail: WebmailId, count: number): Promise<string> {
  const session = await Session.launch({ browser: 'chromium' });
  try {
    const replica = replicas[webmail](session, count);
    const { page } = await session.mailTab(replica.addressOf(thread), replica);
    const ask = await worldBeside(await page.createCDPSession());
    await ask(await adapterScript(webmail));
    const read = 'adapter.readThread(document, new URL(location.href))';
    await until(`${count} messages to be on screen`, async () => {
      const shown = await ask(`${read}?.messages.length ?? 0`);
      return Number(shown) >= count;
    });
    const [times, messages, unfolded] = (await ask(`(() => {
      const times = [];
      let reading;
      for (let round = 0; round < 11; round += 1) {
        const start = performance.now();
        reading = ${read};
        times.push(performance.now() - start);
      }
      const { messages } = reading;
      return [times, messages.length, messages.filter((one) => !one.collapsed).length];
    })()`)) as [number[], number, number];
    return `${webmail}, ${messages} messages, ${unfolded} of them unfolded: ${spread(times)}`;
  } finally {
    await session.close();
  }
}
