import { ask } from '../messaging/client.ts';

/** Told once per page and address, so that a page that does not say it can be answered later. */
const told = new Set<string>();

/** Whose mailbox this is: the page's word is remembered, and what was remembered fills its silence. */
export async function askAccount(shown: string | null, slot: string): Promise<string | null> {
  const { origin } = location;
  if (shown === null) return (await ask('accountOf', { origin, slot })).address;
  const key = `${slot} ${shown}`;
  if (!told.has(key)) {
    told.add(key);
    await ask('rememberAccount', { origin, slot, address: shown });
  }
  return shown;
}
