import { findAll, findOptional } from '../find.ts';
import { shownIn } from '../visible.ts';
import type { View } from '../webmail.ts';
import { cardsIn } from './cards.ts';
import { editorsIn } from './compose-root.ts';
import { placeOf } from './conversation-id.ts';
import { rowsIn } from './list.ts';
import { openPane } from './pane.ts';
import * as parts from './selectors.ts';

/**
 * Whether this is Outlook's mail application: its own files in the head, a mail address, a
 * window of its own. Calendar, people and sign-in pages share the hosts, and add-ins, the
 * account card and Teams are frames in which the script is started as well (outlook.md §1, §10).
 */
export function isApp(document: Document, url: URL): boolean {
  const view = document.defaultView;
  if (view && view.top !== view) return false;
  return (
    isMailAddress(url, document) &&
    (findOptional(document, parts.appMark) !== null || isScripted(document, url)) &&
    findOptional(document, parts.signIn) === null
  );
}

function isMailAddress(url: URL, document: Document): boolean {
  return placeOf(url) !== null || isScripted(document, url);
}

/** A composer that Outlook scripts into a window of its own has no address (outlook.md §10); its form and a mail's subject field tell it. */
function isScripted(document: Document, url: URL): boolean {
  if (url.protocol !== 'about:') return false;
  const root = findOptional(document, parts.composeRoot);
  return root !== null && findOptional(root, parts.subjectField) !== null;
}

/** @returns what is on screen; `other` for every address that is not mail's. */
export function view(document: Document, url: URL): View {
  if (!isMailAddress(url, document)) return 'other';
  if (placeOf(url)?.window === 'compose') return 'compose-only';
  const pane = openPane(document);
  if (pane && cardsIn(pane).cards.length > 0) return 'thread';
  const hasList =
    rowsIn(document).length > 0 || findAll(document, parts.list, shownIn(document)).length > 0;
  if (hasList) return 'list';
  return editorsIn(document).length > 0 ? 'compose-only' : 'other';
}
