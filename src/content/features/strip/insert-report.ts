import type { Said } from '../../../components/notice.tsx';
import { words } from '../../../components/words.ts';
import type { InsertReport } from '../../../messaging/protocol.ts';
import type { Panel } from './model.ts';

/** What the rep is told of an insertion: where the words are, and whom to add by hand. */
export function saidOf(report: InsertReport, step: string): { said: Said; panel: Panel | null } {
  const missing =
    report.ccMissing.length === 0 ? '' : ` ${words('say_cc_missing', report.ccMissing.join(', '))}`;
  switch (report.kind) {
    case 'inserted':
      return {
        said: { sentence: words('said_inserted', step) + missing, trouble: missing !== '' },
        panel: null,
      };
    case 'copied':
      return { said: { sentence: words('said_copied') + missing, trouble: true }, panel: null };
    case 'failed':
      return {
        said: { sentence: words('said_by_hand') + missing, trouble: true },
        panel: { kind: 'text', text: report.text },
      };
  }
}
