import type { Selector, SelectorForm } from '../find.ts';

/**
 * Every part of Gmail's page that Agreed looks for, with the forms it has been seen in.
 * `seen` names the period or date and the confidence grade of the evidence (A best); forms stand best
 * first. Alternatives inside one `:is()` are states of one generation, never generations.
 */
const part = (name: string, marks: string, ...forms: SelectorForm[]): Selector => ({
  name,
  marks,
  forms,
});

// ── Page ────────────────────────────────────────────────────────────────────

export const main = part(
  'main',
  'the app area; hidden ones are earlier views',
  { css: 'div[role=main]', seen: '2022–2026, A' },
  { css: '.bkK > .nH', seen: '2022–2026, A' },
);

export const popout = part(
  'popout',
  'a window of its own: no navigation, no account in the title',
  {
    css: 'body.xE',
    seen: '2022–2026, B',
  },
);

export const composeWindow = part('compose window', 'a window that is a composer', {
  css: 'body.xE.xp',
  seen: '2022–2026, B',
});

export const banner = part(
  'account link',
  'the account menu: its label carries name and address, the words around them are localised',
  { css: 'header a[href*="SignOutOptions"]', seen: '2023–2026, B' },
  { css: '[role=banner] a[href*="SignOutOptions"]', seen: '2020–2026, B' },
  { css: '[role=banner] a[href^="https://accounts.google.com"]', seen: '2020–2026, B' },
);

export const accountMeta = part('account meta', 'the account, in the head', {
  css: 'meta[name="og-profile-acct"]',
  seen: 'single source, C',
});

export const splash = part('splash', 'the account, while the app loads', {
  css: '#loading div.msg',
  seen: '2016–2026, B',
});

// ── Thread ──────────────────────────────────────────────────────────────────

export const subject = part(
  'subject',
  'the heading of the open thread; carries the thread ids',
  { css: 'h2.hP', seen: '2013–2026, A' },
  { css: '.ha h2', seen: '2013–2026, A' },
);

export const threadBlock = part(
  'thread',
  'the block of subject and messages, where the subject is missing',
  { css: '.nH.a98.iY', seen: '2022-10-21 on, A' },
  { css: '.PeIF1d', seen: '2022-10, days only, A', legacy: true },
  { css: '.Bs.nH.iY.bAt', seen: '2020–2023, A', legacy: true },
  { css: 'div.if', seen: 'until 2022-10, A', legacy: true },
);

export const message = part(
  'message',
  'one message of the open thread, whatever its state',
  { css: '[role=listitem]', seen: '2018–2026, A' },
  { css: ':is(.h7, .kv, .ky, .kQ, .kx)', seen: '2013–2026, A' },
  { css: ':is(.adn, .adf)', seen: '2013–2026, A' },
  { css: '.gs', seen: 'fragments, 2013–2026, B', legacy: true },
);

export const threadId = part(
  'thread id',
  'the open thread’s id; the value can be "undefined" and can come late',
  { css: 'h2[data-legacy-thread-id]', seen: '2018–2026, A' },
  { css: 'h2[data-thread-perm-id]', seen: '2018–2026, "undefined" since 2025-11, A' },
  { css: '[data-legacy-thread-id]', seen: 'inside the thread only, B' },
  { css: '[data-thread-perm-id]', seen: 'inside the thread only, B' },
);

export const previewedRow = part('previewed row', 'the list row shown in the reading pane', {
  css: 'tr.aps [data-legacy-thread-id]',
  seen: '2020–2026, A',
});

export const bundle = part(
  'bundle',
  'the notice that older messages are held back; its number is how many',
  { css: '.adv .adx', seen: '2016–2026, A' },
  { css: '.adv', seen: '2016–2026, A' },
);

// ── Message ─────────────────────────────────────────────────────────────────

export const sender = part(
  'sender',
  'who wrote a message: attributes `email` and `name`',
  { css: 'span.gD[email]', seen: '2016–2026, A' },
  { css: 'td.gF span[email]', seen: 'until 2019, A', legacy: true },
  { css: '.iw span[email]', seen: '2018–2026, B' },
);

