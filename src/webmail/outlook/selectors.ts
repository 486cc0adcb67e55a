import type { Selector, SelectorForm } from '../find.ts';
import { CC, FROM, TO } from './words.ts';

/**
 * Where Outlook keeps what Agreed reads. Sections and grades are those of the webmail facts
 * (outlook.md); hashed class names are only kept as the last, legacy form.
 */

const form = (css: string, seen: string): SelectorForm => ({ css, seen: `outlook.md ${seen}` });
const legacy = (css: string, seen: string): SelectorForm => ({ ...form(css, seen), legacy: true });

/** One generation of markup whose label differs by language. */
const labelled = (words: readonly string[], tags = ''): string =>
  `:is(${words.map((word) => `${tags}[aria-label^="${word}:" i],${tags}[aria-label^="${word} :" i]`).join()})`;

export const appMark: Selector = {
  name: 'app-mark',
  marks: 'the web app’s own files, named in the head of the page',
  forms: [
    form('head :is(link, script)[href*="owamail"], head :is(link, script)[src*="owamail"]', '§1 A'),
    form('head meta[content*="owamail"]', '§1 A'),
    form(
      'head :is(link[href*="cdn.office.net"], script[src*="cdn.office.net"], meta[content*="cdn.office.net"])',
      '§1 A',
    ),
  ],
};

export const signIn: Selector = {
  name: 'sign-in',
  marks: 'a page that asks for a password, which is never the mail application',
  forms: [form('input[type="password"]', '§1 C')],
};

export const pane: Selector = {
  name: 'pane',
  marks: 'the reading pane; hidden earlier panes stay in the page',
  forms: [
    form('[id="ConversationReadingPaneContainer"]', '§3 A'),
    form('[id="ItemReadingPaneContainer"]', '§3 A'),
    form('[data-app-section="ConversationReadingPaneContainer"]', '§3 A'),
    form('[data-app-section="ItemReadingPaneContainer"]', '§3 A'),
    form('[id="ReadingPaneContainerId"]', '§3 A'),
    form('[role="main"]', '§3 A'),
    form('.owaMailComposeEditorScrollContainer', '§3, §17 A'),
  ],
};

export const scroller: Selector = {
  name: 'scroller',
  marks: 'the scrolling part of the pane, in which the messages stand',
  forms: [
    form('[data-app-section="ConversationContainer"]', '§3 A'),
    form('[data-app-section="ItemContainer"]', '§3 A'),
    form('.customScrollBar', '§3 A'),
  ],
};

export const subject: Selector = {
  name: 'subject',
  marks: 'the conversation’s heading; the compose field has the same form of id and is an input',
  forms: [
    form('[id^="CONV_"][id$="_SUBJECT"]', '§5.1 A'),
    form('[id^="MSG_"][id$="_SUBJECT"]:not(input)', '§5.1 B'),
    legacy('[role="heading"][aria-level="2"]:has(span[title])', '§5.1 B'),
  ],
};

export const body: Selector = {
  name: 'body',
  marks: 'the text of one expanded message',
  forms: [
    form('[id^="UniqueMessageBody"]', '§5.6 A'),
    form('[role="document"]:not([contenteditable="true"])', '§5.6 A'),
    legacy('[role="region"]:has(> [class^="rps_"])', '§5.6 C'),
    legacy('[class^="rps_"]', '§5.6 C'),
  ],
};

/** Around the sender's markup inside a body. */
export const bodyMarkup: Selector = {
  name: 'body-markup',
  marks: 'the sender’s own markup, inside what Outlook adds to a body',
  forms: [form('[class^="rps_"]', '§5.6 A')],
};

export const sender: Selector = {
  name: 'sender',
  marks: 'who a message is from',
  forms: [
    form('[id^="MSG_"][id$="_FROM"]', '§5.3 B'),
    form(labelled(FROM), '§5.3 A'),
    legacy('.OZZZK', '§5.3 C'),
  ],
};

