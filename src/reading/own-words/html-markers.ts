/**
 * What mail programmes mark in their HTML. Outlook on the web prefixes every id and class with
 * `x_`, once per generation; the prefix is taken off before these are asked.
 * Sources: pages and mails seen up to 2026; the year a marker is current for is given where known.
 */

/** How the element that carries a marker is treated. */
export type Mark =
  /** Its content is quoted. */
  | 'quoted'
  /** Everything from it to the end of the message is quoted. */
  | 'restQuoted'
  /** Holds a quote in a blockquote; words beside the blockquote are answers between the lines. */
  | 'quoteFrame'
  /** Its content is a signature. */
  | 'signature'
  /** Furniture of the webmail, no part of the mail. */
  | 'dropped';

const CLASSES: Readonly<Record<string, Mark>> = {
  gmail_quote: 'quoteFrame', // Gmail
  gmail_quote_container: 'quoteFrame', // Gmail from 2024
  gmail_extra: 'quoteFrame', // Gmail until 2018
  gmail_attr: 'quoted', // Gmail: "On … wrote:"
  gmail_signature: 'signature',
  gmail_signature_prefix: 'signature',
  h5: 'quoted', // Gmail's own trimming of a quote
  ajR: 'dropped', // Gmail: the "…" button
  yj6qo: 'dropped', // Gmail: its place
  a6S: 'dropped', // Gmail: buttons over pictures
  iX: 'dropped', // Gmail: "[Message clipped]"
  'moz-cite-prefix': 'quoted', // Thunderbird
  'moz-forward-container': 'restQuoted',
  'moz-signature': 'signature',
  'moz-txt-sig': 'signature',
  yahoo_quoted: 'quoteFrame',
  'yahoo-signature': 'signature',
  yahoo_signature: 'signature',
  protonmail_quote: 'quoteFrame',
  protonmail_signature_block: 'signature',
  tutanota_quote: 'quoted',
  'ms-outlook-mobile-reference-message': 'quoted', // Outlook for phones from 2023
  'ms-outlook-mobile-signature': 'signature',
  OutlookMessageHeader: 'restQuoted', // Outlook 2000 to 2003
  zmail_extra: 'quoted', // Zoho
  zmail_extra_hr: 'quoted',
  'nylas-quote': 'quoteFrame', // Nylas, Mailspring
  freshdesk_quote: 'quoted',
  quoted_text: 'quoted',
  hs_reply: 'quoted', // HubSpot
  'front-blockquote': 'quoted',
  'front-signature': 'signature',
  front_signature: 'signature',
  'sh-signature': 'signature', // Superhuman
  bloop_sign: 'signature', // Airmail
  bloop_original_html: 'dropped',
  AppleMailSignature: 'signature',
  'mail-signature': 'signature',
  'email-signature': 'signature',
  'rcmBody-quote': 'quoted',
  mailplugin_signature: 'signature',
  'WPS-signature': 'signature',
  mail_quote: 'quoted',
  mail_quote_body: 'quoted',
  __aliyun_previous_email_message: 'quoted', // Alimail
  alimail__previous__email: 'quoted',
  ntes_reply: 'quoted', // NetEase
  crumb: 'dropped', // Outlook on the web: offer to translate
};

const IDS: Readonly<Record<string, Mark>> = {
  divRplyFwdMsg: 'restQuoted', // Outlook on the web, 2019 on
  appendonsend: 'restQuoted',
  'mail-editor-reference-message-container': 'quoted', // Outlook for phones, new Outlook
  OLK_SRC_BODY_SECTION: 'quoted', // Outlook for Mac 2011 to 2016
  stopSpelling: 'restQuoted', // Hotmail
  replySplit: 'restQuoted',
  zwchr: 'restQuoted', // Zimbra
  'reply-intro': 'quoted', // Roundcube
  isReplyContent: 'quoted', // NetEase
  yahoo_quoted: 'quoteFrame',
  ymail_android_signature: 'signature',
  Signature: 'signature', // Outlook on the web
  signature: 'signature',
  'ms-outlook-mobile-signature': 'signature',
  AppleMailSignature: 'signature',
  'apple-mail-signature': 'signature',
  bloop_sign: 'signature',
  composer_signature: 'signature', // Samsung
  'ntes-pcmac-signature': 'signature',
  tutanota_signature: 'signature',
  OutlookSignature: 'signature',
};

/** `name` attributes: Spark marks its sections so, Word the place of its automatic signature. */
const NAMES: Readonly<Record<string, Mark>> = {
  messageReplySection: 'quoted',
  messageSignatureSection: 'signature',
  quote: 'quoted', // GMX, web.de
};

// "ydp3f2signature" of Yahoo, "email-signature-wrap" and what else firms' own tools name so.
const NAMED_SIGNATURE = /(?:^|[\s_-]|ydp\w{0,20})signature(?:$|[\s_-])/i;
const GENERATIONS = /^(?:x_|ecx)+/;

function lookUp(table: Readonly<Record<string, Mark>>, name: string): Mark | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Attributes of one element, names in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** What an element's markers say of its content, or undefined. */
export function markOf(tag: string, attributes: Attributes): Mark | undefined {
  for (const name of (attributes.get('class') ?? '').split(/\s+/)) {
    const mark = lookUp(CLASSES, name.replace(GENERATIONS, ''));
    // Gmail gives the blockquote inside its frame the frame's class.
    if (mark !== undefined) return mark === 'quoteFrame' && tag === 'blockquote' ? 'quoted' : mark;
  }
  if (NAMED_SIGNATURE.test(attributes.get('class') ?? '')) return 'signature';
  const id = (attributes.get('id') ?? '').replace(GENERATIONS, '');
  const byId = lookUp(IDS, id) ?? (/^yahoo_quoted_\d+$/.test(id) ? 'quoteFrame' : undefined);
  if (byId !== undefined) return byId;
  if (attributes.get('data-smartmail') === 'gmail_signature') return 'signature';
  if (attributes.get('data-signatureblock') === 'true') return 'signature'; // Windows Mail
  const byName = lookUp(NAMES, attributes.get('name') ?? '');
  if (byName !== undefined && tag !== 'a') return byName;
  if (tag === 'blockquote') return isIndent(attributes) ? undefined : 'quoted';
  if (isHidden(attributes.get('style') ?? '')) return 'quoted';
  return undefined;
}

/** Editors indent with a blockquote too; they take its border away or name it. */
function isIndent(attributes: Attributes): boolean {
  const style = (attributes.get('style') ?? '').replace(/\s+/g, '').toLowerCase();
  return (
    /border(?:-left)?(?:-width|-style)?:(?:none|0)/.test(style) ||
    (attributes.get('class') ?? '').includes('indent-blockquote')
  );
}

function isHidden(style: string): boolean {
  return /display\s*:\s*none/i.test(style) || /mso-hide\s*:\s*all/i.test(style);
}

/** Outlook's desktop programmes draw a border above the header block of what they quote. */
export function drawsRule(attributes: Attributes): boolean {
  const style = attributes.get('style') ?? '';
  return (
    style.length < 500 && /border-top(?:-style)?\s*:\s*(?:solid|[\d.]+p[tx] solid|#)/i.test(style)
  );
}

/** Whether markup says beyond doubt that there is a quote, not only that something is set off. */
export function isCertainQuote(tag: string, attributes: Attributes, mark: Mark): boolean {
  if (mark === 'restQuoted') return true;
  return mark === 'quoted' && tag !== 'blockquote' && !isHidden(attributes.get('style') ?? '');
}
