import { isElement } from '../element.ts';
import { ownTextEnds } from './own-text.ts';

/** Where to insert in a rich body, and which empty lines the text needs around it. */
export interface InsertionPlace {
  range: Range;
  lineBefore: boolean;
  lineAfter: boolean;
}

/**
 * Always inside the rep's own part and on a line of its own. A boundary directly before signature or
 * quote will not do: browsers move it into them, and the text would become part of them (seen in
 * Chromium). So a text position or an empty line above is chosen, and made when there is none.
 */
export function insertionPlace(body: HTMLElement): InsertionPlace {
  const document = body.ownerDocument;
  const [end] = ownTextEnds(body);
  const leaves = leavesBefore(body, end ?? null);
  const emptyLines = leaves.filter((leaf): leaf is Element => isElement(leaf) && isEmptyLine(leaf));
  const lastWords = leaves.findLast((leaf) => !isElement(leaf) || leaf.tagName !== 'BR');
  const chosen =
    caretLine(body, emptyLines) ??
    (lastWords ? null : (emptyLines[0] ?? newLine(body, end ?? null)));
  const range = document.createRange();
  if (chosen) range.setStartBefore(chosen);
  else if (lastWords && isElement(lastWords)) range.setStartAfter(lastWords);
  else if (lastWords) range.setStart(lastWords, lastWords.nodeValue?.length ?? 0);
  range.collapse(true);
  const at = leaves.indexOf(chosen ?? lastWords ?? body);
  const emptyBelow = emptyLines.some((line) => leaves.indexOf(line) > at);
  // Gecko keeps the empty line it inserts into, Chromium uses it up.
  const kept = chosen !== null && CSS.supports('-moz-appearance', 'none');
  return { range, lineBefore: !chosen, lineAfter: !!end && !emptyBelow && !kept };
}

/** Words, pictures and line breaks of the rep's own part, in order. */
function leavesBefore(body: HTMLElement, end: Element | null): Node[] {
  const leaves: Node[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 5 /* elements and text */);
  for (let node = walker.nextNode(); node && node !== end; node = walker.nextNode()) {
    const counts = isElement(node)
      ? /^(?:BR|IMG|HR)$/.test(node.tagName)
      : /\S/.test(node.nodeValue ?? '');
    if (counts) leaves.push(node);
  }
  return leaves;
}

/** A break with nothing in front of it in its line; one that ends a line of words is not a line. */
function isEmptyLine(leaf: Element): boolean {
  if (leaf.tagName !== 'BR') return false;
  let before = leaf.previousSibling;
  while (before && !isElement(before) && !/\S/.test(before.nodeValue ?? ''))
    before = before.previousSibling;
  return (
    !before ||
    (isElement(before) && /^(?:BR|DIV|P|UL|OL|TABLE|HR|BLOCKQUOTE)$/.test(before.tagName))
  );
}

/** The empty line the rep's caret stands on, if it stands on one of theirs. */
function caretLine(body: HTMLElement, emptyLines: Element[]): Element | null {
  const selection = body.ownerDocument.getSelection();
  const node = selection?.isCollapsed ? selection.anchorNode : null;
  if (!node || !body.contains(node)) return null;
  const atCaret = isElement(node)
    ? (node.childNodes[selection?.anchorOffset ?? 0] ?? node.lastChild)
    : node;
  return (
    emptyLines.find(
      (line) => line === atCaret || line === node || (node !== body && isOnlyLineOf(node, line)),
    ) ?? null
  );
}

const isOnlyLineOf = (node: Node, line: Element): boolean =>
  node.contains(line) && !/\S/.test(node.textContent ?? '');

/** An empty line in front of the signature, where the rep has left none. */
function newLine(body: HTMLElement, end: Element | null): Element {
  const block = body.ownerDocument.createElement('div');
  const line = block.appendChild(body.ownerDocument.createElement('br'));
  if (end) end.before(block);
  else body.append(block);
  return line;
}
