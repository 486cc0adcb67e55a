/** Pages for reading: conversations of three builds, the list, other languages, and what is no mail. */
import { live, row, usual, type Scene } from './scene.ts';

export const reading: Scene[] = [
  {
    scene: 'a conversation of 2026',
    where: usual,
    options: {},
    facts: [
      row('1', 'owamail is named in the head', 'head script[src*="owamail"]', 1),
      row('1', 'a URL on cdn.office.net is in the head', 'head meta[content*="cdn.office.net"]', 1),
      row('3', 'the right-hand area', '[role="main"][data-app-section="MailReadCompose"]', 1),
      row('3', 'the outer pane', '#ReadingPaneContainerId.customScrollBar', 1),
      row('3', 'the conversation pane', '#ConversationReadingPaneContainer', 1),
      row(
        '3',
        'its scroller',
        '#ConversationReadingPaneContainer [data-app-section="ConversationContainer"].owaMailComposeEditorScrollContainer.customScrollBar[data-is-scrollable]',
        1,
      ),
      row('3', 'a shell without text', '[role="document"]:empty', 1),
      row(
        '4',
        'the mailbox root carries the address',
        '[id^="primaryMailboxRoot_"][role="treeitem"][aria-level="1"][data-folder-name="rep@agreed.example"][title="rep@agreed.example"]',
        1,
      ),
      row(
        '4',
        'the account button names, without an address',
        '#owa-me-control-container button[aria-label="Sam Rivera"]',
        1,
      ),
      row('4', 'no account card before it was opened', '[id^="mectrl_currentAccount"]', 0),
      row(
        '5.1',
        'the subject heading',
        '[id^="CONV_"][id$="_SUBJECT"][role="heading"][aria-level="3"][title="Pilot pricing"]',
        1,
      ),
      row('5.2', 'unfolded cards', '[role="main"] div[aria-expanded="true"]', 1),
      row(
        '5.3',
        'the sender with the address in a title',
        '[id^="MSG_"][id$="_FROM"] [title="dana.whitfield@northwind.example"]',
      ),
      row(
        '5.3',
        'the sender behind a localised label',
        '[aria-label="From: Dana Whitfield"][role="button"][data-lpc-hover-target-id]',
      ),
      row('4', 'own messages say only You', '[aria-label="From: You"]'),
      row('4', 'and have no address', '[aria-label="From: You"] [title]', 0),
      row(
        '5.4',
        'the well',
        '[data-testid="RecipientWell"] [id^="MSG_"][id$="_TO"][role="heading"][aria-level="3"][aria-label="To: You"]',
        1,
      ),
      row(
        '5.5',
        'the date of every card',
        '[role="main"] [id^="MSG_"][id$="_DATETIME"][data-testid="SentReceivedSavedTime"][title]',
      ),
      row(
        '5.6',
        'body shape C',
        '.allowTextSelection > [id^="UniqueMessageBody_"][role="document"][aria-label="Message body"][aria-live="polite"] > [visibility="hidden"] > [class^="rps_"]',
        1,
      ),
      row(
        '5.6',
        'ids of the message are prefixed',
        '[class^="rps_"] [id$="divRplyFwdMsg"]:not([id^="x_"])',
        0,
      ),
      row('14', 'the quote is marked by suffix', '[class^="rps_"] [id$="divRplyFwdMsg"]'),
      row(
        '5.7',
        'the quote is folded, in the page',
        '[class^="rps_"] button[aria-expanded="false"] + div[style*="none"] [id$="divRplyFwdMsg"]',
      ),
      row(
        '5.7',
        'folded cards have no body',
        '[role="main"] div[aria-expanded="false"] [id^="UniqueMessageBody"]',
        0,
      ),
      row(
        '6',
        'rows',
        '[data-virtuoso-scroller="true"] [role="listbox"][aria-activedescendant] [data-index] [role="option"][data-convid][data-focusable-row="true"]',
      ),
      row('6', 'a row: sender', '[data-convid] span[title*="@"]'),
      row('6', 'a row: read toggle', '[data-convid] button[title^="Mark as"]'),
      row(
        '9',
        'reply in the message toolbar',
        '[role="toolbar"][aria-label="Message actions"] [role="menuitem"] [data-icon-name="ArrowReplyRegular"]',
        1,
      ),
      row(
        '9',
        'reply all in a wide window',
        '[role="toolbar"] > [role="menuitem"] [data-icon-name="ArrowReplyAllRegular"]',
        1,
      ),
      row(
        '9',
        'the same icon in the ribbon',
        '[data-app-section="Ribbon"] [data-icon-name="ArrowReplyRegular"]',
        1,
      ),
      row(
        '7.5',
        'New mail is a primary action too',
        '#innerRibbonContainer [id*="primaryActionButton"]',
        1,
      ),
    ],
  },
  {
    scene: 'a conversation of 2023',
    where: usual,
    options: { generation: '2023' },
    facts: [
      row(
        '5.1',
        'an older heading',
        '[role="heading"][aria-level="2"] span[title="Pilot pricing"]',
        1,
      ),
      row(
        '5.6',
        'body shape B',
        '[role="document"] > [id^="UniqueMessageBody_"][aria-label][tabindex="0"].allowTextSelection > div > [visibility] > [class^="rps_"]',
        1,
      ),
      row('5.2', 'no ids of messages', '[id^="MSG_"]', 0),
      row(
        '5.3',
        'the address in angle brackets in a title',
        '[title="Dana Whitfield <dana.whitfield@northwind.example>"]',
      ),
    ],
  },
  {
    scene: 'a conversation of 2021',
    where: usual,
    options: { generation: '2021' },
    facts: [
      row(
        '5.6',
        'body shape A',
        '.allowTextSelection[aria-label="Message body"]:is([role="region"], [role="document"]) > [class^="rps_"]',
        1,
      ),
      row('5.6', 'no numbered body', '[id^="UniqueMessageBody"]', 0),
      row(
        '3',
        'the pane is known by its section',
        '[data-app-section="ConversationReadingPaneContainer"]',
        1,
      ),
    ],
  },
  {
    scene: 'conversation view off',
    where: usual,
    options: { conversationView: false },
    facts: [
      row('3', 'the item pane', '#ItemReadingPaneContainer [data-app-section="ItemContainer"]', 1),
      row(
        '5.1',
        'the subject on a single message',
        '[id^="MSG_"][id$="_SUBJECT"][aria-labelledby^="CONV_"]:not(input)',
        1,
      ),
      row('5.6', 'one body', '[id^="UniqueMessageBody"]', 1),
      row('5.2', 'no cards that fold', '[role="main"] .card[aria-expanded]', 0),
    ],
  },
  {
    scene: 'a long conversation',
    where: 'vantage-long',
    options: { newestOnTop: false },
    facts: [
      row('6', 'one row is selected', '[role="option"][data-convid][aria-selected="true"]', 1),
      row(
        '5.7',
        'the group says how many there are',
        '[role="main"] [role="group"][aria-label="300 messages"]',
        1,
      ),
      row('5.7', 'and shows fewer', '[role="group"] [data-testid="SentReceivedSavedTime"]', 3),
    ],
  },
  {
    scene: 'many recipients',
    where: 'tender-many',
    options: {},
    facts: [row('5.4', 'the well is folded', '[data-testid="RecipientWell"] [id^="plusOthers"]')],
  },
  {
    scene: 'a colleague on a work host',
    where: 'https://outlook.cloud.microsoft/mail/inbox',
    options: {},
    facts: [
      row('2', 'work conversations begin with AAQk', '[data-convid^="AAQk"]'),
      row('2', 'and none as personal ones do', '[data-convid^="AQQk"]', 0),
    ],
  },
  {
    scene: 'the list of a consumer account',
    where: `${live}/mail/0/`,
    options: { adverts: true, sharedMailbox: 'sales@agreed.example' },
    facts: [
      row(
        '6',
        'adverts without a conversation',
        '[role="listbox"] [id^="owaadbar"]:not([data-convid])',
      ),
      row('6', 'date groups', '[role="listbox"] [role="heading"]'),
      row('4', 'a shared mailbox is one more root', '[id^="primaryMailboxRoot_"]', 2),
      row(
        '3',
        'nothing is open',
        '#ConversationReadingPaneContainer, #ItemReadingPaneContainer',
        0,
      ),
    ],
  },
  {
    scene: 'Hebrew, dark',
    where: usual,
    options: { locale: 'he', dateFormat: 'he-IL', theme: 'dark', expanded: 'all' },
    facts: [
      row('12', 'right to left', 'html[dir="rtl"][lang="he"]', 1),
      row('12', 'original colours are kept', '[class^="rps_"] [data-ogsc]'),
      row('13', 'labels', '[aria-label="גוף ההודעה"]'),
      row('13', 'sender', '[aria-label="מאת: Dana Whitfield"]'),
      row('5.6', 'an offer to translate', '[id^="UniqueMessageBody"] > span.crumb'),
    ],
  },
  {
    scene: 'German',
    where: usual,
    options: { locale: 'de', dateFormat: 'de-DE' },
    facts: [
      row('13', 'body', '[aria-label="Nachrichtentext"]', 1),
      row('13', 'sender', '[aria-label="Von: Dana Whitfield"]'),
      row('13', 'actions', '[role="toolbar"][aria-label="Nachrichtenaktionen"]', 1),
    ],
  },
  {
    scene: 'the calendar',
    where: `${live}/calendar/view/month`,
    options: {},
    facts: [
      row(
        '1',
        'not the mail application',
        '[src*="owamail"], [href*="owamail"], [content*="owamail"]',
        0,
      ),
      row('7.1', 'a form with the same mark', '[data-app-section="Form_Content"]', 1),
    ],
  },
];
