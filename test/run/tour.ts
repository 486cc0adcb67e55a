/** Plays a rep's day in a real browser, tells what was seen at each step, and stops where it was not. */
import { rmSync } from 'node:fs';
import { Hands } from '../browser/harness/hands.ts';
import { replicaOf, type WebmailId } from '../browser/harness/replicas.ts';
import { Session, type MailTab } from '../browser/harness/session.ts';
import { shoot } from '../browser/harness/shots.ts';
import { until } from '../browser/harness/until.ts';

const folder = '.tour';
const day = 86_400_000;
const names = { gmail: 'Gmail', outlook: 'Outlook' };

/** A weekday morning from today on, with a weekday after it: a rep's day, whenever the tour is played. */
function morning(): Date {
  const start = new Date();
  start.setHours(10, 0, 0, 0);
  while (![1, 2, 3].includes(start.getDay())) start.setDate(start.getDate() + 1);
  return start;
}

type Seen = { saw: string; tab: MailTab };

/** Plays one step, prints what was seen and keeps a picture. A step that fails throws. */
type Step = (title: string, play: () => Promise<Seen>) => Promise<MailTab>;

async function playDay(session: Session, webmail: WebmailId, step: Step): Promise<void> {
  const replica = replicaOf(webmail, session);
  let tab = await step('The rep opens Dana’s thread', async () => {
    const tab = await session.mailTab(replica.addressOf('northwind-pilot'), replica);
    return { saw: `strip: ${await tab.strip.says('No next date')}`, tab };
  });

  await step('Records the next date in the popup', async () => {
    const popup = await session.popup(tab);
    await popup.says('Next date');
    await popup.press(/^Tomorrow/);
    await shoot(popup.page, `${webmail}-popup`, folder);
    await popup.press(/^Record/);
    return { saw: `strip: ${await tab.strip.says('Quiet')}`, tab };
  });

  tab = await step(
    'Two days pass with the browser closed; the badge and a notification say so',
    async () => {
      await session.restart({ later: 2 * day });
      const tooltip = await session.badgeShows('1');
      const shown = await until('a notification', async () => (await session.notifications())[0]);
      await session.clickNotification(shown.id);
      const tab = await session.tabAt(/^https:/);
      return {
        saw: `badge: 1 (${tooltip}); notification: ${shown.title}: ${shown.message}`,
        tab,
      };
    },
  );

  await step('A click on the notification opens the thread', async () => ({
    saw: `${tab.page.url()}; strip: ${await tab.strip.says('Overdue')}`,
    tab,
  }));

  const hands = new Hands(tab.page, webmail);
  await step('One click puts the reminder into the reply', async () => {
    await tab.strip.press('Insert reminder');
    await fillIn(tab);
    const text = await hands.composerSays('Pilot pricing');
    if (replica.state.sent.length > 0) throw new Error('Something was sent by itself.');
    return {
      saw: `composer: ${text.replaceAll(/\s+/gu, ' ').slice(0, 300)} …; sent: nothing`,
      tab,
    };
  });

  await step('The rep presses Send, and Agreed notices', async () => {
    await hands.send();
    const strip = await tab.strip.says('Waiting');
    await session.badgeShows('');
    return {
      saw: `server: ${replica.state.sent.length} sent; strip: ${strip}; badge: empty`,
      tab,
    };
  });

  await step('Dana answers; Agreed asks for the next date', async () => {
    replica.receive('northwind-pilot', {
      from: { name: 'Dana Whitfield', address: 'dana.whitfield@northwind.example' },
      html: '<div>Sorry Sam, it was a full week. Let us pick it up soon.</div>',
    });
    const strip = await tab.strip.says(/answered|wrote/);
    return { saw: `strip: ${strip}; badge: ${await session.badgeShows('1')}`, tab };
  });

  await step('The rep records the date Dana moved to', async () => {
    await tab.strip.press('Moved to…');
    await tab.strip.press(/\d/);
    await tab.strip.press(/^Record/);
    const strip = await tab.strip.says('Quiet');
    await session.badgeShows('');
    return { saw: `strip: ${strip}; badge: empty`, tab };
  });
}

/** The template may ask for what it cannot know, once: how the rep signs. */
async function fillIn(tab: MailTab): Promise<void> {
  const asked = await until('the insertion, or a question before it', async () => {
    const controls = await tab.strip.controls();
    if (controls.some((one) => one.includes('Your name'))) return 'asked';
    return /done/.test(await tab.strip.text()) && 'done';
  });
  if (asked === 'done') return;
  await tab.strip.type(/^Your name/, 'Sam Rivera');
  await tab.strip.press('Insert');
}

async function tour(webmail: WebmailId): Promise<boolean> {
  console.log(`\nA rep’s day on ${names[webmail]}`);
  const session = await Session.launch({ browser: 'chromium', now: morning() });
  let number = 0;
  const step: Step = async (title, play) => {
    number += 1;
    console.log(`${number}. ${title}`);
    const { saw, tab } = await play();
    const file = await shoot(tab.page, `${webmail}-${number}-${title}`, folder);
    console.log(`   saw ${saw}\n   ${file}`);
    return tab;
  };
  try {
    await playDay(session, webmail, step);
    const errors = session.trouble.unexpected();
    if (errors.length > 0) throw new Error(`Errors on the way: ${errors.join(' · ')}`);
    return true;
  } catch (error) {
    console.error(`   did not happen: ${error instanceof Error ? error.message : String(error)}`);
    const pages = await session.driver.browser.pages().catch(() => []);
    const last = pages.findLast((page) => page.url().startsWith('https:'));
    if (last) console.error(`   ${await shoot(last, `${webmail}-${number}-failed`, folder)}`);
    return false;
  } finally {
    await session.close();
  }
}

rmSync(folder, { recursive: true, force: true });
for (const webmail of process.argv.slice(2) as WebmailId[]) {
  if (!(await tour(webmail))) process.exit(1);
}
console.log('\nThe whole day was played.');
