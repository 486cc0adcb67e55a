import { part } from '../find.ts';

/**
 * Every part of Gmail's page that Agreed looks for, with the forms it has been seen in; those of the
 * composer are in composer-selectors.ts. `seen` names the period or date and the confidence grade of the
 * evidence (A best); forms stand best first. Alternatives inside one `:is()` are states of one
 * generation, never generations.
 */

// ── Page ────────────────────────────────────────────────────────────────────

/** The app area; hidden ones are earlier views. */
export const main = part(
  'main',
  { css: 'div[role=main]', seen: '2022–2026, A' },
  { css: '.bkK > .nH', seen: '2022–2026, A' },
);

/** A window of its own: no navigation, no account in the title. */
export const popout = part('popout', {
  css: 'body.xE',
  seen: '2022–2026, B',
});

/** A window that is a composer. */
export const composeWindow = part('compose window', {
  css: 'body.xE.xp',
  seen: '2022–2026, B',
});

/** The account menu: its label carries name and address, the words around them are localised. */
export const banner = part(
  'account link',
  { css: 'header a[href*="SignOutOptions"]', seen: '2023–2026, B' },
  { css: '[role=banner] a[href*="SignOutOptions"]', seen: '2020–2026, B' },
  { css: '[role=banner] a[href^="https://accounts.google.com"]', seen: '2020–2026, B' },
);

/** The account, in the head. */
export const accountMeta = part('account meta', {
  css: 'meta[name="og-profile-acct"]',
  seen: 'single source, C',
});

/** The account, while the app loads. */
export const splash = part('splash', {
  css: '#loading div.msg',
  seen: '2016–2026, B',
});

// ── Thread ──────────────────────────────────────────────────────────────────

/** The heading of the open thread; carries the thread ids. */
export const subject = part(
  'subject',
  { css: 'h2.hP', seen: '2013–2026, A' },
  { css: '.ha h2', seen: '2013–2026, A' },
);

/** The block of subject and messages, where the subject is missing. */
export const threadBlock = part(
  'thread',
  { css: '.nH.a98.iY', seen: '2022-10-21 on, A' },
  { css: '.PeIF1d', seen: '2022-10, days only, A', legacy: true },
  { css: '.Bs.nH.iY.bAt', seen: '2020–2023, A', legacy: true },
  { css: 'div.if', seen: 'until 2022-10, A', legacy: true },
);

/** One message of the open thread, whatever its state. */
export const message = part(
  'message',
  { css: '[role=listitem]', seen: '2018–2026, A' },
  { css: ':is(.h7, .kv, .ky, .kQ, .kx)', seen: '2013–2026, A' },
  { css: ':is(.adn, .adf)', seen: '2013–2026, A' },
  { css: '.gs', seen: 'fragments, 2013–2026, B', legacy: true },
  { css: '.gE', seen: 'fragments, 2013–2026, B', legacy: true },
);

/** The open thread’s id; the value can be "undefined" and can come late. */
export const threadId = part(
  'thread id',
  { css: 'h2[data-legacy-thread-id]', seen: '2018–2026, A' },
  { css: 'h2[data-thread-perm-id]', seen: '2018–2026, "undefined" since 2025-11, A' },
  { css: '[data-legacy-thread-id]', seen: 'inside the thread only, B' },
  { css: '[data-thread-perm-id]', seen: 'inside the thread only, B' },
);

/** The list row shown in the reading pane. */
export const previewedRow = part('previewed row', {
  css: 'tr.aps [data-legacy-thread-id]',
  seen: '2020–2026, A',
});

/** The notice that older messages are held back; its number is how many. */
export const bundle = part(
  'bundle',
  { css: '.adv .adx', seen: '2016–2026, A' },
  { css: '.adv', seen: '2016–2026, A' },
);

// ── Message ─────────────────────────────────────────────────────────────────

/** Who wrote a message: attributes `email` and `name`. */
export const sender = part(
  'sender',
  { css: 'span.gD[email]', seen: '2016–2026, A' },
  { css: 'td.gF span[email]', seen: 'until 2019, A', legacy: true },
  { css: '.iw span[email]', seen: '2018–2026, B' },
);

