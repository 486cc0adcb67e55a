import { endOfOwnPart, ownText } from './own-text.ts';

/** Where the text goes, and whether the line it lands in has words that it must not run into. */
export interface Spot {
  range: Range;
  wordsBefore: boolean;
  wordsAfter: boolean;
}

/**
 * The place for new text: the rep's caret while it stands above signature and quote; else the
 * last empty line above them; with neither mark, the top (outlook.md §7.6).
 */
export function spotIn(editor: HTMLElement): Spot {
  const range = rangeFor(editor);
  range.collapse(false);
  const line = lineAt(range, editor);
  const part = (from: 'before' | 'after'): string => {
    const words = range.cloneRange();
    if (from === 'before') words.setStart(line, 0);
    else words.setEnd(line, line.childNodes.length);
    return words.toString();
  };
  // At the editor's own level the caret stands between lines.
  const between = line === editor && !isText(range.startContainer);
  return {
    range,
    wordsBefore: !between && /\S/.test(part('before')),
    wordsAfter: !between && /\S/.test(part('after')),
  };
}

const isText = (node: Node): boolean => node.nodeType === 3;

function rangeFor(editor: HTMLElement): Range {
  const end = endOfOwnPart(editor);
  const typed = ownText(editor) !== '';
  const caret = typed ? caretIn(editor, end) : null;
  if (caret) return caret;
  const lines = linesAbove(editor, end);
  const empty = lines.filter(
    (line) => !/\S/.test(line.textContent ?? '') && !line.querySelector('img, table, hr'),
  );
  const line = typed && end ? empty.at(-1) : empty[0];
  const range = editor.ownerDocument.createRange();
  if (line && (!typed || line === lines.at(-1))) range.setStart(line, 0);
  else if (end) range.setStartBefore(topmost(end, editor));
  else range.setStart(lines[0] ?? editor, 0);
  return range;
}

function caretIn(editor: HTMLElement, end: Element | null): Range | null {
  const selection = editor.ownerDocument.getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  if (!caret || !editor.contains(caret.endContainer)) return null;
  // What is selected stays: the text goes behind it.
  caret.collapse(false);
  if (!end) return caret;
  const limit = editor.ownerDocument.createRange();
  limit.setStartBefore(end);
  return caret.compareBoundaryPoints(Range.START_TO_START, limit) <= 0 ? caret : null;
}

/** The editor's lines above the mark. */
function linesAbove(editor: HTMLElement, end: Element | null): Element[] {
  const lines = [...editor.children];
  const stop = end ? lines.indexOf(topmost(end, editor)) : -1;
  return stop >= 0 ? lines.slice(0, stop) : lines;
}

/** The editor's child that holds a part of it. */
function topmost(part: Element, editor: HTMLElement): Element {
  let at = part;
  while (at.parentElement && at.parentElement !== editor) at = at.parentElement;
  return at;
}

function lineAt(range: Range, editor: HTMLElement): Element {
  const node = range.startContainer;
  const element = isText(node) ? node.parentElement : (node as Element);
  return element?.closest('div, p, li, td, blockquote') ?? editor;
}

export function select(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
