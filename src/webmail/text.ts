import { isElement } from './element.ts';

/**
 * An element's text with its block structure as line breaks. Nodes are walked: `innerText`
 * skips what the webmail has folded away and forces a layout of the whole message.
 */

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** Blocks that mail programs set off with an empty line. */
const SET_OFF = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'PRE', 'BLOCKQUOTE']);
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TITLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'OBJECT',
  'SVG',
  'TEXTAREA',
  'SELECT',
]);

const keepsSpaces = (element: Element): boolean =>
  element.tagName === 'PRE' ||
  /white-space\s*:\s*(?:pre|break-spaces)/i.test(element.getAttribute('style') ?? '');

/** Collects words and breaks; a break is only written once something follows it. */
class Page {
  private text = '';
  private breaks = 0;
  private space = false;

  /** Asks for at least this many line ends before the next word. */
  line(count: number): void {
    if (this.text) this.breaks = Math.max(this.breaks, count);
    this.space = false;
  }
  /** One more line end, for `<br>`, which adds up. */
  newLine(): void {
    if (this.text) this.breaks += 1;
    this.space = false;
  }
  flow(raw: string): void {
    const words = raw.replace(/[ \t\r\n\f]+/g, ' ');
    if (words === '') return;
    if (words === ' ') {
      this.space = true;
      return;
    }
    if (words.startsWith(' ')) this.space = true;
    this.put(words.trim());
    this.space = words.endsWith(' ');
  }
  verbatim(raw: string): void {
    raw.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) this.newLine();
      if (line) this.put(line);
    });
  }
  private put(words: string): void {
    if (this.breaks > 0) this.text += '\n'.repeat(this.breaks);
    else if (this.space && this.text) this.text += ' ';
    this.text += words;
    this.breaks = 0;
    this.space = false;
  }
  toString(): string {
    return this.text
      .replaceAll('\u00A0', ' ')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{4,}/g, '\n\n\n');
  }
}

/**
 * @param isNoise elements the webmail adds around the sender's words; they are left out whole.
 * @returns text with `\n` line ends; paragraphs are set off by an empty line, `<br>` and blocks by a line end.
 */
export function textOf(root: Node, isNoise: (element: Element) => boolean = () => false): string {
  const page = new Page();
  walk(root, page, isNoise, false);
  return page.toString();
}

function walk(
  node: Node,
  page: Page,
  isNoise: (element: Element) => boolean,
  verbatim: boolean,
): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      if (verbatim) page.verbatim(child.nodeValue ?? '');
      else page.flow(child.nodeValue ?? '');
    } else if (isElement(child)) {
      visit(child, page, isNoise, verbatim);
    }
  }
}

function visit(
  at: Element,
  page: Page,
  isNoise: (element: Element) => boolean,
  verbatim: boolean,
): void {
  const tag = at.tagName.toUpperCase();
  if (SILENT.has(tag) || isNoise(at)) return;
  if (tag === 'BR') return page.newLine();
  if (tag === 'IMG') return page.flow(pictureText(at));
  if (tag === 'TD' || tag === 'TH') page.flow(' ');
  const ends = SET_OFF.has(tag) ? 2 : BLOCKS.has(tag) ? 1 : 0;
  if (ends) page.line(ends);
  walk(at, page, isNoise, verbatim || keepsSpaces(at));
  if (ends) page.line(ends);
}

/** Emoji come as images whose alternative text is the emoji; other pictures' texts are not the sender's words. */
function pictureText(image: Element): string {
  const text = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '';
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text) && text.length <= 16
    ? text
    : '';
}

/** The text of a heading or label in one line, emoji images included. */
export function lineOf(root: Node, isNoise?: (element: Element) => boolean): string {
  return textOf(root, isNoise).replace(/\s+/gu, ' ').trim();
}
