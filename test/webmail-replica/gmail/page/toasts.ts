/** The message bar at the bottom: `.bAq` in `.vh` in `.b8.UC`. */
import { h, onPress, replace, show } from './dom.ts';

export interface ToastLink {
  id: string;
  words: string;
  act(): void;
}

export class Toasts {
  readonly element = h('div.b8.UC', {
    role: 'alert',
    'aria-live': 'assertive',
    style: 'display: none',
  });
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(words: string, links: ToastLink[] = [], seconds = 6): void {
    clearTimeout(this.#timer);
    const line = h(
      'div.vh',
      {},
      h('span.bAq', {}, words),
      links.map((link) =>
        onPress(
          h('span.ag.a8k', { id: link.id, role: 'link', tabindex: 0, param: '#' }, link.words),
          () => {
            this.hide();
            link.act();
          },
        ),
      ),
    );
    replace(this.element, line);
    show(this.element, true);
    this.#timer = setTimeout(() => this.hide(), seconds * 1_000);
  }

  hide(): void {
    clearTimeout(this.#timer);
    show(this.element, false);
    this.element.replaceChildren();
  }
}
