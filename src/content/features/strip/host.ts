import { render, type ComponentChild } from 'preact';
import { direction, language } from '../../../components/words.ts';
import look from '../../../components/look.css?inline';
import type { Webmail } from '../../../webmail/webmail.ts';
import stripLook from './strip.css?inline';

const mark = 'data-agreed';
/** Keys typed into the strip are the rep's, not shortcuts of the mail page. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

/**
 * The strip's place in the mail page: an element of ours with an open shadow root, put back where it
 * belongs whenever the page wipes its containers. Open, so that assistive tools and tests see it.
 */
export class StripHost {
  readonly #webmail: Webmail;
  readonly #element: HTMLElement;
  readonly #root: HTMLElement;
  #wanted = false;

  constructor(webmail: Webmail) {
    this.#webmail = webmail;
    // Firefox starts the new version in open pages, and leaves behind what the old one drew.
    for (const left of document.querySelectorAll(`[${mark}="strip"]`)) left.remove();
    this.#element = document.createElement('div');
    this.#element.dataset['agreed'] = 'strip';
    const shadow = this.#element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = look + stripLook;
    this.#root = document.createElement('div');
    this.#root.className = 'agreed strip';
    this.#root.dir = direction();
    this.#root.lang = language();
    shadow.append(style, this.#root);
    for (const type of keyEvents) {
      this.#element.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Called when the rep reaches for the strip, before anything in it hears of it. */
  onTouch(reach: () => void): void {
    for (const type of ['pointerdown', 'focusin', 'keydown']) {
      this.#element.addEventListener(type, reach, { capture: true });
    }
  }

  /** Shows this above the open thread, or takes the strip away. */
  show(content: ComponentChild): void {
    this.#wanted = content !== null;
    render(content, this.#root);
    this.keep();
  }

  /** Puts the strip back where it belongs; the page may have re-rendered around it. */
  keep(): void {
    const place = this.#wanted ? this.#webmail.stripPlace(document) : null;
    if (!place?.parentNode) {
      this.remove();
      return;
    }
    if (place.previousElementSibling !== this.#element) place.before(this.#element);
    this.#root.toggleAttribute('data-dark', this.#webmail.isDark(document));
  }

  remove(): void {
    this.#element.remove();
  }
}
