import { addressesIn, asAddress, cleanName } from '../names.ts';
import type { Person } from '../webmail.ts';
import { findOptional } from '../find.ts';
import * as parts from './selectors.ts';
import { afterLabel, isPresence, withoutPresence } from './words.ts';

/** A display name without icon glyphs, presence words and "Opens card for". */
export const nameFrom = (raw: string): string => withoutPresence(cleanName(raw));

/** "Name<address>", "Name (address)", a lone address or a lone name, as Outlook writes them. */
export function personFrom(text: string): Person {
  const addresses = new Set(addressesIn(text));
  const [only] = addresses;
  const name = nameFrom(text.replace(/[<([][^<>()[\]]*@[^<>()[\]]*[>)\]]/gu, ' '));
  if (addresses.size !== 1 || only === undefined)
    return { name: withoutAddress(name), address: null };
  return { name: withoutAddress(name), address: only };
}

const withoutAddress = (name: string): string =>
  asAddress(name) ? '' : name.replace(/[\s;,:]+$/u, '');

/**
 * The person an element shows. What the rep sees comes first for the name; an address is taken
 * from text, label or title, and only when all of them name the same one.
 */
export function personAt(element: Element, label: readonly string[] = []): Person {
  const unlabelled = (text: string): string => afterLabel(label, text) ?? text;
  const said = [
    unlabelled(visibleWords(element)),
    unlabelled(element.getAttribute('aria-label') ?? ''),
    element.getAttribute('title') ?? '',
    ...[...element.querySelectorAll('[title*="@"], [aria-label*="@"]')].flatMap((inner) => [
      inner.getAttribute('title') ?? '',
      unlabelled(inner.getAttribute('aria-label') ?? ''),
    ]),
  ].filter((text) => /\S/.test(text));
  const people = said.map(personFrom);
  const addresses = new Set(said.flatMap((text) => addressesIn(text)));
  const [only = null] = addresses;
  return {
    name: people.find(({ name }) => name !== '')?.name ?? '',
    address: addresses.size === 1 ? only : null,
  };
}

/** Text of the element without presence words that stand in an element of their own, glued to the name on screen. */
function visibleWords(element: Element): string {
  const named = findOptional(element, parts.chipText);
  const walker = element.ownerDocument.createTreeWalker(named ?? element, 4);
  const words: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!isPresence(text)) words.push(text);
  }
  return words.join('') || (element.textContent ?? '');
}

export interface Recipients {
  people: Person[];
  /** Outlook has folded some of them away ("+3 others"). */
  folded: boolean;
}

/** The people of a To or Cc line: one element each, or all of them in the line's label. */
export function recipientsAt(line: Element, label: readonly string[]): Recipients {
  const folded = findOptional(line, parts.moreRecipients) !== null;
  const elements = outermost(line).filter((element) => namesSomebody(element, label));
  if (elements.length > 0) {
    return { people: distinct(elements.map((element) => personAt(element, label))), folded };
  }
  const said = line.getAttribute('aria-label') || (line.textContent ?? '');
  const text = afterLabel(label, said) ?? said.replace(/^[\s\p{L}.]{1,16}[:：]/u, '');
  return { people: distinct(text.split(';').map(personFrom)), folded };
}

function outermost(line: Element): Element[] {
  const [{ css } = { css: '' }] = parts.person.forms;
  return [...line.querySelectorAll(css)].filter((element) => {
    const around = element.parentElement?.closest(css);
    return (
      (!around || !line.contains(around) || around === line) &&
      !element.closest('[id^="plusOthers"]')
    );
  });
}

/** Not the line's own label ("To:"), which is marked up like a person in some builds. */
function namesSomebody(element: Element, label: readonly string[]): boolean {
  const { name, address } = personAt(element, label);
  const bare = name.replace(/\s*[:：]$/u, '').toLocaleLowerCase();
  return (
    address !== null || (bare !== '' && !label.some((word) => word.toLocaleLowerCase() === bare))
  );
}

function distinct(people: Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ name, address }) => {
    const key = address ?? name;
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
