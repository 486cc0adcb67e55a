/**
 * A stand-in for Outlook on the web, answered on its real origins by request interception. Built
 * from public facts about the page's structure and behaviour; words and looks are our own.
 */
import type { Answer, Replica, Request } from '../answer.ts';
import type { AccountName } from '../mailbox/mailbox.ts';
import { itemPath } from './page/route.ts';
import { openAccount, receiveInto, threadOf, type Account } from './server/account.ts';
import { mailDocument, neighbourDocument, redirect } from './server/documents.ts';
import { conversationId, messageId } from './server/ids.ts';
import { pageFile } from './server/page-files.ts';
import { accountAt, serve } from './server/service.ts';
import { plainSettings, type OutlookOptions, type SomeOutlookOptions } from './settings.ts';

export const outlookHosts = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;
export type OutlookHost = (typeof outlookHosts)[number];

export interface OutlookReplica extends Omit<Replica, 'options' | 'set' | 'addressOf'> {
  options: OutlookOptions;
  set(options: Partial<OutlookOptions>): void;
  /** The address that opens the thread; the account's number is in it on the consumer host alone. */
  addressOf(threadId: string, account?: AccountName, host?: OutlookHost): string;
}

const isPersonal = (host: string): boolean => host === 'outlook.live.com';

/** Graph's links (`/owa/?ItemID=…`) and the old work host lead elsewhere (§1, §2). */
function redirected(url: URL, options: OutlookOptions): Answer | null {
  if (url.pathname === '/owa/' && url.searchParams.has('ItemID')) {
    const id = url.searchParams.get('ItemID') ?? '';
    const slot = isPersonal(url.hostname) ? '/0' : '';
    return redirect(`https://${url.host}/mail${slot}/inbox/id/${encodeURIComponent(id)}`);
  }
  if (url.hostname === 'outlook.office.com' && options.redirectOffice) {
    return redirect(`https://outlook.cloud.microsoft${url.pathname}${url.search}`);
  }
  return null;
}

export function createOutlookReplica(some: SomeOutlookOptions): OutlookReplica {
  const options: OutlookOptions = {
    ...plainSettings,
    clock: () => new Date(),
    longThread: 300,
    ...some,
  };
  const accounts: Record<AccountName, Account> = {
    rep: openAccount('rep', options),
    second: openAccount('second', options),
  };
  const state: Replica['state'] = { sent: [], drafts: [], log: [] };

  function service(url: URL, body: string): Answer | null {
    const { now: _now, clock: _clock, longThread: _long, ...settings } = options;
    const account = accounts[accountAt(url.searchParams.get('slot') ?? '')];
    const asked = { account, personal: isPersonal(url.hostname), settings, state };
    const json = serve(asked, url.searchParams.get('action') ?? '', body);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return json === null ? null : { status: 200, headers, body: json };
  }

  function answer({ url: address, body }: Request): Answer | null {
    const url = new URL(address);
    if (!outlookHosts.some((host) => host === url.hostname)) return null;
    if (url.pathname === '/owa/service.svc') return service(url, body ?? '');
    const fixed =
      pageFile(url.pathname) ?? redirected(url, options) ?? neighbourDocument(url.pathname);
    if (fixed) return fixed;
    return /^\/mail(\/|$)/.test(url.pathname) ? mailDocument(options) : null;
  }

  function addressOf(
    threadId: string,
    account: AccountName = 'rep',
    host: OutlookHost = 'outlook.live.com',
  ): string {
    const { folder, messages } = threadOf(accounts[account], threadId);
    const personal = isPersonal(host);
    const id = options.conversationView
      ? conversationId(`${account}/${threadId}`, personal)
      : messageId(`${account}/${messages.at(-1)?.id}`, personal);
    const slot = personal ? { rep: '0', second: '1' }[account] : '';
    return `https://${host}${itemPath(slot, folder, id)}`;
  }

  return {
    options,
    state,
    answer,
    addressOf,
    receive: (threadId, message, account = 'rep') =>
      receiveInto(accounts[account], threadId, { at: options.clock(), ...message }),
    set: (changed) => void Object.assign(options, changed),
  };
}
