import type { SentRef } from '../messaging/protocol.ts';
import type { MessageReading, ThreadReading } from '../webmail/webmail.ts';

/**
 * Own messages that undo-send took back: this very page showed one as the newest of the open thread,
 * and now shows all the others without it. Only the page itself can know; another tab of the same
 * thread may merely be behind, and one that shows a message at a time proves nothing.
 */
export class TakenBack {
  #key: string | null = null;
  #before: readonly MessageReading[] = [];
  #gone: SentRef[] = [];

  /** Takes in what the page shows now. Told again at each look until the message is back. */
  see({ key, messages }: ThreadReading): SentRef[] {
    if (key !== this.#key) this.#gone = [];
    else this.#compare(messages);
    this.#key = key;
    this.#before = messages;
    return this.#gone;
  }

  #compare(messages: readonly MessageReading[]): void {
    const isHere = ({ id }: { id: string | null }): boolean =>
      messages.some((message) => message.id === id);
    this.#gone = this.#gone.filter((gone) => !isHere(gone));
    const newest = this.#before.at(-1);
    const others = this.#before.slice(0, -1);
    if (!newest?.fromMe || newest.id === null || others.length === 0) return;
    if (isHere(newest) || !others.every(isHere)) return;
    this.#gone.push({ id: newest.id, sentAt: newest.sentAt?.toISOString() ?? null });
  }
}
