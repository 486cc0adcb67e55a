import { observePage, type PageWatch } from '../observe-page.ts';
import { EDITORS, watchComposition } from './compose-root.ts';
import { holdBack, Quiet } from './quiet.ts';

/** States, recycled rows, and panes that are hidden and shown again. */
const ATTRIBUTES = [
  'aria-expanded',
  'aria-selected',
  'data-convid',
  'title',
  'class',
  'style',
  'hidden',
] as const;

/**
 * Watches Outlook: changes of the page, of its address, and the end of the wait until an opened
 * thread counts as open. Nothing looks again and again: while a thread settles there is one timer.
 */
export function observe(document: Document, onChange: () => void, signal: AbortSignal): PageWatch {
  const view = document.defaultView;
  const quiet = new Quiet(() => performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (signal.aborted || !view) return;
    const { again, news } = quiet.look(document, new URL(view.location.href));
    if (again > 0) timer = setTimeout(look, again);
    if (news) onChange();
  };
  holdBack(document, quiet, signal);
  watchComposition(document, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  // Outlook changes its address by pushState, which raises no event of its own; where the browser has this one, no change is missed.
  navigationOf(view)?.addEventListener('currententrychange', look, { signal });
  const watch = observePage(document, {
    ignore: (place) => place.closest(EDITORS) !== null,
    attributes: ATTRIBUTES,
    onChange: look,
    signal,
  });
  look();
  return watch;
}

const navigationOf = (view: Window | null): EventTarget | null =>
  (view as { navigation?: EventTarget } | null)?.navigation ?? null;