export const addressTitle: Selector = {
  name: 'address-title',
  marks: 'a person’s name whose title is the address',
  forms: [form('[title*="@"]', '§5.3 A')],
};

export const to: Selector = {
  name: 'to',
  marks: 'the people a message is to',
  forms: [
    form('[id^="MSG_"][id$="_TO"]', '§5.4 B'),
    form(labelled(TO, '[data-testid="RecipientWell"]'), '§5.4 B'),
    form(labelled(TO, '[role="heading"]'), '§5.4 A'),
    form(labelled(TO), '§5.4 A'),
  ],
};

export const cc: Selector = {
  name: 'cc',
  marks: 'the people a message is copied to',
  forms: [
    form('[id^="MSG_"][id$="_CC"]', '§5.4 B'),
    form(labelled(CC, '[data-testid="RecipientWell"]'), '§5.4 B'),
    form(labelled(CC, '[role="heading"]'), '§5.4 A'),
    form(labelled(CC), '§5.4 A'),
  ],
};

export const recipientWell: Selector = {
  name: 'recipients',
  marks: 'a message’s recipients where no id or known label tells the field: To stands before Cc',
  forms: [form('[data-testid="RecipientWell"]', '§5.4 B')],
};

export const person: Selector = {
  name: 'person',
  marks: 'one person among a message’s recipients',
  forms: [
    form('span[role="button"], span[aria-label], [data-lpc-hover-target-id]', '§5.3, §5.4 A'),
  ],
};

export const moreRecipients: Selector = {
  name: 'more-recipients',
  marks: 'the control that unfolds a long list of recipients',
  forms: [form('[id^="plusOthers"]', '§5.4 B')],
};

export const date: Selector = {
  name: 'date',
  marks: 'when a message was sent, in the mailbox’s own format',
  forms: [
    form('[data-testid="SentReceivedSavedTime"]', '§5.5 A'),
    form('[id^="MSG_"][id$="_DATETIME"]', '§5.5 B'),
    form('[role="heading"][aria-level="3"]', '§5.5 B'),
    legacy('.NNlvm', '§5.5 C'),
  ],
};

export const list: Selector = {
  name: 'list',
  marks: 'the message list',
  forms: [
    form('[id="MailList"]', '§3 A'),
    form('[data-app-section="MessageList"]', '§3 A'),
    form('[role="listbox"]:has([data-convid])', '§3 A'),
  ],
};

export const row: Selector = {
  name: 'row',
  marks: 'one conversation in the list; date headers, adverts and attachments have no id',
  forms: [form('[role="option"][data-convid]', '§6 A')],
};

export const mailboxRoot: Selector = {
  name: 'mailbox-root',
  marks: 'the top of a mailbox in the folder pane, named by its address',
  forms: [
    form('[id^="primaryMailboxRoot_"]', '§4 A'),
    form('[role="tree"] [role="treeitem"][title*="@"]', '§4 A'),
  ],
};

export const accountCard: Selector = {
  name: 'account-card',
  marks: 'the account card’s address, only there once the rep has opened it',
  forms: [form('[id="mectrl_currentAccount_secondary"]', '§4 B')],
};

export const ownName: Selector = {
  name: 'own-name',
  marks: 'the account control, which carries the owner’s name',
  forms: [
    form('[id="owa-me-control-container"] button[aria-label]', '§4 A'),
    legacy('[id="O365_MainLink_Me"] [aria-label], [id="O365_MainLink_Me"][aria-label]', '§4 C'),
    legacy('[id="mectrl_main_trigger"][aria-label]', '§4 C'),
    form('[id="mectrl_currentAccount_primary"]', '§4 B'),
  ],
};

export const composeRoot: Selector = {
  name: 'compose-root',
  marks: 'a composer with its fields',
  forms: [
    form('[id^="docking_InitVisiblePart"]', '§7.1 A'),
    form('[id^="docking_DockingTriggerPart"]', '§7.1 B'),
    form('[data-app-section="Form_Content"]', '§7.1 A'),
  ],
};

