import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A rule of accessibility that is broken, with the elements that break it. */
export interface Violation {
  rule: string;
  impact: string;
  where: string[];
}

/** What a control may be found by: its accessible name in full (text) or in part (pattern). */
export type Name = string | RegExp;

/**
 * A piece of the product on screen (the popup's page, or the strip in the mail page) as the rep
 * meets it: words, and controls by their names. `root` is an expression for the document or shadow
 * root it lives in, evaluated afresh each time, since pages re-render around it.
 */
export class Surface {
  readonly page: Page;
  readonly #root: string;
  readonly #name: string;

  constructor(page: Page, name: string, root: string) {
    this.page = page;
    this.#name = name;
    this.#root = root;
  }

  /** Whether the surface is on screen. */
  async shown(): Promise<boolean> {
    return Boolean(await this.page.evaluate(`Boolean(${this.#root})`));
  }

  /** All words on the surface, white space collapsed; empty when it is not on screen. */
  async text(): Promise<string> {
    const text = await this.page.evaluate(`(() => {
      const root = ${this.#root};
      if (!root) return '';
      return [...(root.body ?? root).children]
        .filter((one) => !/^(style|script|link)$/i.test(one.tagName))
        .map((one) => one.innerText ?? '').join(' ');
    })()`);
    return String(text).replace(/\s+/gu, ' ').trim();
  }

  /** Waits until the words are there and returns the surface's whole text. */
  async says(words: Name, timeout?: number): Promise<string> {
    const test = (text: string): boolean =>
      typeof words === 'string' ? text.includes(words) : words.test(text);
    return until(
      `${this.#name} to say ${String(words)}`,
      async () => {
        const text = await this.text();
        return test(text) && text;
      },
      { seen: async () => `“${await this.text()}”`, ...(timeout ? { timeout } : {}) },
    );
  }

  /** Names of every control on the surface, as a screen reader says them. */
  async controls(): Promise<string[]> {
    return (await this.page.evaluate(
      `${named}(${this.#root}).map(({ role, name }) => role + ' ' + name)`,
    )) as string[];
  }

  /** The control with this name, once it is there and enabled. */
  async control(name: Name): Promise<ElementHandle> {
    const pattern =
      typeof name === 'string'
        ? `(one) => one === ${JSON.stringify(name)}`
        : `(one) => ${String(name)}.test(one)`;
    return until(
      `${this.#name} to have a control named ${String(name)}`,
      async () => {
        const handle = await this.page.evaluateHandle(
          `${named}(${this.#root}).find(({ name, element }) => (${pattern})(name) && !element.disabled)?.element`,
        );
        return handle.asElement() as ElementHandle | null;
      },
      { seen: () => this.controls() },
    );
  }

  /** Clicks a control with the mouse. */
  async press(name: Name): Promise<void> {
    // Between finding and clicking, the surface may have been drawn anew.
    await until(`a click on ${String(name)} in ${this.#name}`, async () => {
      const control = await this.control(name);
      const { x, y } = await control.evaluate(aim);
      await this.page.mouse.click(x, y);
      // The page may have moved under the mouse: a click that met something else is made again.
      return control.evaluate((one) => {
        const met = one.hasAttribute('data-was-pressed') || !one.isConnected;
        one.removeAttribute('data-was-pressed');
        return met;
      });
    });
  }

  /** Replaces what a text field holds by typing. */
  async type(name: Name, text: string): Promise<void> {
    const field = await this.control(name);
    await field.evaluate((one) => {
      (one as HTMLInputElement).focus();
      (one as HTMLInputElement).select?.();
    });
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(text);
  }

