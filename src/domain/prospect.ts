import type { WallTime } from './clock.ts';
import type { Day } from './day.ts';

export type Tone = 'direct' | 'gentle';
export type Rating = 'A' | 'B' | 'C';
export type ContactRole =
  | 'decision-maker'
  | 'veto'
  | 'gatekeeper'
  | 'champion'
  | 'user'
  | 'unknown';
export type Outcome = 'ignored' | 'told-us' | 'came-back';
export type WebmailName = 'gmail' | 'outlook';

/** What every stored row carries, so that rows can be shared between browsers later. */
export interface Row {
  /** `kind:…`, made by the client, never reused. */
  id: string;
  schema: number;
  /** Instant of the last write, ISO 8601 in UTC. */
  updatedAt: string;
  deleted?: boolean;
}

/** The account being sold to. */
export interface Prospect extends Row {
  type: 'prospect';
  /** How the rep calls it, usually the main contact's name. */
  name: string;
  company: string;
  rating: Rating;
  segment: string;
  tone: Tone;
  /** The mailbox account it was met in: things read in one account never appear in another. */
  webmail: WebmailName;
  account: string;
  mainContactId: string;
  /** Nudges keep quiet until the start of this day; the standing itself does not change. */
  snoozedUntil?: Day | undefined;
  /** Set when the prospect is no longer live. */
  closed?: { on: Day; outcome: Outcome | 'won' | 'parked' } | undefined;
  /**
   * From when the rep must act, on the rep's wall clock; absent while nothing is to be done.
   * Derived by the store at each write: the index behind the badge's one range count.
   */
  actFrom?: WallTime;
}

/** A person at the prospect. */
export interface Contact extends Row {
  type: 'contact';
  prospectId: string;
  name: string;
  /** Normalised addresses, the first one is the one the id was made from. */
  addresses: string[];
  role: ContactRole;
}

/** One webmail conversation, in one account of one provider. */
export interface Thread extends Row {
  type: 'thread';
  prospectId: string;
  webmail: WebmailName;
  account: string;
  /** Where the account lived in the URL when it was last seen. */
  slot: string;
  /** Origin it was last seen on; Outlook serves one mailbox under several. */
  origin: string;
  key: string;
  subject: string;
  /** Opens the thread; renewed whenever the thread is seen. */
  url: string;
  /** What was already taken into account; what comes after it is news. */
  seen: Seen;
}

/**
 * A message as it is found again. Outlook's messages have no lasting id while they are folded, so
 * the minute it was sent and its sender name it as well.
 */
export interface SeenMessage {
  messageId: string | null;
  /** Instant it was sent, to the minute. */
  at: string | null;
  /** `me`, or the sender's address, or the name where the page shows no address. */
  from: string | null;
}

/** The newest message already taken into account. */
export interface Seen extends SeenMessage {
  /** The message before it: what comes to stand between the two crossed with the newest, and is news. */
  before: SeenMessage | null;
}
