import { describe, expect, it } from 'vitest';
import type { Selector } from '../../src/webmail/find.ts';
import * as selectors from '../../src/webmail/outlook/selectors.ts';
import { saved } from './outlook-saved.ts';

/** For every form of every selector: a saved page that has it, and how often. */
const EVIDENCE: Record<keyof typeof selectors, [page: string, count: number][]> = {
  appMark: [
    ['conversation-2026', 1],
    ['app-marks', 1],
    ['conversation-2026', 1],
  ],
  signIn: [['not-mail-sign-in', 1]],
  pane: [
    ['conversation-2026', 1],
    ['item-only', 1],
    ['conversation-2024-de', 1],
    ['item-pt-br', 1],
    ['conversation-2026', 1],
    ['conversation-2024-de', 1],
    ['deeplink-read', 1],
  ],
  scroller: [
    ['conversation-2026', 1],
    ['item-pt-br', 1],
    ['conversation-2024-de', 1],
  ],
  subject: [
    ['conversation-2026', 1],
    ['item-pt-br', 1],
    ['conversation-2021-es', 1],
  ],
  body: [
    ['conversation-2026', 2],
    ['conversation-2021-es', 1],
    ['conversation-2021-es', 1],
    ['conversation-2021-es', 2],
  ],
  bodyMarkup: [['conversation-2026', 2]],
  sender: [
    ['conversation-2026', 3],
    ['conversation-2024-de', 2],
    ['conversation-2021-es', 2],
  ],
  addressTitle: [['deeplink-read', 1]],
  to: [
    ['conversation-2026', 2],
    ['conversation-2024-de', 2],
  ],
  cc: [
    ['conversation-2026', 1],
    ['item-only', 1],
  ],
  recipientWell: [['conversation-2024-de', 2]],
  person: [['conversation-2024-de', 6]],
  moreRecipients: [['conversation-2024-de', 1]],
  date: [
    ['conversation-2026', 3],
    ['item-pt-br', 1],
    ['conversation-he', 4],
    ['conversation-2021-es', 2],
  ],
  list: [
    ['conversation-2026', 1],
    ['list', 1],
    ['list', 1],
  ],
  row: [['list', 3]],
  mailboxRoot: [
    ['conversation-2026', 1],
    ['list', 1],
  ],
  accountCard: [['gap', 1]],
  ownName: [
    ['conversation-2026', 1],
    ['conversation-2021-es', 1],
    ['gap', 1],
    ['gap', 1],
  ],
  composeRoot: [
    ['reply-folded', 1],
    ['compose-2022', 1],
    ['compose-window', 1],
  ],
  editor: [
    ['reply-folded', 1],
    ['compose-2022', 1],
  ],
  plainEditor: [['compose-2022', 1]],
  subjectField: [
    ['compose-2022', 1],
    ['compose-window', 1],
    ['compose-2022', 1],
  ],
  toWell: [['compose-window', 1]],
  ccWell: [['compose-window', 1]],
  bccWell: [['compose-window', 1]],
  oldWell: [['compose-2022', 3]],
  fromLine: [['compose-window', 1]],
  chip: [
    ['compose-window', 2],
    ['compose-window', 3],
  ],
  chipText: [
    ['compose-window', 1],
    ['compose-window', 1],
  ],
  foldedHeader: [['reply-folded', 1]],
  ccButton: [['reply-folded', 2]],
  signature: [['reply-folded', 1]],
  quote: [['reply-folded', 2]],
  icon: [['conversation-2026', 4]],
  action: [['deeplink-read', 3]],
};

describe('no selector without evidence', () => {
  const all = Object.entries(selectors) as [keyof typeof selectors, Selector][];

  it.each(all)('%s', (name, selector) => {
    const evidence = EVIDENCE[name];
    expect(
      evidence.map(([page], form) => [
        page,
        saved(page).querySelectorAll(selector.forms[form]?.css ?? '').length,
      ]),
    ).toEqual(evidence);
    expect(evidence).toHaveLength(selector.forms.length);
  });

  it('names are unique, and every form says where it was seen', () => {
    const names = all.map(([, { name }]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [, { forms }] of all)
      for (const { seen } of forms) expect(seen).toMatch(/^§.* [A-D]$/);
  });
});
