import { ask } from '../messaging/client.ts';
import { extension } from '../messaging/extension.ts';
import type { KnownOwner, Webmail } from '../webmail/webmail.ts';
import { askAccount } from './account.ts';
import { fingerprint, readScreen, type Screen } from './page.ts';
import { report } from './report.ts';

/** Our script of an earlier version, left behind by an update, cannot reach the background any more. */
export const orphaned = (): boolean => {
  try {
    return extension.runtime.id === undefined;
  } catch {
    return true;
  }
};

type OnScreen = (screen: Screen) => void | Promise<void>;

/** What the features share: the webmail, what is on screen, whose mailbox it is, and when to stop. */
export class Watch {
  screen: Screen | null = null;
  #owner: KnownOwner = {};
  #last = '';
  readonly #onScreen: { id: string; listener: OnScreen }[] = [];
  readonly #onUnchanged: (() => void)[] = [];
  readonly webmail: Webmail;
  readonly signal: AbortSignal;

  constructor(webmail: Webmail, signal: AbortSignal) {
    this.webmail = webmail;
    this.signal = signal;
  }

  /** Called whenever what is on screen changed. Its failure is logged under the feature's name. */
  onScreen(id: string, listener: OnScreen): void {
    this.#onScreen.push({ id, listener });
  }

  /** Called when the page re-rendered the same content: what we put into it may be gone. */
  onRerender(listener: () => void): void {
    this.#onUnchanged.push(listener);
  }

  /** Looks now, and whenever the page changes; `stop` is called when our background is gone. */
  begin(stop: () => void): void {
    const look = (): void => {
      if (orphaned()) stop();
      else this.#look();
    };
    this.webmail.observe(document, look, this.signal);
    look();
    this.learnOwner();
  }

  /** Reads what is on screen now, with what is known of whose mailbox it is. */
  read(): Screen {
    this.screen = readScreen(this.webmail, document, this.#owner);
    return this.screen;
  }

  #look(): void {
    void this.#run('page', () => {
      const screen = this.read();
      const now = fingerprint(screen);
      if (now === this.#last) {
        for (const listener of this.#onUnchanged) listener();
        return;
      }
      this.#last = now;
      this.tell(screen);
    });
  }

  /** Own messages are told by the rep's addresses where the page only says "You", or an alias. */
  learnOwner(): void {
    void this.#run('owner', async () => {
      const { origin } = location;
      const slot = this.screen?.account?.slot ?? '';
      const { address, own } = await ask('accountOf', { origin, slot });
      const ownAddresses = address === null ? own : [address, ...own];
      if (ownAddresses.length === 0) return;
      this.#owner = { ownAddresses };
      this.#look();
    });
  }

  tell(screen: Screen): void {
    this.screen = screen;
    for (const { id, listener } of this.#onScreen) void this.#run(id, () => listener(screen));
  }

  async #run(id: string, listener: () => void | Promise<void>): Promise<void> {
    try {
      await listener();
    } catch (error) {
      report(id, error);
    }
  }

  /** The mailbox's address: what the page says, else what was learned here before; never a guess. */
  async address(): Promise<string | null> {
    const account = this.screen?.account ?? null;
    return askAccount(account?.address ?? null, account?.slot ?? '');
  }
}
