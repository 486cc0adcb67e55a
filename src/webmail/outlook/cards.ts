import { cssOf, inPageOrder, isBeingWritten, isWithin, marksIn, type Pane } from './pane.ts';
import * as parts from './selectors.ts';
import { saysDraft } from './words.ts';

/** One message's place in the pane. */
export interface Card {
  element: HTMLElement;
  /** `null` while the message is folded or still loading. */
  body: HTMLElement | null;
  /** The parts of the card outside its body: bodies are long, and none of their words is Outlook's. */
  header: HTMLElement[];
  date: HTMLElement | null;
  sender: HTMLElement | null;
}

/** What stands in the pane outside the bodies; each list in page order. */
interface Marks {
  dates: HTMLElement[];
  senders: HTMLElement[];
}

/** How many marks of each kind an element holds. */
interface Count {
  bodies: number;
  dates: number;
  composers: number;
}
const NONE: Count = { bodies: 0, dates: 0, composers: 0 };

export interface Cards {
  /** Messages, drafts left out, in page order. */
  cards: Card[];
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
  const counts = countUp(pane, { bodies: pane.bodies, dates: marks.dates, composers });
  const places = new Map<HTMLElement, HTMLElement | null>(
    pane.bodies.map((body) => [aroundBody(body, pane, counts), body]),
  );
  for (const mark of marks.dates) {
    if (!placeOf(mark, places)) places.set(aroundDate(mark, pane, counts), null);
  }
  const dates = firstIn(places, marks.dates);
  const senders = firstIn(places, marks.senders);
  const found = [...places].map(([element, body]): Card => {
    const [date = null, sender = null] = [dates.get(element), senders.get(element)];
    return { element, body, header: headerOf(element, body), date, sender };
  });
  const drafts = new Set(found.filter((card) => isDraft(card, counts)));
  return {
    cards: found
      .filter((card) => !drafts.has(card) && isMessage(card))
      .toSorted((a, b) => inPageOrder(a.element, b.element)),
    drafts: drafts.size,
  };
}

/** The card that a mark stands in. */
function placeOf(mark: HTMLElement, places: ReadonlyMap<HTMLElement, unknown>): HTMLElement | null {
  for (let at: HTMLElement | null = mark; at; at = at.parentElement) if (places.has(at)) return at;
  return null;
}

function firstIn(
  places: ReadonlyMap<HTMLElement, unknown>,
  marks: readonly HTMLElement[],
): Map<HTMLElement, HTMLElement> {
  const firsts = new Map<HTMLElement, HTMLElement>();
  for (const mark of marks) {
    const place = placeOf(mark, places);
    if (place && !firsts.has(place)) firsts.set(place, mark);
  }
  return firsts;
}

/** What branches off on the way from the card to its body; a folded card is all header. */
function headerOf(card: HTMLElement, body: HTMLElement | null): HTMLElement[] {
  if (!body) return [card];
  const branches: HTMLElement[] = [];
  for (let at = body; at !== card && at.parentElement; at = at.parentElement) {
    for (const branch of at.parentElement.children) {
      if (branch !== at) branches.push(branch as HTMLElement);
    }
  }
  return branches.toSorted(inPageOrder);
}

/** Elements of a card's header, in page order. */
export function inHeader(card: Card, css: string): HTMLElement[] {
  return card.header.flatMap((branch) => [
    ...(branch !== card.element && branch.matches(css) ? [branch] : []),
    ...branch.querySelectorAll<HTMLElement>(css),
  ]);
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

const SCROLLER = cssOf(parts.scroller);
type Counts = ReadonlyMap<Element, Count>;

function countUp(pane: Pane, kinds: Record<keyof Count, readonly HTMLElement[]>): Counts {
  const counts = new Map<Element, Count>();
  for (const kind of ['bodies', 'dates', 'composers'] as const) {
    for (const element of kinds[kind]) {
      for (let at = element; at.parentElement; at = at.parentElement) {
        const count = counts.get(at) ?? { ...NONE };
        count[kind] += 1;
        counts.set(at, count);
        if (at === pane.element) break;
      }
    }
  }
  return counts;
}

function aroundBody(body: HTMLElement, pane: Pane, counts: Counts): HTMLElement {
  return climb(body, pane, counts, (here, above, isOuter) => {
    // Pane and scroller are a card only where its header and body have no wrapper in common below.
    if (isOuter && (here.dates > 0 || above.dates > 1)) return false;
    const sameDate = above.dates === here.dates || here.dates === 0;
    return above.bodies === 1 && above.composers === here.composers && sameDate;
  });
}

/** A folded message has a date and no body; it ends where another message or composer begins. */
function aroundDate(mark: HTMLElement, pane: Pane, counts: Counts): HTMLElement {
  return climb(
    mark,
    pane,
    counts,
    (_, { bodies, dates, composers }, isOuter) =>
      !isOuter && bodies === 0 && dates === 1 && composers === 0,
  );
}

function climb(
  from: HTMLElement,
  pane: Pane,
  counts: Counts,
  mayGoOn: (here: Count, above: Count, isOuter: boolean) => boolean,
): HTMLElement {
  let at = from;
  while (at !== pane.element) {
    const above = at.parentElement;
    if (!above) break;
    const isOuter = above === pane.element || above.matches(SCROLLER);
    if (!mayGoOn(counts.get(at) ?? NONE, counts.get(above) ?? NONE, isOuter)) break;
    at = above;
  }
  return at;
}

/** Told by its header's words, or by the composer that stands in the place of its body; never by its text (outlook.md §5.7). */
function isDraft(card: Card, counts: Counts): boolean {
  if (inHeader(card, '[contenteditable="true"]').length > 0) return true;
  const above = counts.get(card.element.parentElement ?? card.element) ?? NONE;
  if (!card.body && above.composers > 0 && above.bodies === 0 && above.dates === 1) return true;
  return wordsOfHeader(card).some((words) => saysDraft(words, card.body === null));
}

function wordsOfHeader(card: Card): string[] {
  const words: string[] = [];
  for (const branch of card.header) {
    const walker = branch.ownerDocument.createTreeWalker(branch, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      words.push(node.nodeValue ?? '');
  }
  return words;
}

/** A lone date (a calendar card, a separator) is no message: a folded one names its sender. */
function isMessage({ element, body, sender }: Card): boolean {
  return (
    body !== null ||
    sender !== null ||
    element.querySelector('[title*="@"], [aria-expanded]') !== null ||
    element.hasAttribute('aria-expanded')
  );
}
