import { vi } from 'vitest';
import { outlook } from '../../src/webmail/outlook/index.ts';
import type { KnownOwner, ThreadReading } from '../../src/webmail/webmail.ts';
import { fixture, pageOf } from './page.ts';

/** One conversation in the address's alphabet, as the saved list has it in the page's. */
export const LEEDS =
  'AAQkADk3ZTExNTk0LWIyZDctNGVkYS04Y2M0LTk2ZTk1MTNiOGYzOAAQAM_2-vhPe0dLsF2c8N1rZfE';
export const INBOX = 'https://outlook.office.com/mail/inbox';

export const saved = (name: string, url = INBOX): Document =>
  pageOf(fixture(`outlook/${name}.html`), url);

export function threadOf(document: Document, url = INBOX, known?: KnownOwner): ThreadReading {
  const thread = outlook.readThread(document, new URL(url), known);
  if (!thread) throw new Error('No thread is open in this page');
  return thread;
}

/** A pane of these messages in the 2026 shape. */
export function paneWith(
  messages: readonly { from: string; date: string; body: string; header?: string }[],
  { lang = 'en', around = '' } = {},
): string {
  const cards = messages.map(
    ({ from, date, body, header = '' }, index) => `
      <div><div aria-expanded="true"><div id="MSG_m${index}_FROM"><span role="button">${from}</span></div>
      <div data-testid="SentReceivedSavedTime">${date}</div>${header}
      <div id="UniqueMessageBody_${index}" role="document"><div class="rps_${index}"><div>${body}</div></div></div></div></div>`,
  );
  return `<html lang="${lang}"><head><link href="https://res.cdn.office.net/owamail/a.css"></head><body>${around}
    <div role="main"><div id="ConversationReadingPaneContainer">
    <span id="CONV_x1_SUBJECT" role="heading" aria-level="3" title="Delivery">Delivery</span>
    <div data-app-section="ConversationContainer">${cards.join('')}</div></div></div></body></html>`;
}

/** Makes the page's window the global scope, as it is for a content script; `vi.unstubAllGlobals` undoes it. */
export function inItsWindow(page: Document): void {
  const view = page.defaultView;
  if (!view) throw new Error('A page without a window');
  const globals = [
    'MutationObserver',
    'ClipboardEvent',
    'InputEvent',
    'FocusEvent',
    'Event',
    'DataTransfer',
    'HTMLInputElement',
    'HTMLTextAreaElement',
    'Range',
    'getComputedStyle',
  ] as const;
  for (const name of globals)
    vi.stubGlobal(name, (view as unknown as Record<string, unknown>)[name]);
}
