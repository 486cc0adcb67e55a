/** The HTML a composer starts with: empty lines, signature, and the history as Outlook writes it (§7.6, §14). */
import type { WireMessage, WirePerson } from '../../wire.ts';
import { fullDate } from '../dates.ts';
import { quotableHtml } from '../reading/incoming-html.ts';
import { page } from '../store.ts';

const emptyLine = '<div class="elementToProof"><br></div>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const written = (person: WirePerson): string =>
  escaped(person.name === '' ? person.address : `${person.name} <${person.address}>`);

export function startingHtml(history: string): string {
  const { signature } = page().mailbox;
  const signed = signature === '' ? '' : `${emptyLine}<div id="Signature">${signature}</div>`;
  return emptyLine + signed + history;
}

/** The header of a quoted message, localised like the page, and its body below. */
export function quotedHistory(message: WireMessage, subject: string): string {
  const { words, mailbox } = page();
  const { dateFormat, timeZone } = mailbox.settings;
  const lines = [
    [words.from, written(message.from)],
    [words.sent, fullDate(message.at, dateFormat, timeZone)],
    [words.to, message.to.map(written).join('; ')],
    ...(message.cc.length > 0 ? [[words.cc, message.cc.map(written).join('; ')]] : []),
    [words.subject, escaped(subject)],
  ];
  const header = lines.map(([label, value]) => `<b>${label}:</b> ${value}`).join('<br>');
  return (
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
    `<div id="divRplyFwdMsg"><font face="Calibri, sans-serif" style="font-size:11pt">${header}</font>` +
    `<div>&nbsp;</div></div>${quotableHtml(message.html)}`
  );
}

/** `Re: ` once; the other direction's prefix stays in front of it. */
export const withPrefix = (prefix: string, subject: string): string =>
  subject.toLowerCase().startsWith(prefix.toLowerCase()) ? subject : `${prefix} ${subject}`;
