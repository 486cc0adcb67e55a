/** One account's mail as the replica's server keeps it: the shared stories, and what happened since. */
import type { IncomingMail } from '../../answer.ts';
import {
  mailboxFor,
  type AccountName,
  type Correspondent,
  type MailMessage,
  type MailThread,
} from '../../mailbox/mailbox.ts';
import type { OutlookOptions } from '../settings.ts';
import type { Outgoing } from '../wire.ts';

export interface KeptThread extends MailThread {
  folder: string;
}

export interface KeptDraft extends Outgoing {
  id: string;
  threadId: string;
}

export interface Account {
  name: AccountName;
  me: Correspondent;
  signature: string[];
  threads: Map<string, KeptThread>;
  drafts: Map<string, KeptDraft>;
  revision: number;
  /** Counts what the account made itself, for ids. */
  made: number;
}

const folderOf = { inbox: 'inbox', sent: 'sentitems', archive: 'archive' };

export function openAccount(
  name: AccountName,
  { now, longThread }: Pick<OutlookOptions, 'now' | 'longThread'>,
): Account {
  const { me, signature, threads } = mailboxFor(now, name, longThread);
  const kept = threads.map((thread): [string, KeptThread] => [
    thread.id,
    { ...thread, messages: [...thread.messages], folder: folderOf[thread.place] },
  ]);
  return { name, me, signature, threads: new Map(kept), drafts: new Map(), revision: 1, made: 0 };
}

/** @throws when the account has no such thread: a test named one that is not in the mailbox. */
export function threadOf(account: Account, threadId: string): KeptThread {
  const thread = account.threads.get(threadId);
  if (!thread) throw new Error(`no thread "${threadId}" in the ${account.name} mailbox`);
  return thread;
}

export function receiveInto(
  account: Account,
  threadId: string,
  message: IncomingMail & { at: Date },
): void {
  const thread = threadOf(account, threadId);
  account.made += 1;
  const text = message.text ?? message.html.replaceAll(/<[^>]+>/g, ' ').trim();
  const full: MailMessage = {
    id: `${threadId}.in${account.made}`,
    to: [account.me],
    cc: [],
    text,
    own: text,
    unread: true,
    starred: false,
    attachments: [],
    ...message,
  };
  thread.messages.push(full);
  if (thread.folder !== 'inbox') thread.folder = 'inbox';
  account.revision += 1;
}

/** Everybody the account has met, by lower-case address. */
function acquaintances(account: Account): Map<string, Correspondent> {
  const known = new Map<string, Correspondent>([[account.me.address, account.me]]);
  for (const thread of account.threads.values()) {
    for (const { from, to, cc } of thread.messages) {
      for (const person of [from, ...to, ...cc]) known.set(person.address.toLowerCase(), person);
    }
  }
  return known;
}

export function named(account: Account, addresses: string[]): Correspondent[] {
  const known = acquaintances(account);
  return addresses.map((address) => known.get(address.toLowerCase()) ?? { name: address, address });
}
