/**
 * What a webmail replica is to the tests and to `npm start`: something that answers the requests
 * a browser makes to the mail provider's origin, and a mail server whose state can be looked at.
 */
import type { AccountName, Language, MailMessage, Correspondent } from './mailbox/mailbox.ts';

export interface Request {
  method: string;
  url: string;
  body?: string | undefined;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Which of the forms the facts know is built: accounts on the same day have different pages. */
type Generation = '2023' | '2026';

export interface ReplicaOptions {
  /** The instant the mailbox is dated from; the page itself uses the browser's own clock. */
  now: Date;
  /** What the mail server's clock says when something is sent or arrives. */
  clock: () => Date;
  /** Language of the interface and of its dates. Hebrew is written from right to left. */
  locale: Language;
  /** With `locale: 'en'`: English (UK), whose dates put the day first and know no AM and PM. */
  britishEnglish: boolean;
  theme: 'light' | 'dark';
  conversationView: boolean;
  readingPane: 'none' | 'right';
  /** Composers open in plain-text mode. */
  plainText: boolean;
  /** How long Send can be undone; the message is on its way only afterwards. 0: at once. */
  undoSendSeconds: number;
  generation: Generation;
  /** Single-key shortcuts of the webmail (j, k, r, a, e, u) are switched on. */
  keyboardShortcuts: boolean;
  /** Ids in the address are the old hexadecimal ones instead of opaque tokens. */
  hexAddresses: boolean;
  /** The permanent id attribute carries the word "undefined", as some accounts' does. */
  undefinedIds: boolean;
  /** A fresh recipient field throws away what is entered within the first tenths of a second, once. */
  recipientReset: boolean;
  /** After sending, a reply has no legacy id for this long, in milliseconds. */
  legacyIdDelay: number;
  /** How long after opening a thread its messages are there, in milliseconds. */
  threadDelay: number;
  /** How often an open page asks for news, in milliseconds; 0: only when told (`__replica.poll()`). */
  pollEvery: number;
  /** How long after the last edit a draft is saved, in milliseconds. */
  draftDelay: number;
  /** How many messages the long conversation (`vantage-long`) has. */
  longThread: number;
  /** A sectioned inbox: unread first, then everything else, both visible. */
  sectionedInbox: boolean;
  /** The quote of a reply is put after the signature (`true`) or before it. */
  signatureAboveQuote: boolean;
}

export const plainOptions: Omit<ReplicaOptions, 'now'> = {
  clock: () => new Date(),
  locale: 'en',
  britishEnglish: false,
  theme: 'light',
  conversationView: true,
  readingPane: 'none',
  plainText: false,
  undoSendSeconds: 0,
  generation: '2026',
  keyboardShortcuts: false,
  hexAddresses: false,
  undefinedIds: false,
  recipientReset: false,
  legacyIdDelay: 300,
  threadDelay: 0,
  pollEvery: 2_000,
  draftDelay: 500,
  longThread: 300,
  sectionedInbox: false,
  signatureAboveQuote: true,
};

/** Options as a test gives them: `now`, and whatever differs from `plainOptions`. */
export type SomeOptions = Partial<ReplicaOptions> & { now: Date };

/** Something the page did to the server, in order of happening. */
export interface LogEntry {
  account: AccountName;
  did: 'opened' | 'read' | 'draft-saved' | 'draft-discarded' | 'sent' | 'send-undone' | 'moved';
  threadId: string | null;
  detail?: Record<string, unknown>;
}

/** A message the rep sent from the replica. */
export interface SentMail {
  account: AccountName;
  threadId: string;
  to: Correspondent[];
  cc: Correspondent[];
  bcc: Correspondent[];
  subject: string;
  html: string;
  text: string;
  plain: boolean;
}

/** A draft the replica's server holds. */
export interface SavedDraft extends SentMail {
  id: string;
}

export type IncomingMail = Pick<MailMessage, 'from' | 'html'> & Partial<MailMessage>;

export interface Replica {
  options: ReplicaOptions;
  /** `null`: not a request the replica knows; the harness blocks it. */
  answer(request: Request): Answer | null;
  /** What the server holds now. Arrays are live; look, don't touch. */
  state: {
    sent: SentMail[];
    drafts: SavedDraft[];
    log: LogEntry[];
  };
  /** The address that opens this thread in the page, e.g. `https://mail.google.com/mail/u/0/#inbox/…`. */
  addressOf(threadId: string, account?: AccountName): string;
  /** A new message arrives in a thread; open pages learn of it at their next poll. */
  receive(threadId: string, message: IncomingMail, account?: AccountName): void;
  /** Changes options for pages loaded from now on. */
  set(options: Partial<ReplicaOptions>): void;
}

export { createGmailReplica } from './gmail/replica.ts';