  /**
   * Sets a field that is not typed into letter by letter: a date, a time, a choice in a list.
   * Native date fields take their keys in the order of the browser's language; this does not.
   */
  async set(name: Name, value: string): Promise<void> {
    const field = await this.control(name);
    await field.evaluate((one, wanted) => {
      const input = one as HTMLInputElement | HTMLSelectElement;
      const prototype = Object.getPrototypeOf(input) as object;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, wanted);
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }, value);
  }

  /** Moves with Tab, from wherever the focus is, to the control with this name. */
  async tabTo(name: Name, { backwards = false, most = 60 } = {}): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < most; step += 1) {
      const here = await this.focused();
      if (here !== null) {
        if (typeof name === 'string' ? here === name : name.test(here)) return;
        passed.push(here);
      }
      if (backwards) await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (backwards) await this.page.keyboard.up('Shift');
    }
    throw new Error(
      `Expected: to reach ${String(name)} in ${this.#name} with Tab. Passed: ${passed.join(' · ')}`,
    );
  }

  /** Accessible name of the focused control of this surface, or `null` when the focus is elsewhere. */
  async focused(): Promise<string | null> {
    return (await this.page.evaluate(`(() => {
      const root = ${this.#root};
      const active = root?.activeElement;
      if (!active || active === document.body) return null;
      return ${named}(root).find(({ element }) => element === active)?.name ?? null;
    })()`)) as string | null;
  }

  /** Whether the focus is anywhere within this surface. */
  async holdsFocus(): Promise<boolean> {
    return Boolean(await this.page.evaluate(`Boolean(${this.#root}?.activeElement)`));
  }

  /** What axe-core finds wrong with the surface; the mail page around a strip is left out. */
  async violations(): Promise<Violation[]> {
    const has = await this.page.evaluate(`typeof globalThis.axe === 'object'`);
    if (!has) await this.page.evaluate(`${axe.source};void 0`);
    return (await this.page.evaluate(`(() => {
      const root = ${this.#root};
      return axe.run(root.host ?? document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, impact, nodes }) => ({
          rule: id, impact: String(impact), where: nodes.map(({ html }) => html.slice(0, 200)),
        })));
    })()`)) as Violation[];
  }
}

/**
 * Where to click an element, in the window's pixels, once it has kept its place for a moment: a rep aims
 * at what stands still. The element remembers being clicked. Sent to the page as text: no names within.
 */
function aim(one: Element): Promise<{ x: number; y: number }> {
  one.scrollIntoView({ block: 'center' });
  one.addEventListener('click', () => one.setAttribute('data-was-pressed', ''), { once: true });
  let last = one.getClientRects()[0];
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const now = one.getClientRects()[0];
      if (now && (now.x !== last?.x || now.y !== last.y)) {
        last = now;
        return;
      }
      clearInterval(timer);
      if (now) resolve({ x: now.x + now.width / 2, y: now.y + now.height / 2 });
      else reject(new Error('It is on screen no more.'));
    }, 30);
  });
}

/**
 * Every visible control below a root, with role and accessible name (label, `aria-label`,
 * `aria-labelledby`, own words, title, in the order a browser takes them where they matter here).
 */
const named = `((root) => {
  if (!root) return [];
  const words = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (element) => {
    const by = element.getAttribute('aria-labelledby');
    if (by) return words(by.split(/\\s+/).map((id) => element.getRootNode().getElementById(id)?.textContent ?? '').join(' '));
    const label = element.getAttribute('aria-label');
    if (label) return words(label);
    if (element.labels?.length) return words([...element.labels].map((label) => {
      const own = label.cloneNode(true);
      for (const control of own.querySelectorAll('select, textarea, input, button')) control.remove();
      return own.textContent;
    }).join(' '));
    return words(element.innerText || element.getAttribute('title') || element.getAttribute('placeholder') || element.value);
  };
  const selector = 'button, a[href], input, select, textarea, summary, [role=button], [role=menuitem], [role=tab], [tabindex="0"]';
  return [...root.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true)
    .map((element) => ({ element, role: element.getAttribute('role') ?? element.localName, name: nameOf(element) }));
})`;
