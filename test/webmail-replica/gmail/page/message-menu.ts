/** The "more" menu of a message, in the form of the generation. */
import type { Context } from './context.ts';
import { h, onOldPress, onPress, show } from './dom.ts';
import type { HeaderActs } from './message-header.ts';

export interface Menu {
  element: HTMLElement;
  /** Opens or closes; true when it is open afterwards. */
  toggle(at: HTMLElement): boolean;
}

export function messageMenu(context: Context, acts: HeaderActs): Menu {
  const { words, boot } = context;
  const modern = boot.options.generation === '2026';
  const items = [
    { code: '94', old: 'r', words: words.reply, kind: 'reply' },
    { code: '24', old: 'r2', words: words.replyAll, kind: 'reply-all' },
    { code: '25', old: 'r3', words: words.forward, kind: 'forward' },
  ] as const;
  const element = modern
    ? h(
        'div.tB5Jxf-M-S5Cmsd',
        { style: 'display: none; position: fixed' },
        h('ul.aqdrmf-Kf', { role: 'menu', 'aria-label': words.more }),
      )
    : h('div.b7.J-M', { style: 'display: none; position: fixed', role: 'menu', tabindex: 0 });
  const list = modern ? element.firstElementChild : element;
  for (const item of items) {
    const entry = modern
      ? h(
          'li.aqdrmf-rymPhb-ibnC6b',
          { role: 'menuitem', 'data-action-type': item.code, tabindex: -1 },
          item.words,
        )
      : h(
          'div.J-N',
          { role: 'menuitem', id: item.old, tabindex: -1 },
          h('div.J-N-Jz', {}, item.words),
        );
    (modern ? onPress : onOldPress)(entry, () => {
      show(element, false);
      acts.reply(item.kind);
    });
    list?.append(entry);
  }
  return {
    element,
    toggle(at) {
      const open = element.style.display === 'none';
      const box = at.getBoundingClientRect();
      element.style.top = `${box.bottom}px`;
      element.style.insetInlineStart = 'auto';
      element.style.left = `${Math.max(0, box.left - 140)}px`;
      show(element, open);
      return open;
    },
  };
}
