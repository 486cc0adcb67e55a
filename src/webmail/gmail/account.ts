import { findAll, findOptional } from '../find.ts';
import { addressesIn, asAddress, cleanName } from '../names.ts';
import type { Account } from '../webmail.ts';
import { slotOf } from './route.ts';
import * as parts from './selectors.ts';

/**
 * Who "I" am in this tab. Where each address is shown differs by kind of window, so the places are
 * asked in order of how sure they are (gmail.md §4); none of them is a guess.
 */
export function account(document: Document, url: URL): Account | null {
  const slot = slotOf(url);
  const menu = fromMenu(document);
  const address =
    fromTitle(document) ??
    menu?.address ??
    asAddress(findOptional(document, parts.accountMeta)?.getAttribute('content')) ??
    addressesIn(findOptional(document, parts.splash)?.textContent).at(-1) ??
    null;
  if (!address && !slot) return null;
  return { address, name: menu && menu.address === address ? menu.name : null, slot };
}

/** `… - me@example.com - Gmail`: the last address, and only where the app's name follows it, since a subject can hold one too. */
function fromTitle(document: Document): string | null {
  if (findOptional(document, parts.popout)) return null;
  const title = document.title.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
  const [, mine] = /(\S+@\S+)\s+[-–—]\s+[^@]+$/u.exec(title) ?? [];
  return asAddress(mine);
}

/** `Google Account: Ana Lopez (ana@example.com)`, in any language: the address, and the name before it. */
function fromMenu(document: Document): { address: string; name: string | null } | null {
  for (const link of findAll(document, parts.banner)) {
    const label = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '';
    const address = addressesIn(label).at(-1);
    if (!address) continue;
    const before = label.slice(0, label.toLowerCase().lastIndexOf(address));
    const name = cleanName(/[:：]\s*([^:：]+?)\s*[(（]?\s*$/u.exec(before)?.[1]);
    return { address, name: name || null };
  }
  return null;
}
