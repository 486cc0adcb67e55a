/**
 * The subject's input. Like React's, it follows the value the page itself set: an `input` event
 * counts only when the value really differs from that one (§7.3).
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { page } from '../store.ts';
import { changed } from './drafts.ts';
import type { Draft } from './draft.ts';

/** Records what this realm writes to `value`; writes from elsewhere go past it. */
function trackValue(input: HTMLInputElement): { current(): string } {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
  let tracked = input.value;
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => native?.get?.call(input) as string,
    set: (value: string) => {
      tracked = value;
      native?.set?.call(input, value);
    },
  });
  return { current: () => tracked };
}

export function SubjectField({ draft }: { draft: Draft }) {
  const { words, mailbox } = page();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return undefined;
    input.value = draft.subject;
    let seen = input.value;
    const tracker = trackValue(input);
    const onInput = (): void => {
      const { value } = input;
      // The page's own setter wrote exactly this: React would not report it.
      if (value === seen || value === tracker.current()) return;
      seen = value;
      input.value = value;
      draft.subject = value;
      changed(draft);
    };
    input.addEventListener('input', onInput);
    return () => input.removeEventListener('input', onInput);
  }, [draft.key]);
  const ids = mailbox.settings.generation === '2026';
  return (
    <input
      ref={field}
      id={ids ? `MSG_${draft.token}_SUBJECT` : undefined}
      class="subjectField"
      type="text"
      autocomplete="off"
      maxlength={255}
      aria-label={words.subject}
      placeholder={words.addSubject}
    />
  );
}
