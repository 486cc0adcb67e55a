import { findAll } from '../find.ts';
import { textOf } from '../text.ts';
import { inPageOrder } from './pane.ts';
import * as parts from './selectors.ts';

/** Where the rep's own words end: the earliest of signature and quote in the editor. */
export function endOfOwnPart(editor: HTMLElement): Element | null {
  const marks = [...findAll(editor, parts.signature), ...findAll(editor, parts.quote)];
  return marks.toSorted(inPageOrder)[0] ?? null;
}

/** What the rep has typed: all but the signature and what stands from the quote on. */
export function ownText(editor: HTMLElement): string {
  const copy = editor.cloneNode(true) as HTMLElement;
  const [quote] = findAll(copy, parts.quote).toSorted(inPageOrder);
  if (quote) {
    const rest = editor.ownerDocument.createRange();
    rest.setStartBefore(quote);
    rest.setEnd(copy, copy.childNodes.length);
    rest.deleteContents();
  }
  for (const signature of findAll(copy, parts.signature)) signature.remove();
  return textOf(copy).trim();
}

/** In plain text the quote begins with a line of underscores (outlook.md §14) or a row of hyphens. */
const PLAIN_QUOTE = /^(?:_{20,}|-{5,}.*-{5,})\s*$/m;

export function ownPartOfPlain(value: string): string {
  const quote = PLAIN_QUOTE.exec(value);
  return quote ? value.slice(0, quote.index) : value;
}
