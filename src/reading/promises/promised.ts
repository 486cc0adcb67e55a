import type { CommitmentKind } from '../../domain/ledger.ts';
import type { Day } from '../../domain/day.ts';

/** Whose move it is: the message's sender, the one it was sent to, or both together. */
export type Who = 'sender' | 'recipient' | 'both';

/**
 * How firm the words are. *promised*: "I'll call you Tuesday", "see you Thursday";
 * *proposed*: "how about Tuesday?"; *asked*: "please send it by Friday".
 */
export type Stage = 'promised' | 'proposed' | 'asked';

/** One thing somebody is to do on or by a day, and the sentence that says so. */
export interface Promised {
  who: Who;
  kind: CommitmentKind;
  stage: Stage;
  /** Calendar days in the reader's time zone, both ends included; equal for a single day. */
  on: { from: Day; to: Day };
  /** The sentence it was read in, as written, with its line breaks made spaces. */
  quote: string;
  /** 0 to 1; what is less likely than not is never returned. */
  confidence: number;
  /** Holds only when something else happens first ("once legal has signed…"). */
  conditional?: boolean;
}

/** One message and the reader's clock. */
export interface MessageText {
  /** The message's text, with or without quoted history. */
  text: string;
  sentAt: Date;
  from: { name: string; address: string | null };
  fromMe: boolean;
  /** IANA name. */
  timeZone: string;
  /** BCP 47 tag of the writer's language where known; the text itself has the last word. */
  locale: string;
}
