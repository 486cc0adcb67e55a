/** What a composer starts with: whom it goes to, its subject, the quote it carries. */
import type { Correspondent } from '../../../mailbox/mailbox.ts';
import type { WireDraft, WireMessage, WireThread } from '../../wire.ts';
import { isMe, type Context, type ReplyKind } from '../context.ts';

interface Quote {
  html: string;
  text: string;
}

export interface Beginning {
  kind: WireDraft['kind'];
  thread: WireThread | null;
  message: WireMessage | null;
  to: Correspondent[];
  cc: Correspondent[];
  bcc: Correspondent[];
  subject: string;
  quote: Quote | null;
  /** A saved draft that is taken up again. */
  draft: WireDraft | null;
}

export const emptyBeginning: Beginning = {
  kind: 'new',
  thread: null,
  message: null,
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  quote: null,
  draft: null,
};

export function beginReply(
  context: Context,
  thread: WireThread,
  message: WireMessage,
  kind: ReplyKind,
): Beginning {
  const mine = isMe(context, message.from.address);
  const others = (people: Correspondent[]) => people.filter((one) => !isMe(context, one.address));
  const writers = mine ? message.to : [message.from];
  const to = kind === 'reply-all' && !mine ? [...writers, ...others(message.to)] : writers;
  const prefix = kind === 'forward' ? 'Fwd: ' : 'Re: ';
  return {
    ...emptyBeginning,
    kind,
    thread,
    message,
    to: kind === 'forward' ? [] : to,
    cc: kind === 'reply-all' ? others(message.cc) : [],
    subject: /^(?:re|fwd|aw):/iu.test(thread.subject)
      ? thread.subject
      : `${prefix}${thread.subject}`,
    quote: kind === 'forward' ? forwarded(context, thread, message) : quoted(context, message),
  };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function quoted(context: Context, message: WireMessage): Quote {
  const { name, address } = message.from;
  const line = context.words.wrote(context.dates.attribution(message.at), name, address);
  return {
    html: `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escape(line)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${message.html}</blockquote></div>`,
    text: `\n\n${line}\n${message.text
      .split('\n')
      .map((part) => `> ${part}`)
      .join('\n')}`,
  };
}

function forwarded(context: Context, thread: WireThread, message: WireMessage): Quote {
  const { details, forwarded: title } = context.words;
  const head = [
    title,
    `${details.from} ${message.from.name} <${message.from.address}>`,
    `${details.date} ${context.dates.full(message.at)}`,
    `${details.subject} ${thread.subject}`,
  ];
  return {
    html: `<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${head.map(escape).join('<br>')}<br></div><br><br>${message.html}</div>`,
    text: `\n\n${head.join('\n')}\n\n${message.text}`,
  };
}
