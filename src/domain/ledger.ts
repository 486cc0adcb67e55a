import type { Day, TimeOfDay } from './day.ts';
import type { LadderStep } from './ladder.ts';
import type { Row, Tone } from './prospect.ts';

export const commitmentKinds = [
  'contact',
  'payment',
  'deposit',
  'information',
  'meeting',
  'decision',
  'delivery',
  'other',
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** The sentence in which something was agreed, and the message it stands in. */
export interface Evidence {
  messageId: string | null;
  quote: string;
  /** Instant the message was sent, ISO 8601, where the page told it. */
  sentAt: string | null;
  fromMe: boolean;
}

interface Entry extends Row {
  prospectId: string;
  /** Instant of what happened, ISO 8601 in UTC. Entries are created once and never edited. */
  at: string;
}

/** Something one side said it would do by a date. */
export interface Commitment extends Entry {
  type: 'commitment';
  threadId: string | null;
  owner: 'prospect' | 'rep';
  kind: CommitmentKind;
  /** A calendar day in the rep's time zone… */
  day: Day;
  /** …optionally with a time of day, in the time zone it was recorded in. */
  time?: TimeOfDay;
  timeZone: string;
  /** What was agreed, in one line. */
  what: string;
  evidence: Evidence[];
  /** The commitment this one replaces, when a date was moved. */
  replaces?: string;
}

/** What became of a commitment. A reply alone resolves nothing. */
export interface Resolution extends Entry {
  type: 'resolution';
  commitmentId: string;
  result: 'kept' | 'moved' | 'missed' | 'withdrawn';
}

/** A message from the rep that Agreed saw sent. */
export interface Touch extends Entry {
  type: 'touch';
  threadId: string | null;
  messageId: string | null;
  /** Instant the page says it was sent, to the minute; with the side it names the message. */
  sentAt: string | null;
  commitmentId: string | null;
  /** The ladder step it took; `other` for a message Agreed did not write. */
  step: LadderStep | 'other';
  tone: Tone | null;
}

/** A message from a contact, newer than what the rep acted on. `out-of-office` is no answer. */
export interface Answer extends Entry {
  type: 'answer';
  threadId: string | null;
  messageId: string | null;
  /** As for a touch. */
  sentAt: string | null;
  name: string;
  kind: 'answer' | 'out-of-office';
}

/** The rep looked at an answer and said it did not address the agreed date. */
export interface Handling extends Entry {
  type: 'handling';
  answerId: string;
  result: 'not-addressed';
}

export type LedgerEntry = Commitment | Resolution | Touch | Answer | Handling;
