/** What opens a composer: the reply buttons, New mail, a stored draft, an address with `to=`. */
import type { Outgoing, WireMessage } from '../../wire.ts';
import { readWindowPath } from '../route.ts';
import { conversationOf, change, page, type Pane } from '../store.ts';
import { ask } from '../server.ts';
import { newDraft, type Draft } from './draft.ts';
import { answeredPeople, newestSent, personAt } from './recipients.ts';
import { quotedHistory, startingHtml, withPrefix } from './seed.ts';

export type Answering = 'reply' | 'reply-all' | 'forward';

const add = (draft: Draft): void =>
  change((state) => void (state.drafts = [...state.drafts, draft]));

function shownPane(): Pane | null {
  const { panes, shownSlot } = page();
  return panes.find((pane) => pane.slot === shownSlot) ?? null;
}

/** Opens the inline reply to a message, by default to the newest sent one on screen. */
export function openReply(how: Answering, message?: WireMessage): void {
  const pane = shownPane();
  const answered = message ?? newestSent(pane?.itemId ?? null);
  const conversation = conversationOf(pane?.itemId ?? null);
  if (!pane || !answered || !conversation) return;
  const already = page().drafts.find(
    (draft) => draft.kind === 'inline' && draft.itemId === pane.itemId,
  );
  if (already) {
    already.editor?.focus();
    return;
  }
  const { quote } = page().mailbox.settings;
  const history = quotedHistory(answered, conversation.subject);
  const people =
    how === 'forward' ? { to: [], cc: [] } : answeredPeople(answered, how === 'reply-all');
  add(
    newDraft({
      kind: 'inline',
      conversationId: conversation.id,
      paneSlot: pane.slot,
      itemId: pane.itemId,
      answers: answered.id,
      ...people,
      subject: withPrefix(how === 'forward' ? 'Fw:' : 'Re:', conversation.subject),
      // A forward has nobody yet, so its header is open from the start.
      wellsOpen: how === 'forward',
      wholeHeader: how === 'forward',
      seed: startingHtml(quote === 'in-editor' ? history : ''),
      history: quote === 'in-editor' ? '' : history,
    }),
  );
}

export function startNewMail(): void {
  change((state) => {
    for (const draft of state.drafts) if (draft.kind === 'in-place') draft.kind = 'docked';
  });
  add(newDraft({ kind: 'in-place', seed: startingHtml('') }));
}

const people = (addresses: string[]) => addresses.map(personAt);

/** A draft's state from what the server kept of it. */
function restored(kept: Outgoing, given: Partial<Draft>): Draft {
  return newDraft({
    to: people(kept.to),
    cc: people(kept.cc),
    bcc: people(kept.bcc),
    subject: kept.subject,
    seed: kept.html,
    draftId: kept.draftId,
    ...given,
  });
}

export async function resumeDraft(
  draftId: string,
  conversationId: string,
  pane: Pane,
): Promise<void> {
  const kept = await ask('GetDraft', { draftId });
  if (!kept) return;
  const inline = { kind: 'inline', paneSlot: pane.slot, itemId: pane.itemId } as const;
  add(restored(kept, { conversationId, wellsOpen: false, wholeHeader: false, ...inline }));
}

/** For `/mail/compose/<id>` and for windows that take a draft over. */
export async function openStoredDraft(draftId: string, kind: Draft['kind']): Promise<void> {
  const kept = await ask('GetDraft', { draftId });
  if (kept) add(restored(kept, { kind, conversationId: kept.conversationId }));
}

/** For `/mail/deeplink/compose?to=…`: recipients become chips, the body is plain text (§2). */
export function openFromParameters(params: URLSearchParams): void {
  const list = (name: string): string[] =>
    (params.get(name) ?? '')
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const lines = (params.get('body') ?? '').split(/\r?\n/).map((line) => {
    const holder = document.createElement('div');
    holder.textContent = line;
    return `<div class="elementToProof">${line === '' ? '<br>' : holder.innerHTML}</div>`;
  });
  const body = params.has('body') ? lines.join('') : '';
  add(
    newDraft({
      kind: 'window',
      to: people(list('to')),
      cc: people(list('cc')),
      bcc: people(list('bcc')),
      subject: params.get('subject') ?? '',
      seed: body + startingHtml(''),
    }),
  );
}

export function popOutReading(message: WireMessage): void {
  window.open(
    readWindowPath(page().route.slot, message.id),
    '_blank',
    'popup,width=800,height=700',
  );
}
