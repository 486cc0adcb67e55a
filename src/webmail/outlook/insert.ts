import { linesAsHtml } from '../lines-html.ts';
import { timesIn } from '../same-words.ts';
import { insertIntoField, pasteInto } from '../type-in.ts';
import { pause, waitFor } from '../wait-for.ts';
import type { Written } from '../webmail.ts';
import { isComposing, isPlain } from './compose-root.ts';
import { ownPartOfPlain } from './own-text.ts';
import { select, spotIn, type Spot } from './place-caret.ts';

/** How long a rung may take. A paste that Outlook took in hand is read later: 800 ms have been measured (outlook.md §8). */
const SOON_MS = 300;
const TAKEN_MS = 3_000;
/** Words that are there for a moment only, since the page takes them out again, are not there. */
const SETTLED_MS = 150;

/** One way to get text into the editor; answers with the time its success may take. */
type Rung = (editor: HTMLElement, text: string, spot: Spot) => number;

const RUNGS: Record<string, Rung> = {
  /** The editor's own route: one step of its undo, its model and draft saving follow. */
  paste(editor, text, spot) {
    const data = { text: padded(text, spot) };
    const taken = pasteInto(
      editor,
      isRich(editor) ? { ...data, html: htmlOf(editor, data.text) } : data,
    );
    return taken ? TAKEN_MS : SOON_MS;
  },
  /** The browser's; its undo is not the editor's. */
  command(editor, text, spot) {
    const words = padded(text, spot);
    const type = (command: string, value: string): boolean =>
      editor.ownerDocument.execCommand?.(command, false, value) ?? false;
    if (!isRich(editor) || !type('insertHTML', htmlOf(editor, words))) type('insertText', words);
    return SOON_MS;
  },
  /** Kept by the editor, but no step of any undo. */
  nodes(editor, text, { range, wordsBefore }) {
    const lines = text.split('\n').map((line) => lineElement(editor, line));
    const beside = [...editor.children].find((line) => line.contains(range.startContainer));
    if (!beside) editor.prepend(...lines);
    else if (wordsBefore) beside.after(...lines);
    else beside.before(...lines);
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    return SOON_MS;
  },
};

/**
 * Writes text above signature and quote. Each rung is tried only when the page shows that the
 * one before left nothing behind, so the text is never in it twice.
 * @param find the editor as it is now: Outlook draws it anew while it works.
 */
export async function insert(find: () => HTMLElement | null, text: string): Promise<Written> {
  const first = find();
  if (!first) return { ok: false, why: 'closed' };
  if (isComposing(first.ownerDocument) || !/\S/.test(text))
    return { ok: false, why: 'not-writable' };
  if (isPlain(first)) return insertPlain(first, text);
  const told = teller(text);
  const before = told(first);
  for (const [how, rung] of Object.entries(RUNGS)) {
    const editor = find();
    if (!editor) return { ok: false, why: 'closed' };
    const spot = spotIn(editor);
    editor.focus();
    select(spot.range);
    const patience = rung(editor, text, spot);
    const seen = (): true | null => {
      const now = find();
      return now && told(now) > before ? true : null;
    };
    if (!(await waitFor(editor.ownerDocument, seen, patience))) continue;
    await pause(SETTLED_MS);
    if (seen()) return { ok: true, how };
  }
  return { ok: false, why: 'not-verified' };
}

function insertPlain(field: HTMLTextAreaElement, text: string): Written {
  const told = teller(text);
  const before = told(field);
  const own = ownPartOfPlain(field.value);
  const caret = field.selectionStart;
  const at = caret > 0 && caret <= own.length ? caret : own.trimEnd().length;
  const lead = at > 0 && field.value[at - 1] !== '\n' ? '\n' : '';
  const tail = at < field.value.length && field.value[at] !== '\n' ? '\n' : '';
  insertIntoField(field, at, lead + text + tail);
  return told(field) > before ? { ok: true, how: 'field' } : { ok: false, why: 'not-verified' };
}

/** Letters enough to know the text by, few enough to stand in one line of it (outlook.md §8). */
const BEGINNING = 40;

/** Counts how often the text stands in the editor, by its beginning. */
function teller(text: string): (editor: HTMLElement) => number {
  const beginning = text.trimStart().slice(0, BEGINNING);
  return (editor) =>
    timesIn(isPlain(editor) ? editor.value : (editor.textContent ?? ''), beginning);
}

/** Plain-text mode has no known mark but the lack of Outlook's class on its lines (outlook.md §12). */
export const isRich = (editor: HTMLElement): boolean =>
  editor.querySelector('.elementToProof') !== null;

/** A line of its own where the caret's line has words. */
const padded = (text: string, { wordsBefore, wordsAfter }: Spot): string =>
  `${wordsBefore ? '\n' : ''}${text}${wordsAfter ? '\n' : ''}`;

/** Lines as Outlook's own editor writes them; no fonts, so that the rep's own apply; a direction only where the editor's is another. */
function htmlOf(editor: HTMLElement, text: string): string {
  const direction = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFEFC]/u.test(text) ? 'rtl' : 'ltr';
  const same = direction === (getComputedStyle(editor).direction || 'ltr');
  return linesAsHtml(text, `<div class="elementToProof"${same ? '' : ` dir="${direction}"`}>`);
}

function lineElement({ ownerDocument }: HTMLElement, line: string): HTMLElement {
  const element = ownerDocument.createElement('div');
  element.className = 'elementToProof';
  element.append(line || ownerDocument.createElement('br'));
  return element;
}
