/** A saved draft among the messages; a click opens it for writing (§5.7). */
import type { WireConversation, WireMessage } from '../../wire.ts';
import { resumeDraft } from '../compose/open.ts';
import { page, type Pane } from '../store.ts';
import { SentTime } from './card-header.tsx';

interface Props {
  message: WireMessage;
  conversation: WireConversation;
  pane: Pane;
}

export function DraftCard({ message, conversation, pane }: Props) {
  const { words, mailbox } = page();
  const { draftId } = message;
  const open = (): void => {
    if (draftId !== null) void resumeDraft(draftId, conversation.id, pane);
  };
  return (
    <div class="aVla3">
      <div class="SlLx9 card draftCard" aria-expanded="false" tabindex={0} onClick={open}>
        <div class="draftHeader">
          <span class="draftMark">{words.draftMark}</span> {words.notSent}
        </div>
        <div class="sender">{mailbox.me.name}</div>
        <div class="previewLine">{message.preview}</div>
        <SentTime message={message} />
      </div>
    </div>
  );
}
