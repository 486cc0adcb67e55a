import { findAll } from '../find.ts';
import { textOf } from '../text.ts';
import type { ComposerParts } from './composer-parts.ts';
import * as parts from './composer-selectors.ts';

/** What the rep typed: the body without signature and quote. */
export function ownTextOf({ body, mode }: ComposerParts): string {
  if (mode === 'plain') {
    const text = plainText(body);
    return text.slice(0, ownTextEnd(text)).trim();
  }
  const end = new Set<Element>(ownTextEnds(body));
  return textOf(body, (element) => end.has(element)).trim();
}

/** Where in a rich body signature and quote begin; in page order. */
export function ownTextEnds(body: HTMLElement): HTMLElement[] {
  const marks = parts.ownTextEnd.forms.flatMap((form) =>
    findAll(body, { ...parts.ownTextEnd, forms: [form] }),
  );
  return [...new Set(marks)].toSorted((one, other) =>
    one.compareDocumentPosition(other) & 4 ? -1 : 1,
  );
}

export const plainText = (body: HTMLElement): string =>
  'value' in body && typeof body.value === 'string' ? body.value : '';

/** Where in a plain body the signature's line or the quoted part (its introducing line included) begins. */
export function ownTextEnd(text: string): number {
  const signature = text.search(/^-- ?$/m);
  const quote = text.search(/(?:^[^\n>]*:[ \t]*\n+)?^>/m);
  const ends = [signature, quote].filter((at) => at >= 0);
  return ends.length > 0 ? Math.min(...ends) : text.length;
}
