/**
 * What Agreed asks of a webmail, in the rep's words. Gmail and Outlook both fulfil it; nothing
 * outside `src/webmail/` knows which of the two it talks to.
 *
 * Every function takes the document it reads, so it runs on a saved page in a unit test.
 * Nothing here clicks, expands or sends by itself: only `openReply` and a `Composer`'s writing
 * verbs change the page, and they are called for the one insertion the rep asked for.
 */

export type WebmailId = 'gmail' | 'outlook';

/** Which kind of page is on screen. `other`: nothing Agreed has business with. */
export type View = 'thread' | 'list' | 'compose-only' | 'other';

/** A person as the page names them. Unknown is `null`, never a guess. */
export interface Person {
  /** Display name as shown, without control characters; may be empty. */
  name: string;
  /** Lower-case e-mail address, or `null` when the page does not show one. */
  address: string | null;
}

/** The mailbox account of this tab. */
export interface Account {
  /** Lower-case address of the account's owner; `null` when the page does not say. */
  address: string | null;
  /** Display name, when the page shows one. */
  name: string | null;
  /** Where in the URL this account lives, e.g. `u/1` in Gmail, `0` in Outlook; may be empty. A position, not an identity. */
  slot: string;
}

/** What is known of the account's owner besides what the page shows: learned here before, or typed by the rep. */
export interface KnownOwner {
  /** The owner's own addresses, aliases included. */
  ownAddresses?: readonly string[];
}

export interface MessageReading {
  /** The webmail's own id of the message, or `null` where it gives none (drafts, just sent, folded). */
  id: string | null;
  from: Person;
  to: Person[];
  cc: Person[];
  /** Instant, to the minute; `null` when the localised text could not be read with certainty. */
  sentAt: Date | null;
  /** The date as the page shows it, for display when `sentAt` is `null`. */
  sentAtText: string;
  fromMe: boolean;
  /** True when the message is folded. Unless it was open before, its text is not loaded and `body` is its preview or empty. */
  collapsed: boolean;
  /** Text with its block structure as line breaks; quotes still in. */
  body: string;
  /** The body's markup, for telling own words from quotes. Absent when the text is not loaded. */
  html?: string;
  /** Something of this message is known to be missing: more recipients, clipped text. */
  incomplete: boolean;
}

export interface ThreadReading {
  webmail: WebmailId;
  account: Account | null;
  /** Stable id of the conversation within the account; `null` when the page does not give one. */
  key: string | null;
  subject: string;
  /** Oldest first, drafts left out. */
  messages: MessageReading[];
  /** True when the page holds back messages (bundled, "see more"): the count is a lower bound. */
  incomplete: boolean;
  /** Language of the page's interface, a BCP 47 tag; dates were read with it. */
  locale: string;
}

/** A row of a message list on screen. */
export interface ListRow {
  /** Same id space as `ThreadReading.key`. */
  key: string | null;
  /** Who wrote last, as far as the row shows it. */
  lastFrom: Person | null;
  lastAt: Date | null;
  /** The row's date as the page shows it. */
  lastAtText: string;
  lastFromMe: boolean;
  subject: string;
  /** Id of the newest message that is not a draft, where the row tells it. */
  lastMessageId: string | null;
}

/** What became of a piece of writing, verified in the page. */
export type Written =
  | { ok: true; how: string }
  /** Nothing was changed, or what was changed was taken back; `why` is a code, the words are the caller's. */
  | {
      ok: false;
      why: 'not-writable' | 'not-verified' | 'closed' | 'field-hidden';
      missing?: string[];
    };

/** An open composer. Holds no node across calls: each verb finds its part again. */
export interface Composer {
  kind: 'inline' | 'popup' | 'window';
  mode: 'rich' | 'plain';
  /** Thread the composer replies in, when the page tells; same id space as `ThreadReading.key`. */
  threadKey: string | null;
  /** Whether this is a reply inside a thread (subject is then the thread's). */
  isReply: boolean;
  to: Person[];
  cc: Person[];
  /** `null` when the field is hidden. */
  subject: string | null;
  /** What the rep typed so far, without signature and quote. */
  ownText: string;
  /** Inserts plain text (lines split by \n) above signature and quote as one undo step, and verifies it. */
  insert(text: string): Promise<Written>;
  /** Adds these addresses in Cc, each verified as a chip; `missing` names those that are not there. */
  addCc(addresses: string[]): Promise<Written>;
  /** Sets the subject where its field is visible. */
  setSubject(subject: string): Promise<Written>;
  /** Still in the page, and its body box still editable. */
  isOpen(): boolean;
}

/** One part of the page and whether it can be read. Structure only, never anyone's words. */
export interface PartHealth {
  /** Name of the part, e.g. `sender`; also a key of the interface's words (`part_sender`). */
  part: string;
  state: 'ok' | 'missing' | 'absent-is-normal';
  found: number;
}

export interface Health {
  webmail: WebmailId;
  view: View;
  parts: PartHealth[];
}

export interface Webmail {
  id: WebmailId;
  /** Whether this document is the mail application at all (not chat, print, calendar, an add-in frame). */
  isApp(document: Document, url: URL): boolean;
  view(document: Document, url: URL): View;
  account(document: Document, url: URL, known?: KnownOwner): Account | null;
  /**
   * The open conversation, or `null` when none is open.
   * @throws PageChanged when a thread is open but a part it cannot do without is not where it was.
   */
  readThread(document: Document, url: URL, known?: KnownOwner): ThreadReading | null;
  readList(document: Document, url: URL, known?: KnownOwner): ListRow[];
  composers(document: Document): Composer[];
  /**
   * Opens the reply in the open thread (or returns the one already open) and verifies that it is there.
   * @throws PageChanged when there is no control to open it, or no composer came.
   */
  openReply(document: Document, options: { all: boolean }): Promise<Composer>;
  /** The element before which the strip is mounted: the strip stands above the thread. */
  stripPlace(document: Document): Element | null;
  /** Whether the page around the strip is dark, measured from the page and not the system. */
  isDark(document: Document): boolean;
  /** A link that opens the thread later, in the right account. */
  threadUrl(threadKey: string, account: Account): string;
  /** Calls `onChange` after the view, the open thread, its messages or the composers changed; coalesced. */
  observe(document: Document, onChange: () => void, signal: AbortSignal): void;
  health(document: Document, url: URL): Health;
}
