/** Where the text is written: the rich editor, or in plain-text mode a text area (its DOM is a guess, §12). */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { page } from '../store.ts';
import { changed } from './drafts.ts';
import type { Draft, EditorHandle } from './draft.ts';
import { openRichEditor } from './rich-editor.ts';

export function BodyBox({ draft }: { draft: Draft }) {
  const { settings } = page().mailbox;
  return (
    <div
      id={`editorParent_${draft.number}`}
      class="editorParent"
      dir={settings.locale === 'he' ? 'rtl' : 'ltr'}
    >
      {settings.plainText ? <PlainBox draft={draft} /> : <RichBox draft={draft} />}
    </div>
  );
}

function adopt(draft: Draft, editor: EditorHandle): () => void {
  draft.editor = editor;
  // A forward begins with its recipients, everything else with its text.
  if (draft.wells.TO.chips.length > 0) editor.focus();
  return () => {
    draft.seed = editor.html();
    draft.editor = null;
    editor.dispose();
  };
}

function RichBox({ draft }: { draft: Draft }) {
  const { words, mailbox } = page();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return undefined;
    const dark = mailbox.settings.theme === 'dark';
    const onChange = (): void => changed(draft);
    return adopt(draft, openRichEditor(box.current, { seed: draft.seed, dark, onChange }));
  }, [draft.key]);
  const modern = mailbox.settings.generation === '2026';
  return (
    <div
      ref={box}
      class="editorBox customScrollBar"
      contenteditable={true}
      role="textbox"
      aria-multiline="true"
      aria-label={modern ? words.messageBody : words.messageBodyLong}
      tabindex={0}
    />
  );
}

function PlainBox({ draft }: { draft: Draft }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return undefined;
    area.value = plainTextOf(draft.seed);
    area.setSelectionRange(0, 0);
    return adopt(draft, {
      html: () => area.value.split('\n').map(asLine).join(''),
      text: () => area.value,
      focus: () => area.focus(),
      dispose: () => undefined,
    });
  }, [draft.key]);
  return (
    <textarea
      ref={box}
      class="editorBox"
      aria-label={page().words.messageBody}
      onInput={() => changed(draft)}
    />
  );
}

function asLine(line: string): string {
  const holder = document.createElement('div');
  holder.textContent = line;
  return `<div>${line === '' ? '<br>' : holder.innerHTML}</div>`;
}

/** The seed's lines as text, its history marked with Outlook's 32 underscores (§14). */
function plainTextOf(html: string): string {
  const source = new DOMParser().parseFromString(html, 'text/html');
  for (const rule of source.querySelectorAll('hr')) rule.replaceWith(`${'_'.repeat(32)}\n`);
  for (const line of source.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of source.querySelectorAll('div, p, blockquote')) {
    if (block.querySelector('div, p') === null) block.append('\n');
  }
  return source.body.textContent.replaceAll('\u00a0', ' ').replaceAll(/\n{3,}/g, '\n\n');
}
