import { Hands } from '../browser/harness/hands.ts';
import { replicaOf, type WebmailId } from '../browser/harness/replicas.ts';
import { Session } from '../browser/harness/session.ts';

const text = 'The quick brown fox jumps over the lazy dog. '.repeat(6);

/**
 * Processor time of Agreed's own script while the rep types, per key, in the production build. From
 * the browser's profiler: samples that fall into a file of the extension.
 */
export async function typing(webmail: WebmailId): Promise<string> {
  const session = await Session.launch({ browser: 'chromium' });
  try {
    const replica = replicaOf(webmail, session);
    const tab = await session.mailTab(replica.addressOf('northwind-pilot'), replica);
    await tab.strip.says(/\S/u);
    await new Hands(tab.page, webmail).openReply();
    await new Hands(tab.page, webmail).typeInComposer('Hi ');

    const profiler = await tab.page.createCDPSession();
    await profiler.send('Profiler.enable');
    await profiler.send('Profiler.setSamplingInterval', { interval: 100 });
    await profiler.send('Profiler.start');
    await tab.page.keyboard.type(text, { delay: 20 });
    const { profile } = await profiler.send('Profiler.stop');

    const ours = new Set(
      profile.nodes
        .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://'))
        .map(({ id }) => id),
    );
    let spent = 0;
    let stretch = 0;
    let longest = 0;
    for (const [index, sample] of (profile.samples ?? []).entries()) {
      const took = ours.has(sample) ? (profile.timeDeltas?.[index] ?? 0) : 0;
      spent += took;
      stretch = took > 0 ? stretch + took : 0;
      longest = Math.max(longest, stretch);
    }
    const perKey = spent / 1000 / text.length;
    return `${webmail}: ${perKey.toFixed(3)} ms of Agreed’s script per key, ${(longest / 1000).toFixed(2)} ms at the longest (${text.length} keys, 20 ms apart)`;
  } finally {
    await session.close();
  }
}
