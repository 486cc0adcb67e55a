import type { Webmail } from '../webmail/webmail.ts';
import { askAccount } from './account.ts';
import type { Screen } from './page.ts';
import { report } from './report.ts';

type OnScreen = (screen: Screen) => void | Promise<void>;

/** What the features share: the webmail, what is on screen, whose mailbox it is, and when to stop. */
export class Watch {
  screen: Screen | null = null;
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

  tellUnchanged(): void {
    for (const listener of this.#onUnchanged) listener();
  }

  /** The mailbox's address: what the page says, else what was learned here before; never a guess. */
  async address(): Promise<string | null> {
    const account = this.screen?.account ?? null;
    return askAccount(account?.address ?? null, account?.slot ?? '');
  }
}
