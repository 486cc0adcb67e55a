/**
 * The content script of a throw-away extension: the Gmail adapter's writing verbs in the world they
 * live in. Questions and answers go through attributes of the page's root.
 */
import { gmail } from '../../../src/webmail/gmail/index.ts';
import type { Composer } from '../../../src/webmail/webmail.ts';

const first = (): Composer => {
  const [composer] = gmail.composers(document);
  if (!composer) throw new Error('no composer');
  return composer;
};

const verbs = {
  thread: () => gmail.readThread(document, new URL(location.href)),
  composers: () => gmail.composers(document),
  openReply: (all: boolean) => gmail.openReply(document, { all }),
  insert: (text: string) => first().insert(text),
  addCc: (addresses: string[]) => first().addCc(addresses),
  setSubject: (subject: string) => first().setSubject(subject),
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
root.setAttribute('data-adapter', '');
