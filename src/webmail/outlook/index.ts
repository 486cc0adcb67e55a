import type { Account, Webmail } from '../webmail.ts';
import { account } from './account.ts';
import { composers } from './composer.ts';
import { idForUrl } from './conversation-id.ts';
import { health } from './health.ts';
import { readList } from './list.ts';
import { observe } from './observe.ts';
import { isDark, stripPlace } from './place.ts';
import { mayRead } from './quiet.ts';
import { openReply } from './reply.ts';
import { readThread } from './thread.ts';
import { isApp, view } from './view.ts';

/** Outlook on the web, personal and work, from the facts in outlook.md. */
export const outlook: Webmail = {
  id: 'outlook',
  isApp,
  view,
  account,
  readThread: (document, url, known) =>
    mayRead(document, url) ? readThread(document, url, known) : null,
  readList,
  composers,
  openReply,
  stripPlace,
  isDark,
  threadUrl,
  observe,
  health,
};

/**
 * On the host the rep is on: work accounts are moved between hosts, and each answers for its own.
 * A page without a host (a saved one) takes the host that the id's kind lives on. With a slot
 * the folder is part of every form seen; without one it can be left out (outlook.md §2).
 */
function threadUrl(threadKey: string, { slot }: Account): string {
  const id = idForUrl(threadKey);
  const here = globalThis.origin?.startsWith('https://outlook.') ? globalThis.origin : null;
  const home =
    slot !== '' || /^AQQk/i.test(threadKey)
      ? 'https://outlook.live.com'
      : 'https://outlook.office.com';
  const path = slot === '' ? `/mail/id/${id}` : `/mail/${slot}/inbox/id/${id}`;
  return `${here ?? home}${path}`;
}
