import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Shown } from './model.ts';

/** The focused element as this tree sees it: within a shadow root, the page only knows its host. */
const focusedIn = (element: Element): Element | null =>
  (element.getRootNode() as ShadowRoot).activeElement;

/**
 * Keeps the keyboard where the rep is: into what opens, back to the button that opened it when it
 * closes, and not lost when the button just pressed is gone. Never taken from the mail page: only
 * what was here before, or is nowhere now, is moved.
 */
export function useKeptFocus({ panel, said, busy }: Shown): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const here = useRef<{ opener: HTMLElement | null; panel: Shown['panel'] }>({
    opener: null,
    panel: null,
  });

  useLayoutEffect(() => {
    const root = section.current;
    if (!root) return;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && !target.closest('.panel')) here.current.opener = target;
    };
    root.addEventListener('focusin', remember);
    return () => root.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    const root = section.current;
    const { opener, panel: before } = here.current;
    if (!root || busy) return;
    here.current.panel = panel;
    if (panel && panel !== before) {
      root.querySelector<HTMLElement>('.panel :is(button,input,select,textarea)')?.focus();
      return;
    }
    const lost = opener !== null && !focusedIn(root) && document.activeElement === document.body;
    if (!lost) return;
    const still = opener.isConnected && !opener.matches(':disabled');
    (still ? opener : root).focus();
  }, [panel, said, busy]);

  return section;
}
