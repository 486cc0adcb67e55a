import { part } from '../find.ts';

/** The parts of a composer, as selectors.ts has those of the page around it. */

/** Where a formatted mail is typed; hidden in plain-text mode. */
export const richBody = part(
  'body box',
  { css: '.Ap [g_editable=true]', seen: '2020–2026, A' },
  { css: 'div.Am.editable[contenteditable=true][role=textbox]', seen: '2016–2026, A' },
  { css: '[g_editable=true][contenteditable=true]', seen: '2016–2026, B' },
);

/** Where a plain-text mail is typed; hidden in rich mode. */
export const plainBody = part('plain body box', {
  css: 'textarea.Ak',
  seen: '2016–2026, A',
});

/** Everything of one composer around its body box. Tried in order from the body box outwards. */
export const composerBlock = part(
  'composer',
  { css: '.M9', seen: '2016–2026, A' },
  { css: '[role=dialog]', seen: '2016–2026, A' },
  { css: '.aoI[role=region]', seen: '2018–2026, A' },
  { css: ':has(> form.bAs)', seen: '2018–2026, A' },
);

/** The frame of a composer that is no inline reply. */
export const popupFrame = part(
  'pop-up composer',
  { css: '[role=dialog]', seen: '2016–2026, A' },
  { css: '.AD', seen: '2016–2026, B' },
);

/** The response-type control, which only replies have. */
export const replyMark = part('reply mark', {
  css: '.HQ',
  seen: '2018–2026, A',
});

/** The composer’s subject; there but without width in inline replies. */
export const subjectField = part(
  'subject field',
  { css: 'input[name=subjectbox]', seen: '2013–2026, A' },
  { css: 'input.aoT', seen: '2013–2026, A' },
);

/** Signature or quote in a rich body; everything above is the rep’s. */
export const ownTextEnd = part(
  'end of own text',
  { css: '.gmail_signature_prefix', seen: '2018–2026, A' },
  { css: '.gmail_signature', seen: '2013–2026, A' },
  { css: '[data-smartmail=gmail_signature]', seen: '2013–2026, A' },
  { css: '.gmail_quote', seen: '2013–2026, A' },
  { css: '.gmail_quote_container', seen: '2024–2026, A' },
  { css: '.gmail_extra', seen: 'until 2018, B', legacy: true },
);

/** The one line that stands for the folded recipient fields. */
export const recipientSummary = part('recipient summary', { css: '.aoD.hl', seen: '2013–2026, A' });

/** The people in that line, To and Cc together. */
export const summaryPeople = part('summary people', {
  css: '.az9 span[email]',
  seen: '2026, A',
});

/** Where a To address is typed. */
export const toField = part(
  'To field',
  { css: '[name=to] input[role=combobox]', seen: '2021-10 on, A' },
  { css: 'textarea.vO[name=to]', seen: 'until 2021, C', legacy: true },
);

/** Where a Cc address is typed. */
export const ccField = part(
  'Cc field',
  { css: '[name=cc] input[role=combobox]', seen: '2021-10 on, A' },
  { css: 'textarea.vO[name=cc]', seen: 'until 2021, C', legacy: true },
);

/** A confirmed person in To or Cc. Inside one field's row: a suggestion is an option as well, but outside the row or without a name. */
export const chip = part(
  'recipient chip',
  { css: '[role=listbox] [role=option][data-name][data-hovercard-id]', seen: '2021-10 on, A' },
  { css: '.vN[email]', seen: 'until 2021, C', legacy: true },
);

/** Shows the Cc field. */
export const ccLink = part('Cc link', {
  css: 'span.pE[role=link]',
  seen: '2016–2026, A',
});
