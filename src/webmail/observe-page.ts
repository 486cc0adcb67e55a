import { isElement } from './element.ts';

/**
 * One observer for a whole mail page. A mail page changes thousands of times a minute (typing,
 * list refresh, counters), so changes are sorted out by where they happen, gathered, and told once.
 */

/** Set on every element Agreed puts into a mail page; changes inside it are Agreed's own. */
const OWN_MARK = 'data-agreed';

/** What the observer has done so far, so that a test can see that typing causes no reading. */
export interface PageWatch {
  /** Records delivered by the browser. */
  records: number;
  /** Records that were about something to read. */
  relevant: number;
  /** Times the reader was told. */
  told: number;
}

export interface Watching {
  /** True for a place where this kind of change means nothing: a composer's text, a message's body. */
  ignore: (place: Element, kind: MutationRecordType) => boolean;
  /** Attributes whose changes can mean another view, thread or message. */
  attributes: readonly string[];
  onChange: () => void;
  signal: AbortSignal;
}

/** Quiet needed before telling, and the longest a steady stream of changes can put it off. */
const QUIET_MS = 120;
const LATEST_MS = 600;

/**
 * Watches until the signal aborts; nothing is watched while the tab is hidden, and coming back
 * counts as a change. Address changes (hash, history) count too.
 */
export function observePage(document: Document, watching: Watching): PageWatch {
  const view = document.defaultView;
  const watch: PageWatch = { records: 0, relevant: 0, told: 0 };
  if (!view || watching.signal.aborted) return watch;

  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  const tell = (): void => {
    if (watching.signal.aborted) return;
    watch.told += 1;
    watching.onChange();
  };
  const settle = (): void => {
    timer = undefined;
    waitingSince = 0;
    if ('requestIdleCallback' in view) view.requestIdleCallback(tell, { timeout: LATEST_MS });
    else tell();
  };
  const soon = (): void => {
    const now = performance.now();
    waitingSince ||= now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET_MS, waitingSince + LATEST_MS - now)));
  };

  const observer = new MutationObserver((records) => {
    watch.records += records.length;
    const relevant = records.filter((record) => matters(record, watching.ignore)).length;
    watch.relevant += relevant;
    if (relevant > 0) soon();
  });
  const start = (): void =>
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...watching.attributes],
      attributeOldValue: true,
    });
  const onVisibility = (): void => {
    observer.disconnect();
    if (document.visibilityState === 'hidden') return;
    start();
    soon();
  };

  const { signal } = watching;
  view.addEventListener('hashchange', soon, { signal });
  view.addEventListener('popstate', soon, { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  if (document.visibilityState !== 'hidden') start();
  return watch;
}

function matters(record: MutationRecord, ignore: Watching['ignore']): boolean {
  const place = isElement(record.target) ? record.target : record.target.parentElement;
  if (!place || place.closest(`[${OWN_MARK}]`)) return false;
  if (record.type === 'childList' && onlyOwn(record.addedNodes) && onlyOwn(record.removedNodes))
    return false;
  if (record.attributeName === 'style' && !changesDisplay(record, place)) return false;
  return !ignore(place, record.type);
}

/** Agreed's own element coming or going, which its place's record reports. */
function onlyOwn(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (!isElement(node) || !node.hasAttribute(OWN_MARK)) return false;
  }
  return true;
}

const displayIn = (style: string | null): string =>
  /display\s*:\s*([a-z-]+)/i.exec(style ?? '')?.[1] ?? '';

/** Views are switched by `display` in the element's own style; all other styling is decoration. */
const changesDisplay = (record: MutationRecord, place: Element): boolean =>
  displayIn(record.oldValue) !== displayIn(place.getAttribute('style'));
