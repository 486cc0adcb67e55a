import { match, type Selector } from '../find.ts';
import { skeletonOf } from '../skeleton.ts';
import { shownIn } from '../visible.ts';
import type { Health, PartHealth, View } from '../webmail.ts';
import { mailboxesIn } from './account.ts';
import { cardsIn } from './cards.ts';
import { editorsIn, rootOf } from './compose-root.ts';
import { isBeingWritten, openPane } from './pane.ts';
import * as parts from './selectors.ts';
import { view as viewOf } from './view.ts';

/** What each view cannot do without; the other parts may well be absent. */
const NEEDED: Record<View, readonly Selector[]> = {
  thread: [parts.pane, parts.subject, parts.body, parts.sender, parts.date, parts.icon],
  list: [parts.list, parts.row],
  'compose-only': [parts.composeRoot, parts.editor],
  other: [],
};
const READ = [
  parts.pane,
  parts.subject,
  parts.body,
  parts.sender,
  parts.date,
  parts.to,
  parts.icon,
];
const LISTED = [parts.list, parts.row, parts.mailboxRoot, parts.ownName];
const WRITTEN = [parts.toWell, parts.ccWell, parts.subjectField];

/** Which parts of the page can be read, by name and count; nobody's words. */
export function health(document: Document, url: URL): Health {
  const view = viewOf(document, url);
  const shown = shownIn(document);
  const needed = NEEDED[view];
  const check = (
    root: ParentNode | null,
    selector: Selector,
    accept: (part: HTMLElement) => boolean,
  ): PartHealth => {
    const { form, elements } = root ? match(root, selector, accept) : { form: null, elements: [] };
    const missing = needed.includes(selector) ? 'missing' : 'absent-is-normal';
    return {
      part: selector.name,
      state: form ? 'ok' : missing,
      by: (form ? [form] : selector.forms).map(({ css }) => css).join(' | '),
      found: elements.length,
    };
  };
  const pane = openPane(document);
  const [editor] = editorsIn(document);
  const root = editor ? rootOf(editor) : null;
  const read = (part: HTMLElement): boolean => shown(part) && !isBeingWritten(part);
  return {
    webmail: 'outlook',
    view,
    parts: [
      check(document, parts.appMark, () => true),
      ...READ.map((selector) =>
        check(
          selector === parts.pane || selector === parts.subject
            ? document
            : (pane?.element ?? null),
          selector,
          read,
        ),
      ),
      count('messages', pane ? cardsIn(pane).cards.length : 0, view === 'thread'),
      ...LISTED.map((selector) => check(document, selector, shown)),
      count('own-address', mailboxesIn(document).length === 1 ? 1 : 0, false),
      check(document, parts.composeRoot, shown),
      check(root, parts.editor, shown),
      ...WRITTEN.map((selector) => check(root, selector, shown)),
    ],
    ...(pane && { outline: skeletonOf(pane.element) }),
  };
}

function count(part: string, found: number, isNeeded: boolean): PartHealth {
  const state = found > 0 ? 'ok' : isNeeded ? 'missing' : 'absent-is-normal';
  return { part, state, by: part, found };
}
