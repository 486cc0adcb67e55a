/** All composers of the page: opening, saving, sending, taking back. */
import type { WireDraft, WireThread } from '../../wire.ts';
import type { Context, Desk, ReplyKind } from '../context.ts';
import { h, onPress, show } from '../dom.ts';
import { Composer, type ComposerActs } from './composer.ts';
import { beginReply, emptyBeginning, type Beginning } from './start.ts';

export class ComposerDesk implements Desk {
  readonly #context: Context;
  readonly #dock: HTMLElement;
  readonly #open: Composer[] = [];

  constructor(context: Context, dock: HTMLElement) {
    this.#context = context;
    this.#dock = dock;
  }

  popup(draft?: WireDraft): void {
    const again = this.#open.find((one) => one.id === draft?.id);
    if (again) return again.body.focus();
    this.#openPopup({ ...emptyBeginning, ...draft, draft: draft ?? null });
  }

  #openPopup(beginning: Beginning): void {
    const composer = this.#make('popup', beginning);
    this.#dock.append(composer.frame.element);
    if (composer.beginning.to.length) composer.body.focus();
    else composer.fields.focusTo();
    this.#tellAddress();
  }

  /** A composer that is the whole window. */
  window(beginning: Partial<Beginning>): HTMLElement {
    const composer = this.#make('window', { ...emptyBeginning, ...beginning });
    queueMicrotask(() => composer.fields.focusTo());
    return composer.frame.element;
  }

  inline(place: HTMLElement, thread: WireThread, messageId: string, kind: ReplyKind): void {
    const there = this.#open.find((one) => place.contains(one.frame.element));
    if (there) return there.body.focus();
    const message = thread.messages.find((one) => one.id === messageId);
    if (message) this.#openIn(place, beginReply(this.#context, thread, message, kind));
  }

  popOutReply(thread: WireThread, messageId: string, kind: ReplyKind): void {
    const message = thread.messages.find((one) => one.id === messageId);
    if (message) this.#openPopup(beginReply(this.#context, thread, message, kind));
  }

  restore(place: HTMLElement, thread: WireThread, draft: WireDraft): void {
    if (this.#open.some((one) => one.id === draft.id)) return;
    const message = thread.messages.find((one) => one.id === draft.replyTo) ?? null;
    this.#openIn(place, { ...emptyBeginning, ...draft, thread, message, draft }, false);
  }

  leave(within: HTMLElement): void {
    const inside = this.#open.filter(
      (one) => one.frame.kind === 'inline' && within.contains(one.frame.element),
    );
    for (const composer of inside) this.#close(composer);
  }

  #openIn(place: HTMLElement, beginning: Beginning, focus = true): void {
    const composer = this.#make('inline', beginning);
    place.classList.add('adB');
    for (const bar of barsOf(place)) show(bar, false);
    place.append(composer.frame.element);
    if (!focus) return;
    composer.frame.element.scrollIntoView({ block: 'nearest' });
    if (beginning.to.length) composer.body.focus();
    else {
      composer.fields.uncover();
      composer.fields.focusTo();
    }
  }

  #make(kind: 'popup' | 'inline' | 'window', beginning: Beginning): Composer {
    const acts: ComposerActs = {
      save: async (draft) => {
        await this.#context.server.tell({ do: 'draft', draft });
        await this.#context.poll();
        this.#tellAddress();
      },
      discard: (composer) => void this.#discard(composer),
      send: (composer) => void this.#send(composer),
      close: (composer) => this.#close(composer),
      popOut: (composer) => {
        const draft = composer.toDraft();
        this.#remove(composer);
        this.#openPopup({ ...composer.beginning, ...draft, draft });
      },
    };
    const composer = new Composer(this.#context, kind, beginning, acts);
    this.#open.push(composer);
    return composer;
  }

  /** Takes the composer off the page; nothing is saved here. */
  #remove(composer: Composer): HTMLElement | null {
    composer.stopSaving();
    const place = composer.frame.element.closest<HTMLElement>('.ip');
    composer.frame.remove();
    this.#open.splice(this.#open.indexOf(composer), 1);
    if (place) {
      place.classList.remove('adB');
      for (const bar of barsOf(place)) show(bar, true);
    }
    this.#tellAddress();
    return place;
  }

  #close(composer: Composer): void {
    void composer.flush();
    this.#remove(composer);
  }

  async #discard(composer: Composer): Promise<void> {
    this.#remove(composer);
    await this.#context.server.tell({ do: 'discard', id: composer.id });
    this.#context.toasts.say(this.#context.words.discarded);
    await this.#context.poll();
  }

  async #send(composer: Composer): Promise<void> {
    const { words, toasts, server, boot } = this.#context;
    composer.fields.confirmAll();
    const draft = composer.toDraft();
    if (draft.to.length + draft.cc.length + draft.bcc.length === 0)
      return alertBox(words.noRecipients, words.ok);
    const place = this.#remove(composer);
    const answer = await server.send(draft);
    const links = boot.options.undoSendSeconds
      ? [
          {
            id: 'link_undo',
            words: words.undo,
            act: () => void this.#undo(answer.message, composer.beginning, place),
          },
        ]
      : [];
    const row = () => server.list.rows.find((one) => one.id === answer.threadId);
    const view = {
      id: 'link_vsm',
      words: words.viewMessage,
      act: () => this.#context.go({ view: 'all', of: '', thread: row()?.token ?? null }),
    };
    toasts.say(words.messageSent, [...links, view], boot.options.undoSendSeconds || undefined);
    await this.#context.poll();
  }

  /** The mail comes back as a draft in a composer that is a new element. */
  async #undo(message: string, beginning: Beginning, place: HTMLElement | null): Promise<void> {
    const draft = await this.#context.server.undo(message);
    await this.#context.poll();
    if (!draft) return;
    this.#context.toasts.say(this.#context.words.sendingUndone);
    if (place?.isConnected && beginning.thread)
      this.#openIn(place, { ...beginning, ...draft, draft });
    else this.popup(draft);
  }

  /** Open pop-ups stand in the address, inside the hash. */
  #tellAddress(): void {
    const compose = this.#open
      .filter((one) => one.frame.kind === 'popup')
      .map((one) => (one.saved ? tokenOf(one.permId) : 'new'));
    this.#context.go({ compose });
  }
}

const consonants = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const tokenOf = (permId: string): string =>
  permId
    .replaceAll(/\D/gu, '')
    .split('')
    .map((digit) => consonants[Number(digit) * 3])
    .join('');

function barsOf(place: HTMLElement): HTMLElement[] {
  const beside = place.parentElement?.matches('.btDi4d')
    ? [...place.parentElement.querySelectorAll<HTMLElement>(':scope > .amr, :scope > .brb')]
    : [];
  return [...place.querySelectorAll<HTMLElement>(':scope > table.gB')].concat(beside);
}

function alertBox(words: string, ok: string): void {
  const button = h('button', { type: 'button', name: 'ok' }, ok);
  const box = h(
    'div.Kj-JD',
    { role: 'alertdialog', 'aria-label': words, tabindex: 0 },
    h('div.Kj-JD-Jz', {}, words),
    button,
  );
  onPress(button, () => box.remove());
  document.body.append(box);
  button.focus();
}
