import { findAll, findOptional, PageChanged } from '../find.ts';
import { lineOf } from '../text.ts';
import { shownIn } from '../visible.ts';
import type { Account, ThreadReading } from '../webmail.ts';
import { account } from './account.ts';
import { anyId } from './ids.ts';
import { languageOf } from './language.ts';
import { inBody, readMessage } from './message.ts';
import { threadToken } from './route.ts';
import * as parts from './selectors.ts';
import { shownRows, threadRoot } from './view.ts';

/**
 * The open conversation, or `null`. Gmail shows messages oldest first, and so are they given.
 * @throws PageChanged `message` when a thread is open and none of its messages can be found.
 */
export function readThread(document: Document, url: URL): ThreadReading | null {
  const root = threadRoot(document);
  if (!root) return null;
  const items = messageItems(root);
  if (items.length === 0) throw new PageChanged(parts.message.name);
  const me = account(document, url);
  const language = languageOf(document);
  return {
    webmail: 'gmail',
    account: me,
    key: threadKey(document, url, root),
    subject: subjectOf(document, root, me),
    messages: items
      .map((item) => readMessage(item, me, language))
      .filter((reading) => reading !== null),
    incomplete: holdsBack(document, root, items),
    locale: language.locale,
  };
}

/** The messages of a thread, outermost elements only, in page order. */
export function messageItems(root: ParentNode): HTMLElement[] {
  for (const form of parts.message.forms) {
    const hits = findAll(root, { ...parts.message, forms: [form] }, isMessage);
    if (hits.length > 0) return hits.filter((hit) => !hit.parentElement?.closest(form.css));
  }
  return [];
}

/** Other lists have items too (attachments, menus), and a body can hold anything. */
function isMessage(item: HTMLElement): boolean {
  if (inBody(item)) return false;
  return (
    item.matches(STATES) ||
    item.querySelector('.adn, .adf, .gs, .gE, .gD, [data-message-id]') !== null
  );
}
const STATES = ':is(.h7, .kv, .ky, .kQ, .kx, .adn, .adf, .gs, .gE, [data-message-id])';

/** The id the product keeps: the legacy id, from wherever it is already there and valid. */
export function threadKey(document: Document, url: URL, root: ParentNode): string | null {
  for (const form of parts.threadId.forms) {
    for (const holder of root.querySelectorAll(form.css)) {
      if (inBody(holder)) continue;
      const id =
        anyId(holder.getAttribute('data-legacy-thread-id')) ??
        anyId(holder.getAttribute('data-thread-perm-id'));
      if (id) return id;
    }
  }
  // Beside a list the address can still name the thread before; the row shown is the thread.
  const previewed = findOptional(document, parts.previewedRow);
  if (previewed) return anyId(previewed.getAttribute('data-legacy-thread-id'));
  return shownRows(document).length > 0 ? null : threadToken(url);
}

function subjectOf(document: Document, root: ParentNode, me: Account | null): string {
  const heading = findOptional(root, parts.subject, (element) => !inBody(element));
  if (heading) return lineOf(heading);
  // `Subject - me@example.com - Gmail`: cut at the account, which is the one part that is known.
  const end = me?.address ? document.title.toLowerCase().lastIndexOf(` - ${me.address}`) : -1;
  return end > 0 ? document.title.slice(0, end).trim() : '';
}

/** Whether Gmail holds messages back: some stand in a bundle, or a notice on screen counts them. */
function holdsBack(document: Document, root: ParentNode, items: HTMLElement[]): boolean {
  if (items.some((item) => item.matches('.kQ, .kx'))) return true;
  const shown = shownIn(document);
  const notice = findOptional(root, parts.bundle, (at) => !inBody(at) && shown(at));
  return /\p{Nd}/u.test(notice?.textContent ?? '');
}
