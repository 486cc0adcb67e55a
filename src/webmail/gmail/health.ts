import { match, type Match, type Selector } from '../find.ts';
import { asAddress } from '../names.ts';
import { skeletonOf } from '../skeleton.ts';
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

/** Which parts can be read on this page, each by name and by the form that matched; never what they say. */
export function health(document: Document, url: URL): Health {
  const now = view(document, url);
  const root = threadRoot(document);
  const ofView =
    now === 'thread' && root
      ? threadHealth(document, url, root)
      : now === 'list'
        ? listHealth(document)
        : [];
  const outlined = root ?? shownRows(document)[0];
  return {
    webmail: 'gmail',
    view: now,
    parts: [accountHealth(document, url), ...ofView, ...composerHealth(document, now)],
    ...(outlined ? { outline: skeletonOf(outlined) } : {}),
  };
}

function accountHealth(document: Document, url: URL): PartHealth {
  const found = account(document, url)?.address ? 1 : 0;
  return {
    part: 'account',
    state: found ? 'ok' : 'missing',
    by: 'title, account menu, head',
    found,
  };
}

const outside = (element: HTMLElement): boolean => !inBody(element);
const email = (element: HTMLElement): boolean =>
  outside(element) && asAddress(element.getAttribute('email')) !== null;

function threadHealth(document: Document, url: URL, root: HTMLElement): PartHealth[] {
  const items = messageItems(root);
  const { dateOf } = languageOf(document);
  const shown = shownIn(document);
  const dates = match(root, parts.date, outside);
  const readable = dates.elements.filter((element) =>
    dateOf(element.getAttribute('title') ?? element.textContent ?? ''),
  );
  const expanded = items.filter(
    (item) => !item.matches('.kv, .ky, .kQ, .kx, [aria-expanded=false]'),
  );
  const key = threadKey(document, url, root);
  const around = root.closest<HTMLElement>('[role=main]') ?? root;
  return [
    told('subject', parts.subject, match(root, parts.subject, outside)),
    {
      ...told('thread id', parts.threadId, match(root, parts.threadId)),
      state: anyId(key) ? 'ok' : 'missing',
    },
    { ...told('message', parts.message, match(root, parts.message)), found: items.length },
    told('sender', parts.sender, match(root, parts.sender, email)),
    told(
      'recipients',
      parts.recipients,
      match(root, parts.recipients, email),
      expanded.length === 0,
    ),
    {
      ...told('date', parts.date, { ...dates, elements: readable }),
      by: dates.form?.css ?? tried(parts.date),
    },
    told('body', parts.body, match(root, parts.body), expanded.length === 0),
    told(
      'reply button',
      parts.replyControl,
      match(around, parts.replyControl, shown),
      composersIn(document).length > 0,
    ),
  ];
}

function listHealth(document: Document): PartHealth[] {
  const rows = shownRows(document);
  const inRows = (part: Selector): PartHealth => {
    const matches = rows.map((row) => match(row, part)).filter(({ form }) => form !== null);
    return told(part.name, part, {
      form: matches[0]?.form ?? null,
      elements: matches.flatMap(({ elements }) => elements.slice(0, 1)),
    });
  };
  return [
    { ...told('row', parts.row, match(document, parts.row)), found: rows.length },
    ...[parts.rowIds, parts.rowSender, parts.rowSubject, parts.rowDate].map(inRows),
  ];
}

/** A composer is looked for everywhere; that none is open is only wrong in a composer's window. */
function composerHealth(document: Document, now: View): PartHealth[] {
  const open = composersIn(document);
  const body = told(
    'body box',
    composerParts.richBody,
    match(document, composerParts.richBody),
    now !== 'compose-only',
  );
  if (open.length === 0)
    return [{ ...body, found: 0, state: now === 'compose-only' ? 'missing' : 'absent-is-normal' }];
  return [
    { ...body, found: open.length, state: 'ok' },
    ...open
      .slice(0, 1)
      .flatMap(({ block }) => [
        told('subject field', composerParts.subjectField, match(block, composerParts.subjectField)),
        told(
          'To field',
          composerParts.toField,
          match(block, composerParts.toField),
          block.querySelector('.az9') !== null,
        ),
      ]),
  ];
}

const tried = (selector: Selector): string => selector.forms.map(({ css }) => css).join(' | ');

function told(part: string, selector: Selector, found: Match, absentIsNormal = false): PartHealth {
  const count = found.elements.length;
  const absent = absentIsNormal ? 'absent-is-normal' : 'missing';
  return {
    part,
    state: count > 0 ? 'ok' : absent,
    by: found.form?.css ?? tried(selector),
    found: count,
  };
}
