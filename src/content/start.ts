import type { Webmail } from '../webmail/webmail.ts';
import { answers } from './features/answers.ts';
import { rows } from './features/rows.ts';
import { strip } from './features/strip.tsx';
import { report } from './report.ts';
import { Watch } from './watch.ts';

/** One thing the rep sees in the mail page. Started apart, so that none can take another down. */
export interface Feature {
  id: string;
  start(watch: Watch): void;
}

const features: readonly Feature[] = [strip, rows, answers];

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

  watch.begin(() => controller.abort());
}
