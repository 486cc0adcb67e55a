/** Starts the page: policy, mailbox, first drawing, then what the address asks for. */
import { render } from 'preact';
import { App } from './app.tsx';
import { openFromParameters, openStoredDraft } from './compose/open.ts';
import { takesOver } from './compose/pop-out.tsx';
import { follow } from './navigate.ts';
import { watchForNews } from './news.ts';
import { ask } from './server.ts';
import { begin, onChange, page } from './store.ts';
import { makeDefaultPolicy } from './trusted-types.ts';
import { say } from './words/words.ts';

async function start(): Promise<void> {
  makeDefaultPolicy(window);
  begin(await ask('GetMailbox', null));
  const { route, words, mailbox } = page();
  document.title = say(words.title, mailbox.me.name);
  const root = document.getElementById('app');
  if (!root) throw new Error('the document has no place for the page');
  onChange(() => render(<App />, root));
  addEventListener('popstate', follow);
  follow();
  if (route.kind === 'draft') await openStoredDraft(route.id, 'in-place');
  if (route.kind === 'compose-window') await startComposeWindow(route.params);
  watchForNews();
}

/** A window that pops out of the application is told by its name which draft it takes over. */
async function startComposeWindow(params: URLSearchParams): Promise<void> {
  if (window.name.startsWith(takesOver)) {
    await openStoredDraft(window.name.slice(takesOver.length), 'window');
  } else {
    openFromParameters(params);
  }
}

void start();
