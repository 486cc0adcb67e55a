import { v7 as uuidv7 } from 'uuid';
import { normalAddress } from '../domain/address.ts';
import type { WebmailName } from '../domain/prospect.ts';

/** An id nobody else makes: sortable by the time it was made. */
export const newId = (kind: string): string => `${kind}:${uuidv7()}`;

/** First 128 bits of SHA-256, so that no name or address stands in an id. */
async function digest(...parts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join('\u0000'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Two reps who meet the same person make the same id. */
export const contactId = async (address: string): Promise<string> =>
  `contact:${await digest(normalAddress(address))}`;

export const threadId = async (
  webmail: WebmailName,
  account: string,
  key: string,
): Promise<string> => `thread:${await digest(webmail, normalAddress(account), key)}`;

/** A prospect takes its id from its first contact. */
export const prospectIdOf = (firstContactId: string): string =>
  `prospect:${firstContactId.slice('contact:'.length)}`;

/**
 * The id of something met again in a second mailbox account, where the plain id is taken by the
 * first: things read in one account never appear in another.
 */
export async function idInAccount(id: string, account: string): Promise<string> {
  const [kind = ''] = id.split(':');
  return `${kind}:${await digest(id, normalAddress(account))}`;
}

export const nudgeId = async (prospectId: string, day: string): Promise<string> =>
  `nudge:${await digest(prospectId, day)}`;

export const dismissalId = async (threadId: string, suggestion: string): Promise<string> =>
  `dismissal:${await digest(threadId, suggestion)}`;
