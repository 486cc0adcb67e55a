/** Turns a story told in turns into a thread with full messages. */
import { htmlOf, textOf, type Program, type Written } from './bodies.ts';
import type { Attachment, Correspondent, Language, MailMessage, MailThread } from './mailbox.ts';

export interface Turn {
  from: Correspondent;
  to: Correspondent | Correspondent[];
  cc?: Correspondent[];
  at: Date;
  /** Own words, one paragraph each. */
  says: string[];
  program?: Program;
  signature?: string[];
  /** Whether the message before is quoted below; replies do unless told otherwise. */
  quotes?: boolean;
  unread?: boolean;
  starred?: boolean;
  attachments?: Attachment[];
}

export interface Story {
  id: string;
  situation: string;
  subject: string;
  place?: MailThread['place'];
  labels?: string[];
  agreedOn?: string;
  language?: Language;
  turns: Turn[];
}

/** Quotes within quotes stop here, as people trim them. */
const deepestQuote = 4;

export function thread(story: Story): MailThread {
  const messages: MailMessage[] = [];
  let previous: Written | null = null;
  for (const [index, turn] of story.turns.entries()) {
    const to = Array.isArray(turn.to) ? turn.to : [turn.to];
    const before = messages.at(-1);
    const quoted = turn.quotes !== false && before ? withShallowQuotes(previous) : null;
    const written: Written = {
      program: turn.program ?? 'gmail',
      language: story.language ?? 'en',
      says: turn.says,
      signature: turn.signature ?? [],
      quotes:
        quoted && before
          ? {
              from: before.from,
              to: before.to,
              at: before.at,
              subject: story.subject,
              html: htmlOf(quoted),
              text: textOf(quoted),
            }
          : null,
    };
    previous = written;
    messages.push({
      id: `${story.id}.${index + 1}`,
      from: turn.from,
      to,
      cc: turn.cc ?? [],
      at: turn.at,
      html: htmlOf(written),
      text: textOf(written),
      own: turn.says.join('\n'),
      unread: turn.unread ?? false,
      starred: turn.starred ?? false,
      attachments: turn.attachments ?? [],
    });
  }
  return {
    id: story.id,
    situation: story.situation,
    subject: story.subject,
    place: story.place ?? 'inbox',
    labels: story.labels ?? [],
    agreedOn: story.agreedOn ?? null,
    messages,
  };
}

/** A message as the next one quotes it. */
function withShallowQuotes(written: Written | null): Written | null {
  if (!written?.quotes) return written;
  const depth =
    written.quotes.html.split('<blockquote').length +
    written.quotes.html.split('divRplyFwdMsg').length;
  return depth < deepestQuote + 2 ? written : { ...written, quotes: null };
}
