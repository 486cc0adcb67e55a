/** Pages for writing: an inline reply, plain text, a compose link. */
import { live, row, usual, type Scene } from './scene.ts';

export const writing: Scene[] = [
  {
    scene: 'a reply',
    where: usual,
    options: { fromLine: true },
    reply: true,
    facts: [
      row('7.1', 'its root', '[id^="docking_InitVisiblePart"]', 1),
      row('7.1', 'its sentinel', '[id^="docking_DockingTriggerPart"]', 1),
      row(
        '7.2',
        'the body box',
        '[id^="editorParent_"] > div[contenteditable="true"][role="textbox"][aria-multiline="true"][aria-label="Message body"]',
        1,
      ),
      row('7.2', 'empty lines', '[aria-multiline] > .elementToProof > br'),
      row('7.6', 'the signature', '[aria-multiline] #Signature', 1),
      row(
        '14',
        'the history as Outlook writes it',
        '[aria-multiline] > #appendonsend ~ hr ~ #divRplyFwdMsg',
        1,
      ),
      row('7.3', 'the subject is hidden', '[id^="docking_"] input', 0),
      row(
        '7.4',
        'the header is one line',
        '[id^="docking_"] div[tabindex]:nth-child(2):not([role="button"])',
        1,
      ),
      row('7.4', 'without wells', '[id^="docking_"] [aria-controls="FloatingSuggestionsList"]', 0),
      row(
        '7.5',
        'Send',
        '[id^="docking_"] button[id*="primaryActionButton"][title*="Ctrl+Enter"][data-testid="ComposeSendButton"]',
        1,
      ),
      row('7.5', 'Discard', '[id^="docking_"] #discardCompose', 1),
    ],
  },
  {
    scene: 'a reply in plain text',
    where: usual,
    options: { plainText: true },
    reply: true,
    facts: [
      row('12', 'a text area', '[id^="docking_"] textarea[aria-label*="Message body"]', 1),
      row('12', 'no rich box', '[aria-multiline]', 0),
    ],
  },
  {
    scene: 'a compose link',
    where: `${live}/mail/deeplink/compose?to=dana.whitfield@northwind.example&cc=new@person.example&subject=Hello&body=One%0ATwo`,
    options: {},
    facts: [
      row('7.1', 'its root', '[data-app-section="Form_Content"]', 1),
      row('10', 'no main area', '[role="main"]', 0),
      row(
        '7.4',
        'chips',
        'span[contenteditable="false"]._Entity._EType_RECIPIENT_ENTITY._EReadonly_1[id^="REK"]',
        2,
      ),
      row(
        '7.4',
        'a chip by name and address',
        '[id$="_TO"] [aria-label="Dana Whitfield <dana.whitfield@northwind.example>"]',
        1,
      ),
      row('7.4', 'a chip by address', '[id$="_CC"] [aria-label="new@person.example"]', 1),
      row('7.3', 'the subject', 'input[id^="MSG_"][id$="_SUBJECT"][maxlength="255"]', 1),
    ],
  },
];
