/** One open composer: fields, body and buttons, saving itself when it is written in. */
import type { WireDraft } from '../../wire.ts';
import type { Context } from '../context.ts';
import { h, onOldPress, onPress, show } from '../dom.ts';
import { blank } from '../pictures.ts';
import { buildBody, type Body } from './body.ts';
import { buildFields, type Fields } from './fields.ts';
import { buildFrame, type Frame, type FrameKind } from './frames.ts';
import { hiddenInputs } from './hidden-inputs.ts';
import type { Beginning } from './start.ts';

export interface ComposerActs {
  save(draft: WireDraft): Promise<void>;
  discard(composer: Composer): void;
  send(composer: Composer): void;
  close(composer: Composer): void;
  /** Into a pop-up, where the subject can be written. */
  popOut(composer: Composer): void;
}

/** These do not leave a composer: shortcuts of the page must not fire while one writes. */
const keptInside = ['keydown', 'keypress', 'keyup', 'mousedown', 'mouseup'];

export class Composer {
  readonly frame: Frame;
  readonly fields: Fields;
  readonly body: Body;
  readonly beginning: Beginning;
  readonly permId: string;
  readonly id: string;
  readonly plain: boolean;
  saved: boolean;
  readonly #context: Context;
  readonly #acts: ComposerActs;
  readonly #hidden = hiddenInputs();
  readonly #status = h('div.oG.aOy', { 'aria-live': 'polite' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;

  constructor(context: Context, kind: FrameKind, beginning: Beginning, acts: ComposerActs) {
    this.#context = context;
    this.#acts = acts;
    this.beginning = beginning;
    const { draft } = beginning;
    this.permId =
      draft?.permId ?? `msg-a:r-${String(Math.random()).slice(2, 18)}${Date.now() % 1000}`;
    this.id = draft?.id ?? `draft.${this.permId}`;
    this.saved = draft !== null;
    this.plain = draft ? draft.plain : context.boot.options.plainText;
    const changed = () => this.#changed();
    this.fields = buildFields(context, kind === 'inline', changed);
    this.body = buildBody(context, beginning, this.plain, changed);
    const form = h(
      'form.bAs',
      { method: 'POST', enctype: 'multipart/form-data' },
      this.#hidden.elements,
      this.#responseType(),
      this.fields.element,
      h(
        'table.iN',
        {},
        h('tbody', {}, h('tr', {}, h('td.Iy', {}, this.body.element)), this.#buttons()),
      ),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    this.frame = buildFrame(context, kind, form, { close: () => acts.close(this) });
    this.fields.subject.addEventListener('input', changed);
    this.fields.subject.addEventListener('change', changed);
    this.#fill();
    this.#listen(form);
  }

  /** What is in the composer now, read from the page. */
  toDraft(): WireDraft {
    const { thread, message, kind } = this.beginning;
    return {
      id: this.id,
      permId: this.permId,
      threadId: thread?.id ?? null,
      replyTo: message?.id ?? null,
      kind,
      to: this.fields.people('to'),
      cc: this.fields.people('cc'),
      bcc: this.fields.people('bcc'),
      subject: this.fields.subject.value,
      html: this.body.html(),
      text: this.body.text(),
      plain: this.plain,
      at: 0,
    };
  }

  /** Saves what was noticed but not yet saved. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#dirty) return;
    this.#dirty = false;
    this.saved = true;
    await this.#acts.save(this.toDraft());
    this.#status.textContent = this.#context.words.saved;
  }

  stopSaving(): void {
    clearTimeout(this.#timer);
    this.#dirty = false;
  }

  #changed(): void {
    this.#dirty = true;
    this.#status.textContent = '';
    this.frame.setTitle(this.fields.subject.value || this.#context.words.newMessage);
    this.#hide();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#context.boot.options.draftDelay);
  }

  #fill(): void {
    const { to, cc, bcc, subject } = this.beginning;
    this.fields.set({ to, cc, bcc });
    this.fields.subject.value = subject;
    if (this.frame.kind !== 'inline' && subject) this.frame.setTitle(subject);
    if (this.frame.kind !== 'inline' && !to.length) this.fields.uncover();
    this.#hide();
  }

  #hide(): void {
    const { thread, message } = this.beginning;
    this.#hidden.set({
      draft: `#${this.permId}`,
      rt: thread ? `#${thread.permId}` : 'undefined',
      lts: thread?.hex ?? '',
      rm: message ? `#${message.permId}` : 'undefined',
      subject: this.fields.subject.value,
      uet: this.body.foldedQuote(),
    });
  }

  #listen(form: HTMLElement): void {
    this.body.box.addEventListener('focus', () => this.fields.cover());
    this.fields.subject.addEventListener('focus', () => this.fields.cover());
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.#acts.send(this);
      }
      if (event.key === 'Escape' && this.frame.kind === 'popup') this.#acts.close(this);
    });
    for (const type of keptInside) {
      this.frame.element.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  #buttons(): HTMLElement {
    const { words } = this.#context;
    const send = h(
      'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
      {
        role: 'button',
        tabindex: 1,
        'aria-label': `${words.send} \u202A(Ctrl-Enter)\u202C`,
        'data-tooltip': words.send,
      },
      words.send,
    );
    onOldPress(send, () => this.#acts.send(this));
    const more = h(
      'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
      { role: 'button', tabindex: 1, 'aria-haspopup': 'true', 'aria-label': words.moreSend },
      '▾',
    );
    const format = h(
      'div.aX.J-Z-I',
      { role: 'button', tabindex: 1, 'aria-label': words.formatting },
      'A',
    );
    const discard = h(
      'div.oh.J-Z-I.J-J5-Ji.T-I-ax7',
      { role: 'button', tabindex: 1, 'aria-label': words.discard, 'data-tooltip': words.discard },
      '✕',
    );
    onPress(discard, () => this.#acts.discard(this));
    return h(
      'tr.btC',
      {},
      h(
        'td',
        {},
        h(
          'div.aDh',
          {},
          h('div.IZ', {}, h('div.Up', {}, h('div.dC', {}, send, more))),
          h('div.aDj', {}, format, this.#status, discard),
        ),
      ),
    );
  }

  /** The icon tells reply, reply-all and forward apart; its menu turns the reply into a pop-up. */
  #responseType(): HTMLElement | null {
    const { kind } = this.beginning;
    if (kind === 'new') return null;
    const mark = { reply: 'mL', 'reply-all': 'mK', forward: 'mI' }[kind];
    const sign = { reply: '↩', 'reply-all': '↩↩', forward: '→' }[kind];
    const { typeOfResponse, editSubject } = this.#context.words;
    const menu = h('div.b7.J-M', { role: 'menu', style: 'display: none; position: absolute' });
    const edit = h('div.J-N', { role: 'menuitem', tabindex: -1 }, editSubject);
    onOldPress(edit, () => this.#acts.popOut(this));
    menu.append(edit);
    const button = h(
      'div.J-JN-M-I-Jm',
      { role: 'button', 'aria-haspopup': 'true', 'aria-label': typeOfResponse, tabindex: 1 },
      h(`img.${mark}`, { src: blank, alt: '' }),
      sign,
    );
    onOldPress(button, () => show(menu, menu.style.display === 'none'));
    return h('div.HQ', {}, button, menu);
  }
}
