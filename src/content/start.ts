import { extension } from '../messaging/extension.ts';
import type { Webmail } from '../webmail/webmail.ts';
import { answers } from './features/answers.ts';
import { rows } from './features/rows.ts';
import { strip } from './features/strip.tsx';
import { fingerprint, readScreen, type Screen } from './page.ts';
import { report } from './report.ts';
import { Watch } from './watch.ts';

/** One thing the rep sees in the mail page. Started apart, so that none can take another down. */
export interface Feature {
  id: string;
  start(watch: Watch): void;
}

const features: readonly Feature[] = [strip, rows, answers];

/** Our script of an earlier version, left behind by an update, cannot reach the background any more. */
const orphaned = (): boolean => {
  try {
    return extension.runtime.id === undefined;
  } catch {
    return true;
  }
};

/**
 * Starts Agreed in a mail page: fences first, then the features, then one observer for all of them.
 * Anything that is not the mail application itself is left at once and untouched.
 */
export function start(webmail: Webmail): void {
  if (window.top !== window) return;
  if (!webmail.isApp(document, new URL(location.href))) return;
  const controller = new AbortController();
  const watch = new Watch(webmail, controller.signal);
  for (const feature of features) {
    try {
      feature.start(watch);
    } catch (error) {
      report(feature.id, error);
    }
  }

  let last = '';
  const look = (): void => {
    if (orphaned()) {
      controller.abort();
      return;
    }
    let screen: Screen;
    try {
      screen = readScreen(webmail, document);
    } catch (error) {
      report('page', error);
      return;
    }
    const now = fingerprint(screen);
    if (now === last) return watch.tellUnchanged();
    last = now;
    watch.tell(screen);
  };
  webmail.observe(document, look, controller.signal);
  look();
}