export const editor: Selector = {
  name: 'editor',
  marks: 'the body of a message being written: the page’s only text box of several lines',
  forms: [
    form('[role="textbox"][aria-multiline="true"][contenteditable="true"]', '§7.2 A'),
    form('[id^="editorParent_"] > [contenteditable="true"]', '§7.2 A'),
  ],
};

export const plainEditor: Selector = {
  name: 'plain-editor',
  marks: 'the body while writing plain text (no page with it is known)',
  forms: [form('textarea', '§12 D')],
};

export const subjectField: Selector = {
  name: 'subject-field',
  marks: 'the subject of a message being written; hidden in a reply until its header is unfolded',
  forms: [
    form('input[id^="MSG_"][id$="_SUBJECT"]', '§7.3 A'),
    form('[id^="MSG_"][id$="_SUBJECT"] input', '§7.3 A'),
    legacy('input[type="text"][autocomplete="off"]', '§7.3 C'),
  ],
};

const well = (suffix: string, name: string): Selector => ({
  name,
  marks: `the ${suffix} field of a message being written`,
  forms: [form(`[id^="MSG_"][id$="_${suffix}"]`, '§7.4 A')],
});
export const toWell = well('TO', 'to-field');
export const ccWell = well('CC', 'cc-field');
export const bccWell = well('BCC', 'bcc-field');

export const oldWell: Selector = {
  name: 'old-field',
  marks: 'recipient fields of builds without ids, in the order To, Cc, Bcc',
  forms: [legacy('[contenteditable="true"]:not([aria-multiline="true"])', '§7.4 C')],
};

export const fromLine: Selector = {
  name: 'from-line',
  marks: 'the sending address of a message being written, where the line is shown',
  forms: [form('[id^="MSG_"][id$="_FROM"]', '§4 A')],
};

export const chip: Selector = {
  name: 'chip',
  marks: 'one recipient of a message being written that Outlook has accepted',
  forms: [
    form('[class*="_EType_RECIPIENT_ENTITY"]', '§7.4 B'),
    form('span[contenteditable="false"]', '§7.4 B'),
  ],
};

export const chipText: Selector = {
  name: 'chip-text',
  marks: 'a recipient’s name without what Outlook says about them',
  forms: [
    form('[class*="textContainer-"]', '§7.4 B'),
    form('[class*="individualText-"]', '§7.4 B'),
  ],
};

export const foldedHeader: Selector = {
  name: 'folded-header',
  marks: 'the recipients of a reply, folded into one line',
  forms: [form('div[tabindex]:nth-child(2):not([role="button"])', '§7.4 B')],
};

export const ccButton: Selector = {
  name: 'cc-button',
  marks: 'the buttons for the recipient fields that are not shown yet, in the order Cc, Bcc',
  forms: [form('.fui-Input button', '§7.4 B')],
};

/** In the editor and in bodies: ids gain an `x_` each time a message is received, so by their ends. */
export const signature: Selector = {
  name: 'signature',
  marks: 'the signature',
  forms: [form('[id$="ignature"]', '§7.6, §14 A')],
};
export const quote: Selector = {
  name: 'quote',
  marks: 'where the quoted history begins',
  forms: [
    form(
      '[id$="appendonsend"], [id$="divRplyFwdMsg"], [id$="mail-editor-reference-message-container"]',
      '§7.6, §14 A',
    ),
  ],
};

export const icon: Selector = {
  name: 'icon',
  marks: 'the icons of Reply and Reply all, whose names are not translated',
  forms: [form('[data-icon-name^="ArrowReply"]', '§9 A')],
};

export const action: Selector = {
  name: 'action',
  marks: 'a button of a message, told by its localised label where the icon has no name',
  forms: [form('button, [role="menuitem"], [role="button"]', '§9 B')],
};
