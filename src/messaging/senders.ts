import type { Runtime } from 'webextension-polyfill';
import { AskFailed } from '../domain/trouble.ts';
import { extension } from './extension.ts';

/** Hosts of the mail pages our content scripts run on; the manifest's host permissions name the same. */
export const mailOrigins: readonly string[] = [
  'https://mail.google.com',
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];

const originOf = (url: string | undefined): string => {
  try {
    return new URL(url ?? '').origin;
  } catch {
    return '';
  }
};

/** Whether the sender is one of our own pages (popup, dashboard). */
export const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === extension.runtime.id &&
  originOf(sender.url) === originOf(extension.runtime.getURL(''));

/** Whether the sender is our content script in the top frame of a mail page. */
export const isMailTab = (sender: Runtime.MessageSender): boolean =>
  sender.id === extension.runtime.id &&
  sender.tab !== undefined &&
  sender.frameId === 0 &&
  mailOrigins.includes(originOf(sender.url));

/** Questions only our own pages may ask: a mail page's script has no business with them. */
export function allowOnly(pagesOnly: ReadonlySet<string>) {
  return (name: string, sender: Runtime.MessageSender): void => {
    if (isOwnPage(sender)) return;
    if (isMailTab(sender) && !pagesOnly.has(name)) return;
    throw new AskFailed('not-allowed', name);
  };
}

/** A mail tab answers nobody but our own background and pages. */
export const fromOurselves = (name: string, sender: Runtime.MessageSender): void => {
  if (sender.id !== extension.runtime.id || isMailTab(sender))
    throw new AskFailed('not-allowed', name);
};
