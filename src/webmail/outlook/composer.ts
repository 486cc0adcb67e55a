import type { Composer, Written } from '../webmail.ts';
import { addCc } from './add-cc.ts';
import { editorNamed, editorsIn, isComposing, isPlain, nameOf, rootOf } from './compose-root.ts';
import { placeOf } from './conversation-id.ts';
import { recipientsOf, setSubject, subjectField } from './fields.ts';
import { insert, isRich } from './insert.ts';
import { conversationKey } from './key.ts';
import { ownPartOfPlain, ownText } from './own-text.ts';
import { findAll } from '../find.ts';
import { openPane } from './pane.ts';
import * as parts from './selectors.ts';

/** All open composers, the one with the focus first: a docked new mail and a reply can be open at once. */
export function composers(document: Document): Composer[] {
  const active = document.activeElement;
  const editors = editorsIn(document);
  const focused = editors.filter((editor) => editor.contains(active));
  return [...focused, ...editors.filter((editor) => !focused.includes(editor))].map(composerOf);
}

export function composerOf(editor: HTMLElement): Composer {
  const { ownerDocument } = editor;
  const name = nameOf(editor);
  const find = (): HTMLElement | null => editorNamed(ownerDocument, name);
  const root = rootOf(editor) ?? editor;
  const inThread = standsInThread(editor);
  return {
    kind: isWindow(editor) ? 'window' : 'inline',
    mode: isPlain(editor) || !isRich(editor) ? 'plain' : 'rich',
    threadKey: inThread ? keyOf(ownerDocument) : null,
    isReply: (inThread || findAll(editor, parts.quote).length > 0) && !isForward(root),
    ...recipientsOf(root),
    subject: subjectField(root)?.value ?? null,
    ownText: isPlain(editor) ? ownPartOfPlain(editor.value).trim() : ownText(editor),
    insert: (text) => insert(find, text),
    addCc: (addresses) => addCc(find, addresses),
    setSubject: (subject) => writeSubject(find, subject),
    isOpen: () => find() !== null,
  };
}

async function writeSubject(find: () => HTMLElement | null, subject: string): Promise<Written> {
  const editor = find();
  const root = editor && rootOf(editor);
  if (!root) return { ok: false, why: 'closed' };
  if (isComposing(editor.ownerDocument)) return { ok: false, why: 'not-writable' };
  return setSubject(root, subject);
}

const isWindow = (editor: HTMLElement): boolean =>
  editor.closest('[data-app-section="Form_Content"]') !== null ||
  placeOf(urlOf(editor.ownerDocument))?.folder === 'deeplink';

/** An inline reply stands among the messages of the open pane; a new mail has the pane to itself. */
function standsInThread(editor: HTMLElement): boolean {
  const pane = openPane(editor.ownerDocument);
  return pane !== null && pane.element.contains(editor) && pane.bodies.length > 0;
}

function keyOf(document: Document): string | null {
  const pane = openPane(document);
  return pane && conversationKey(document, urlOf(document), pane);
}

/** The page's own address; a saved page's is none of Outlook's. */
const urlOf = (document: Document): URL =>
  new URL(document.defaultView?.location.href ?? document.URL);

/** A forward has a reply's marks; only the subject differs, by its localised prefix (outlook.md §14). */
const FORWARD = /^\s*(?:fwd?|wg|tr|rv|enc|doorst|vs|转发|הועבר)\s*[:：]/iu;
const isForward = (root: HTMLElement): boolean => FORWARD.test(subjectField(root)?.value ?? '');
