/** What Gmail's address says. Only a hint: in the reading pane threads change without it (gmail.md §3). */

/** The mail app itself: not the small-screen one, and not the pages it prints, shows or downloads mail with. */
export function isMailUrl(url: URL): boolean {
  if (url.hostname !== 'mail.google.com') return false;
  if (!/^\/mail(?:\/|$)/.test(url.pathname) || /^\/mail\/mu(?:\/|$)/.test(url.pathname))
    return false;
  return !['pt', 'om', 'lg', 'att', 'domraw', 'snatt'].includes(url.searchParams.get('view') ?? '');
}

/** A window opened as a composer: `?view=cm`, which `mailto:` links use too. */
export const isComposeUrl = (url: URL): boolean => url.searchParams.get('view') === 'cm';

/** The account's place in the address, e.g. `u/1`, `b/<id>/u/0`, `u/0/d/<id>`; empty when there is none. */
export function slotOf(url: URL): string {
  return /^\/mail\/((?:b\/[^/]+\/)?u\/[^/]+(?:\/d\/[^/]+)?)/.exec(url.pathname)?.[1] ?? '';
}

/** The pieces of the hash route, e.g. `['inbox', 'FMfcgz…']`; what follows `?` is about composers. */
function pieces(url: URL): string[] {
  const [route = ''] = url.hash.replace(/^#/, '').split('?');
  return route.split('/').filter(Boolean);
}

/** Gmail's own token of the thread in the address: opaque, or the legacy id. `null` when none is there. */
export function threadToken(url: URL): string | null {
  const inWindow = url.searchParams.get('th');
  if (inWindow) return inWindow;
  const parts = pieces(url);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  // The opaque alphabet has no vowels, so no word, label or search can be taken for a token.
  return /^(?:[0-9a-f]{16}|[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{24,})$/.test(last) ? last : null;
}

/** Places of the app that are not mail: nothing there is Agreed's business. */
export function isElsewhere(url: URL): boolean {
  return ['settings', 'contacts', 'chat', 'rooms', 'calls', 'meet'].includes(pieces(url)[0] ?? '');
}
