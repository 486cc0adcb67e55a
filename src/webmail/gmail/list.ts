import { findAll, findOptional } from '../find.ts';
import { asAddress, cleanName, sameMailbox } from '../names.ts';
import { lineOf } from '../text.ts';
import type { Account, ListRow, Person } from '../webmail.ts';
import { account } from './account.ts';
import { anyId } from './ids.ts';
import { languageOf, type Language } from './language.ts';
import * as parts from './selectors.ts';
import { shownRows } from './view.ts';

/** The rows of every list on screen that have a conversation's id: adverts and lone drafts have none. */
export function readList(document: Document, url: URL): ListRow[] {
  const me = account(document, url);
  const language = languageOf(document);
  return shownRows(document)
    .map((row) => readRow(row, me, language))
    .filter((row) => row !== null);
}

function readRow(row: HTMLElement, me: Account | null, language: Language): ListRow | null {
  const ids = findOptional(row, parts.rowIds);
  const key =
    anyId(ids?.getAttribute('data-legacy-thread-id')) ?? anyId(ids?.getAttribute('data-thread-id'));
  if (!ids || !key) return null;
  const lastFrom = lastSender(row);
  const shownDate = findOptional(row, parts.rowDate);
  const lastAtText = cleanName(shownDate?.getAttribute('title') || shownDate?.textContent);
  const subject = findOptional(row, parts.rowSubject);
  return {
    key,
    lastFrom,
    lastAt: language.dateOf(lastAtText),
    lastAtText,
    lastFromMe: sameMailbox(lastFrom?.address ?? null, me?.address ?? null),
    subject: subject ? lineOf(subject) : '',
    lastMessageId: anyId(ids.getAttribute('data-legacy-last-non-draft-message-id')),
  };
}

/** People stand in the order they wrote; behind the last may stand the word for a draft, which is nobody. */
function lastSender(row: HTMLElement): Person | null {
  const last = findAll(row, parts.rowSender).at(-1);
  if (!last) return null;
  const address = asAddress(last.getAttribute('email'));
  return { name: cleanName(last.getAttribute('name') ?? last.textContent), address };
}
