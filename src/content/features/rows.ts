import { ask } from '../../messaging/client.ts';
import type { RowHead } from '../../messaging/protocol.ts';
import { AskFailed } from '../../domain/trouble.ts';
import type { ListRow } from '../../webmail/webmail.ts';
import type { Feature } from '../start.ts';

const headOf = (row: ListRow): RowHead[] =>
  row.key === null
    ? []
    : [
        {
          key: row.key,
          lastFrom: row.lastFrom,
          lastAt: row.lastAt?.toISOString() ?? null,
          lastFromMe: row.lastFromMe,
          lastMessageId: row.lastMessageId,
          subject: row.subject.slice(0, 1_000),
        },
      ];

/** Notices, from the rows of a message list, what was sent and who answered in tracked threads. */
export const rows: Feature = {
  id: 'rows',
  start(watch) {
    let last = '';
    watch.onScreen('rows', async ({ rows: shown }) => {
      const heads = shown.flatMap(headOf);
      const now = JSON.stringify(
        heads.map(({ key, lastMessageId, lastAt }) => [key, lastMessageId, lastAt]),
      );
      if (heads.length === 0 || now === last) return;
      last = now;
      try {
        const account = await watch.address();
        if (account === null) return;
        await ask('seeRows', { webmail: watch.webmail.id, account, rows: heads });
      } catch (error) {
        // The rows will be read again at the next change; only a defect is worth a line.
        last = '';
        if (!(error instanceof AskFailed)) throw error;
      }
    });
  },
};
