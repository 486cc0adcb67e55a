import { inPageOrder, isBeingWritten, isWithin, marksIn, type Pane } from './pane.ts';
import * as parts from './selectors.ts';
import { saysDraft } from './words.ts';

/** One message's place in the pane. */
export interface Card {
  element: HTMLElement;
  /** `null` while the message is folded or still loading. */
  body: HTMLElement | null;
}

/** What stands in the pane outside the bodies; each list in page order. */
export interface Marks {
  dates: HTMLElement[];
  senders: HTMLElement[];
}

/** How many marks of each kind an element holds. */
interface Count {
  bodies: number;
  dates: number;
  senders: number;
  composers: number;
}
const NONE: Count = { bodies: 0, dates: 0, senders: 0, composers: 0 };

export interface Cards {
  /** Messages, drafts left out, in page order. */
  cards: Card[];
  marks: Marks;
  /** Drafts found: the page counts them with the messages. */
  drafts: number;
}

/**
 * The messages of a pane. Cards carry no mark of their own that is not a hash or localised, so
 * each is found from its body outwards: as far up as no second message comes in (outlook.md §5.2).
 */
export function cardsIn(pane: Pane): Cards {
  const marks = marksOf(pane);
  const composers = marksIn(pane.element, parts.composeRoot, () => true);
  const counts = countUp(pane, marks, composers);
  const found: Card[] = pane.bodies.map((body) => aroundBody(body, pane, counts));
  const taken = new Set(found.map(({ element }) => element));
  for (const mark of marks.dates) {
    if (isWithin(mark, taken)) continue;
    const element = aroundDate(mark, pane, counts);
    taken.add(element);
    found.push({ element, body: null });
  }
  const sent = found.filter((card) => !isDraft(card, counts, marks) && isMessage(card, marks));
  return {
    cards: sent.toSorted((a, b) => inPageOrder(a.element, b.element)),
    marks,
    drafts: found.filter((card) => isDraft(card, counts, marks)).length,
  };
}

function marksOf(pane: Pane): Marks {
  const bodies = new Set(pane.bodies);
  const outside = (element: HTMLElement): boolean =>
    !isWithin(element, bodies) && !isBeingWritten(element) && !element.closest('[role="option"]');
  return {
    dates: marksIn(
      pane.element,
      parts.date,
      (element) => outside(element) && looksLikeDate(element),
    ),
    senders: marksIn(pane.element, parts.sender, outside),
  };
}

/** The heading form is also a subject's and a well's: a date has digits and no person or label. */
function looksLikeDate(element: HTMLElement): boolean {
  const text = `${element.getAttribute('title') ?? ''} ${element.textContent ?? ''}`;
  return (
    /\d/.test(text) &&
    !text.includes('@') &&
    !/_(?:SUBJECT|TO|CC|BCC)$/.test(element.id) &&
    (element.getAttribute('role') !== 'heading' || /\d\s*[:.h時时]\s*\d\d/.test(text))
  );
}

type Counts = ReadonlyMap<Element, Count>;

function countUp(pane: Pane, marks: Marks, composers: readonly HTMLElement[]): Counts {
  const counts = new Map<Element, Count>();
  const add = (elements: readonly HTMLElement[], kind: keyof Count): void => {
    for (const element of elements) {
      for (
        let at: Element | null = element;
        at;
        at = at === pane.element ? null : at.parentElement
      ) {
        const count = counts.get(at) ?? { ...NONE };
        count[kind] += 1;
        counts.set(at, count);
      }
    }
  };
  add(pane.bodies, 'bodies');
  add(marks.dates, 'dates');
  add(marks.senders, 'senders');
  add(composers, 'composers');
  return counts;
}

function aroundBody(body: HTMLElement, pane: Pane, counts: Counts): Card {
  const element = climb(body, pane, counts, (here, above, isPane) => {
    // The pane itself is a card only where its header and body have no wrapper in common below it.
    if (
      isPane &&
      !(here.dates === 0 && above.dates <= 1) &&
      !(here.senders === 0 && above.senders === 1)
    )
      return false;
    const sameDate = above.dates === here.dates || here.dates === 0;
    const sameSender = above.senders === here.senders || here.senders === 0 || here.dates === 0;
    return above.bodies === 1 && above.composers === here.composers && sameDate && sameSender;
  });
  return { element, body };
}

/** A folded message has a date and no body; it ends where another message or composer begins. */
function aroundDate(mark: HTMLElement, pane: Pane, counts: Counts): HTMLElement {
  return climb(
    mark,
    pane,
    counts,
    (here, above, isPane) =>
      !isPane &&
      above.bodies === 0 &&
      above.dates === 1 &&
      above.composers === 0 &&
      (above.senders === here.senders || here.senders === 0),
  );
}

function climb(
  from: HTMLElement,
  pane: Pane,
  counts: Counts,
  mayGoOn: (here: Count, above: Count, isPane: boolean) => boolean,
): HTMLElement {
  let at = from;
  while (at !== pane.element) {
    const above = at.parentElement;
    const here = counts.get(at) ?? NONE;
    if (!above || !mayGoOn(here, counts.get(above) ?? NONE, above === pane.element)) break;
    at = above;
  }
  return at;
}

/** Told by its header's words, or by the composer that stands in the place of its body; never by its text (outlook.md §5.7). */
function isDraft(card: Card, counts: Counts, { dates }: Marks): boolean {
  if (card.element.querySelector('[contenteditable="true"]')) return true;
  const above = counts.get(card.element.parentElement ?? card.element) ?? NONE;
  if (!card.body && above.composers > 0 && above.bodies === 0 && above.dates === 1) return true;
  return wordsOfHeader(card, dates).some((words) => saysDraft(words, card.body === null));
}

function wordsOfHeader(card: Card, dates: readonly HTMLElement[]): string[] {
  const walker = card.element.ownerDocument.createTreeWalker(card.element, 4);
  const words: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (card.body?.contains(node) || dates.some((date) => date.contains(node))) continue;
    words.push(node.nodeValue ?? '');
  }
  return words;
}

/** A lone date (a calendar card, a separator) is no message: a folded one names its sender. */
function isMessage(card: Card, { senders }: Marks): boolean {
  return (
    card.body !== null ||
    senders.some((sender) => card.element.contains(sender)) ||
    card.element.querySelector('[title*="@"], [aria-expanded]') !== null ||
    card.element.hasAttribute('aria-expanded')
  );
}
