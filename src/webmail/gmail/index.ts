import type { Account, Webmail } from '../webmail.ts';
import { account } from './account.ts';
import { composers } from './composer.ts';
import { health } from './health.ts';
import { readList } from './list.ts';
import { observe } from './observe.ts';
import { isDark, stripPlace } from './place.ts';
import { openReply } from './reply.ts';
import { readThread } from './thread.ts';
import { isApp, view } from './view.ts';

/** Gmail on the web, at mail.google.com. */
export const gmail: Webmail = {
  id: 'gmail',
  isApp,
  view,
  account,
  readThread,
  readList,
  composers,
  openReply,
  stripPlace,
  isDark,
  threadUrl,
  observe,
  health,
};

/** Gmail opens a thread by its legacy id under any label; `#all` has it wherever it was filed (gmail.md §3). */
function threadUrl(threadKey: string, { slot }: Account): string {
  return `https://mail.google.com/mail/${slot || 'u/0'}/#all/${encodeURIComponent(threadKey)}`;
}
