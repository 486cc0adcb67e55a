/** What differs between mailboxes, builds and users of Outlook, and so between replicas. */
import type { ReplicaOptions } from '../answer.ts';

/** The user's regional date format, a setting of its own beside the language (§5.5). */
export type DateFormat = 'en-US' | 'en-US-padded' | 'en-GB' | 'es-ES' | 'he-IL' | 'de-DE';
/** Builds with their own markup: body shapes A, B and C of §5.6. */
export type Generation = '2021' | '2023' | '2026';

/** Options that mean the same in both webmails; see `ReplicaOptions`. */
type Shared = Pick<
  ReplicaOptions,
  | 'locale'
  | 'theme'
  | 'conversationView'
  | 'plainText'
  | 'undoSendSeconds'
  | 'pollEvery'
  | 'draftDelay'
>;

export interface Settings extends Shared {
  generation: Generation;
  dateFormat: DateFormat;
  /** IANA time zone of the mailbox, not of the machine. */
  timeZone: string;
  /** `none`: an opened message takes the place of the list. */
  readingPane: 'right' | 'bottom' | 'none';
  newestOnTop: boolean;
  /** Milliseconds the previous message stays on screen after the URL has changed (§2). */
  threadDelay: number;
  /** Which cards of a thread start unfolded. */
  expanded: 'newest' | 'all';
  /** Longer threads hide their middle behind "see more messages". */
  foldThreadsOver: number;
  /** More recipients than this fold into "+N others". */
  foldRecipientsOver: number;
  /** The recipient well of a thread's first message lacks addresses (§4). */
  firstWellBare: boolean;
  /** People of the rep's own organisation are shown by name alone (§5.3). */
  colleaguesBare: boolean;
  /** Further addresses whose owners are shown by name alone. */
  bareAddresses: string[];
  /** A second mailbox root in the folder pane; empty for none. */
  sharedMailbox: string;
  folderPane: 'shown' | 'hidden';
  /** Composers show a From line (§4). */
  fromLine: boolean;
  adverts: boolean;
  /** `never`: text that no trusted key press preceded stays text in the well (§7.4, contested). */
  scriptedTyping: 'chips' | 'never';
  /** Milliseconds from the closing comma to the chip. */
  chipDelay: number;
  /** How "open in new window" opens a composer (§10). */
  popOut: 'deeplink' | 'blank';
  /** Where the quoted history of an inline reply is (§7.6). */
  quote: 'in-editor' | 'behind-button';
  /** Which docking part is nearest to the editor (§7.1). */
  editorUnder: 'visible-part' | 'trigger-part';
  signature: boolean;
  /** outlook.office.com answers with a redirect to outlook.cloud.microsoft (§1). */
  redirectOffice: boolean;
  /** Rows of search results carry their conversation id. */
  searchRowsHaveIds: boolean;
}

export interface OutlookOptions extends Settings {
  /** The instant the mailbox is dated from; the page itself uses the browser's own clock. */
  now: Date;
  /** What the mail server's clock says when something arrives; what is sent is dated by the browser. */
  clock: () => Date;
  /** How many messages the long conversation (`vantage-long`) has. */
  longThread: number;
}

/** Options as a test gives them: `now`, and whatever differs from `plainSettings`. */
export type SomeOutlookOptions = Partial<OutlookOptions> & { now: Date };

export const plainSettings: Settings = {
  locale: 'en',
  theme: 'light',
  conversationView: true,
  plainText: false,
  undoSendSeconds: 0,
  pollEvery: 1_000,
  draftDelay: 2_000,
  generation: '2026',
  dateFormat: 'en-US',
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  readingPane: 'right',
  newestOnTop: true,
  threadDelay: 300,
  expanded: 'newest',
  foldThreadsOver: 10,
  foldRecipientsOver: 4,
  firstWellBare: false,
  colleaguesBare: true,
  bareAddresses: [],
  sharedMailbox: '',
  folderPane: 'shown',
  fromLine: false,
  adverts: false,
  scriptedTyping: 'chips',
  chipDelay: 150,
  popOut: 'deeplink',
  quote: 'in-editor',
  editorUnder: 'visible-part',
  signature: true,
  redirectOffice: true,
  searchRowsHaveIds: false,
};
