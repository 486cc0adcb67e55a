/** Below about 1500 px Outlook moves Reply all behind "…" (§9); below about 900 the folder pane goes. */
import { useEffect, useState } from 'preact/hooks';

function useWiderThan(pixels: number): boolean {
  const query = `(min-width: ${pixels}px)`;
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const changed = (): void => setMatches(list.matches);
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  }, [query]);
  return matches;
}

export const useWide = (): boolean => useWiderThan(1500);
export const useFolderPaneRoom = (): boolean => useWiderThan(900);
