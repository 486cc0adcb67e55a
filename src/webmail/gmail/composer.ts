import { findOptional } from '../find.ts';
import { pause } from '../wait-for.ts';
import { setValue } from '../type-in.ts';
import { isShown } from '../visible.ts';
import type { Composer, Written } from '../webmail.ts';
import { addCc } from './add-cc.ts';
import {
  ComposerIdentity,
  composersIn,
  hiddenValue,
  isPopup,
  type ComposerParts,
} from './composer-parts.ts';
import { anyId } from './ids.ts';
import { insertInto } from './insert.ts';
import { ownTextOf } from './own-text.ts';
import { recipientsOf } from './recipients.ts';
import { isComposeUrl } from './route.ts';
import * as composerParts from './composer-selectors.ts';
import * as parts from './selectors.ts';
import { threadKey } from './thread.ts';
import { threadRoot } from './view.ts';

/** The composers on screen, in page order. */
export function composers(document: Document): Composer[] {
  return composersIn(document).map((found) => composerOf(document, found));
}

export function composerOf(document: Document, found: ComposerParts): Composer {
  const identity = new ComposerIdentity(found);
  const kind = kindOf(document, found);
  const { to, cc } = recipientsOf(found.block);
  const write = async (verb: (now: ComposerParts) => Promise<Written>): Promise<Written> => {
    const now = identity.findIn(document);
    return now ? verb(now) : { ok: false, why: 'closed' };
  };
  return {
    kind,
    mode: found.mode,
    threadKey: threadOf(document, found, kind),
    isReply:
      kind === 'inline' ||
      hiddenValue(found.block, 'rm') !== null ||
      findOptional(found.block, composerParts.replyMark) !== null,
    to,
    cc,
    subject: shownSubject(found)?.value ?? null,
    ownText: ownTextOf(found),
    insert: (text) => write((now) => insertInto(now, text, () => identity.findIn(document))),
    addCc: (addresses) => write((now) => addCc(now, addresses, () => identity.findIn(document))),
    setSubject: (subject) => write((now) => writeSubject(now, subject)),
    isOpen: () => {
      const now = identity.findIn(document);
      return now !== null && isWritable(now);
    },
  };
}

function kindOf(document: Document, composer: ComposerParts): Composer['kind'] {
  const ownWindow =
    findOptional(document, parts.composeWindow) !== null || isComposeUrl(new URL(document.URL));
  if (ownWindow) return 'window';
  return isPopup(composer) ? 'popup' : 'inline';
}

/** Gmail's own note of the thread first; an inline composer without one stands in the open thread. */
function threadOf(
  document: Document,
  { block }: ComposerParts,
  kind: Composer['kind'],
): string | null {
  const noted = anyId(hiddenValue(block, 'lts')) ?? anyId(hiddenValue(block, 'rt'));
  if (noted || kind !== 'inline') return noted;
  const root = threadRoot(document);
  return root && threadKey(document, new URL(document.URL), root);
}

const isWritable = ({ body }: ComposerParts): boolean =>
  body.tagName === 'TEXTAREA'
    ? !body.hasAttribute('disabled') && !body.hasAttribute('readonly')
    : body.getAttribute('contenteditable') !== 'false';

/** The subject box where it can be seen: in inline replies it is there without width, and writing it would break the thread. */
function shownSubject({ block }: ComposerParts): HTMLInputElement | null {
  const field = findOptional(block, composerParts.subjectField, isShown);
  return isInput(field) ? field : null;
}

const isInput = (element: HTMLElement | null): element is HTMLInputElement =>
  element?.tagName === 'INPUT';

async function writeSubject(composer: ComposerParts, subject: string): Promise<Written> {
  const field = shownSubject(composer);
  if (!field) return { ok: false, why: 'field-hidden' };
  setValue(field, subject);
  await pause(0);
  return field.value === subject ? { ok: true, how: 'value' } : { ok: false, why: 'not-verified' };
}
