/**
 * Conversation ids. Outlook writes one id in two alphabets: `+` and `/` in the page, `_` and `-`
 * in addresses, with percent signs on top, and padding now and then (outlook.md §2).
 */

/** One spelling for comparing and keeping: the address's alphabet, without padding. Case matters and stays. */
export function canonicalId(id: string): string {
  return decoded(id).trim().replaceAll('+', '_').replaceAll('/', '-').replace(/=+$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray percent sign: the text is taken as it stands.
  }
}

/** Work and personal conversations; the prefix has been seen in capitals. Message ids begin otherwise. */
const looksLikeConversation = (id: string): boolean => /^A[AQ]Qk[\w-]{8,}$/i.test(id);

/** What Outlook's address says: where, and which id is open. */
export interface Place {
  /** Number of the account on personal hosts; empty elsewhere. */
  slot: string;
  /** First part that names a folder or a kind of window: `inbox`, `sentitems`, `deeplink`; empty for none. */
  folder: string;
  /** For `deeplink`: `compose`, `read`, `readconv`, `search`. */
  window: string;
  /** Canonical id of whatever is open, a message's where conversation view is off; `null` for none. */
  id: string | null;
}

/** @returns the parts of an address below `/mail`, or `null` for any other address. */
export function placeOf(url: URL): Place | null {
  const parts = url.pathname.split('/').filter(Boolean);
  if (parts.shift()?.toLowerCase() !== 'mail') return null;
  const slot = /^\d+$/.test(parts[0] ?? '') ? (parts.shift() ?? '') : '';
  const [first = ''] = parts;
  const marker = parts.findIndex((part) => /^(?:id|rp|read|readconv)$/i.test(part));
  // `/mail/compose/<id>` is a draft, not something to read.
  const raw = marker >= 0 ? parts[marker + 1] : undefined;
  return {
    slot,
    folder: /^(?:id|rp)$/i.test(first) ? '' : first.toLowerCase(),
    window: first.toLowerCase() === 'deeplink' ? (parts[1] ?? '').toLowerCase() : '',
    id: raw ? canonicalId(raw) : null,
  };
}

/** The conversation that an address names, canonical; `null` when it names a message or nothing. */
export function conversationIn(url: URL): string | null {
  const id = placeOf(url)?.id;
  return id && looksLikeConversation(id) ? id : null;
}

/** The id as an address wants it: with its padding again, and percent-encoded. */
export function idForUrl(canonical: string): string {
  const missing = (4 - (canonical.length % 4)) % 4;
  return encodeURIComponent(canonical + '='.repeat(missing === 3 ? 0 : missing));
}

/**
 * Whether the pane's own token belongs to this id: it is the id's last eleven or so characters.
 * A match is proof; no match proves nothing (outlook.md §2).
 */
export function tokenConfirms(token: string, canonical: string): boolean {
  const tail = canonicalId(token);
  return tail.length >= 8 && canonical.endsWith(tail);
}
