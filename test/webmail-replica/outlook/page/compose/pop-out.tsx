/**
 * "Open in new window" (§10), of both kinds: a page of its own with a URL, and an `about:blank`
 * child that this page scripts into some time later.
 */
import { render } from 'preact';
import { composeWindowPath } from '../route.ts';
import { change, onChange, page } from '../store.ts';
import { makeDefaultPolicy } from '../trusted-types.ts';
import { Composer } from './composer.tsx';
import type { Draft } from './draft.ts';
import { save } from './drafts.ts';
import { OwnWindow } from './own-window.ts';

const features = 'popup,width=820,height=640';
/** Milliseconds until the opener has filled its `about:blank` child. */
const fillDelay = 350;
/** Prefix of the name by which a window with a URL learns which draft it takes over. */
export const takesOver = 'compose:';

/** Out of the page; the editor's text goes along in the draft. */
function takeOut(draft: Draft): Draft {
  const html = draft.editor?.html() ?? draft.seed;
  change((state) => void (state.drafts = state.drafts.filter((open) => open !== draft)));
  return {
    ...draft,
    key: `${draft.key}w`,
    kind: 'window',
    paneSlot: null,
    wellsOpen: true,
    wholeHeader: true,
    seed: html,
    editor: null,
  };
}

export function popOut(draft: Draft): void {
  if (page().mailbox.settings.popOut === 'blank') {
    const child = window.open('', '', features);
    if (child) setTimeout(() => fill(child, takeOut(draft)), fillDelay);
    return;
  }
  // Opened at once, while the click still allows it; it finds its address when the draft is saved.
  const child = window.open('about:blank', '', features);
  if (child) void handOver(draft, child);
}

async function handOver(draft: Draft, child: Window): Promise<void> {
  await save(draft);
  takeOut(draft);
  child.name = takesOver + (draft.draftId ?? '');
  child.location.href = new URL(composeWindowPath(page().route.slot), location.href).href;
}

function fill(child: Window, draft: Draft): void {
  makeDefaultPolicy(child);
  const inside = child.document;
  const { documentElement: outer } = document;
  inside.documentElement.lang = outer.lang;
  inside.documentElement.dir = outer.dir;
  inside.documentElement.dataset['replicaTheme'] = outer.dataset['replicaTheme'];
  inside.title = draft.subject;
  const sheet = inside.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('/owamail/page.css', location.href).href;
  inside.head.append(sheet);
  const root = inside.createElement('div');
  root.id = 'app';
  inside.body.append(root);
  change((state) => void (state.drafts = [...state.drafts, draft]));
  const stop = onChange(() => draw(root, draft, child));
  child.addEventListener('pagehide', () => {
    stop();
    if (draft.dirty) void save(draft);
    change((state) => void (state.drafts = state.drafts.filter((open) => open !== draft)));
  });
}

function draw(root: HTMLElement, draft: Draft, child: Window): void {
  const open = page().drafts.includes(draft);
  render(
    <OwnWindow.Provider value={{ close: () => child.close() }}>
      {open && <Composer key={draft.key} draft={draft} />}
    </OwnWindow.Provider>,
    root,
  );
}
