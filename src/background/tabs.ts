import browser from 'webextension-polyfill';
import type { Thread } from '../domain/prospect.ts';
import { askTab } from '../messaging/client.ts';
import { mailOrigins } from '../messaging/senders.ts';

const mailTabs = async () =>
  (await browser.tabs.query({ url: mailOrigins.map((origin) => `${origin}/*`) })).flatMap(
    ({ id, windowId }) => (id === undefined ? [] : [{ id, windowId }]),
  );

/** Tells every mail tab that what it shows may be out of date. A tab without our script says nothing. */
export async function tellTabs(): Promise<void> {
  const tabs = await mailTabs();
  await Promise.allSettled(tabs.map(({ id }) => askTab(id, 'changed', {})));
}

/** The mail tab that shows this thread in its account, if there is one. */
async function tabShowing(thread: Thread) {
  const tabs = await mailTabs();
  const places = await Promise.allSettled(tabs.map(({ id }) => askTab(id, 'whereAreYou', {})));
  return tabs.find((_tab, index) => {
    const place = places[index];
    return (
      place?.status === 'fulfilled' &&
      place.value.account === thread.account &&
      place.value.key === thread.key
    );
  });
}

/** Focuses the tab that shows the thread, or opens it in a tab of its own: nobody's composer is disturbed. */
export async function showThread(thread: Thread): Promise<void> {
  const tab = await tabShowing(thread);
  if (!tab) {
    await browser.tabs.create({ url: thread.url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
