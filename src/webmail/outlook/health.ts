import { findAll, type Selector } from '../find.ts';
import { shownIn } from '../visible.ts';
import type { Health, PartHealth, View } from '../webmail.ts';
import { mailboxesIn } from './account.ts';
import { cardsIn } from './cards.ts';
import { editorsIn, rootOf } from './compose-root.ts';
import { openPane } from './pane.ts';
import * as parts from './selectors.ts';
import { view as viewOf } from './view.ts';

/** What each view cannot do without; the other parts may well be absent. */
const NEEDED: Record<View, readonly string[]> = {
  thread: ['pane', 'subject', 'messages', 'body', 'sender', 'date', 'icon'],
  list: ['list', 'row'],
  'compose-only': ['compose-root', 'editor'],
  other: [],
};
const IN_PAGE = [parts.appMark, parts.pane, parts.subject, parts.list, parts.row, parts.ownName];
const IN_PANE = [parts.to, parts.icon];
const IN_COMPOSER = [parts.editor, parts.toWell, parts.ccWell, parts.subjectField];

/** Which parts of the page can be read, by name and count; nobody's words. */
export function health(document: Document, url: URL): Health {
  const view = viewOf(document, url);
  const shown = shownIn(document);
  const report = (part: string, found: number): PartHealth => ({
    part,
    state: found > 0 ? 'ok' : NEEDED[view].includes(part) ? 'missing' : 'absent-is-normal',
    found,
  });
  const look = (root: ParentNode | null, selectors: readonly Selector[]): PartHealth[] =>
    selectors.map((selector) => {
      const inHead = selector === parts.appMark;
      const found = root ? findAll(root, selector, (part) => inHead || shown(part)) : [];
      return report(selector.name, found.length);
    });
  const pane = openPane(document);
  const cards = pane ? cardsIn(pane).cards : [];
  const [editor] = editorsIn(document);
  const [mailbox, another] = mailboxesIn(document);
  return {
    webmail: 'outlook',
    view,
    parts: [
      ...look(document, IN_PAGE),
      report('messages', cards.length),
      // Counted as they are read: a heading is a date only where it stands in a message and looks like one.
      ...(['body', 'sender', 'date'] as const).map((part) =>
        report(part, cards.filter((card) => card[part]).length),
      ),
      ...look(pane?.element ?? null, IN_PANE),
      report('own-address', mailbox && !another ? 1 : 0),
      ...look(document, [parts.composeRoot]),
      ...look(editor ? rootOf(editor) : null, IN_COMPOSER),
    ],
  };
}
