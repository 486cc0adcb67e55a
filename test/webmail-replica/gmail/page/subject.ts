/** The subject of the open thread, with its ids, labels and icons. */
import type { WireThread } from '../wire.ts';
import type { Context } from './context.ts';
import { freshId, h, onPress } from './dom.ts';
import { blank, withEmojiPictures } from './pictures.ts';

export interface SubjectActs {
  expandAll(): void;
  collapseAll(): void;
}

export function subjectBlock(context: Context, thread: WireThread, acts: SubjectActs): HTMLElement {
  const { words, boot } = context;
  const heading = h(
    'h2.hP',
    { jsname: 'r4nke', tabindex: -1, id: freshId() },
    thread.subject ? withEmojiPictures(thread.subject) : words.noSubject,
  );
  const name = () => nameIds(context, thread, heading);
  // Beside a list the ids have been seen to come after the element.
  if (boot.options.readingPane === 'right') setTimeout(name, 120);
  else name();
  const unread = thread.messages.filter((message) => message.unread).length;
  return h(
    'div.nH.V8djrc.byY',
    { 'data-num-unread-messages': unread, 'data-num-visible-messages': thread.messages.length },
    h('div.nH', {}, h('div.ha', {}, heading, chips(context, thread), icons(context, thread, acts))),
  );
}

function nameIds(context: Context, thread: WireThread, heading: HTMLElement): void {
  const { undefinedIds, readingPane } = context.boot.options;
  heading.setAttribute('data-thread-perm-id', undefinedIds ? 'undefined' : thread.permId);
  const late = undefinedIds && readingPane === 'right';
  heading.setAttribute('data-legacy-thread-id', late ? 'undefined' : thread.hex);
}

function chips(context: Context, thread: WireThread): HTMLElement {
  const names = [
    ...(thread.place === 'inbox' ? [['^i', context.words.inbox]] : []),
    ...thread.labels.map((label) => [label, label]),
  ];
  return h(
    'div.J-J5-Ji',
    {},
    names.map(([name, shown]) => h('div.hN', { name, role: 'button', tabindex: 0 }, shown ?? '')),
  );
}

function icons(context: Context, thread: WireThread, acts: SubjectActs): HTMLElement {
  const { words, boot } = context;
  const modern = boot.options.generation === '2026';
  const icon = (mark: string, title: string, act: () => void) => {
    const image = h(`img.${mark}`, { src: blank, alt: '', role: 'button' });
    const button = modern
      ? h(
          'button.pYTkkf-Bz-I',
          { type: 'button', 'aria-label': title },
          h('span.pYTkkf-JX-ank-Rtc0Jf', {}, image),
        )
      : h('div.T-I.hk', { role: 'button', 'data-tooltip': title, tabindex: 0 }, image);
    return onPress(button, act);
  };
  const several = thread.messages.length > 1;
  return h(
    'div.hj',
    {},
    h(
      'div.ade',
      {},
      several ? icon('gx', words.expandAll, () => acts.expandAll()) : null,
      several ? icon('gq', words.collapseAll, () => acts.collapseAll()) : null,
      icon('g1', words.print, () =>
        window.open(`/mail/u/${boot.slot}/?view=pt&search=all&permthid=${thread.permId}`),
      ),
      icon('gZ', words.newWindow, () =>
        window.open(
          `/mail/u/${boot.slot}/?ui=2&view=btop&ver=1&search=inbox&th=${thread.hex}&cvid=1`,
        ),
      ),
    ),
  );
}
