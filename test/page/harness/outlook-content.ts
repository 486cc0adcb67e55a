/**
 * The content script of a throw-away extension: the Outlook adapter in the world it lives in, with
 * nothing of the product around it. Questions and answers go through attributes of the page's root.
 */
import { outlook } from '../../../src/webmail/outlook/index.ts';
import type { Composer } from '../../../src/webmail/webmail.ts';

export interface Seen {
  view: string;
  key: string | null;
  subject: string | null;
  last: string | null;
}

const url = (): URL => new URL(location.href);
const first = (): Composer => {
  const [composer] = outlook.composers(document);
  if (!composer) throw new Error('no composer');
  return composer;
};

const seen: Seen[] = [];
function note(): void {
  const thread = outlook.readThread(document, url());
  const now: Seen = {
    view: outlook.view(document, url()),
    key: thread?.key ?? null,
    subject: thread?.subject ?? null,
    last: thread?.messages.at(-1)?.body.slice(0, 40) ?? null,
  };
  if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now);
}

const verbs = {
  isApp: () => outlook.isApp(document, url()),
  view: () => outlook.view(document, url()),
  account: () => outlook.account(document, url()),
  thread: () => outlook.readThread(document, url()),
  list: () => outlook.readList(document, url()),
  composers: () => outlook.composers(document),
  health: () => outlook.health(document, url()),
  isDark: () => outlook.isDark(document),
  place: () => outlook.stripPlace(document)?.outerHTML.slice(0, 120) ?? null,
  threadUrl: (key: string, slot: string) =>
    outlook.threadUrl(key, { address: null, name: null, slot }),
  openReply: (all: boolean) => outlook.openReply(document, { all }),
  insert: (text: string) => first().insert(text),
  addCc: (addresses: string[]) => first().addCc(addresses),
  setSubject: (subject: string) => first().setSubject(subject),
  /** Milliseconds that a reading takes, the median of nine. */
  readingTime: () => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      outlook.readThread(document, url());
      return performance.now() - start;
    });
    return times.toSorted((a, b) => a - b)[4] ?? 0;
  },
  seen: () => seen,
};
export type Verbs = typeof verbs;

const root = document.documentElement;

async function answer(): Promise<void> {
  const asked = root.getAttribute('data-ask');
  if (asked === null) return;
  root.removeAttribute('data-ask');
  const { verb, given } = JSON.parse(asked) as { verb: keyof Verbs; given: unknown[] };
  try {
    const work = verbs[verb] as (...given: unknown[]) => unknown;
    root.setAttribute('data-answer', JSON.stringify({ value: (await work(...given)) ?? null }));
  } catch (error) {
    root.setAttribute('data-answer', JSON.stringify({ error: String(error) }));
  }
}

new MutationObserver(() => void answer()).observe(root, { attributeFilter: ['data-ask'] });
if (outlook.isApp(document, url())) {
  outlook.observe(document, note, new AbortController().signal);
}
root.setAttribute('data-adapter', '');
