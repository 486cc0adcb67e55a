/** The mail server behind the page: one account's threads and drafts, and what was done to them. */
import type { AccountName, Correspondent, Mailbox, MailThread } from '../../mailbox/mailbox.ts';
import type { IncomingMail } from '../../answer.ts';
import { addressToken, hexId, permId } from '../ids.ts';
import type { WireDraft, WireList, WireMessage, WireRow, WireThread } from '../wire.ts';

/** A row shows this much of a message at most. */
const snippetLength = 200;

export class AccountStore {
  readonly account: AccountName;
  readonly box: Mailbox;
  readonly threads: WireThread[];
  readonly standaloneDrafts: WireDraft[] = [];
  version = 1;
  /** Milliseconds. */
  readonly clock: () => number;

  constructor(box: Mailbox, clock: () => number) {
    this.clock = clock;
    this.account = box.account;
    this.box = box;
    this.threads = box.threads.map((thread) => toWire(box.account, thread));
  }

  list(conversationView: boolean): WireList {
    const rows = this.threads.map(toRow);
    return {
      version: this.version,
      rows: conversationView ? rows : rows.flatMap((row) => this.#oneEach(row)),
      drafts: this.standaloneDrafts,
    };
  }

  /** A thread, or, with conversation view off, the one message that stands for it. */
  thread(id: string, conversationView: boolean): WireThread | null {
    const whole = this.threads.find((thread) => thread.id === id);
    if (whole) return whole;
    if (conversationView) return null;
    const owner = this.threads.find((thread) => thread.messages.some((one) => one.id === id));
    const message = owner?.messages.find((one) => one.id === id);
    if (!owner || !message) return null;
    const draft = owner.draft?.replyTo === id ? owner.draft : null;
    return { ...owner, ...this.#alone(owner, message), messages: [message], draft };
  }

  /** The thread that holds a thread's or a message's id. */
  holderOf(id: string): WireThread | undefined {
    return this.threads.find(
      (thread) => thread.id === id || thread.messages.some((message) => message.id === id),
    );
  }

  receive(threadId: string, mail: IncomingMail): void {
    const thread = this.holderOf(threadId);
    if (!thread) throw new Error(`no thread ${threadId} in ${this.account}`);
    const id = mail.id ?? `${thread.id}.${thread.messages.length + 1}`;
    const text = mail.text ?? mail.html.replaceAll(/<[^>]*>/gu, ' ').trim();
    this.append(thread, {
      from: mail.from,
      to: mail.to ?? [this.box.me],
      cc: mail.cc ?? [],
      at: mail.at?.getTime() ?? this.clock(),
      html: mail.html,
      text,
      own: mail.own ?? text,
      unread: mail.unread ?? true,
      starred: mail.starred ?? false,
      attachments: mail.attachments ?? [],
      id,
      hex: hexId(this.account, id),
      permId: permId('msg', hexId(this.account, id)),
    });
    thread.place = 'inbox';
  }

  append(thread: WireThread, message: WireMessage): void {
    thread.messages.push(message);
    this.version += 1;
  }

  newThread(id: string, subject: string): WireThread {
    const hex = hexId(this.account, id);
    const thread: WireThread = {
      id,
      permId: `thread-a:r-${BigInt(`0x${hex}`).toString(10)}`,
      hex,
      token: addressToken(this.account, id),
      hashHex: hex,
      subject,
      place: 'sent',
      labels: [],
      messages: [],
      draft: null,
    };
    this.threads.push(thread);
    return thread;
  }

  saveDraft(draft: WireDraft): void {
    this.discardDraft(draft.id);
    const thread = draft.threadId ? this.holderOf(draft.threadId) : undefined;
    if (thread) thread.draft = draft;
    else this.standaloneDrafts.push(draft);
    this.version += 1;
  }

  discardDraft(id: string): boolean {
    const index = this.standaloneDrafts.findIndex((draft) => draft.id === id);
    if (index >= 0) this.standaloneDrafts.splice(index, 1);
    const thread = this.threads.find((one) => one.draft?.id === id);
    if (thread) thread.draft = null;
    if (index >= 0 || thread) this.version += 1;
    return index >= 0 || thread !== undefined;
  }

  everyDraft(): WireDraft[] {
    const inThreads = this.threads.flatMap((thread) => (thread.draft ? [thread.draft] : []));
    return [...inThreads, ...this.standaloneDrafts];
  }

  #oneEach(row: WireRow): WireRow[] {
    return row.messages.map((message) => ({
      ...row,
      ...this.#alone(row, message),
      messages: [message],
      draft: null,
    }));
  }

  /** With conversation view off the address names the message; the ids on the page stay the thread's. */
  #alone(thread: { place: WireThread['place'] }, message: { id: string; from: Correspondent }) {
    const mine = message.from.address === this.box.me.address;
    return {
      id: message.id,
      token: addressToken(this.account, message.id),
      hashHex: hexId(this.account, message.id),
      place: mine ? ('sent' as const) : thread.place === 'sent' ? ('inbox' as const) : thread.place,
    };
  }
}

function toWire(account: AccountName, thread: MailThread): WireThread {
  const messages = thread.messages.map((message): WireMessage => {
    const hex = hexId(account, message.id);
    return { ...message, at: message.at.getTime(), hex, permId: permId('msg', hex) };
  });
  // A thread is named after its first message.
  const hex = messages[0]?.hex ?? hexId(account, thread.id);
  return {
    id: thread.id,
    permId: permId('thread', hex),
    hex,
    token: addressToken(account, thread.id),
    hashHex: hex,
    subject: thread.subject,
    place: thread.place,
    labels: thread.labels,
    messages,
    draft: null,
  };
}

function toRow(thread: WireThread): WireRow {
  return {
    ...thread,
    messages: thread.messages.map(({ html: _html, text: _text, ...rest }) => ({
      ...rest,
      own: rest.own.slice(0, snippetLength),
    })),
  };
}
