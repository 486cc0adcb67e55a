/** Send and Discard: the composer closes at once; the message goes when it can no longer be undone. */
import { refresh } from '../news.ts';
import { change, page } from '../store.ts';
import { ask } from '../server.ts';
import { say } from '../words/words.ts';
import type { Outgoing } from '../../wire.ts';
import { asOutgoing, forget } from './drafts.ts';
import type { Draft } from './draft.ts';

function close(draft: Draft): void {
  forget(draft);
  change((state) => void (state.drafts = state.drafts.filter((open) => open !== draft)));
}

async function go(outgoing: Outgoing): Promise<void> {
  await ask('Send', outgoing);
  change((state) => void (state.notice = null));
  await refresh();
}

/** `closeWindow` for a composer that is a window of its own. */
export function send(draft: Draft, closeWindow: (() => void) | null): void {
  const outgoing = asOutgoing(draft);
  if (outgoing.to.length + outgoing.cc.length + outgoing.bcc.length === 0) return;
  const { undoSendSeconds } = page().mailbox.settings;
  draft.seed = draft.editor?.html() ?? draft.seed;
  close(draft);
  const wait = setTimeout(
    () => void go(outgoing).then(() => closeWindow?.()),
    undoSendSeconds * 1000,
  );
  if (undoSendSeconds === 0) return;
  const undo = (): void => {
    clearTimeout(wait);
    void ask('Note', { did: 'send-undone', conversationId: draft.conversationId });
    change((state) => {
      state.notice = null;
      state.drafts = [...state.drafts, { ...draft, editor: null }];
    });
  };
  const text = say(page().words.sending, outgoing.to.join(', '));
  change((state) => void (state.notice = { text, undo }));
}

export async function discard(draft: Draft): Promise<void> {
  close(draft);
  await ask('Discard', { draftId: draft.draftId });
  await refresh();
}