export const senderText = part('sender text', 'the sender’s address in brackets, as text', {
  css: '.go',
  seen: '2013–2026, A',
});

export const senderPicture = part(
  'sender picture',
  'the avatar, which carries the sender’s address',
  {
    css: 'img.ajn[jid]',
    seen: '2016–2026, C',
  },
);

export const recipientLine = part('recipient line', 'the line "to …" under the sender', {
  css: '.hb',
  seen: '2013–2026, A',
});

export const recipients = part(
  'recipients',
  'whom a message went to; Cc is not told apart',
  { css: '.hb span[email]', seen: '2016–2026, A' },
  { css: 'span.g2[email]', seen: '2016–2026, A' },
);

export const date = part(
  'date',
  'when a message was sent, in words of the interface language',
  { css: 'span.g3[title]', seen: '2013–2026, A' },
  { css: 'span.g3[alt]', seen: '2013–2026, A' },
  { css: '.g3', seen: '2013–2026, A' },
);

export const body = part(
  'body',
  'the text of a message; an empty hidden twin stands beside it',
  { css: 'div.ii.gt div.a3s', seen: '2013–2026, A' },
  { css: '.a3s', seen: 'fragments, 2013–2026, A' },
  { css: 'div.ii.gt', seen: '2013–2026, A' },
);

export const snippet = part('snippet', 'the preview of a folded message; stands there twice', {
  css: '.iA.g6',
  seen: '2018–2026, A',
});

export const clipped = part('clipped', 'the link to the rest of a message that Gmail cut', {
  css: '.iX a[href*="view=lg"]',
  seen: '2016–2026, A',
});

export const noise = part(
  'noise',
  'what Gmail adds inside a body; all of these are left out',
  { css: '.ajR', seen: 'toggle of trimmed text, 2013–2026, A' },
  { css: '.yj6qo', seen: 'place of that toggle, 2016–2026, A' },
  { css: '.a6S', seen: 'buttons over pictures, 2018–2026, A' },
  { css: '.iX', seen: 'notice of a clipped message, 2016–2026, A' },
  { css: 'div[dir=ltr][style*="opacity:0.01"]', seen: 'residue of those buttons, 2023, B' },
  { css: 'div[dir=ltr][style*="opacity: 0.01"]', seen: 'the same, as browsers write it, B' },
  { css: '[data-container-id$=":msg:kopisummary"]', seen: 'summary, 2025–2026, B' },
  { css: '.einvLd', seen: 'suggestions, 2025–2026, B' },
);

// ── List ────────────────────────────────────────────────────────────────────

export const row = part(
  'row',
  'a conversation in a list; several lists can be on screen',
  { css: 'tr.zA[role=row]', seen: '2019–2026, A' },
  { css: 'tr.zA', seen: '2013–2026, A' },
  { css: 'tr[jscontroller]:has([data-thread-id])', seen: '2019–2026, A' },
);

export const rowIds = part(
  'row id',
  'the row’s ids, on the visible subject and not on its hidden double',
  { css: '.y6 [data-legacy-thread-id]', seen: '2018–2026, A' },
  { css: '.y6 [data-thread-id]', seen: '2018–2026, A' },
  { css: '[data-legacy-thread-id]', seen: '2018–2026, A' },
  { css: '[data-thread-id]', seen: '2018–2026, A' },
);

export const rowSender = part(
  'row sender',
  'the people a row names; the last one wrote last',
  { css: '.yW span[email]', seen: '2018–2026, A' },
  { css: '.yX span[email]', seen: '2013–2026, A' },
);

export const rowSubject = part(
  'row subject',
  'the subject as the row shows it',
  { css: '.y6 .bog', seen: '2018–2026, A' },
  { css: '.y6', seen: '2013–2026, A' },
);

export const rowDate = part(
  'row date',
  'the date of a row’s newest message, in full in its title',
  {
    css: 'td.xW span[title]',
    seen: '2013–2026, A',
  },
);

// ── Composer ────────────────────────────────────────────────────────────────

export const richBody = part(
  'body box',
  'where a formatted mail is typed; hidden in plain-text mode',
  { css: '.Ap [g_editable=true]', seen: '2020–2026, A' },
  { css: 'div.Am.editable[contenteditable=true][role=textbox]', seen: '2016–2026, A' },
  { css: '[g_editable=true][contenteditable=true]', seen: '2016–2026, B' },
);

