/** The account's mail in the shapes the page gets. */
import type { Correspondent, MailMessage } from '../../mailbox/mailbox.ts';
import type { Settings } from '../settings.ts';
import type { WireConversation, WireMailbox, WireMessage, WirePerson } from '../wire.ts';
import { named, type Account, type KeptDraft, type KeptThread } from './account.ts';
import { conversationId, messageId, messageToken } from './ids.ts';

const domainOf = (address: string): string => address.split('@')[1]?.toLowerCase() ?? '';

interface Mapping {
  account: Account;
  settings: Settings;
  /** Consumer mailbox: other id prefixes, and nobody is a colleague. */
  personal: boolean;
}

export function toWire({ account, settings, personal }: Mapping): WireMailbox {
  const mapping = { account, settings, personal };
  const drafts = [...account.drafts.values()];
  const conversations = [...account.threads.values()].map((thread) =>
    conversation(
      mapping,
      thread,
      drafts.filter((draft) => draft.threadId === thread.id),
    ),
  );
  const loose = drafts.filter((draft) => !account.threads.has(draft.threadId));
  conversations.push(...loose.map((draft) => looseDraft(mapping, draft)));
  conversations.sort((a, b) => newest(b) - newest(a));
  return {
    revision: account.revision,
    me: wirePerson(mapping, account.me),
    conversations,
    signature: settings.signature ? signatureHtml(account.signature) : '',
    settings,
  };
}

const newest = ({ messages }: WireConversation): number => messages.at(-1)?.at ?? 0;

function wirePerson({ account, settings, personal }: Mapping, person: Correspondent): WirePerson {
  const colleague = domainOf(person.address) === domainOf(account.me.address);
  const named = settings.bareAddresses.includes(person.address.toLowerCase());
  return { ...person, bare: named || (colleague && !personal && settings.colleaguesBare) };
}

function conversation(mapping: Mapping, thread: KeptThread, drafts: KeptDraft[]): WireConversation {
  const messages = [
    ...thread.messages.map((message) => wireMessage(mapping, message)),
    ...drafts.map((draft) => wireDraft(mapping, draft)),
  ];
  return {
    id: conversationId(`${mapping.account.name}/${thread.id}`, mapping.personal),
    subject: thread.subject,
    folder: thread.folder,
    messages: messages.toSorted((a, b) => a.at - b.at),
  };
}

function looseDraft(mapping: Mapping, draft: KeptDraft): WireConversation {
  return {
    id: conversationId(`${mapping.account.name}/${draft.threadId}`, mapping.personal),
    subject: draft.subject,
    folder: 'drafts',
    messages: [wireDraft(mapping, draft)],
  };
}

function wireMessage(mapping: Mapping, message: MailMessage): WireMessage {
  const { account, personal } = mapping;
  const name = `${account.name}/${message.id}`;
  return {
    id: messageId(name, personal),
    token: messageToken(name),
    from: wirePerson(mapping, message.from),
    mine: message.from.address.toLowerCase() === account.me.address.toLowerCase(),
    to: message.to.map((person) => wirePerson(mapping, person)),
    cc: message.cc.map((person) => wirePerson(mapping, person)),
    at: message.at.getTime(),
    html: message.html,
    preview: preview(message.own),
    draftId: null,
    unread: message.unread,
    attachments: message.attachments.map((attachment) => attachment.name),
  };
}

function wireDraft(mapping: Mapping, draft: KeptDraft): WireMessage {
  const { account, personal } = mapping;
  const name = `${account.name}/${draft.id}`;
  const people = (addresses: string[]): WirePerson[] =>
    named(account, addresses).map((person) => wirePerson(mapping, person));
  return {
    id: messageId(name, personal),
    token: messageToken(name),
    from: wirePerson(mapping, account.me),
    mine: true,
    to: people(draft.to),
    cc: people(draft.cc),
    at: draft.at,
    html: draft.html,
    preview: preview(draft.text),
    draftId: draft.id,
    unread: false,
    attachments: [],
  };
}

const preview = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 120);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const signatureHtml = (lines: string[]): string =>
  lines.map((line) => `<div class="elementToProof">${escaped(line)}</div>`).join('');