/** The sender’s address in brackets, as text. */
export const senderText = part('sender text', {
  css: '.go',
  seen: '2013–2026, A',
});

/** The avatar, which carries the sender’s address. */
export const senderPicture = part('sender picture', {
  css: 'img.ajn[jid]',
  seen: '2016–2026, C',
});

/** The line "to …" under the sender. */
export const recipientLine = part('recipient line', {
  css: '.hb',
  seen: '2013–2026, A',
});

/** Whom a message went to; Cc is not told apart. */
export const recipients = part(
  'recipients',
  { css: '.hb span[email]', seen: '2016–2026, A' },
  { css: 'span.g2[email]', seen: '2016–2026, A' },
);

/** When a message was sent, in words of the interface language. */
export const date = part(
  'date',
  { css: 'span.g3[title]', seen: '2013–2026, A' },
  { css: 'span.g3[alt]', seen: '2013–2026, A' },
  { css: '.g3', seen: '2013–2026, A' },
);

/** The text of a message; an empty hidden twin stands beside it. */
export const body = part(
  'body',
  { css: 'div.ii.gt div.a3s', seen: '2013–2026, A' },
  { css: '.a3s', seen: 'fragments, 2013–2026, A' },
  { css: 'div.ii.gt', seen: '2013–2026, A' },
);

/** The preview of a folded message; stands there twice. */
export const snippet = part('snippet', {
  css: '.iA.g6',
  seen: '2018–2026, A',
});

/** The link to the rest of a message that Gmail cut. */
export const clipped = part('clipped', {
  css: '.iX a[href*="view=lg"]',
  seen: '2016–2026, A',
});

/** What Gmail adds inside a body; all of these are left out. */
export const noise = part(
  'noise',
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

/** A conversation in a list; several lists can be on screen. */
export const row = part(
  'row',
  { css: 'tr.zA[role=row]', seen: '2019–2026, A' },
  { css: 'tr.zA', seen: '2013–2026, A' },
  { css: 'tr[jscontroller]:has([data-thread-id])', seen: '2019–2026, A' },
);

/** The row’s ids, on the visible subject and not on its hidden double. */
export const rowIds = part(
  'row id',
  { css: '.y6 [data-legacy-thread-id]', seen: '2018–2026, A' },
  { css: '.y6 [data-thread-id]', seen: '2018–2026, A' },
  { css: '[data-legacy-thread-id]', seen: '2018–2026, A' },
  { css: '[data-thread-id]', seen: '2018–2026, A' },
);

/** The people a row names; the last one wrote last. */
export const rowSender = part(
  'row sender',
  { css: '.yW span[email]', seen: '2018–2026, A' },
  { css: '.yX span[email]', seen: '2013–2026, A' },
);

/** The subject as the row shows it. */
export const rowSubject = part(
  'row subject',
  { css: '.y6 .bog', seen: '2018–2026, A' },
  { css: '.y6', seen: '2013–2026, A' },
);

/** The date of a row’s newest message, in full in its title. */
export const rowDate = part('row date', {
  css: 'td.xW span[title]',
  seen: '2013–2026, A',
});

// ── Reply ───────────────────────────────────────────────────────────────────

/** Opens a reply to the newest message; its words differ even within English. */
export const replyControl = part(
  'reply button',
  { css: '.amn .bkH', seen: '2018–2026, A' },
  { css: 'td.acX button.DILLkc', seen: '2025-11-10 on, A' },
  { css: 'button.DILLkc', seen: '2025-11-10 on, A' },
  { css: '[role=button].aaq', seen: '2016–2025, A', legacy: true },
  { css: '.gB .cKWzSc', seen: '2016–2023, C', legacy: true },
  { css: '.amn span.ams[role=link]', seen: 'until 2017, B', legacy: true },
);

/** Opens a reply to all; absent when there is one recipient. */
export const replyAllControl = part('reply-all button', { css: '.amn .bkI', seen: '2018–2026, A' });
