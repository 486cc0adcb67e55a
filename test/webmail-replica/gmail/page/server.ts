/** Talks to the server. Questions travel in the address, so that any way of intercepting requests sees them whole. */
import type {
  Boot,
  NothingNew,
  Question,
  SendAnswer,
  WireDraft,
  WireList,
  WireThread,
} from '../wire.ts';

export class Server {
  readonly #base: string;
  list: WireList = { version: 0, rows: [], drafts: [] };

  constructor(boot: Boot) {
    this.#base = `/mail/u/${boot.slot}/s`;
  }

  /** Asks for the list; true when something has changed since the last time. */
  async refresh(): Promise<boolean> {
    const question = { do: 'list', since: this.list.version } as const;
    const answer = await this.#ask<WireList | NothingNew>(question);
    if (answer.rows === null) return false;
    this.list = answer;
    return true;
  }

  thread(id: string, opening: boolean): Promise<WireThread> {
    return this.#ask({ do: 'thread', id, opening });
  }

  async tell(question: Question): Promise<void> {
    await this.#ask(question);
  }

  send(draft: WireDraft): Promise<SendAnswer> {
    return this.#ask({ do: 'send', draft });
  }

  undo(message: string): Promise<WireDraft | null> {
    return this.#ask({ do: 'undo', message });
  }

  async #ask<T>(question: Question): Promise<T> {
    const address = `${this.#base}?q=${encodeURIComponent(JSON.stringify(question))}`;
    const response = await fetch(address, { method: 'POST' }).catch(unreachable);
    if (!response.ok) throw new Error(`server answered ${response.status} to ${question.do}`);
    return (await response.json()) as T;
  }
}

/**
 * Requests also fail because the page is being left, and then there is nobody to tell: the timer
 * does not outlive the page.
 */
async function unreachable(): Promise<never> {
  await new Promise((done) => setTimeout(done, 1_000));
  throw new Error('server not reachable');
}
