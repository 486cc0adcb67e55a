import { findAll, PageChanged, type Selector } from '../find.ts';
import { press } from '../press.ts';
import { shownIn } from '../visible.ts';
import { waitFor } from '../wait-for.ts';
import type { Composer } from '../webmail.ts';
import { composerOf } from './composer.ts';
import { composersIn, isPopup, type ComposerParts } from './composer-parts.ts';
import { inBody } from './message.ts';
import * as composerParts from './composer-selectors.ts';
import * as parts from './selectors.ts';
import { threadRoot } from './view.ts';

const COMPOSER_MS = 3000;

/**
 * The reply in the open thread: the one already being written, or a new one to the newest message.
 * With one recipient Gmail shows no reply-all, and a reply is the same.
 * @throws PageChanged `thread`, `reply button` or `composer`, whichever was not there.
 */
export async function openReply(document: Document, { all }: { all: boolean }): Promise<Composer> {
  const root = threadRoot(document);
  if (!root) throw new PageChanged(parts.threadBlock.name);
  const open = inlineIn(document);
  if (open) return composerOf(document, open);

  const before = new Set(composersIn(document).map(({ body }) => body));
  const control =
    (all ? newest(document, root, parts.replyAllControl) : null) ??
    newest(document, root, parts.replyControl);
  if (!control) throw new PageChanged(parts.replyControl.name);
  press(control);
  const come = await waitFor(
    document,
    () => composersIn(document).find(({ body }) => !before.has(body)) ?? null,
    COMPOSER_MS,
  );
  if (!come) throw new PageChanged(composerParts.composerBlock.name);
  return composerOf(document, come);
}

/** A composer that is not a pop-up belongs to the thread on screen; since 2025-11 it stands behind the list. */
const inlineIn = (document: Document): ComposerParts | null =>
  composersIn(document).find((composer) => !isPopup(composer)) ?? null;

/** The last visible control of the best form: in the thread, else in the page part around it. */
function newest(document: Document, root: HTMLElement, control: Selector): HTMLElement | null {
  const shown = shownIn(document);
  const around = parts.main.forms.map(({ css }) => root.closest<HTMLElement>(css)).find(Boolean);
  for (const place of [root, around ?? root]) {
    const hits = findAll(place, control, (element) => !inBody(element) && shown(element));
    const last = hits.at(-1);
    if (last) return last;
  }
  return null;
}
