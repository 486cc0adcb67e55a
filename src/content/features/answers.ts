import type { PageReading, TabQuestions } from '../../messaging/protocol.ts';
import { fromOurselves } from '../../messaging/senders.ts';
import { serve } from '../../messaging/server.ts';
import { insertWords } from '../insert.ts';
import { refOf, withWords } from '../page.ts';
import type { Feature } from '../start.ts';
import type { Watch } from '../watch.ts';

async function readPage(watch: Watch): Promise<PageReading> {
  const { webmail } = watch;
  const url = new URL(location.href);
  const screen = watch.read();
  const address = await watch.address();
  const { thread, account } = screen;
  const missing = webmail
    .health(document, url)
    .parts.filter(({ state }) => state === 'missing')
    .map(({ part }) => part);
  return {
    webmail: webmail.id,
    thread: thread && refOf(webmail, thread, account, address),
    view: screen.view,
    account: address,
    origin: location.origin,
    slot: account?.slot ?? '',
    subject: thread?.subject ?? '',
    locale: thread?.locale ?? document.documentElement.lang,
    messages: thread?.messages.map(withWords) ?? [],
    unreadable: [
      ...new Set([...missing, ...(screen.changedPart === null ? [] : [screen.changedPart])]),
    ],
    incomplete: thread?.incomplete ?? false,
  };
}

/** Answers the popup and the background about this page, and inserts where the popup asks it to. */
export const answers: Feature = {
  id: 'answers',
  start(watch) {
    serve<TabQuestions>(
      {
        readPage: () => readPage(watch),
        whereAreYou: async () => ({
          account: await watch.address(),
          key: watch.screen?.thread?.key ?? null,
        }),
        insert: (args) => insertWords(watch.webmail, args),
        changed() {
          if (watch.screen) watch.tell(watch.screen);
          // The rep's own addresses may be what changed.
          watch.learnOwner();
          return null;
        },
      },
      { checkSender: fromOurselves, checkShape: (_name, args) => args, signal: watch.signal },
    );
  },
};
