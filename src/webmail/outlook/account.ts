import { findAll, findOptional, type Selector } from '../find.ts';
import { addressesIn, asAddress, cleanName, sameMailbox } from '../names.ts';
import { isShown } from '../visible.ts';
import type { Account, KnownOwner, Person } from '../webmail.ts';
import { placeOf } from './conversation-id.ts';
import * as parts from './selectors.ts';
import { isYou } from './words.ts';

/**
 * Who this tab's mailbox belongs to. With several mailboxes in the folder pane the page does not
 * say whose tab it is; then, and in windows that show no account, only what the rep has settled counts.
 */
export function account(document: Document, url: URL, known: KnownOwner = {}): Account {
  return {
    address: ownAddress(document, known.ownAddresses ?? []),
    name: ownName(document),
    slot: placeOf(url)?.slot ?? '',
  };
}

function ownAddress(document: Document, settled: readonly string[]): string | null {
  const roots = mailboxesIn(document);
  if (roots.length === 1) return roots[0] ?? null;
  const own = settled.flatMap((address) => asAddress(address) ?? []);
  if (roots.length > 1)
    return onlyOne(roots.filter((root) => own.some((mine) => sameMailbox(mine, root))));
  return onlyOne(own) ?? onlyOne(cardAddress(document)) ?? onlyOne(sendingAddress(document));
}

const onlyOne = (addresses: readonly string[]): string | null => {
  const distinct = new Set(addresses);
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
};

/** Distinct addresses of the mailboxes in the folder pane. */
export function mailboxesIn(document: Document): string[] {
  const addressOf = (root: HTMLElement): string | null =>
    asAddress(root.getAttribute('data-folder-name')) ??
    onlyOne(addressesIn(root.getAttribute('title'))) ??
    onlyOne(addressesIn(findOptional(root, parts.addressTitle)?.getAttribute('title')));
  for (const form of parts.mailboxRoot.forms) {
    const one: Selector = { ...parts.mailboxRoot, forms: [form] };
    // A folder inside a mailbox may be called like an address; a mailbox stands at the first level.
    const roots = findAll(
      document,
      one,
      (root) => (root.getAttribute('aria-level') ?? '1') === '1',
    );
    const addresses = new Set(roots.flatMap((root) => addressOf(root) ?? []));
    if (addresses.size > 0) return [...addresses];
  }
  return [];
}

/** Stays in the page, possibly stale, after the card was closed: read only while it is shown (outlook.md §4). */
const cardAddress = (document: Document): string[] =>
  findAll(document, parts.accountCard, isShown).flatMap(
    (card) => asAddress(card.textContent) ?? [],
  );

/** The From line of a message being written: the account's, where no mailbox is named. */
function sendingAddress(document: Document): string[] {
  return findAll(document, parts.composeRoot)
    .flatMap((root) => findAll(root, parts.fromLine))
    .flatMap((line) =>
      addressesIn(`${line.getAttribute('aria-label') ?? ''} ${line.textContent ?? ''}`),
    );
}

/** "Account manager for Dana", in the older header. */
const MANAGER =
  /^(?:account manager for|konto-?manager für|administrador de cuentas de|gerenciador de contas de|gestionnaire de comptes pour)\s+/iu;

/** The owner's display name. It may equal a colleague's, so it only ever serves as a name. */
function ownName(document: Document): string | null {
  const control = findOptional(document, parts.ownName);
  const said = control?.getAttribute('aria-label') ?? control?.textContent;
  return cleanName(said).replace(MANAGER, '') || null;
}

/** Everything that tells the owner's messages from others'. */
export interface Owner {
  addresses: readonly string[];
  name: string | null;
}

export function ownerOf({ address, name }: Account, known: KnownOwner): Owner {
  return { addresses: [...(known.ownAddresses ?? []), ...(address ? [address] : [])], name };
}

/** By address where there is one, else by Outlook's "You" or the owner's name; unknown is not "me" (outlook.md §4). */
export function isOwner({ name, address }: Person, owner: Owner): boolean {
  if (isYou(name)) return true;
  if (address !== null && owner.addresses.length > 0) {
    return owner.addresses.some((mine) => sameMailbox(mine, address));
  }
  return name !== '' && name === owner.name;
}
