import { part, type Selector } from '../find.ts';
import { CC, FROM, TO } from './words.ts';

/**
 * Where Outlook keeps what Agreed reads. `seen` names the section of the webmail facts (outlook.md)
 * and their grade (A best); what a part marks is a comment, which costs a mail tab nothing. Hashed class names are only kept as the last, legacy form.
 */

/** One generation of markup whose label differs by language: a well, a heading or a person's button. */
const labelled = (words: readonly string[]): string =>
  `:is(${words.map((word) => `[aria-label^="${word}:" i],[aria-label^="${word} :" i]`).join()})`;

/** The web app’s own files, named in the head of the page. */
export const appMark = part(
  'app-mark',
  {
    css: 'head :is(link, script)[href*="owamail"], head :is(link, script)[src*="owamail"]',
    seen: '§1 A',
  },
  { css: 'head meta[content*="owamail"]', seen: '§1 A' },
  {
    css: 'head :is(link[href*="cdn.office.net"], script[src*="cdn.office.net"], meta[content*="cdn.office.net"])',
    seen: '§1 A',
  },
);

/** A page that asks for a password, which is never the mail application. */
export const signIn = part('sign-in', { css: 'input[type="password"]', seen: '§1 C' });

/** The reading pane; hidden earlier panes stay in the page. */
export const pane = part(
  'pane',
  { css: '[id="ConversationReadingPaneContainer"]', seen: '§3 A' },
  { css: '[id="ItemReadingPaneContainer"]', seen: '§3 A' },
  { css: '[data-app-section="ConversationReadingPaneContainer"]', seen: '§3 A' },
  { css: '[data-app-section="ItemReadingPaneContainer"]', seen: '§3 A' },
  { css: '[id="ReadingPaneContainerId"]', seen: '§3 A' },
  { css: '[role="main"]', seen: '§3 A' },
  { css: '.owaMailComposeEditorScrollContainer', seen: '§3, §17 A' },
);

/** The scrolling part of the pane, in which the messages stand. */
export const scroller = part(
  'scroller',
  { css: '[data-app-section="ConversationContainer"]', seen: '§3 A' },
  { css: '[data-app-section="ItemContainer"]', seen: '§3 A' },
  { css: '.customScrollBar', seen: '§3 A' },
);

/** The conversation’s heading; the compose field has the same form of id and is an input. */
export const subject = part(
  'subject',
  { css: '[id^="CONV_"][id$="_SUBJECT"]', seen: '§5.1 A' },
  { css: '[id^="MSG_"][id$="_SUBJECT"]:not(input)', seen: '§5.1 B' },
  { css: '[role="heading"][aria-level="2"]:has(span[title])', seen: '§5.1 B', legacy: true },
);

/** The text of one expanded message. */
export const body = part(
  'body',
  { css: '[id^="UniqueMessageBody"]', seen: '§5.6 A' },
  { css: '[role="document"]:not([contenteditable="true"])', seen: '§5.6 A' },
  { css: '[role="region"]:has(> [class^="rps_"])', seen: '§5.6 C', legacy: true },
  { css: '[class^="rps_"]', seen: '§5.6 C', legacy: true },
);

/** The sender’s own markup, inside what Outlook adds to a body. */
export const bodyMarkup = part('body-markup', { css: '[class^="rps_"]', seen: '§5.6 A' });

/** Who a message is from. */
export const sender = part(
  'sender',
  { css: '[id^="MSG_"][id$="_FROM"]', seen: '§5.3 B' },
  { css: labelled(FROM), seen: '§5.3 A' },
  { css: '.OZZZK', seen: '§5.3 C', legacy: true },
);

/** A person’s name whose title is the address. */
export const addressTitle = part('address-title', {
  css: '[title*="@"]',
  seen: '§5.3 A',
});

/** The people a message is to. */
export const to = part(
  'to',
  { css: '[id^="MSG_"][id$="_TO"]', seen: '§5.4 B' },
  { css: labelled(TO), seen: '§5.4 A' },
);

/** The people a message is copied to. */
export const cc = part(
  'cc',
  { css: '[id^="MSG_"][id$="_CC"]', seen: '§5.4 B' },
  { css: labelled(CC), seen: '§5.4 A' },
);

/** A message’s recipients where no id or known label tells the field: To stands before Cc. */
export const recipientWell = part('recipients', {
  css: '[data-testid="RecipientWell"]',
  seen: '§5.4 B',
});

/** One person among a message’s recipients. */
export const person = part('person', {
  css: 'span[role="button"], span[aria-label], [title*="@"], [data-lpc-hover-target-id]',
  seen: '§5.3, §5.4 A',
});

/** The control that unfolds a long list of recipients. */
export const moreRecipients = part('more-recipients', {
  css: '[id^="plusOthers"]',
  seen: '§5.4 B',
});

/** When a message was sent, in the mailbox’s own format. */
export const date = part(
  'date',
  { css: '[data-testid="SentReceivedSavedTime"]', seen: '§5.5 A' },
  { css: '[id^="MSG_"][id$="_DATETIME"]', seen: '§5.5 B' },
  { css: '[role="heading"][aria-level="3"]', seen: '§5.5 B' },
  { css: '.NNlvm', seen: '§5.5 C', legacy: true },
);

