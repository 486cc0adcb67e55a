/**
 * What the replica's server half (Node) and its page agree on. The page knows nothing else of the
 * mailbox: people, texts and settings reach it in these shapes, as Outlook's page gets them.
 */
import type { LogEntry } from '../answer.ts';
import type { Settings } from './settings.ts';

export interface WirePerson {
  name: string;
  address: string;
  /** Outlook's page shows the name and no address: a colleague in the same organisation (§5.3). */
  bare: boolean;
}

export interface WireMessage {
  /** Message id in the DOM alphabet (base64 with + and /), `AAMk…` or `AQMk…`. */
  id: string;
  /** Short opaque token in the DOM ids `MSG_<token>_…`; not derivable from `id`. */
  token: string;
  from: WirePerson;
  mine: boolean;
  to: WirePerson[];
  cc: WirePerson[];
  /** Milliseconds since the epoch. */
  at: number;
  /** Body as it left the sender, before Outlook's rewriting. */
  html: string;
  preview: string;
  /** Draft's id on the server, or `null` for a message that was sent. */
  draftId: string | null;
  unread: boolean;
  /** File names. */
  attachments: string[];
}

export interface WireConversation {
  /** Conversation id in the DOM alphabet, `AAQk…` (work) or `AQQk…` (personal). */
  id: string;
  subject: string;
  folder: string;
  /** Oldest first. */
  messages: WireMessage[];
}

export interface WireMailbox {
  /** Grows with every change on the server; the page asks again when it does. */
  revision: number;
  me: WirePerson;
  /** Newest first. */
  conversations: WireConversation[];
  /** HTML of the signature, or empty. */
  signature: string;
  settings: Settings;
}

/** A message as the composer hands it over, for a draft as for a sending. */
export interface Outgoing {
  draftId: string | null;
  /** Conversation it answers, or `null` for a new one. */
  conversationId: string | null;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  html: string;
  text: string;
  plain: boolean;
  /** Milliseconds since the epoch by the browser's clock, which a test may have shifted. */
  at: number;
}

/** Questions of the page; each is a POST of JSON to `/owa/service.svc?action=<name>&slot=<account>`. */
export interface Actions {
  GetMailbox: { ask: null; answer: WireMailbox };
  GetRevision: { ask: null; answer: { revision: number } };
  GetDraft: { ask: { draftId: string }; answer: Outgoing | null };
  SaveDraft: { ask: Outgoing; answer: { draftId: string } };
  Send: { ask: Outgoing; answer: { conversationId: string } };
  Discard: { ask: { draftId: string | null }; answer: null };
  MarkRead: { ask: { conversationId: string; read: boolean }; answer: null };
  MoveOut: { ask: { conversationId: string; folder: string }; answer: null };
  /** What happened in the page and has no other trace on the server. */
  Note: { ask: { did: LogEntry['did']; conversationId: string | null }; answer: null };
}
