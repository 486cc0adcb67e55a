/** Windows of their own: a composer, or one conversation. There is no navigation in them. */
import type { ComposerDesk } from './composer/desk.ts';
import { peopleIn } from './composer/recipient-field.ts';
import type { Context } from './context.ts';
import { h } from './dom.ts';
import { threadView, type ThreadView } from './thread.ts';

export function composeWindow(desk: ComposerDesk, query: URLSearchParams): HTMLElement {
  document.body.className = 'xE xp';
  const people = (name: string) => peopleIn(query.get(name) ?? '');
  return desk.window({
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    subject: query.get('su') ?? '',
  });
}

export function threadWindow(
  context: Context,
  query: URLSearchParams,
): { element: HTMLElement; view: ThreadView } {
  document.body.className = 'aAU xE Su';
  const view = threadView(context);
  const wanted = query.get('th');
  const row = context.server.list.rows.find((one) => one.hashHex === wanted || one.hex === wanted);
  if (row) void view.open(row.id);
  const page = h('div.BltHke.nH.oy8Mbf', { role: 'main' }, view.element);
  const element = h(
    'div.nH.bkK',
    {},
    h('div.nH', {}, h('div.Tm.aeJ', {}, h('div.aeF', {}, h('div.nH', {}, page)))),
  );
  return { element, view };
}
