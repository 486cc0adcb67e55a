/** Drafts and sending: what the page's composers do to an account. */
import type { SavedDraft, SentMail } from '../../answer.ts';
import type { Outgoing } from '../wire.ts';
import { named, threadOf, type Account, type KeptDraft, type KeptThread } from './account.ts';

export function saveDraft(account: Account, mail: Outgoing, threadId: string | null): KeptDraft {
  const known = mail.draftId === null ? undefined : account.drafts.get(mail.draftId);
  if (!known) account.made += 1;
  const id = known?.id ?? `draft-${account.made}`;
  const draft = {
    ...mail,
    draftId: id,
    id,
    threadId: threadId ?? known?.threadId ?? `new-${account.made}`,
  };
  account.drafts.set(id, draft);
  account.revision += 1;
  return draft;
}

export function dropDraft(account: Account, draftId: string | null): KeptDraft | null {
  const draft = draftId === null ? undefined : account.drafts.get(draftId);
  if (!draft) return null;
  account.drafts.delete(draft.id);
  account.revision += 1;
  return draft;
}

/** Puts the mail into its thread, or into a new one among the sent items. */
export function send(account: Account, mail: Outgoing, threadId: string | null): KeptThread {
  const draft = dropDraft(account, mail.draftId);
  account.made += 1;
  const id = threadId ?? draft?.threadId ?? `new-${account.made}`;
  const thread = account.threads.get(id) ?? newThread(account, id, mail.subject);
  thread.messages.push({
    id: `${id}.out${account.made}`,
    from: account.me,
    to: named(account, mail.to),
    cc: named(account, mail.cc),
    at: new Date(mail.at),
    html: mail.html,
    text: mail.text,
    own: mail.text,
    unread: false,
    starred: false,
    attachments: [],
  });
  account.revision += 1;
  return thread;
}

function newThread(account: Account, id: string, subject: string): KeptThread {
  const thread: KeptThread = {
    id,
    situation: 'written in the replica',
    subject,
    place: 'sent',
    folder: 'sentitems',
    labels: [],
    agreedOn: null,
    messages: [],
  };
  account.threads.set(id, thread);
  return thread;
}

export function asSentMail(account: Account, mail: Outgoing, threadId: string): SentMail {
  return {
    account: account.name,
    threadId,
    to: named(account, mail.to),
    cc: named(account, mail.cc),
    bcc: named(account, mail.bcc),
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    plain: mail.plain,
  };
}

export const asSavedDraft = (account: Account, draft: KeptDraft): SavedDraft => ({
  ...asSentMail(account, draft, draft.threadId),
  id: draft.id,
});

export const moveTo = (account: Account, threadId: string, folder: string): void => {
  threadOf(account, threadId).folder = folder;
  account.revision += 1;
};

export function markRead(account: Account, threadId: string, read: boolean): boolean {
  const { messages } = threadOf(account, threadId);
  const changed = messages.filter((message) => message.unread === read);
  const affected = read ? changed : changed.slice(-1);
  for (const message of affected) message.unread = !read;
  if (affected.length > 0) account.revision += 1;
  return affected.length > 0;
}
