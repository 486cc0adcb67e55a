import type { Counterpart } from '../domain/counterpart.ts';
import type { Day, TimeOfDay } from '../domain/day.ts';
import type { InsertReport, TemplateField } from '../domain/email.ts';
import type { LadderStep } from '../domain/ladder.ts';
import type { Evidence } from '../domain/ledger.ts';
import type { Outcome, Rating, Tone, WebmailName } from '../domain/prospect.ts';
import type { Settings } from '../domain/settings.ts';
import type { Standing } from '../domain/standing.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import type { Trouble } from '../domain/trouble.ts';

/** Which conversation, in which account; what a mail tab knows of it. */
export interface ThreadRef {
  webmail: WebmailName;
  /** Address of the mailbox account. */
  account: string;
  slot: string;
  origin: string;
  key: string;
  subject: string;
  /** Opens the thread later. */
  url: string;
}

export interface PersonRef {
  name: string;
  address: string | null;
}

/** A message without its words. Instants cross the wire as ISO 8601. */
export interface MessageHead {
  id: string | null;
  from: PersonRef;
  to: PersonRef[];
  cc: PersonRef[];
  sentAt: string | null;
  fromMe: boolean;
  collapsed: boolean;
}

/** A message of the rep's own, as a page names it. */
export type SentRef = Pick<MessageHead, 'id' | 'sentAt'>;

/** A message's words, sent only when the background does not hold them already. */
export interface MessageText extends MessageHead {
  /** Length of the text on the page; with the id it tells whether it was read before. */
  length: number;
  text?: string;
  html?: string;
}

/** A prospect as the interface shows it. */
export interface ProspectView {
  id: string;
  name: string;
  company: string;
  rating: Rating;
  tone: Tone;
  contacts: { id: string; name: string; address: string }[];
  snoozedUntil: Day | null;
}

/** What is known of the thread on screen. */
export interface ThreadState {
  threadId: string;
  tracked: boolean;
  prospect: ProspectView | null;
  /** Who this is with: what was recorded, else what was read. */
  people: Counterpart;
  standing: Standing | null;
  /** The rep's day, so that every surface counts from the same one. */
  today: Day;
  /** Days to offer first for the next date. */
  quick: Day[];
  /** An insertion Agreed made here that it has not seen sent. */
  pending: { step: LadderStep; at: string } | null;
}

export interface ThreadSuggestions {
  /** Strongest first. */
  suggestions: Suggestion[];
  /** Recent sentences the rep can pick as evidence, newest message first. */
  sentences: Evidence[];
  outOfOffice: { until: Day; quote: string } | null;
  /** Indexes of messages whose words are needed; ask again with them. */
  wanted: number[];
}

export interface RowHead {
  key: string;
  lastFrom: PersonRef | null;
  lastAt: string | null;
  lastFromMe: boolean;
  lastMessageId: string | null;
  subject: string;
}

/** What the rep records. */
export interface NewDate {
  /** `null` when the page could not be read and the rep works by hand. */
  thread: ThreadRef | null;
  /** Mailbox account, typed by hand where there is no thread. */
  account: string;
  webmail: WebmailName;
  people: Counterpart;
  day: Day;
  time: TimeOfDay | null;
  what: string;
  evidence: Evidence[];
  tone: Tone;
  /** The open agreed date the rep saw while recording; another tab may have changed it since. */
  known: string | null;
  /** The newest messages on screen: what comes after them is news. */
  messages: MessageHead[];
}

export type Recorded =
  | { kind: 'recorded'; state: ThreadState; receipt: string }
  /** Something else was recorded meanwhile; nothing was changed. */
  | { kind: 'conflict'; state: ThreadState };

export interface Done {
  state: ThreadState;
  receipt: string;
}

export type Prepared =
  | { kind: 'ready'; text: string; cc: string[]; step: LadderStep; tone: Tone }
  | { kind: 'ask'; fields: TemplateField[] };

export interface AgendaRow {
  prospect: ProspectView;
  standing: Standing;
  threadId: string | null;
  webmail: WebmailName;
  account: string;
}

export interface Agenda {
  today: Day;
  quick: Day[];
  act: AgendaRow[];
  wait: AgendaRow[];
  snoozed: AgendaRow[];
  /** How many wait in all; `wait` holds the soonest of them. */
  waiting: number;
}

