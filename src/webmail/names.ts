/**
 * Names and addresses as a page shows them. A sender chooses their own display name, so it may
 * carry line breaks, direction overrides or icon-font glyphs; an address is taken only when it is one.
 */

/** Controls, zero-width and direction marks, and the private-use glyphs of icon fonts. Joiners stay: emoji and Indic scripts need them. */
const INVISIBLE =
  /[\p{Cc}\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\p{Co}\u{E0001}]/gu;

/** Longer than any person's name; a name beyond it is an attempt to break a layout. */
const LONGEST_NAME = 120;

/** A display name in one line without invisible characters; empty when nothing is left. */
export function cleanName(raw: string | null | undefined): string {
  const line = (raw ?? '')
    .replace(/[\t\r\n]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return Array.from(line).slice(0, LONGEST_NAME).join('');
}

const LOCAL = String.raw`[^\s@<>()[\]"',;:\\\p{Cc}]+`;
const DOMAIN = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+`;
const WHOLE = new RegExp(`^${LOCAL}@${DOMAIN}$`, 'u');
const ANYWHERE = new RegExp(`${LOCAL}@${DOMAIN}`, 'gu');

/** The value as a lower-case e-mail address, or `null` when it is anything else ("undefined", a name, two addresses). */
export function asAddress(raw: string | null | undefined): string | null {
  const value = (raw ?? '').replace(INVISIBLE, '').trim();
  return value.length <= 254 && WHOLE.test(value) ? value.toLowerCase() : null;
}

/** Every e-mail address inside a text, lower-case, in order. */
export function addressesIn(text: string | null | undefined): string[] {
  return (text ?? '').match(ANYWHERE)?.map((address) => address.toLowerCase()) ?? [];
}

/**
 * One spelling per mailbox, for comparing only: `googlemail.com` is `gmail.com`, and there (and
 * only there) dots and a `+tag` make no difference (gmail.md §4).
 */
function mailboxOf(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;
  return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`;
}

/** Whether two addresses reach the same mailbox; unknown addresses are never the same. */
export function sameMailbox(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && mailboxOf(one) === mailboxOf(other);
}
