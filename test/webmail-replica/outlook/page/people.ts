/** How Outlook's page writes people. */
import type { WirePerson } from '../wire.ts';
import { page } from './store.ts';

/** A private-use glyph of the icon font, as it stands in the text beside some names (§5.3). */
export const presenceGlyph = '\ue136';

export const isMe = (person: WirePerson): boolean =>
  person.address.toLowerCase() === page().mailbox.me.address.toLowerCase();

/** The name on screen; the account's own sends say only "You" (§4). */
export const shownName = (person: WirePerson): string =>
  isMe(person) ? page().words.you : person.name || person.address;

/** The address as far as the page gives it: not for oneself, not for colleagues. */
export const shownAddress = (person: WirePerson): string | null =>
  isMe(person) || person.bare ? null : person.address;

/** A word of presence, the same for the same person; `null` when there is none. */
export function presenceOf(person: WirePerson): string | null {
  if (!person.bare) return null;
  const { presence } = page().words;
  return presence[person.address.length % presence.length] ?? null;
}
