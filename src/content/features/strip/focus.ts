import type { Shown } from './model.ts';

/** The focused element as this tree sees it: within a shadow root, the page only knows its host. */
const focusedIn = (element: Element): Element | null =>
  (element.getRootNode() as ShadowRoot).activeElement;

/**
 * Keeps the keyboard where the rep is: into what opens, back to the button that opened it when it
 * closes, and not lost when the button just pressed is gone. Never taken from the mail page: only
 * what was here before, or is nowhere now, is moved.
 */
export class KeptFocus {
  #opener: HTMLElement | null = null;
  #panel: Shown['panel'] = null;
  #seen: Shown | null = null;

  /** Told of every element of the strip that gets the focus. */
  remember(target: EventTarget | null): void {
    if (target instanceof HTMLElement && !target.closest('.panel')) this.#opener = target;
  }

  /** Called when the strip was drawn: moves the focus where what is shown has changed. */
  follow(root: HTMLElement, shown: Shown): void {
    const { panel, said, busy } = shown;
    const seen = this.#seen;
    this.#seen = shown;
    if (seen?.panel === panel && seen.said === said && seen.busy === busy) return;
    if (busy) return;
    const before = this.#panel;
    this.#panel = panel;
    if (panel && panel !== before) {
      root.querySelector<HTMLElement>('.panel :is(button,input,select,textarea)')?.focus();
      return;
    }
    const opener = this.#opener;
    const lost = opener !== null && !focusedIn(root) && document.activeElement === document.body;
    if (!lost) return;
    const still = opener.isConnected && !opener.matches(':disabled');
    (still ? opener : root).focus();
  }
}
