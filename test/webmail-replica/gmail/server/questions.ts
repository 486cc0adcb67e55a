/** Answers what the page asks the server. */
import type { LogEntry, ReplicaOptions } from '../../answer.ts';
import type { Question } from '../wire.ts';
import type { Post } from './deliver.ts';
import type { AccountStore } from './store.ts';

export interface Asked {
  store: AccountStore;
  post: Post;
  log: LogEntry[];
  options: ReplicaOptions;
}

/** The answer as a value for JSON; `undefined` when there is no such thing. */
export function answerQuestion(question: Question, { store, post, log, options }: Asked): unknown {
  const note = (did: LogEntry['did'], threadId: string | null, detail?: LogEntry['detail']) =>
    log.push({ account: store.account, did, threadId, ...(detail ? { detail } : {}) });
  switch (question.do) {
    case 'list':
      if (question.since === store.version) return { version: store.version, rows: null };
      return store.list(options.conversationView);
    case 'thread': {
      const thread = store.thread(question.id, options.conversationView);
      if (thread && question.opening) note('opened', thread.id);
      return thread ?? undefined;
    }
    case 'read': {
      const thread = store.holderOf(question.id);
      for (const message of thread?.messages ?? []) {
        if (question.messages.includes(message.id)) message.unread = question.unread;
      }
      store.version += 1;
      note('read', question.id, { messages: question.messages.length });
      return {};
    }
    case 'star': {
      const message = store
        .holderOf(question.id)
        ?.messages.find((one) => one.id === question.message);
      if (message) message.starred = !message.starred;
      store.version += 1;
      return {};
    }
    case 'move': {
      const thread = store.holderOf(question.id);
      if (thread && question.to === 'archive') thread.place = 'archive';
      if (thread && question.to === 'trash') store.threads.splice(store.threads.indexOf(thread), 1);
      store.version += 1;
      note('moved', question.id, { to: question.to });
      return {};
    }
    case 'draft':
      store.saveDraft({ ...question.draft, at: store.clock() });
      note('draft-saved', question.draft.threadId, { text: question.draft.text });
      return {};
    case 'discard':
      if (store.discardDraft(question.id)) note('draft-discarded', null);
      return {};
    case 'send':
      return post.send(store, question.draft, options.undoSendSeconds, options.legacyIdDelay);
    case 'undo':
      return post.undo(question.message);
  }
}
