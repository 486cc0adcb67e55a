import { findAll, type Selector } from '../find.ts';
import { asAddress } from '../names.ts';
import { shownIn } from '../visible.ts';
import type { Health, PartHealth, View } from '../webmail.ts';
import { account } from './account.ts';
import { composersIn } from './composer-parts.ts';
import { anyId } from './ids.ts';
import { languageOf } from './language.ts';
import { inBody } from './message.ts';
import * as composerParts from './composer-selectors.ts';
import * as parts from './selectors.ts';
import { messageItems, threadKey } from './thread.ts';
import { shownRows, threadRoot, view } from './view.ts';

/** Which parts can be read on this page, each by name and count; never what they say. */
export function health(document: Document, url: URL): Health {
  const now = view(document, url);
  const root = threadRoot(document);
  const ofView =
    now === 'thread' && root
      ? threadHealth(document, url, root)
      : now === 'list'
        ? listHealth(document)
        : [];
  return {
    webmail: 'gmail',
    view: now,
    parts: [
      told('account', account(document, url)?.address ? 1 : 0),
      ...ofView,
      ...composerHealth(document, now),
    ],
  };
}

const outside = (element: HTMLElement): boolean => !inBody(element);
const email = (element: HTMLElement): boolean =>
  outside(element) && asAddress(element.getAttribute('email')) !== null;

function threadHealth(document: Document, url: URL, root: HTMLElement): PartHealth[] {
  const items = messageItems(root);
  const { dateOf } = languageOf(document);
  const shown = shownIn(document);
  const readable = findAll(root, parts.date, outside).filter((element) =>
    dateOf(element.getAttribute('title') ?? element.textContent ?? ''),
  );
  const expanded = items.filter(
    (item) => !item.matches('.kv, .ky, .kQ, .kx, [aria-expanded=false]'),
  );
  const around = root.closest<HTMLElement>('[role=main]') ?? root;
  return [
    told('subject', findAll(root, parts.subject, outside).length),
    told('thread id', anyId(threadKey(document, url, root)) ? 1 : 0),
    told('message', items.length),
    told('sender', findAll(root, parts.sender, email).length),
    told('recipients', findAll(root, parts.recipients, email).length, expanded.length === 0),
    told('date', readable.length),
    told('body', findAll(root, parts.body).length, expanded.length === 0),
    told(
      'reply button',
      findAll(around, parts.replyControl, shown).length,
      composersIn(document).length > 0,
    ),
  ];
}

function listHealth(document: Document): PartHealth[] {
  const rows = shownRows(document);
  const inRows = (part: Selector): PartHealth =>
    told(part.name, rows.filter((row) => findAll(row, part).length > 0).length);
  return [
    told('row', rows.length),
    ...[parts.rowIds, parts.rowSender, parts.rowSubject, parts.rowDate].map(inRows),
  ];
}

/** A composer is looked for everywhere; that none is open is only wrong in a composer's window. */
function composerHealth(document: Document, now: View): PartHealth[] {
  const open = composersIn(document);
  const body = told('body box', open.length, now !== 'compose-only');
  const [first] = open;
  if (!first) return [body];
  const { block } = first;
  return [
    body,
    told('subject field', findAll(block, composerParts.subjectField).length),
    told(
      'To field',
      findAll(block, composerParts.toField).length,
      block.querySelector('.az9') !== null,
    ),
  ];
}

function told(part: string, found: number, absentIsNormal = false): PartHealth {
  const absent = absentIsNormal ? 'absent-is-normal' : 'missing';
  return { part, state: found > 0 ? 'ok' : absent, found };
}
