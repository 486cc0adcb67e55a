import { findAll } from '../find.ts';
import { addressesIn, asAddress } from '../names.ts';
import { shownIn } from '../visible.ts';
import type { KnownOwner, ListRow, Person } from '../webmail.ts';
import { account as readAccount, isOwner, ownerOf } from './account.ts';
import { canonicalId, placeOf } from './conversation-id.ts';
import { pageDates } from './dates.ts';
import { personFrom } from './people.ts';
import * as parts from './selectors.ts';

/** The conversations on screen: the list is virtual, so a dozen or two of however many there are. */
export function readList(document: Document, url: URL, known: KnownOwner = {}): ListRow[] {
  const rows = rowsIn(document);
  const locale = document.documentElement.lang || 'en';
  const dates = pageDates([rows.map(dateOf)], locale, new Date());
  const owner = ownerOf(readAccount(document, url, known), known);
  // These folders show whom a mail went to in the sender's place.
  const showsSenders = !/^(?:sentitems|drafts|outbox)$/.test(placeOf(url)?.folder ?? '');
  return rows.map((row) => {
    const lastFrom = showsSenders ? senderOf(row) : null;
    const text = dateOf(row);
    return {
      key: canonicalId(row.getAttribute('data-convid') ?? '') || null,
      lastFrom,
      lastAt: dates.read(text),
      lastAtText: text,
      lastFromMe: lastFrom !== null && isOwner(lastFrom, owner),
      subject: rowSubject(row),
      lastMessageId: null,
    };
  });
}

export function rowsIn(document: Document): HTMLElement[] {
  return findAll(document, parts.row, shownIn(document));
}

/** Open or ticked rows: the page does not tell them apart (outlook.md §6). */
export function openRows(document: Document): HTMLElement[] {
  return rowsIn(document).filter((row) => row.getAttribute('aria-selected') === 'true');
}

/** The dates of the rows, in page order: more evidence for the order of day and month. */
export const rowDates = (document: Document): string[] => rowsIn(document).map(dateOf);

/** Texts of the row's titled parts, without people. */
const titles = (row: HTMLElement): string[] =>
  [...row.querySelectorAll<HTMLElement>('span[title]')]
    .map(({ title }) => title.trim())
    .filter((title) => title !== '' && !isPeople(title));

/** A sender's title is nothing but the address; a subject may hold one among its words. */
const isPeople = (title: string): boolean =>
  title.split(/[;,]/).every((part) => asAddress(part) !== null);

/** A whole date with its year, as only the date's title has it; a subject of that shape is told by being longer or first. */
const DATE =
  /^(?=.{6,60}$)(?=.*\d{1,2}\s*[:.h時时点]\s*\d{2})(?=.*(?:\d{4}|\d{1,2}[-/. ]\S+[-/. ]\d{2})).*$/u;

function dateOf(row: HTMLElement): string {
  return titles(row).findLast((title) => DATE.test(title)) ?? '';
}

export function rowSubject(row: HTMLElement): string {
  const date = dateOf(row);
  const rest = titles(row).filter((title) => title !== date);
  return rest.reduce((longest, title) => (title.length > longest.length ? title : longest), '');
}

/** A row joins several senders into one text; who of them wrote last is then not told. */
function senderOf(row: HTMLElement): Person | null {
  const people = [...row.querySelectorAll<HTMLElement>('span[title*="@"]')].filter((span) =>
    isPeople(span.title),
  );
  const [only] = people;
  const addresses = new Set(people.flatMap((span) => addressesIn(span.title)));
  if (!only || addresses.size !== 1) return null;
  const [address = null] = addresses;
  const { name } = personFrom(only.textContent ?? '');
  return /[;]/.test(name) ? null : { name, address };
}
