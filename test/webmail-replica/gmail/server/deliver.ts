/** Sending: at once into the thread, out of the house when it can no longer be undone. */
import type { LogEntry, SavedDraft, SentMail } from '../../answer.ts';
import { hexId } from '../ids.ts';
import type { SendAnswer, WireDraft, WireMessage, WireThread } from '../wire.ts';
import type { AccountStore } from './store.ts';

interface OnItsWay {
  store: AccountStore;
  thread: WireThread;
  draft: WireDraft;
  madeThread: boolean;
  timer: ReturnType<typeof setTimeout> | null;
}

export class Post {
  readonly sent: SentMail[] = [];
  readonly #log: LogEntry[];
  readonly #onTheirWay = new Map<string, OnItsWay>();
  #count = 0;

  constructor(log: LogEntry[]) {
    this.#log = log;
  }

  send(
    store: AccountStore,
    draft: WireDraft,
    undoSeconds: number,
    legacyDelay: number,
  ): SendAnswer {
    this.#count += 1;
    const id = `sent.${this.#count}.${draft.permId}`;
    store.discardDraft(draft.id);
    const known = draft.threadId ? store.holderOf(draft.threadId) : undefined;
    const thread = known ?? store.newThread(`new.${id}`, draft.subject);
    const message: WireMessage = {
      id,
      permId: draft.permId,
      hex: null,
      from: store.box.me,
      to: draft.to,
      cc: draft.cc,
      at: store.clock(),
      html: draft.html,
      text: draft.text,
      own: draft.text.split(/\n-- ?\n|\n>/u)[0]?.trim() ?? '',
      unread: false,
      starred: false,
      attachments: [],
    };
    store.append(thread, message);
    later(legacyDelay, () => {
      message.hex = hexId(store.account, id);
      store.version += 1;
    });
    const way: OnItsWay = { store, thread, draft, madeThread: !known, timer: null };
    this.#onTheirWay.set(id, way);
    way.timer = later(undoSeconds * 1_000, () => this.#leave(id, way));
    return { message: id, threadId: thread.id };
  }

  /** Takes a message back; the draft it was comes back with it. */
  undo(messageId: string): WireDraft | null {
    const way = this.#onTheirWay.get(messageId);
    if (!way) return null;
    if (way.timer) clearTimeout(way.timer);
    this.#onTheirWay.delete(messageId);
    const at = way.thread.messages.findIndex((message) => message.id === messageId);
    if (at >= 0) way.thread.messages.splice(at, 1);
    if (way.madeThread) way.store.threads.splice(way.store.threads.indexOf(way.thread), 1);
    way.store.saveDraft(way.draft);
    this.#log.push({
      account: way.store.account,
      did: 'send-undone',
      threadId: way.draft.threadId,
    });
    return way.draft;
  }

  #leave(id: string, way: OnItsWay): void {
    this.#onTheirWay.delete(id);
    const mail = mailOf(way.store, way.draft, way.thread.id);
    this.sent.push(mail);
    this.#log.push({
      account: way.store.account,
      did: 'sent',
      threadId: way.thread.id,
      detail: { to: mail.to.map((one) => one.address), cc: mail.cc.map((one) => one.address) },
    });
  }
}

export function mailOf(store: AccountStore, draft: WireDraft, threadId: string): SavedDraft {
  const { id, to, cc, bcc, subject, html, text, plain } = draft;
  return { id, account: store.account, threadId, to, cc, bcc, subject, html, text, plain };
}

/** Zero means now; a timer never keeps the process alive. */
function later(milliseconds: number, act: () => void): ReturnType<typeof setTimeout> | null {
  if (milliseconds <= 0) {
    act();
    return null;
  }
  return setTimeout(act, milliseconds).unref();
}
