import { observePage, type PageWatch } from '../observe-page.ts';

/** Ids that come late or change in place, a message opening or closing, and views put on and off by `display`. */
const ATTRIBUTES = [
  'aria-expanded',
  'data-legacy-thread-id',
  'data-thread-perm-id',
  'data-legacy-message-id',
  'data-legacy-last-message-id',
  'data-hovercard-id',
  'email',
  'style',
];

/** A message's text and a composer's text: what is typed or loaded there is read when it is needed. */
const TEXTS = '.a3s, [g_editable=true], textarea';
const COMPOSER = '.M9, .aoI';
const FIELDS = '.fX, .aoD, .GS, .anm';

/** In a composer only its recipients coming and going matter; its buttons, status and styling change with every key. */
function ignore(place: Element, kind: MutationRecordType): boolean {
  if (place.closest(TEXTS)) return true;
  if (!place.parentElement?.closest(COMPOSER)) return false;
  return kind !== 'childList' || place.closest(FIELDS) === null;
}

/** Tells when the view, the open thread, its messages or the composers changed; nothing is polled. */
export function observe(document: Document, onChange: () => void, signal: AbortSignal): PageWatch {
  return observePage(document, { ignore, attributes: ATTRIBUTES, onChange, signal });
}
