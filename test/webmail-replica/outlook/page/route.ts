/**
 * Outlook's URL forms (§2) and the two alphabets of one id: base64 with `+ /` in the DOM, with
 * `_ -` in URLs (the reverse of the usual base64url), percent-encoded on top.
 */

export type Route =
  | { kind: 'folder'; slot: string; folder: string }
  | { kind: 'item'; slot: string; folder: string; id: string }
  | { kind: 'draft'; slot: string; id: string }
  | { kind: 'compose-window'; slot: string; params: URLSearchParams }
  | { kind: 'read-window'; slot: string; id: string; whole: boolean }
  | { kind: 'search'; slot: string; query: string };

export const toUrlAlphabet = (id: string): string => id.replaceAll('+', '_').replaceAll('/', '-');

/** `null` for an id that is not in the URL alphabet: Outlook opens nothing for a raw DOM id. */
function fromUrlAlphabet(part: string): string | null {
  const decoded = decodeURIComponent(part);
  return /[+/]/.test(decoded) ? null : decoded.replaceAll('_', '+').replaceAll('-', '/');
}

/** The slot (account number in personal URLs, else empty) and the parts after `/mail`. */
function partsOf(url: URL): { slot: string; parts: string[] } {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  parts.shift();
  const slot = /^\d+$/.test(parts[0] ?? '') ? (parts.shift() ?? '') : '';
  return { slot, parts };
}

function windowRoute(slot: string, parts: string[], params: URLSearchParams): Route {
  const [what, id = ''] = parts;
  if (what === 'compose') return { kind: 'compose-window', slot, params };
  if (what === 'search') return { kind: 'search', slot, query: params.get('query') ?? '' };
  const whole = what === 'readconv';
  return { kind: 'read-window', slot, id: fromUrlAlphabet(id) ?? '', whole };
}

export function routeOf(url: URL): Route {
  const { slot, parts } = partsOf(url);
  const [first = 'inbox', second, third] = parts;
  if (first === 'deeplink') return windowRoute(slot, parts.slice(1), url.searchParams);
  if (first === 'compose') return { kind: 'draft', slot, id: fromUrlAlphabet(second ?? '') ?? '' };
  const noFolder = first === 'id' || first === 'rp';
  const folder = noFolder ? 'inbox' : first;
  const marked = noFolder || second === 'id' || second === 'rp';
  const id = marked ? fromUrlAlphabet((noFolder ? second : third) ?? '') : null;
  return id === null || id === ''
    ? { kind: 'folder', slot, folder }
    : { kind: 'item', slot, folder, id };
}

const base = (slot: string): string => (slot === '' ? '/mail' : `/mail/${slot}`);

export const folderPath = (slot: string, folder: string): string => `${base(slot)}/${folder}`;

export const itemPath = (slot: string, folder: string, id: string): string =>
  `${base(slot)}/${folder}/id/${encodeURIComponent(toUrlAlphabet(id))}`;

export const readWindowPath = (slot: string, id: string): string => {
  const part = encodeURIComponent(toUrlAlphabet(id));
  return `${base(slot)}/deeplink/read/${part}?ItemID=${part}&popoutv2=1&version=20261002001`;
};

export const composeWindowPath = (slot: string): string =>
  `${base(slot)}/deeplink/compose?popoutv2=1&version=20261002001`;
