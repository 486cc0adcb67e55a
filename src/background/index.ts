import browser from 'webextension-polyfill';
import type { BackgroundQuestions } from '../messaging/protocol.ts';
import { allowOnly } from '../messaging/senders.ts';
import { serve } from '../messaging/server.ts';
import { checkShape } from '../messaging/shapes.ts';
import { showTrouble } from './badge.ts';
import { handlersFor, nameTrouble } from './handlers.ts';
import { isOurs, openNotification, snoozeNotification } from './notifications.ts';
import { refresh } from './nudge.ts';
import { openWorld } from './world.ts';

// Listeners first and synchronously: a worker that is woken by an event has no second chance.
const world = openWorld();
const bringInLine = () => void refresh(world);

serve<BackgroundQuestions>(handlersFor(world), {
  // A mail page has no business with what only our own pages offer.
  checkSender: allowOnly(new Set(['readSettings', 'changeSettings'])),
  checkShape,
  nameTrouble(error) {
    const named = nameTrouble(error);
    if (named.trouble.startsWith('store-')) void showTrouble(named.trouble);
    return named;
  },
});
browser.runtime.onInstalled.addListener(bringInLine);
browser.runtime.onStartup.addListener(bringInLine);
browser.alarms.onAlarm.addListener(bringInLine);
browser.notifications.onClicked.addListener((id) => {
  if (isOurs(id)) void openNotification(world, id);
});
browser.notifications.onButtonClicked?.addListener((id, button) => {
  if (!isOurs(id)) return;
  if (button === 0) void openNotification(world, id);
  else void snoozeNotification(world, id).then(bringInLine);
});

// Alarms are only a hint: whatever woke the worker, the truth in the store is looked up.
bringInLine();
