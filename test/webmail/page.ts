import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/** A document made of this markup, without scripts, layout or network: what a saved page is. */
export function pageOf(html: string, url = 'https://mail.google.com/mail/u/0/'): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  window.document.write(html);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- happy-dom types its own document
  return window.document as unknown as Document;
}

/** The first element that fits; a fixture that lost it is a broken fixture. */
export function only(root: ParentNode, css: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`The fixture has no ${css}`);
  return found;
}

export function fixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
}
