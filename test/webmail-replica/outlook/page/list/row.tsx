/** A row of the list (§6): `role=option` with `data-convid`, its words in spans with titles. */
import type { WireConversation, WireMessage, WirePerson } from '../../wire.ts';
import { fullDate, shortDate } from '../dates.ts';
import { openItem } from '../navigate.ts';
import { change, page } from '../store.ts';
import { ask } from '../server.ts';

interface RowProps {
  itemId: string;
  conversation: WireConversation;
  messages: WireMessage[];
}

/** Who a row names: the senders, last first; in Sent Items whom it went to. */
function peopleOf(messages: WireMessage[]): WirePerson[] {
  const { route } = page();
  const sent = 'folder' in route && route.folder === 'sentitems';
  const all = messages
    .toReversed()
    .flatMap((message) => (sent ? (message.mine ? message.to : []) : [message.from]));
  const first = new Map<string, WirePerson>();
  for (const person of all) if (!first.has(person.address)) first.set(person.address, person);
  return [...first.values()];
}

/** A list row shows colleagues' addresses too: one of the places they can be learned from (§5.3). */
const titleOf = (people: WirePerson[]): string => people.map((person) => person.address).join('; ');
const namesOf = (people: WirePerson[]): string =>
  people.map((person) => person.name || person.address).join('; ');

function toggleRead(event: MouseEvent, conversation: WireConversation, read: boolean): void {
  event.stopPropagation();
  for (const message of conversation.messages) message.unread = !read;
  void ask('MarkRead', { conversationId: conversation.id, read });
  change(() => undefined);
}

export function Row({ itemId, conversation, messages }: RowProps) {
  const { words, mailbox, selectedId, query } = page();
  const { dateFormat, timeZone, searchRowsHaveIds } = mailbox.settings;
  const last = messages.at(-1);
  if (!last) return null;
  const unread = messages.some((message) => message.unread);
  const people = peopleOf(messages);
  const subject = conversation.subject || words.noSubject;
  const short = shortDate(last.at, Date.now(), dateFormat, timeZone);
  const full = fullDate(last.at, dateFormat, timeZone);
  const count = messages.length > 1 ? ` (${messages.length})` : '';
  const states = [
    unread && words.unread,
    messages.some((m) => m.attachments.length > 0) && words.attachments,
  ];
  const spoken = [...states.filter(Boolean), namesOf(people), subject, short, last.preview];
  const known = query === null || searchRowsHaveIds;
  return (
    <div
      role="option"
      id={`AQAA${itemId.slice(8, 32)}`}
      class={unread ? 'row unread' : 'row'}
      data-convid={known ? conversation.id : undefined}
      data-focusable-row="true"
      tabindex={itemId === selectedId ? 0 : -1}
      aria-selected={itemId === selectedId}
      aria-label={spoken.join(' ')}
      onClick={() => openItem(itemId)}
    >
      <div class="rowLine">
        <span class="who" title={titleOf(people)}>
          {namesOf(people)}
          {count}
        </span>
        <button
          type="button"
          class="readToggle"
          title={unread ? words.read : words.unreadAgain}
          aria-label={unread ? words.read : words.unreadAgain}
          onClick={(event) => toggleRead(event, conversation, unread)}
        >
          {unread ? '●' : '○'}
        </button>
      </div>
      <div class="rowLine">
        {messages.some((message) => message.draftId !== null) && (
          <span class="draftMark">{words.draftMark}</span>
        )}
        <span class="what" title={subject}>
          {subject}
        </span>
        <span class="when" title={full}>
          {short}
        </span>
      </div>
      <div class="rowLine preview">
        <span>{last.preview}</span>
      </div>
    </div>
  );
}
