/** The three shapes of a message body that live side by side (§5.6). */
import type { Generation } from '../../settings.ts';

export interface BodyPlace {
  generation: Generation;
  /** Counter of `UniqueMessageBody_N`; not stable, it only grows. */
  count: number;
  /** Localised "Message body". */
  label: string;
  /** Localised offer to translate, or `null` for none; shape C only. */
  translate: string | null;
  /** The hash of `rps_<hash>`. */
  hash: string;
}

function element(
  name: string,
  attributes: Record<string, string>,
  ...children: Node[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const shapeA = (place: BodyPlace, content: HTMLElement): HTMLElement =>
  element(
    'div',
    {
      class: 'allowTextSelection',
      role: place.count % 2 === 0 ? 'region' : 'document',
      'aria-label': place.label,
      tabindex: '-1',
    },
    content,
  );

const shapeB = (place: BodyPlace, content: HTMLElement): HTMLElement =>
  element(
    'div',
    { role: 'document' },
    element(
      'div',
      {
        id: `UniqueMessageBody_${place.count}`,
        class: 'allowTextSelection',
        'aria-label': place.label,
        tabindex: '0',
      },
      element('div', {}, element('div', { visibility: 'hidden' }, content)),
    ),
  );

function shapeC(place: BodyPlace, content: HTMLElement): HTMLElement {
  const inner = element('div', {
    id: `UniqueMessageBody_${place.count}`,
    role: 'document',
    'aria-label': place.label,
    'aria-live': 'polite',
  });
  if (place.translate !== null) {
    const offer = element('span', { class: 'crumb' });
    offer.textContent = place.translate;
    inner.append(offer);
  }
  inner.append(element('div', { visibility: 'hidden' }, content));
  return element('div', { class: 'allowTextSelection' }, inner);
}

const shapes = { '2021': shapeA, '2023': shapeB, '2026': shapeC };

export function bodyIn(place: BodyPlace, body: DocumentFragment): HTMLElement {
  const content = element('div', { class: `rps_${place.hash}` }, body);
  return shapes[place.generation](place, content);
}
