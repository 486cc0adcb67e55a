/** Starts the page: reads what the server put into the document, builds the shell, follows the address. */
import type { Boot } from '../wire.ts';
import { ComposerDesk } from './composer/desk.ts';
import type { Context } from './context.ts';
import { dateTexts } from './dates.ts';
import { hashOf, placeOf } from './place.ts';
import { composeWindow, threadWindow } from './popouts.ts';
import { Server } from './server.ts';
import { buildShell, renderNav } from './shell.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { Toasts } from './toasts.ts';
import { Views } from './views.ts';
import { wordsOf } from './words.ts';

/** For tests: news at once instead of at the next poll, and which shortcuts have fired. */
export interface ReplicaHandle {
  poll(): Promise<void>;
  shortcuts: string[];
}

/** The page lives until `signal` aborts; a browser's page lives as long as its document. */
export async function start(
  signal: AbortSignal = new AbortController().signal,
): Promise<ReplicaHandle> {
  const boot = JSON.parse(document.querySelector('#boot')?.textContent ?? '{}') as Boot;
  const server = new Server(boot);
  const shortcuts: string[] = [];
  let update = async (): Promise<void> => {};
  const context: Context = {
    boot,
    words: wordsOf(boot.options.locale),
    dates: dateTexts(boot.options),
    server,
    toasts: new Toasts(),
    desk: { popup() {}, inline() {}, popOutReply() {}, restore() {}, leave() {} },
    place: () => placeOf(location.hash),
    go(change) {
      const next = hashOf({ ...context.place(), ...change });
      if (next !== (location.hash || '#inbox')) location.hash = next;
    },
    async poll() {
      if (await server.refresh()) await update();
    },
  };
  const shell = buildShell(context);
  const desk = new ComposerDesk(context, shell.dock);
  context.desk = desk;
  await server.refresh();
  const query = new URLSearchParams(location.search);
  if (query.get('view') === 'cm')
    document.body.append(composeWindow(desk, query), context.toasts.element);
  else if (query.get('view') === 'btop') {
    const { element, view } = threadWindow(context, query);
    document.body.append(element, context.toasts.element);
    update = () => view.update();
  } else update = await startMail(context, shell, shortcuts, signal);
  const loading = document.querySelector<HTMLElement>('#loading');
  if (loading) loading.style.display = 'none';
  if (boot.options.pollEvery) setInterval(() => void context.poll(), boot.options.pollEvery);
  return { poll: () => context.poll(), shortcuts };
}

async function startMail(
  context: Context,
  shell: ReturnType<typeof buildShell>,
  shortcuts: string[],
  signal: AbortSignal,
): Promise<() => Promise<void>> {
  document.body.append(shell.root);
  document.body.classList.add('aZ1', 'zi');
  const views = new Views(context, shell.viewSwitch);
  const follow = async (): Promise<void> => {
    renderNav(context, shell.nav);
    await views.go(context.place());
  };
  window.addEventListener('hashchange', () => void follow(), { signal });
  listenForShortcuts(context, views, shortcuts, signal);
  await follow();
  if (context.place().compose.includes('new')) context.desk.popup();
  return async () => {
    renderNav(context, shell.nav);
    await views.update();
  };
}

if (document.querySelector('#boot')) {
  void start().then((handle) => Object.assign(window, { __replica: handle }));
}
