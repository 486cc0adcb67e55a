/**
 * The body box: Microsoft's own editor (roosterjs), set up as Outlook has it. Its content-changed
 * and input events are what a draft is saved after; what raises neither is not noticed.
 */
import {
  createDomToModelContext,
  domToContentModel,
  EditPlugin,
  Editor,
  PastePlugin,
  ShortcutPlugin,
  type EditorPlugin,
} from 'roosterjs';
import { inverted } from '../reading/dark-body.ts';
import type { EditorHandle } from './draft.ts';

export interface RichEditorOptions {
  /** HTML it starts with. */
  seed: string;
  dark: boolean;
  onChange: () => void;
}

const reportTo = (onChange: () => void): EditorPlugin => ({
  getName: () => 'ReportChanges',
  initialize: () => undefined,
  dispose: () => undefined,
  onPluginEvent: ({ eventType }) => {
    if (eventType === 'contentChanged' || eventType === 'input') onChange();
  },
});

export function openRichEditor(box: HTMLDivElement, options: RichEditorOptions): EditorHandle {
  const source = new DOMParser().parseFromString(options.seed, 'text/html');
  const editor = new Editor(box, {
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new ShortcutPlugin(),
      reportTo(options.onChange),
    ],
    initialModel: domToContentModel(source.body, createDomToModelContext()),
    inDarkMode: options.dark,
    // The page's own dark ground shows through; only the text is recoloured.
    doNotAdjustEditorColor: true,
    getDarkColor: (light) => inverted(light),
    defaultModelToDomOptions: {
      additionalFormatAppliers: {
        // Outlook marks the lines written in its editor, so that proofing finds them (§14).
        block: [
          (_format, line) => void (line.tagName === 'DIV' && line.classList.add('elementToProof')),
        ],
      },
    },
  });
  return {
    html: () => box.innerHTML,
    text: () => box.innerText,
    focus: () => editor.focus(),
    dispose: () => editor.dispose(),
  };
}
