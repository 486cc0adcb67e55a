/**
 * The cards of a conversation in the user's order: unfolded, folded, drafts, and the gap of "see
 * more messages" in a long one (§5.2, §5.7).
 */
import type { WireConversation, WireMessage } from '../../wire.ts';
import { Composer } from '../compose/composer.tsx';
import type { Draft } from '../compose/draft.ts';
import { change, page, type Pane } from '../store.ts';
import { say } from '../words/words.ts';
import { Card } from './card.tsx';
import { DraftCard } from './draft-card.tsx';
import { FoldedCard } from './folded-card.tsx';

interface Props {
  pane: Pane;
  conversation: WireConversation;
  /** The one message to show, or `null` for all. */
  single: WireMessage | null;
}

/** Whether a card is unfolded: the newest is, and whatever the user clicked. */
function isOpen(pane: Pane, message: WireMessage, newest: WireMessage | undefined): boolean {
  const { expanded } = page().mailbox.settings;
  return (expanded === 'all' || message === newest) !== pane.toggled.has(message.token);
}

function toggle(pane: Pane, token: string): void {
  change(() => {
    if (!pane.toggled.delete(token)) pane.toggled.add(token);
  });
}

/** First and last two of a long thread stay; the middle waits behind a button. */
function middleOf(pane: Pane, sent: WireMessage[]): Set<WireMessage> {
  const folds = sent.length > page().mailbox.settings.foldThreadsOver && !pane.allShown;
  return new Set(folds ? sent.slice(1, -2) : []);
}

function SeeMore({ pane }: { pane: Pane }) {
  const more = (): void => change(() => void (pane.allShown = true));
  return (
    <div class="seeMore">
      <button type="button" onClick={more}>
        {page().words.seeMore}
      </button>
    </div>
  );
}

export function Conversation({ pane, conversation, single }: Props) {
  const { words, mailbox, drafts } = page();
  const { newestOnTop } = mailbox.settings;
  const sent = single ? [single] : conversation.messages.filter((m) => m.draftId === null);
  const newest = sent.at(-1);
  const composers = drafts.filter(
    (draft) =>
      draft.kind === 'inline' && draft.paneSlot === pane.slot && draft.itemId === pane.itemId,
  );
  const stored = conversation.messages.filter(
    (message) =>
      message.draftId !== null && !drafts.some((draft) => draft.draftId === message.draftId),
  );
  const middle = middleOf(pane, sent);
  const cards = sent.map((message) => {
    if (middle.has(message)) return message === sent[1] ? <SeeMore key="more" pane={pane} /> : null;
    const fold = single ? null : () => toggle(pane, message.token);
    if (!single && !isOpen(pane, message, newest)) {
      return (
        <FoldedCard
          key={message.token}
          message={message}
          onToggle={() => toggle(pane, message.token)}
        />
      );
    }
    return (
      <Card
        key={`card${sent.length - sent.indexOf(message)}`}
        message={message}
        first={message === conversation.messages[0]}
        last={message === newest}
        onToggle={fold}
      />
    );
  });
  const later = [
    ...(single
      ? []
      : stored.map((message) => (
          <DraftCard
            key={message.token}
            message={message}
            conversation={conversation}
            pane={pane}
          />
        ))),
    ...composers.map((draft) => <ComposerCard key={draft.key} draft={draft} />),
  ];
  const all = [...cards, ...later];
  if (single) return <div class="cards">{newestOnTop ? all.toReversed() : all}</div>;
  return (
    <div role="group" aria-label={say(words.messageCount, sent.length)} class="cards">
      {newestOnTop ? all.toReversed() : all}
    </div>
  );
}

/** An open composer is a card of the same list, marked as a draft in its header (§5.7). */
function ComposerCard({ draft }: { draft: Draft }) {
  const { words } = page();
  return (
    <div class="aVla3">
      <div class="card draftCard" aria-expanded="true">
        {draft.draftId !== null && (
          <div class="draftHeader">
            <span class="draftMark">{words.draftMark}</span> {words.notSent}
          </div>
        )}
        <Composer draft={draft} />
      </div>
    </div>
  );
}
