import browser from 'webextension-polyfill';
import { agreedDate } from '../domain/agreed-date.ts';
import { daysBetween, plusDays } from '../domain/day.ts';
import type { Prospect } from '../domain/prospect.ts';
import { ledgerOf, nudgesOn, prospectById, threadsOf, dueProspects } from '../store/reads.ts';
import { dayOf, wallTimeOf } from '../domain/clock.ts';
import type { WriteContext } from '../store/write.ts';
import { snooze } from './prospects.ts';
import { showThread } from './tabs.ts';
import type { World } from './world.ts';

const message = (name: string, values?: string[]): string => browser.i18n.getMessage(name, values);
const single = 'agreed:one:';
const group = 'agreed:many:';

/** Chrome shows two buttons; Firefox refuses the option altogether, and a click offers the same there. */
const buttons = (): { title: string }[] => [
  { title: message('notificationOpen') },
  { title: message('notificationSnooze') },
];

async function sentence({ db }: World, { now, settings }: WriteContext, prospect: Prospect) {
  const agreed = agreedDate(await ledgerOf(db, prospect.id));
  if (!agreed) return message('notificationNoDate');
  const day = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${agreed.day}T12:00:00Z`));
  const past = daysBetween(agreed.day, dayOf(now, settings.timeZone));
  if (past <= 0) return message('notificationToday', [day]);
  return message(past === 1 ? 'notificationPastOne' : 'notificationPastMany', [day, String(past)]);
}

/** Shows one notice for these prospects. */
export async function notify(
  world: World,
  context: WriteContext,
  prospects: readonly Prospect[],
  day: string,
): Promise<void> {
  const [first] = prospects;
  if (!first) return;
  const one = prospects.length === 1;
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icons/agreed-128.png'),
    title: one ? nameOf(first) : message('notificationMany', [String(prospects.length)]),
    message: one ? await sentence(world, context, first) : prospects.map(nameOf).join(', '),
  };
  const id = one ? `${single}${first.id}` : `${group}${day}`;
  const withButtons = __FIREFOX__ ? options : { ...options, buttons: buttons() };
  await browser.notifications.create(id, withButtons);
}

const nameOf = ({ name, company }: Prospect): string =>
  company === '' ? name : `${name} · ${company}`;

/** The prospects a notification spoke of, by its id. */
async function subjectsOf({ db }: World, context: WriteContext, id: string): Promise<Prospect[]> {
  if (id.startsWith(single)) {
    const prospect = await prospectById(db, id.slice(single.length));
    return prospect ? [prospect] : [];
  }
  const told = await nudgesOn(db, id.slice(group.length));
  const due = await dueProspects(db, wallTimeOf(context.now, context.settings.timeZone));
  return due.filter((prospect) => told.has(prospect.id));
}

/** *Open*: the thread itself, or the list when the notice spoke of several. */
export async function openNotification(world: World, id: string): Promise<void> {
  const subjects = await subjectsOf(world, await world.context(), id);
  const [only] = subjects;
  const threads = only && subjects.length === 1 ? await threadsOf(world.db, only.id) : [];
  const [newest] = threads.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  if (newest) await showThread(newest);
  else await browser.tabs.create({ url: browser.runtime.getURL('src/pages/popup/popup.html') });
  await browser.notifications.clear(id);
}

/** *Snooze 1 day*, for everybody the notice spoke of. */
export async function snoozeNotification(world: World, id: string): Promise<void> {
  const context = await world.context();
  const prospectIds = (await subjectsOf(world, context, id)).map((prospect) => prospect.id);
  if (prospectIds.length > 0) {
    const until = plusDays(dayOf(context.now, context.settings.timeZone), 1);
    await snooze(world, context, { prospectIds, until });
  }
  await browser.notifications.clear(id);
}

export const isOurs = (id: string): boolean => id.startsWith(single) || id.startsWith(group);
