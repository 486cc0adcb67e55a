import { findOptional } from '../find.ts';
import { lineOf } from '../text.ts';
import { shownIn } from '../visible.ts';
import { canonicalId, conversationIn, tokenConfirms } from './conversation-id.ts';
import { openRows, rowSubject } from './list.ts';
import { isBeingWritten, type Pane } from './pane.ts';
import * as parts from './selectors.ts';

/** The conversation's heading: in the pane, or floating above its scroller. */
function subjectElement(document: Document, pane: Pane): HTMLElement | null {
  const shown = shownIn(document);
  const isHeading = (element: HTMLElement): boolean =>
    shown(element) &&
    !isBeingWritten(element) &&
    !element.querySelector('input') &&
    !pane.bodies.some((body) => body.contains(element));
  return (
    findOptional(pane.element, parts.subject, isHeading) ??
    findOptional(document, { ...parts.subject, forms: parts.subject.forms.slice(0, 1) }, isHeading)
  );
}

/** The subject; the heading's title is preferred, since its text may hold buttons' words. Empty when nothing shows it. */
export function subjectOf(document: Document, pane: Pane): string {
  const heading = subjectElement(document, pane);
  const shown = heading ? headingText(heading) : '';
  if (shown) return shown;
  const [row, second] = openRows(document);
  return row && !second ? rowSubject(row) : '';
}

function headingText(heading: HTMLElement): string {
  const titled =
    heading.title || heading.querySelector('[title]:not(button)')?.getAttribute('title');
  return titled?.trim() || lineOf(heading, (part) => part.matches('button, [role="button"]'));
}

/** The token of a heading's `CONV_<token>_SUBJECT`, or `null`. */
function tokenOf(document: Document, pane: Pane): string | null {
  const id = subjectElement(document, pane)?.id ?? '';
  return /^CONV_(.+)_SUBJECT$/.exec(id)?.[1] ?? null;
}

/** Whether the page proves that its pane belongs to its address. */
export function addressConfirmed(document: Document, url: URL, pane: Pane): boolean {
  const id = conversationIn(url);
  const token = tokenOf(document, pane);
  return id !== null && token !== null && tokenConfirms(token, id);
}

/**
 * The open conversation's canonical id: the address's when it names a conversation, else that of
 * the one selected row with the pane's subject, else `null` (outlook.md §17.5). The address stays
 * behind when Outlook moves on after Delete or Archive: then the row counts, if the pane's own
 * token or the subject says so.
 */
export function conversationKey(document: Document, url: URL, pane: Pane): string | null {
  const fromUrl = conversationIn(url);
  if (fromUrl && addressConfirmed(document, url, pane)) return fromUrl;
  const fromRow = idOfOpenRow(document, pane);
  if (!fromUrl || !fromRow || fromUrl === fromRow) return fromUrl ?? fromRow;
  const token = tokenOf(document, pane);
  if (token && tokenConfirms(token, fromRow)) return fromRow;
  // Address and row name two conversations and nothing proves either.
  return null;
}

/** The conversation of the one selected row, where its subject is the pane's. */
export function idOfOpenRow(document: Document, pane: Pane): string | null {
  const [row, second] = openRows(document);
  if (!row || second) return null;
  const heading = subjectElement(document, pane);
  if (!heading || !sameSubject(headingText(heading), rowSubject(row))) return null;
  return canonicalId(row.getAttribute('data-convid') ?? '') || null;
}

/** Reply and forward marks differ between a row and its pane. */
function sameSubject(one: string, other: string): boolean {
  const bare = (subject: string): string =>
    subject
      .replace(/^(?:\s*\p{L}{1,6}\s*[:：]\s*)+/u, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLocaleLowerCase();
  return bare(one) !== '' && bare(one) === bare(other);
}
