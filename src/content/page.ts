import type { MessageHead, MessageText, PersonRef, ThreadRef } from '../messaging/protocol.ts';
import { PageChanged } from '../webmail/find.ts';
import type {
  Account,
  KnownOwner,
  ListRow,
  MessageReading,
  ThreadReading,
  View,
  Webmail,
} from '../webmail/webmail.ts';

/** What is on screen now. `thread` is `null` when none is open or it could not be read. */
export interface Screen {
  view: View;
  account: Account | null;
  thread: ThreadReading | null;
  rows: ListRow[];
  /** The part that was not where it used to be, by name. */
  changedPart: string | null;
}

export function readScreen(webmail: Webmail, document: Document, owner: KnownOwner): Screen {
  const url = new URL(document.location.href);
  const screen: Screen = {
    view: webmail.view(document, url),
    account: webmail.account(document, url, owner),
    thread: null,
    rows: [],
    changedPart: null,
  };
  try {
    if (screen.view === 'thread') {
      screen.thread = withOwn(webmail.readThread(document, url, owner), owner);
    }
    screen.rows = webmail.readList(document, url, owner);
  } catch (error) {
    if (!(error instanceof PageChanged)) throw error;
    screen.changedPart = error.part;
  }
  return screen;
}

/** A message from one of the rep's other addresses is the rep's, whatever the webmail takes it for. */
function withOwn(
  thread: ThreadReading | null,
  { ownAddresses = [] }: KnownOwner,
): ThreadReading | null {
  for (const message of thread?.messages ?? []) {
    message.fromMe ||= message.from.address !== null && ownAddresses.includes(message.from.address);
  }
  return thread;
}

/** The thread as the background knows it; `null` while its key or its account is unknown. */
export function refOf(
  webmail: Webmail,
  thread: ThreadReading,
  account: Account | null,
  address: string | null,
): ThreadRef | null {
  if (thread.key === null || address === null) return null;
  const slot = account?.slot ?? '';
  return {
    webmail: webmail.id,
    account: address,
    slot,
    origin: location.origin,
    key: thread.key,
    subject: thread.subject.slice(0, 1_000),
    url: webmail.threadUrl(thread.key, { address, name: account?.name ?? null, slot }),
  };
}

const person = ({ name, address }: PersonRef): PersonRef => ({
  name: name.slice(0, 1_000),
  address,
});

export const headOf = (message: MessageReading): MessageHead => ({
  id: message.id,
  from: person(message.from),
  to: message.to.map(person),
  cc: message.cc.map(person),
  sentAt: message.sentAt?.toISOString() ?? null,
  fromMe: message.fromMe,
  collapsed: message.collapsed,
});

/** A message's words longer than this are no business letter; the rest is not read. */
const longestText = 200_000;

/** The head with the length of its words, which names this version of them. */
export const measured = (message: MessageReading): MessageText => ({
  ...headOf(message),
  length: message.body.length,
});

export const withWords = (message: MessageReading): MessageText => ({
  ...measured(message),
  text: message.body.slice(0, longestText),
  ...(message.html === undefined || message.html.length > longestText
    ? {}
    : { html: message.html }),
});

/** Changes exactly when something on screen changed that anybody outside would act on. */
export function fingerprint({ view, account, thread, rows, changedPart }: Screen): string {
  const messages = thread?.messages.map(
    ({ id, collapsed, body, sentAtText }) =>
      `${id ?? '-'}${collapsed ? 'c' : 'o'}${body.length}${sentAtText}`,
  );
  const list = rows.map((row) => `${row.key ?? '-'}${row.lastMessageId ?? row.lastAtText}`);
  return JSON.stringify([
    view,
    account?.address,
    thread?.key,
    thread?.subject,
    messages,
    list,
    changedPart,
  ]);
}
