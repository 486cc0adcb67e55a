import type { Day, TimeOfDay } from './day.ts';
import type { CommitmentKind, Evidence } from './ledger.ts';

/** A date found in a thread, with the words it was found in. */
export interface Suggestion {
  /** Names it for dismissing: message and day. */
  id: string;
  day: Day;
  until: Day;
  time: TimeOfDay | null;
  /** *agreed*: proposed or asked by one side and accepted by the other. */
  stage: 'agreed' | 'promised' | 'proposed' | 'asked';
  who: 'prospect' | 'rep' | 'both';
  kind: CommitmentKind;
  /** The sentences it rests on, oldest first. */
  evidence: Evidence[];
  conditional: boolean;
  /** The day it replaces, when the thread moved it. */
  movedFrom: Day | null;
}

/**
 * Whether a date found may be offered as the agreed date in one click: what both agreed, what the
 * prospect promised, and the day on which the prospect asks to be called. The date is the
 * customer's (product.md, method 1): a proposal nobody accepted, or the rep's own promise, is
 * shown but not offered.
 */
export function isOffered({ stage, who, kind, evidence }: Suggestion): boolean {
  if (stage === 'agreed') return true;
  if (stage === 'promised') return who !== 'rep';
  const bySomebodyElse = evidence.at(-1)?.fromMe === false;
  return stage === 'asked' && bySomebodyElse && (kind === 'contact' || kind === 'meeting');
}

/**
 * The day to record for a date found. What the prospect alone will do by a range of days has not
 * been missed before its last one; a range for both begins with its first.
 */
export const dayToRecord = ({ who, day, until }: Suggestion): Day =>
  who === 'prospect' ? until : day;
