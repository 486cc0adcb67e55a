/** What every part of the page may use; made once, when the page starts. */
import type { Boot, WireDraft, WireThread } from '../wire.ts';
import type { DateTexts } from './dates.ts';
import type { Place } from './place.ts';
import type { Server } from './server.ts';
import type { Toasts } from './toasts.ts';
import type { Words } from './words.ts';

export type ReplyKind = 'reply' | 'reply-all' | 'forward';

/** Composers on the page. */
export interface Desk {
  /** Opens a pop-up composer, empty or with a draft. */
  popup(draft?: WireDraft): void;
  /** Opens a reply inside the thread, or focuses the one that is open. */
  inline(place: HTMLElement, thread: WireThread, messageId: string, kind: ReplyKind): void;
  /** The same in a pop-up, as when Shift is held. */
  popOutReply(thread: WireThread, messageId: string, kind: ReplyKind): void;
  /** Puts a saved reply back where it was written. */
  restore(place: HTMLElement, thread: WireThread, draft: WireDraft): void;
  /** Composers inside these nodes are saved and closed. */
  leave(within: HTMLElement): void;
}

export interface Context {
  boot: Boot;
  words: Words;
  dates: DateTexts;
  server: Server;
  toasts: Toasts;
  desk: Desk;
  place(): Place;
  go: (place: Partial<Place>) => void;
  /** Asks the server for news and renders what changed. */
  poll(): Promise<void>;
}

export const isMe = (context: Context, address: string): boolean =>
  address.toLowerCase() === context.boot.me.address.toLowerCase();
