/** An open composer: what it holds, and the parts of the page it is drawn in. */
import type { WirePerson } from '../../wire.ts';

/** Something that can be read and cleaned up, whether rich or plain. */
export interface EditorHandle {
  html(): string;
  text(): string;
  focus(): void;
  dispose(): void;
}

export type WellName = 'TO' | 'CC' | 'BCC';

interface WellState {
  chips: WirePerson[];
  /** Typed and not (yet) turned into a chip: plain text in the well. */
  typed: string;
  shown: boolean;
  /** Grows with each rendering that replaces the well's nodes. */
  version: number;
}

export interface Draft {
  /** Unique in the page's life. */
  key: string;
  /** Number in the ids of its docking parts and its editor. */
  number: number;
  /** Token of its `MSG_<token>_…` ids. */
  token: string;
  /** `window`: a pop-out of either kind. */
  kind: 'inline' | 'in-place' | 'docked' | 'window';
  conversationId: string | null;
  /** Where an inline reply is drawn. */
  paneSlot: number | null;
  itemId: string | null;
  /** Message it answers, or `null`. */
  answers: string | null;
  wells: Record<WellName, WellState>;
  subject: string;
  /** Wells instead of one line of text (§7.4). */
  wellsOpen: boolean;
  /** Subject too (§7.3). */
  wholeHeader: boolean;
  /** HTML the editor starts with. */
  seed: string;
  /** Quoted history kept outside the editor, or empty. */
  history: string;
  draftId: string | null;
  /** Clock time of the last saving, or `null`. */
  savedAt: string | null;
  /** Changed since it was last saved. */
  dirty: boolean;
  editor: EditorHandle | null;
}

let made = 0;

const well = (chips: WirePerson[], shown: boolean): WellState => ({
  chips,
  typed: '',
  shown,
  version: 0,
});

/** A composer with everything at its beginning; `given` says what differs. */
export function newDraft(
  given: Partial<Draft> & { to?: WirePerson[]; cc?: WirePerson[]; bcc?: WirePerson[] },
): Draft {
  made += 1;
  const { to = [], cc = [], bcc = [], ...rest } = given;
  return {
    key: `draft${made}`,
    number: made,
    token: `c${made}${Math.floor(performance.now()).toString(36)}`,
    kind: 'in-place',
    conversationId: null,
    paneSlot: null,
    itemId: null,
    answers: null,
    wells: { TO: well(to, true), CC: well(cc, cc.length > 0), BCC: well(bcc, bcc.length > 0) },
    subject: '',
    wellsOpen: true,
    wholeHeader: true,
    seed: '',
    history: '',
    draftId: null,
    savedAt: null,
    dirty: false,
    editor: null,
    ...rest,
  };
}
