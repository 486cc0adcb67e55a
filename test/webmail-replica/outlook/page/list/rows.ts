/** What the list holds, top to bottom: switches, adverts, date groups and rows (§6). */
import type { WireConversation, WireMessage } from '../../wire.ts';
import { daysAgo } from '../dates.ts';
import { page } from '../store.ts';

export type ListItem =
  | { kind: 'switches' }
  | { kind: 'advert'; number: number }
  | { kind: 'group'; name: string }
  | { kind: 'row'; itemId: string; conversation: WireConversation; messages: WireMessage[] };

const groupOf = (days: number): number => (days <= 0 ? 0 : days === 1 ? 1 : days < 7 ? 2 : 3);

function contains(conversation: WireConversation, query: string): boolean {
  const text = [
    conversation.subject,
    ...conversation.messages.flatMap(({ from, preview }) => [from.name, from.address, preview]),
  ];
  return text.join('\n').toLowerCase().includes(query.toLowerCase());
}

function inView(conversation: WireConversation): boolean {
  const { route, query } = page();
  if (query !== null) return contains(conversation, query);
  const folder = 'folder' in route ? route.folder : 'inbox';
  if (folder === 'sentitems') {
    return conversation.messages.some((message) => message.mine && message.draftId === null);
  }
  const hasDraft = conversation.messages.some((message) => message.draftId !== null);
  return conversation.folder === folder || (folder === 'drafts' && hasDraft);
}

/** One row for a conversation, or one for each message when conversation view is off. */
function rowsOf(conversation: WireConversation): ListItem[] {
  const { conversationView } = page().mailbox.settings;
  const { id, messages } = conversation;
  if (conversationView) return [{ kind: 'row', itemId: id, conversation, messages }];
  return messages
    .filter((message) => message.draftId === null)
    .map((message): ListItem => ({
      kind: 'row',
      itemId: message.id,
      conversation,
      messages: [message],
    }));
}

const timeOf = (item: ListItem): number =>
  item.kind === 'row' ? (item.messages.at(-1)?.at ?? 0) : 0;

export function listItems(): ListItem[] {
  const { mailbox, words, query } = page();
  const { settings } = mailbox;
  const rows = mailbox.conversations.filter(inView).flatMap(rowsOf);
  rows.sort((a, b) => timeOf(b) - timeOf(a));
  const items: ListItem[] = query === null ? [{ kind: 'switches' }] : [];
  if (settings.adverts) items.push({ kind: 'advert', number: 1 });
  let group = -1;
  for (const [index, row] of rows.entries()) {
    const next = groupOf(daysAgo(timeOf(row), Date.now(), settings.timeZone));
    if (next !== group) items.push({ kind: 'group', name: words.groups[next] ?? '' });
    group = next;
    items.push(row);
    if (settings.adverts && index % 9 === 8) items.push({ kind: 'advert', number: index });
  }
  return items;
}
