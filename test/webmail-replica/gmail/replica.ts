import {
  plainOptions,
  type Answer,
  type LogEntry,
  type Replica,
  type ReplicaOptions,
  type Request,
  type SomeOptions,
} from '../answer.ts';
import { mailboxFor, type AccountName } from '../mailbox/mailbox.ts';
import { pageScript, pageStyle } from './server/bundle.ts';
import { mailOf, Post } from './server/deliver.ts';
import { appDocument } from './server/document.ts';
import { chatPage, printView, smallScreenPage } from './server/other-pages.ts';
import { answerQuestion } from './server/questions.ts';
import { AccountStore } from './server/store.ts';
import type { Boot, Question } from './wire.ts';

const origin = 'https://mail.google.com';
const toFirstAccount: Answer = {
  status: 302,
  headers: { location: `${origin}/mail/u/0/` },
  body: '',
};
const accounts: AccountName[] = ['rep', 'second'];

/** A stand-in for Gmail on its own origin, with two accounts at `/mail/u/0/` and `/mail/u/1/`. */
export function createGmailReplica(some: SomeOptions): Replica {
  const options: ReplicaOptions = { ...plainOptions, ...some };
  const log: LogEntry[] = [];
  const post = new Post(log);
  const stores = accounts.map(
    (account) =>
      new AccountStore(mailboxFor(options.now, account, options.longThread), () =>
        options.clock().getTime(),
      ),
  );
  const storeOf = (account: AccountName): AccountStore => {
    const store = stores.find((one) => one.account === account);
    if (!store) throw new Error(`no account ${account}`);
    return store;
  };

  function bootOf(slot: number, store: AccountStore): Boot {
    const { now: _now, clock: _clock, ...pageOptions } = options;
    const { account, me, signature, labels } = store.box;
    return { account, slot, me, signature, labels, options: pageOptions };
  }

  function answer({ method, url: address }: Request): Answer | null {
    const url = new URL(address);
    if (url.origin !== origin || (method !== 'GET' && method !== 'POST')) return null;
    if (url.pathname === '/mail/_/replica/page.js')
      return file('text/javascript', pageScript(), 'max-age=3600');
    if (url.pathname === '/mail/_/replica/page.css')
      return file('text/css', pageStyle(), 'max-age=3600');
    if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    if (url.pathname.startsWith('/chat/')) return chatPage();
    if (url.pathname.startsWith('/mail/mu/')) return smallScreenPage();
    if (/^\/(?:mail\/?)?$/u.test(url.pathname)) {
      return toFirstAccount;
    }
    const path = /^\/mail\/u\/([^/]+)\/(s)?$/u.exec(url.pathname);
    const slot = slotOf(path?.[1] ?? '', stores);
    const store = stores[slot];
    if (path && !store) return toFirstAccount;
    if (!path || !store) return null;
    if (path[2]) return serve(url, store);
    const view = url.searchParams.get('view') ?? '';
    if (['pt', 'lg', 'om', 'att'].includes(view)) return print(url, store);
    return appDocument(bootOf(slot, store));
  }

  function serve(url: URL, store: AccountStore): Answer {
    const question = JSON.parse(url.searchParams.get('q') ?? '{}') as Question;
    const value = answerQuestion(question, { store, post, log, options });
    if (value === undefined) return { status: 404, headers: {}, body: 'null' };
    return file('application/json', JSON.stringify(value));
  }

  return {
    options,
    answer,
    state: {
      sent: post.sent,
      get drafts() {
        return stores.flatMap((store) =>
          store.everyDraft().map((draft) => mailOf(store, draft, draft.threadId ?? '')),
        );
      },
      log,
    },
    addressOf(threadId, account = 'rep') {
      const thread = storeOf(account).thread(threadId, options.conversationView);
      if (!thread) throw new Error(`no thread ${threadId} in ${account}`);
      const view = thread.place === 'inbox' ? 'inbox' : thread.place === 'sent' ? 'sent' : 'all';
      const tail = options.hexAddresses ? thread.hashHex : thread.token;
      return `${origin}/mail/u/${accounts.indexOf(account)}/#${view}/${tail}`;
    },
    receive(threadId, message, account = 'rep') {
      storeOf(account).receive(threadId, message);
    },
    set(changed) {
      Object.assign(options, changed);
    },
  };
}

/** The account part of the address is a number, or the account's own address. */
function slotOf(part: string, stores: AccountStore[]): number {
  if (/^\d+$/u.test(part)) return Number(part);
  return stores.findIndex((store) => store.box.me.address === decodeURIComponent(part));
}

function print(url: URL, store: AccountStore): Answer | null {
  const wanted = ['permthid', 'permmsgid', 'th'].map((name) => url.searchParams.get(name));
  const thread = store.threads.find((one) =>
    [one, ...one.messages].some(
      ({ permId, hex }) => wanted.includes(permId) || wanted.includes(hex),
    ),
  );
  return thread ? printView(thread) : { status: 404, headers: {}, body: '' };
}

/** What changes is never kept by the browser; scripts and styles are, as a webmail's are. */
function file(type: string, body: string, cache = 'no-store'): Answer {
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': cache },
    body,
  };
}
