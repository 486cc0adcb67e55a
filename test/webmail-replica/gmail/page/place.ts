/** Where the address says we are: `#inbox`, `#label/Prospects/<thread>`, `#search/<words>`, `?compose=` inside the hash. */

export interface Place {
  /** `inbox`, `sent`, `drafts`, `starred`, `all`, `label`, `search`, `settings`. */
  view: string;
  /** Label name or search words. */
  of: string;
  /** Token or legacy id of the open thread. */
  thread: string | null;
  /** Ids of open composers. */
  compose: string[];
}

const withArgument = new Set(['label', 'search', 'category', 'settings']);

export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?');
  const pieces = path.split('/').map(decoded);
  const view = pieces.shift() || 'inbox';
  const of = withArgument.has(view) ? (pieces.shift() ?? '') : '';
  const last = pieces.at(-1) ?? '';
  const compose = new URLSearchParams(query).get('compose');
  return {
    view,
    of,
    thread: !last || /^p\d+$/u.test(last) ? null : last,
    compose: compose ? compose.split(',') : [],
  };
}

export function hashOf({ view, of, thread, compose }: Place): string {
  const pieces = [view, ...(of ? [of] : []), ...(thread ? [thread] : [])];
  const path = pieces.map((piece) => encodeURIComponent(piece).replaceAll('%20', '+')).join('/');
  return `#${path}${compose.length ? `?compose=${compose.join(',')}` : ''}`;
}

export const samePage = (a: Place, b: Place): boolean =>
  a.view === b.view && a.of === b.of && a.thread === b.thread;

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece.replaceAll('+', ' '));
  } catch {
    return piece;
  }
}
