/** Pages on Gmail's origin on which the extension has no business, built of the same parts to tempt it. */
import { escapeHtml } from '../../mailbox/bodies.ts';
import type { Answer } from '../../answer.ts';
import type { WireThread } from '../wire.ts';
import { otherDocument } from './document.ts';

export function printView(thread: WireThread): Answer {
  const parts = thread.messages.map(
    (message) =>
      `<table class="message"><tr><td>${escapeHtml(message.from.name)} &lt;${message.from.address}&gt;</td><td>${new Date(message.at).toUTCString()}</td></tr><tr><td colspan="2"><pre>${escapeHtml(message.text)}</pre></td></tr></table>`,
  );
  return otherDocument(
    `Gmail - ${escapeHtml(thread.subject)}`,
    `<div class="bodycontainer"><h1>${escapeHtml(thread.subject)}</h1>${parts.join('<hr>')}</div>`,
  );
}

export const chatPage = (): Answer =>
  otherDocument(
    'Chat',
    '<div role="main" class="bkK"><div class="nH"><h2 class="hP">Team chat</h2><div role="list"><div role="listitem">Hello</div></div></div></div>',
  );

export const smallScreenPage = (): Answer =>
  otherDocument(
    'Gmail',
    '<div id="tl_"></div><input id="cmae_composeto"><input id="cmcsubj"><div id="cmcbody" contenteditable="true"></div>',
  );