export const plainBody = part(
  'plain body box',
  'where a plain-text mail is typed; hidden in rich mode',
  {
    css: 'textarea.Ak',
    seen: '2016–2026, A',
  },
);

/** Tried in order from the body box outwards. */
export const composerBlock = part(
  'composer',
  'everything of one composer around its body box',
  { css: '.M9', seen: '2016–2026, A' },
  { css: '[role=dialog]', seen: '2016–2026, A' },
  { css: '.aoI[role=region]', seen: '2018–2026, A' },
  { css: ':has(> form.bAs)', seen: '2018–2026, A' },
);

export const popupFrame = part(
  'pop-up composer',
  'the frame of a composer that is no inline reply',
  { css: '[role=dialog]', seen: '2016–2026, A' },
  { css: '.AD', seen: '2016–2026, B' },
);

export const replyMark = part('reply mark', 'the response-type control, which only replies have', {
  css: '.HQ',
  seen: '2018–2026, A',
});

export const subjectField = part(
  'subject field',
  'the composer’s subject; there but without width in inline replies',
  { css: 'input[name=subjectbox]', seen: '2013–2026, A' },
  { css: 'input.aoT', seen: '2013–2026, A' },
);

export const ownTextEnd = part(
  'end of own text',
  'signature or quote in a rich body; everything above is the rep’s',
  { css: '.gmail_signature_prefix', seen: '2018–2026, A' },
  { css: '.gmail_signature', seen: '2013–2026, A' },
  { css: '[data-smartmail=gmail_signature]', seen: '2013–2026, A' },
  { css: '.gmail_quote', seen: '2013–2026, A' },
  { css: '.gmail_quote_container', seen: '2024–2026, A' },
  { css: '.gmail_extra', seen: 'until 2018, B', legacy: true },
);

export const recipientSummary = part(
  'recipient summary',
  'the one line that stands for the folded recipient fields',
  { css: '.aoD.hl', seen: '2013–2026, A' },
);

export const summaryPeople = part('summary people', 'the people in that line, To and Cc together', {
  css: '.az9 span[email]',
  seen: '2026, A',
});

export const toField = part(
  'To field',
  'where a To address is typed',
  { css: '[name=to] input[role=combobox]', seen: '2021-10 on, A' },
  { css: 'textarea.vO[name=to]', seen: 'until 2021, C', legacy: true },
);

export const ccField = part(
  'Cc field',
  'where a Cc address is typed',
  { css: '[name=cc] input[role=combobox]', seen: '2021-10 on, A' },
  { css: 'textarea.vO[name=cc]', seen: 'until 2021, C', legacy: true },
);

/** Inside one field's row: a suggestion is an option as well, but outside the row or without a name. */
export const chip = part(
  'recipient chip',
  'a confirmed person in To or Cc',
  { css: '[role=listbox] [role=option][data-name][data-hovercard-id]', seen: '2021-10 on, A' },
  { css: '.vN[email]', seen: 'until 2021, C', legacy: true },
);

export const ccLink = part('Cc link', 'shows the Cc field', {
  css: 'span.pE[role=link]',
  seen: '2016–2026, A',
});

// ── Reply ───────────────────────────────────────────────────────────────────

export const replyControl = part(
  'reply button',
  'opens a reply to the newest message; its words differ even within English',
  { css: '.amn .bkH', seen: '2018–2026, A' },
  { css: 'td.acX button.DILLkc', seen: '2025-11-10 on, A' },
  { css: 'button.DILLkc', seen: '2025-11-10 on, A' },
  { css: '[role=button].aaq', seen: '2016–2025, A', legacy: true },
  { css: '.gB .cKWzSc', seen: '2016–2023, C', legacy: true },
  { css: '.amn span.ams[role=link]', seen: 'until 2017, B', legacy: true },
);

export const replyAllControl = part(
  'reply-all button',
  'opens a reply to all; absent when there is one recipient',
  { css: '.amn .bkI', seen: '2018–2026, A' },
);