/** Every question the background answers, with its arguments and its answer. */
export interface BackgroundQuestions {
  /**
   * What is known of this thread; news in it is noticed on the way. `tail` holds the newest messages'
   * words, `gone` own messages that this page showed and that undo-send took back.
   */
  seeThread(args: {
    thread: ThreadRef;
    messages: MessageHead[];
    tail: string[];
    gone: SentRef[];
  }): ThreadState;
  /** The dates found in the thread. */
  suggest(args: { thread: ThreadRef; locale: string; messages: MessageText[] }): ThreadSuggestions;
  /** Message rows on screen: news in threads that are tracked is noticed, the rest is forgotten. */
  seeRows(args: { webmail: WebmailName; account: string; rows: RowHead[] }): { noticed: number };
  record(args: NewDate): Recorded;
  /** The rep's judgement of an answer, or of a date that came: kept, or it did not address it. */
  judge(args: { threadId: string; result: 'kept' | 'missed' | 'not-addressed' }): Done;
  /** The words of a ladder step, filled; or which values are missing. */
  prepare(args: {
    prospectId: string;
    threadId: string | null;
    step: LadderStep;
    values: Partial<Record<TemplateField, string>>;
  }): Prepared;
  /** The words were put into a composer, or on the clipboard. */
  inserted(args: { threadId: string; step: LadderStep; tone: Tone }): Done;
  dismiss(args: { threadId: string; suggestion: string }): { receipt: string };
  changeProspect(args: {
    prospectId: string;
    changes: { tone?: Tone; rating?: Rating; name?: string; company?: string };
  }): { receipt: string };
  /** Keeps nudges quiet until the start of this day. */
  snooze(args: { prospectIds: string[]; until: Day }): { receipt: string };
  close(args: { prospectId: string; outcome: Outcome | 'won' | 'parked' }): { receipt: string };
  undo(args: { receipt: string }): { undone: boolean };
  agenda(args: Record<string, never>): Agenda;
  /** Opens or focuses the thread in the account it belongs to. */
  openThread(args: { threadId: string }): { opened: boolean };
  readSettings(args: Record<string, never>): Settings;
  changeSettings(args: {
    changes: Partial<
      Pick<
        Settings,
        | 'workingWeek'
        | 'waits'
        | 'graceMinutes'
        | 'quotaDays'
        | 'notifyFrom'
        | 'notifyUntil'
        | 'repName'
        | 'ownAddresses'
      >
    >;
  }): Settings;
  /** Whose mailbox this origin and slot shows: learned from the page, or typed by the rep. */
  accountOf(args: { origin: string; slot: string }): {
    address: string | null;
    /** The rep's own addresses, as typed in the settings. */
    own: string[];
  };
  rememberAccount(args: { origin: string; slot: string; address: string }): { address: string };
}

/** What the page of a mail tab holds, for the popup. */
export interface PageReading {
  webmail: WebmailName;
  /** `null` when no thread is open, or its key or account is unknown. */
  thread: ThreadRef | null;
  view: 'thread' | 'list' | 'compose-only' | 'other';
  account: string | null;
  origin: string;
  slot: string;
  subject: string;
  locale: string;
  messages: MessageText[];
  /** Parts that could not be read, by name. Structure only. */
  unreadable: string[];
  /** Messages are held back by the page; the thread was read in part. */
  incomplete: boolean;
}

/** Every question a mail tab answers. */
export interface TabQuestions {
  readPage(args: Record<string, never>): PageReading;
  /** Which thread is on screen, for focusing a tab instead of opening another. */
  whereAreYou(args: Record<string, never>): { account: string | null; key: string | null };
  insert(args: { text: string; cc: string[]; threadKey: string }): InsertReport;
  /** Something in the store changed: what is shown may be out of date. */
  changed(args: Record<string, never>): null;
}

/** Questions of either side, by name. */
export type Name<Q> = keyof Q & string;
// The one place where a question's shape is taken apart; `never` keeps every function assignable.
type AnyQuestion = (args: never) => unknown;
export type Args<Q, N extends Name<Q>> = Q[N] extends AnyQuestion ? Parameters<Q[N]>[0] : never;
export type Reply<Q, N extends Name<Q>> = Q[N] extends AnyQuestion ? ReturnType<Q[N]> : never;

/** How a question crosses the wire. */
export interface Envelope {
  agreed: string;
  args: unknown;
}

export type WireReply = { ok: unknown } | { trouble: Trouble; detail: string };
