/** Single-key shortcuts, when the account has them on. They fire for every key that reaches the document. */
import type { Context } from './context.ts';
import type { Views } from './views.ts';

export function listenForShortcuts(
  context: Context,
  views: Views,
  fired: string[],
  signal: AbortSignal,
): void {
  if (!context.boot.options.keyboardShortcuts) return;
  const acts: Record<string, () => void> = {
    u: () => context.go({ thread: null }),
    r: () => views.thread?.reply('reply'),
    a: () => views.thread?.reply('reply-all'),
    f: () => views.thread?.reply('forward'),
    c: () => context.desk.popup(),
    e: () => void views.move('archive'),
    j: () => next(1),
    k: () => next(-1),
    o: () => openFocused(),
    Enter: () => openFocused(),
  };

  function next(by: number): void {
    if (views.thread?.openId() && !views.list) return views.step(by, context.place());
    const { list } = views;
    if (!list) return;
    list.focus = Math.min(Math.max(0, list.focus + by), list.rows().length - 1);
    list.render();
  }

  function openFocused(): void {
    const row = views.list?.rows()[views.list.focus];
    if (row) context.go({ thread: row.token });
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || writesText(event.target)) return;
      const act = acts[event.key];
      if (!act) return;
      fired.push(event.key);
      act();
    },
    { signal },
  );
}

/** Of an event from a shadow tree the page sees the host only, which is no text field. */
function writesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    /^(?:INPUT|TEXTAREA|SELECT|BUTTON)$/u.test(target.tagName) ||
    target.matches('[role=button], [role=link]')
  );
}
