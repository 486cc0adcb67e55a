/** Opens a browser with Agreed on the replica mailboxes, to play with until it is closed. */
import { replicaOf, type WebmailId } from '../browser/harness/replicas.ts';
import { Session } from '../browser/harness/session.ts';

const hosts = { gmail: 'mail.google.com', outlook: 'outlook.live.com' };

const session = await Session.launch({
  browser: 'chromium',
  headless: false,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
for (const webmail of process.argv.slice(2) as WebmailId[]) {
  const replica = replicaOf(webmail, session);
  const tab = await session.mailTab(replica.addressOf('northwind-pilot'), replica);
  await tab.strip.says(/\S/u);
  console.log(
    `${hosts[webmail]} is a stand-in answered from this repository; nothing reaches the network.`,
  );
}
console.log(
  'The button “Agreed” is in the toolbar, under the puzzle piece. Close the browser to end.',
);
const closed = new Promise<void>((resolve) => {
  session.driver.browser.once('disconnected', () => resolve());
});
await closed;
await session.close();
