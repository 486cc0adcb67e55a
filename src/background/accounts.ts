import browser from 'webextension-polyfill';

/**
 * Whose mailbox an origin and slot show. Learned from pages that say it, or typed by the rep; kept
 * outside the ledger because it is about this browser and never shared.
 */
const keyOf = (origin: string, slot: string): string => `account ${origin} ${slot}`;

export async function accountOf(origin: string, slot: string): Promise<string | null> {
  const key = keyOf(origin, slot);
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'string' ? stored : null;
}

export async function rememberAccount(
  origin: string,
  slot: string,
  address: string,
): Promise<void> {
  await browser.storage.local.set({ [keyOf(origin, slot)]: address });
}
