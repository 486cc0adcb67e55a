/**
 * The mailboxes the webmail replicas show: written for this project, dated relative to `now`,
 * every address under `.example`. Both replicas serve the same threads in their own clothes.
 */
import { agreedThreads } from './threads/agreed.ts';
import { languageThreads } from './threads/languages.ts';
import { machineThreads } from './threads/machines.ts';
import { oddThreads } from './threads/odd.ts';
import { ownThreads } from './threads/own.ts';
import { secondAccountThreads } from './threads/second.ts';
import { stalledThreads } from './threads/stalled.ts';
import { rep, repOnSecondAccount } from './people.ts';

export type AccountName = 'rep' | 'second';
export type Language = 'en' | 'de' | 'he';

export interface Correspondent {
  /** As sent: may be empty, or hostile. */
  name: string;
  address: string;
}

export interface Attachment {
  name: string;
  type: string;
  bytes: number;
}

export interface MailMessage {
  /** Unique in the mailbox and stable between runs, e.g. `northwind-pilot.2`. */
  id: string;
  from: Correspondent;
  to: Correspondent[];
  cc: Correspondent[];
  at: Date;
  /** Body as it arrived: own words, signature and quote, in the markup of the sender's program. */
  html: string;
  /** The same as plain text, quotes marked with `>`. */
  text: string;
  /** The sender's own words alone, one paragraph a line. */
  own: string;
  unread: boolean;
  starred: boolean;
  attachments: Attachment[];
}

export interface MailThread {
  /** Names the story, e.g. `northwind-pilot`; stable between runs. */
  id: string;
  /** What this thread is there to exercise, in words. */
  situation: string;
  /** May be empty. */
  subject: string;
  /** `inbox`, or where else it lies; sent threads without an answer lie in `sent` only. */
  place: 'inbox' | 'sent' | 'archive';
  /** Names of the rep's own labels or folders. */
  labels: string[];
  /** The calendar day (`YYYY-MM-DD`, local) both agreed to talk next, where the thread says one. */
  agreedOn: string | null;
  /** Oldest first. */
  messages: MailMessage[];
}

export interface Mailbox {
  account: AccountName;
  me: Correspondent;
  signature: string[];
  labels: string[];
  /** In no particular order. */
  threads: MailThread[];
}

/**
 * The account's mailbox as it stands at `now` (an instant; days are those of the process's time zone).
 * `longThread` is how many messages the conversation `vantage-long` has, one a day.
 */
export function mailboxFor(now: Date, account: AccountName, longThread = 300): Mailbox {
  if (account === 'second') {
    return {
      account,
      me: repOnSecondAccount,
      signature: ['Sam Rivera', 'Second Street Partners'],
      labels: ['Referrals'],
      threads: secondAccountThreads(now),
    };
  }
  return {
    account,
    me: rep,
    signature: ['Sam Rivera', 'Account executive, Agreed Instruments', '+1 555 0142'],
    labels: ['Prospects', 'Prospects/EMEA', 'Invoices'],
    threads: [
      ...agreedThreads(now),
      ...stalledThreads(now),
      ...ownThreads(now),
      ...machineThreads(now),
      ...oddThreads(now, longThread),
      ...languageThreads(now),
    ],
  };
}
