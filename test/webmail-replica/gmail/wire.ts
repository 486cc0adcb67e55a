/** What the replica's page and its server say to each other. Instants travel as milliseconds. */
import type { AccountName, Attachment, Correspondent } from '../mailbox/mailbox.ts';
import type { ReplicaOptions } from '../answer.ts';

/** Options the page needs; the rest is the server's business. */
export type PageOptions = Omit<ReplicaOptions, 'now' | 'clock'>;

/** Put into the document when it is served. */
export interface Boot {
  account: AccountName;
  /** Position of the account in the address, `/mail/u/<slot>/`. */
  slot: number;
  me: Correspondent;
  signature: string[];
  labels: string[];
  options: PageOptions;
}

export interface WireMessage {
  /** The server's name for it. */
  id: string;
  /** `msg-f:<decimal>`, or `msg-a:r-<n>` when this client made it. */
  permId: string;
  /** Legacy id; `null` while the server has not given one. */
  hex: string | null;
  from: Correspondent;
  to: Correspondent[];
  cc: Correspondent[];
  at: number;
  html: string;
  text: string;
  own: string;
  unread: boolean;
  starred: boolean;
  attachments: Attachment[];
}

export interface WireDraft {
  id: string;
  /** `msg-a:r-<n>` */
  permId: string;
  threadId: string | null;
  /** The message replied to. */
  replyTo: string | null;
  kind: 'new' | 'reply' | 'reply-all' | 'forward';
  to: Correspondent[];
  cc: Correspondent[];
  bcc: Correspondent[];
  subject: string;
  html: string;
  text: string;
  plain: boolean;
  at: number;
}

export interface WireThread {
  id: string;
  /** `thread-f:<decimal>` */
  permId: string;
  hex: string;
  /** As the address shows it: consonants only. */
  token: string;
  /** The same in hexadecimal: the thread's id, or the message's with conversation view off. */
  hashHex: string;
  subject: string;
  place: 'inbox' | 'sent' | 'archive';
  labels: string[];
  messages: WireMessage[];
  draft: WireDraft | null;
}

/** A thread as the list needs it: people and times, the newest words, no bodies. */
export type RowMessage = Omit<WireMessage, 'html' | 'text'>;
export type WireRow = Omit<WireThread, 'messages'> & { messages: RowMessage[] };

export interface WireList {
  /** Grows with every change on the server. */
  version: number;
  rows: WireRow[];
  /** Drafts that belong to no thread. */
  drafts: WireDraft[];
}

/** What the server says to a list question when nothing has changed. */
export interface NothingNew {
  version: number;
  rows: null;
}

/** A question to the server, as query parameters of `…/mail/u/<slot>/s`. */
export type Question =
  | { do: 'list'; since: number }
  | { do: 'thread'; id: string; opening: boolean }
  | { do: 'read'; id: string; messages: string[]; unread: boolean }
  | { do: 'star'; id: string; message: string }
  | { do: 'move'; id: string; to: 'archive' | 'trash' }
  | { do: 'draft'; draft: WireDraft }
  | { do: 'discard'; id: string }
  | { do: 'send'; draft: WireDraft }
  | { do: 'undo'; message: string };

export interface SendAnswer {
  message: string;
  threadId: string;
}
