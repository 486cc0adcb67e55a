/** Answers the page's questions (`wire.ts`) from the accounts, and keeps the log of what it did. */
import type { LogEntry, Replica } from '../../answer.ts';
import type { AccountName } from '../../mailbox/mailbox.ts';
import type { Settings } from '../settings.ts';
import type { Actions } from '../wire.ts';
import type { Account } from './account.ts';
import { conversationId } from './ids.ts';
import {
  asSavedDraft,
  asSentMail,
  dropDraft,
  markRead,
  moveTo,
  saveDraft,
  send,
} from './outbox.ts';
import { toWire } from './to-wire.ts';

export interface Asked {
  account: Account;
  /** Consumer host: ids of the other kind. */
  personal: boolean;
  settings: Settings;
  state: Replica['state'];
}

type Handlers = {
  [Name in keyof Actions]: (
    asked: Asked,
    question: Actions[Name]['ask'],
  ) => Actions[Name]['answer'];
};

/** The story's own id for a conversation id of the page; `null` for one the account does not have. */
function threadIdOf(account: Account, personal: boolean, id: string | null): string | null {
  const names = [
    ...account.threads.keys(),
    ...[...account.drafts.values()].map((draft) => draft.threadId),
  ];
  return names.find((name) => conversationId(`${account.name}/${name}`, personal) === id) ?? null;
}

const log = (asked: Asked, did: LogEntry['did'], threadId: string | null): void => {
  asked.state.log.push({ account: asked.account.name, did, threadId });
};

function keepDrafts({ account, state }: Asked): void {
  const others = state.drafts.filter((draft) => draft.account !== account.name);
  const own = [...account.drafts.values()].map((draft) => asSavedDraft(account, draft));
  state.drafts.splice(0, state.drafts.length, ...others, ...own);
}

const thread = (asked: Asked, id: string | null): string | null =>
  threadIdOf(asked.account, asked.personal, id);

const handlers: Handlers = {
  GetMailbox: (asked) => toWire(asked),
  GetRevision: ({ account }) => ({ revision: account.revision }),
  GetDraft: ({ account }, { draftId }) => account.drafts.get(draftId) ?? null,
  SaveDraft(asked, mail) {
    const draft = saveDraft(asked.account, mail, thread(asked, mail.conversationId));
    keepDrafts(asked);
    log(asked, 'draft-saved', draft.threadId);
    return { draftId: draft.id };
  },
  Send(asked, mail) {
    const sent = send(asked.account, mail, thread(asked, mail.conversationId));
    keepDrafts(asked);
    asked.state.sent.push(asSentMail(asked.account, mail, sent.id));
    log(asked, 'sent', sent.id);
    return { conversationId: conversationId(`${asked.account.name}/${sent.id}`, asked.personal) };
  },
  Discard(asked, { draftId }) {
    const dropped = dropDraft(asked.account, draftId);
    keepDrafts(asked);
    log(asked, 'draft-discarded', dropped?.threadId ?? null);
    return null;
  },
  MarkRead(asked, question) {
    const id = thread(asked, question.conversationId);
    if (id !== null && markRead(asked.account, id, question.read)) log(asked, 'read', id);
    return null;
  },
  MoveOut(asked, question) {
    const id = thread(asked, question.conversationId);
    if (id === null) return null;
    moveTo(asked.account, id, question.folder);
    log(asked, 'moved', id);
    return null;
  },
  Note(asked, { did, conversationId: id }) {
    log(asked, did, thread(asked, id));
    return null;
  },
};

/** Which account lives at a position in the URL; work hosts have one account and no position. */
export const accountAt = (slot: string): AccountName => (slot === '1' ? 'second' : 'rep');

/** The JSON answer, or `null` for a question the page cannot ask. */
export function serve(asked: Asked, action: string, body: string): string | null {
  if (!Object.hasOwn(handlers, action)) return null;
  // The table's types guarantee that name, question and answer belong together; JSON cannot.
  const handler = handlers[action as keyof Actions] as (asked: Asked, question: unknown) => unknown;
  return JSON.stringify(handler(asked, JSON.parse(body === '' ? 'null' : body)));
}
