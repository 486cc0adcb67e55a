/** The body of a message in the markup of the program it was written with. */
import { attribution } from './days.ts';
import type { Correspondent, Language } from './mailbox.ts';

/** Programs that leave different traces around quotes and signatures. */
export type Program = 'gmail' | 'outlook' | 'apple' | 'thunderbird';

export interface Written {
  program: Program;
  language: Language;
  /** Own words, one paragraph each. */
  says: string[];
  signature: string[];
  /** The earlier message this one quotes, already in its own markup. */
  quotes: Quoted | null;
}

interface Quoted {
  from: Correspondent;
  to: Correspondent[];
  at: Date;
  subject: string;
  html: string;
  text: string;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const direction = (language: Language) => (language === 'he' ? 'rtl' : 'ltr');

function attributionLine(quoted: Quoted, language: Language): string {
  const when = attribution(quoted.at, language);
  const who = `${quoted.from.name} <${quoted.from.address}>`;
  if (language === 'de') return `Am ${when} schrieb ${who}:`;
  if (language === 'he') return `‫בתאריך ${when} מאת ${who}:‬`;
  return `On ${when}, ${who} wrote:`;
}

function gmailHtml({ says, signature, quotes, language }: Written): string {
  const dir = direction(language);
  const own = says.map((line) => `<div>${escapeHtml(line)}</div>`).join('<div><br></div>');
  const sign = signature.length
    ? `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="${dir}" class="gmail_signature" data-smartmail="gmail_signature"><div dir="${dir}">${signature.map(escapeHtml).join('<br>')}</div></div>`
    : '';
  if (!quotes) return `<div dir="${dir}">${own}${sign}</div>`;
  return `<div dir="${dir}">${own}${sign}</div><br><div class="gmail_quote gmail_quote_container"><div dir="${dir}" class="gmail_attr">${escapeHtml(attributionLine(quotes, language))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${quotes.html}</blockquote></div>`;
}

const outlookWords: Record<Language, [string, string, string, string]> = {
  en: ['From:', 'Sent:', 'To:', 'Subject:'],
  de: ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
  he: ['מאת:', 'נשלח:', 'אל:', 'נושא:'],
};

function outlookHtml({ says, signature, quotes, language }: Written): string {
  const dir = direction(language);
  const style = 'font-family:Aptos,Calibri,Helvetica,sans-serif;font-size:12pt;color:rgb(0,0,0)';
  const line = (text: string) =>
    `<div class="elementToProof" dir="${dir}" style="${style}">${text}</div>`;
  const own = says.map((text) => line(escapeHtml(text))).join(line('<br>'));
  const sign = signature.length
    ? `${line('<br>')}<div id="Signature">${signature.map((text) => line(escapeHtml(text))).join('')}</div>`
    : '';
  if (!quotes) return own + sign;
  const [from, sent, to, subject] = outlookWords[language];
  const head = [
    `<b>${from}</b> ${escapeHtml(`${quotes.from.name} <${quotes.from.address}>`)}`,
    `<b>${sent}</b> ${escapeHtml(attribution(quotes.at, language))}`,
    `<b>${to}</b> ${escapeHtml(quotes.to.map((one) => `${one.name} <${one.address}>`).join('; '))}`,
    `<b>${subject}</b> ${escapeHtml(quotes.subject)}`,
  ].join('<br>');
  return `${own}${sign}<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="${dir}"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${head}</font><div>&nbsp;</div></div><div>${quotes.html}</div>`;
}

function appleHtml({ says, signature, quotes, language }: Written): string {
  const own = [...says, ...(signature.length ? ['', ...signature] : [])]
    .map((text) => `<div>${escapeHtml(text) || '<br>'}</div>`)
    .join('');
  const quote = quotes
    ? `<div><br><blockquote type="cite"><div>${escapeHtml(attributionLine(quotes, language))}</div><br class="Apple-interchange-newline"><div>${quotes.html}</div></blockquote></div><br>`
    : '';
  return `<div style="overflow-wrap:break-word;line-break:after-white-space">${own}${quote}</div>`;
}

function thunderbirdHtml({ says, signature, quotes, language }: Written): string {
  const own = says.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  const sign = signature.length
    ? `<pre class="moz-signature" cols="72">-- \n${escapeHtml(signature.join('\n'))}</pre>`
    : '';
  const quote = quotes
    ? `<div class="moz-cite-prefix">${escapeHtml(attributionLine(quotes, language))}<br></div><blockquote type="cite" cite="mid:quoted">${quotes.html}</blockquote>`
    : '';
  return `${own}${quote}${sign}`;
}

const programs: Record<Program, (written: Written) => string> = {
  gmail: gmailHtml,
  outlook: outlookHtml,
  apple: appleHtml,
  thunderbird: thunderbirdHtml,
};

export const htmlOf = (written: Written): string => programs[written.program](written);

export function textOf({ says, signature, quotes, language }: Written): string {
  const parts = [says.join('\n\n')];
  if (signature.length) parts.push(['-- ', ...signature].join('\n'));
  if (quotes) {
    const quoted = quotes.text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    parts.push(`${attributionLine(quotes, language)}\n${quoted}`);
  }
  return parts.join('\n\n');
}
