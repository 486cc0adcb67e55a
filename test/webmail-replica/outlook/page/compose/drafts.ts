/**
 * Saving: some seconds after a change, at once on Ctrl+S and on leaving the item (§8). What counts
 * as a change is the editor's business; nothing here looks at the DOM.
 */
import { clockOf } from '../dates.ts';
import { change, page } from '../store.ts';
import { refresh } from '../news.ts';
import { ask } from '../server.ts';
import type { Outgoing } from '../../wire.ts';
import type { Draft } from './draft.ts';

const timers = new Map<string, ReturnType<typeof setTimeout>>();
const looksLikeAddress = /^[^\s@<>]+@[^\s@<>]+$/;

export function asOutgoing(draft: Draft): Outgoing {
  const addresses = (name: 'TO' | 'CC' | 'BCC'): string[] => {
    const { chips, typed } = draft.wells[name];
    const loose = typed.split(/[,;]/).map((part) => part.trim());
    return [
      ...chips.map((chip) => chip.address),
      ...loose.filter((part) => looksLikeAddress.test(part)),
    ];
  };
  return {
    draftId: draft.draftId,
    conversationId: draft.conversationId,
    to: addresses('TO'),
    cc: addresses('CC'),
    bcc: addresses('BCC'),
    subject: draft.subject,
    html: (draft.editor?.html() ?? draft.seed) + draft.history,
    text: draft.editor?.text() ?? '',
    plain: page().mailbox.settings.plainText,
    at: Date.now(),
  };
}

export function changed(draft: Draft): void {
  draft.dirty = true;
  clearTimeout(timers.get(draft.key));
  const { draftDelay } = page().mailbox.settings;
  timers.set(
    draft.key,
    setTimeout(() => void save(draft), draftDelay),
  );
}

export function forget(draft: Draft): void {
  clearTimeout(timers.get(draft.key));
  timers.delete(draft.key);
  draft.dirty = false;
}

export async function save(draft: Draft): Promise<void> {
  const outgoing = asOutgoing(draft);
  forget(draft);
  const { draftId } = await ask('SaveDraft', outgoing);
  const clock = clockOf(Date.now(), page().mailbox.settings.timeZone);
  change(() => {
    draft.draftId = draftId;
    draft.savedAt = `${clock.hour}:${clock.minute}`;
  });
}

/** Closes the inline replies of items that are no longer shown; what was changed is saved first. */
export function leaveDrafts(itemId: string | null): void {
  const left = page().drafts.filter((draft) => draft.kind === 'inline' && draft.itemId !== itemId);
  const unsaved = left.filter((draft) => draft.dirty);
  const saved = Promise.all(unsaved.map((draft) => save(draft)));
  change((state) => {
    state.drafts = state.drafts.filter((draft) => !left.includes(draft));
    // A new mail makes room for what is opened and goes on at the bottom.
    for (const draft of state.drafts) {
      if (draft.kind === 'in-place' && itemId !== null) draft.kind = 'docked';
    }
  });
  if (unsaved.length > 0) void saved.then(refresh);
}