/** The message list. */
export const list = part(
  'list',
  { css: '[id="MailList"]', seen: '§3 A' },
  { css: '[data-app-section="MessageList"]', seen: '§3 A' },
  { css: '[role="listbox"]:has([data-convid])', seen: '§3 A' },
);

/** One conversation in the list; date headers, adverts and attachments have no id. */
export const row = part('row', { css: '[role="option"][data-convid]', seen: '§6 A' });

/** The top of a mailbox in the folder pane, named by its address. */
export const mailboxRoot = part(
  'mailbox-root',
  { css: '[id^="primaryMailboxRoot_"]', seen: '§4 A' },
  { css: '[role="tree"] [role="treeitem"][title*="@"]', seen: '§4 A' },
);

/** The account card’s address, only there once the rep has opened it. */
export const accountCard = part('account-card', {
  css: '[id="mectrl_currentAccount_secondary"]',
  seen: '§4 B',
});

/** The account control, which carries the owner’s name. */
export const ownName = part(
  'own-name',
  { css: '[id="owa-me-control-container"] button[aria-label]', seen: '§4 A' },
  {
    css: '[id="O365_MainLink_Me"] [aria-label], [id="O365_MainLink_Me"][aria-label]',
    seen: '§4 C',
    legacy: true,
  },
  { css: '[id="mectrl_main_trigger"][aria-label]', seen: '§4 C', legacy: true },
  { css: '[id="mectrl_currentAccount_primary"]', seen: '§4 B' },
);

/** A composer with its fields. */
export const composeRoot = part(
  'compose-root',
  { css: '[id^="docking_InitVisiblePart"]', seen: '§7.1 A' },
  { css: '[id^="docking_DockingTriggerPart"]', seen: '§7.1 B' },
  { css: '[data-app-section="Form_Content"]', seen: '§7.1 A' },
);

/** The body of a message being written: the page’s only text box of several lines. */
export const editor = part(
  'editor',
  { css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seen: '§7.2 A' },
  { css: '[id^="editorParent_"] > [contenteditable="true"]', seen: '§7.2 A' },
);

/** The body while writing plain text (no page with it is known). */
export const plainEditor = part('plain-editor', { css: 'textarea', seen: '§12 D' });

/** The subject of a message being written; hidden in a reply until its header is unfolded. */
export const subjectField = part(
  'subject-field',
  { css: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: '§7.3 A' },
  { css: '[id^="MSG_"][id$="_SUBJECT"] input', seen: '§7.3 A' },
  { css: 'input[type="text"][autocomplete="off"]', seen: '§7.3 C', legacy: true },
);

/** A recipient field of a message being written. */
const well = (suffix: string, name: string): Selector =>
  part(name, {
    css: `[id^="MSG_"][id$="_${suffix}"]`,
    seen: '§7.4 A',
  });
export const toWell = well('TO', 'to-field');
export const ccWell = well('CC', 'cc-field');
export const bccWell = well('BCC', 'bcc-field');

/** Recipient fields of builds without ids, in the order To, Cc, Bcc. */
export const oldWell = part('old-field', {
  css: '[contenteditable="true"]:not([aria-multiline="true"])',
  seen: '§7.4 C',
  legacy: true,
});

/** The sending address of a message being written, where the line is shown. */
export const fromLine = part('from-line', { css: '[id^="MSG_"][id$="_FROM"]', seen: '§4 A' });

/** One recipient of a message being written that Outlook has accepted. */
export const chip = part(
  'chip',
  { css: '[class*="_EType_RECIPIENT_ENTITY"]', seen: '§7.4 B' },
  { css: 'span[contenteditable="false"]', seen: '§7.4 B' },
);

/** A recipient’s name without what Outlook says about them. */
export const chipText = part(
  'chip-text',
  { css: '[class*="textContainer-"]', seen: '§7.4 B' },
  { css: '[class*="individualText-"]', seen: '§7.4 B' },
);

/** The recipients of a reply, folded into one line. */
export const foldedHeader = part('folded-header', {
  css: 'div[tabindex]:nth-child(2):not([role="button"])',
  seen: '§7.4 B',
});

/** The buttons for the recipient fields that are not shown yet, in the order Cc, Bcc. */
export const ccButton = part('cc-button', { css: '.fui-Input button', seen: '§7.4 B' });

/** The signature; ids gain an `x_` each time a message is received, so by their ends. */
export const signature = part('signature', {
  css: '[id$="ignature"]',
  seen: '§7.6, §14 A',
});
/** Where the quoted history begins. */
export const quote = part('quote', {
  css: '[id$="appendonsend"], [id$="divRplyFwdMsg"], [id$="mail-editor-reference-message-container"]',
  seen: '§7.6, §14 A',
});

/** The icons of Reply and Reply all, whose names are not translated. */
export const icon = part('icon', { css: '[data-icon-name^="ArrowReply"]', seen: '§9 A' });

/** A button of a message, told by its localised label where the icon has no name. */
export const action = part('action', {
  css: 'button, [role="menuitem"], [role="button"]',
  seen: '§9 B',
});
