/** An open conversation or single message: its pane, subject and scroller (§3, §5.1). */
import { Fragment } from 'preact';
import type { WireConversation, WireMessage } from '../../wire.ts';
import { toUrlAlphabet } from '../route.ts';
import { conversationOf, page, type Pane } from '../store.ts';
import { Conversation } from './conversation.tsx';

/** Last characters of the conversation's id in the URL alphabet, without padding (§2). */
const conversationToken = (id: string): string => toUrlAlphabet(id).replaceAll('=', '').slice(-11);

export function OpenItem({ pane }: { pane: Pane }) {
  const conversation = conversationOf(pane.itemId);
  if (!conversation) return null;
  const single = conversation.messages.find((message) => message.id === pane.itemId) ?? null;
  const name = single ? 'ItemReadingPaneContainer' : 'ConversationReadingPaneContainer';
  const old = page().mailbox.settings.generation === '2021';
  return (
    <div id={old ? undefined : name} data-app-section={name} class="itemPane">
      <div class="subjectLine">
        <Subject conversation={conversation} single={single} />
      </div>
      <div
        data-app-section={single ? 'ItemContainer' : 'ConversationContainer'}
        class="owaMailComposeEditorScrollContainer customScrollBar"
        data-is-scrollable="true"
        tabindex={-1}
      >
        <Conversation pane={pane} conversation={conversation} single={single} />
        {/* A shell without text and height, as they are left in the page (§3). */}
        <div role="document" class="emptyShell" />
      </div>
    </div>
  );
}

interface SubjectProps {
  conversation: WireConversation;
  single: WireMessage | null;
}

function Subject({ conversation, single }: SubjectProps) {
  const subject = conversation.subject || page().words.noSubject;
  if (page().mailbox.settings.generation !== '2026') {
    return (
      <div role="heading" aria-level={2} class="subject">
        <span title={subject}>{subject}</span>
      </div>
    );
  }
  const token = conversationToken(conversation.id);
  const text = (
    <Fragment>
      <span>{subject}</span>
      <button type="button" class="summarize">
        Summarize
      </button>
    </Fragment>
  );
  if (!single) {
    return (
      <div
        id={`CONV_${token}_SUBJECT`}
        role="heading"
        aria-level={3}
        title={subject}
        class="JdFsz subject"
      >
        {text}
      </div>
    );
  }
  return (
    <div id={`MSG_${single.token}_SUBJECT`} aria-labelledby={`CONV_${token}_SUBJECT`}>
      <span
        id={`CONV_${token}_SUBJECT`}
        role="heading"
        aria-level={3}
        title={subject}
        class="JdFsz subject"
      >
        {text}
      </span>
    </div>
  );
}
