import { placeOf } from './conversation-id.ts';
import { addressConfirmed, subjectOf } from './key.ts';
import { openPane, type Pane } from './pane.ts';
import { shapeOf } from './thread.ts';

/** The time that two equal looks must lie apart, and how long a pane may stand still under a new address before it counts as its own. */
const QUIET_MS = 250;
const STALE_MS = 3_000;
/** Between two threads the pane is empty for a moment. */
const CLOSED_MS = 500;

interface Look {
  /** The address's id and the pane's heading: what makes it another thread. */
  thread: string;
  id: string;
  /** What the pane shows, whatever the address says. */
  shown: string;
}

/**
 * Whether the open thread may be read. After a change of address Outlook shows the previous
 * message for some hundred milliseconds and fills the pane late (outlook.md §2), so a thread counts as
 * open once two looks 250 ms apart agree, or once the heading's token proves that pane and address
 * belong together. Only a watched page is held back: a saved one is read at once.
 */
export class Quiet {
  private accepted: Look | null = null;
  private sample: { look: Look; at: number } | null = null;
  private addressSince = 0;
  private openUntil = 0;
  private readonly clock: () => number;

  constructor(clock: () => number) {
    this.clock = clock;
  }

  /** Looks at the page; answers with the milliseconds after which to look again, 0 when it is settled, and whether there is news. */
  look(document: Document, url: URL): { again: number; news: boolean } {
    const pane = openPane(document);
    const now = this.clock();
    if (!pane) return this.closing(now);
    const look = lookAt(document, url, pane);
    this.openUntil = now + CLOSED_MS;
    if (look.thread === this.accepted?.thread || addressConfirmed(document, url, pane)) {
      return this.accept(look);
    }
    const { sample } = this;
    if (sample?.look.id !== look.id) this.addressSince = now;
    const isSame = sample?.look.thread === look.thread && sample.look.shown === look.shown;
    if (!isSame) this.sample = { look, at: now };
    const rest = this.restOf(look, isSame && sample ? sample.at : now, now);
    // The first look at another thread is news: the one before is no longer open.
    return rest <= 0
      ? this.accept(look)
      : { again: rest, news: sample?.look.thread !== look.thread };
  }

  /** Milliseconds that are missing to be sure. */
  private restOf(look: Look, since: number, now: number): number {
    const isPrevious =
      this.accepted !== null && this.accepted.shown === look.shown && this.accepted.id !== look.id;
    const quiet = since + QUIET_MS - now;
    return isPrevious ? Math.max(quiet, this.addressSince + STALE_MS - now) : quiet;
  }

  private closing(now: number): { again: number; news: boolean } {
    this.sample = null;
    const rest = this.openUntil - now;
    if (this.accepted && rest > 0) return { again: rest, news: false };
    this.accepted = null;
    return { again: 0, news: true };
  }

  private accept(look: Look): { again: number; news: boolean } {
    this.accepted = look;
    this.sample = null;
    return { again: 0, news: true };
  }

  /** Whether what the page shows at this moment is the thread that was found at rest. */
  isAtRest(document: Document, url: URL): boolean {
    const pane = openPane(document);
    return pane !== null && threadAt(document, url, pane) === this.accepted?.thread;
  }
}

const idAt = (url: URL): string => placeOf(url)?.id ?? '';
const threadAt = (document: Document, url: URL, pane: Pane): string =>
  `${idAt(url)}\n${subjectOf(document, pane)}`;

function lookAt(document: Document, url: URL, pane: Pane): Look {
  const subject = subjectOf(document, pane);
  const beginning = (pane.bodies[0]?.textContent ?? '').slice(0, 200);
  return {
    id: idAt(url),
    thread: threadAt(document, url, pane),
    shown: `${subject}\n${shapeOf(pane)}\n${beginning}`,
  };
}

const watched = new WeakMap<Document, Quiet>();

export function holdBack(document: Document, quiet: Quiet, signal: AbortSignal): void {
  watched.set(document, quiet);
  signal.addEventListener('abort', () => watched.delete(document));
}

/** True for a page that nobody watches. */
export function mayRead(document: Document, url: URL): boolean {
  return watched.get(document)?.isAtRest(document, url) ?? true;
}
