import { linesAsHtml } from '../lines-html.ts';
import { timesIn } from '../same-words.ts';
import { textOf } from '../text.ts';
import { insertIntoField } from '../type-in.ts';
import { pause } from '../wait-for.ts';
import type { Written } from '../webmail.ts';
import type { ComposerParts } from './composer-parts.ts';
import { insertionPlace } from './insertion-place.ts';
import { ownTextEnd, plainText } from './own-text.ts';

/** Gmail resets a composer that was just opened after about a tenth of a second (gmail.md §12). */
const SETTLED_MS = 150;

/**
 * Puts the text above signature and quote, reads it back, and tries once more by another way if
 * it is not there. Counting before and after keeps a slow success from being put in twice.
 * @param again finds the composer anew, since its nodes may have been replaced meanwhile.
 */
export async function insertInto(
  first: ComposerParts,
  text: string,
  again: () => ComposerParts | null,
): Promise<Written> {
  const words = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (!words.trim()) return { ok: false, why: 'not-verified' };
  const ways = first.mode === 'plain' ? ['field', 'field'] : ['insertHTML', 'insertText'];
  const before = timesIn(bodyText(first), words);
  const firstLine = words.trimStart().split('\n')[0] ?? '';
  for (const [index, how] of ways.entries()) {
    const composer = index === 0 ? first : again();
    if (!composer) return { ok: false, why: 'closed' };
    const intact = bodyText(composer);
    if (how === 'field') insertPlain(composer.body, words);
    else insertRich(composer.body, words, how);
    await pause(SETTLED_MS);
    const now = again();
    if (!now) return { ok: false, why: 'closed' };
    const found = timesIn(bodyText(now), words) - before;
    if (found === 1) return { ok: true, how };
    const left = bodyText(now);
    if (left === intact) continue;
    if (found > 1 || timesIn(left, firstLine) > timesIn(intact, firstLine)) takeBack(now.body);
    return { ok: false, why: 'not-verified' };
  }
  return { ok: false, why: 'not-verified' };
}

const bodyText = ({ body, mode }: ComposerParts): string =>
  mode === 'plain' ? plainText(body) : textOf(body);

/** Half a text is worse than none: the browser's own undo takes back the one step. Only asked for when it is ours. */
const takeBack = (body: HTMLElement): void => {
  body.focus();
  body.ownerDocument.execCommand?.('undo');
};

/**
 * One editing command, so that one Ctrl+Z takes the whole text back. `insertHTML` is a step of its
 * own; `insertText` joins what was typed just before, so it is the second choice. Both raise real
 * input events, on which Gmail saves the draft (tried in Chromium and Firefox).
 */
function insertRich(body: HTMLElement, text: string, how: string): void {
  const document = body.ownerDocument;
  body.focus({ preventScroll: true });
  const place = insertionPlace(body);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place.range);
  try {
    if (how === 'insertHTML') {
      const blank = '<div><br></div>';
      const html = linesAsHtml(text, '<div dir="auto">');
      document.execCommand(
        how,
        false,
        (place.lineBefore ? blank : '') + html + (place.lineAfter ? blank : ''),
      );
    } else {
      document.execCommand(
        how,
        false,
        `${place.lineBefore ? '\n\n' : ''}${text}${place.lineAfter ? '\n' : ''}`,
      );
    }
  } catch {
    // A page that demands Trusted Types refuses markup where extensions are not exempt; the next way is plain.
  }
}

const isTextArea = (element: HTMLElement): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA';

/** Above the signature or quote; at the caret only where it stands on an empty line of the rep's own. */
function insertPlain(body: HTMLElement, text: string): void {
  if (!isTextArea(body)) return;
  const { value, selectionStart } = body;
  const end = ownTextEnd(value);
  const own = value.slice(0, end).trimEnd();
  const focused = body.ownerDocument.activeElement === body;
  const onEmptyLine =
    /^[^\S\n]*$/.test(value.slice(0, selectionStart).split('\n').at(-1) ?? '') &&
    /^[^\S\n]*(?:\n|$)/.test(value.slice(selectionStart));
  const at = focused && onEmptyLine && selectionStart <= end ? selectionStart : own.length;
  const before = at > 0 && !value.slice(0, at).endsWith('\n') ? '\n\n' : '';
  const after =
    value.startsWith('\n\n', at) || at === value.length ? '' : value[at] === '\n' ? '\n' : '\n\n';
  insertIntoField(body, at, before + text + after);
}
