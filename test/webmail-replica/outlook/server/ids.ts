/**
 * Ids in the form of Exchange's, made from the stories' own names so that they are the same in
 * every run and on every host. All in the DOM alphabet (base64 with + and /).
 */
import { createHash } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha512').update(text).digest();

/** First characters by kind of mailbox and of thing (§2): `AAQk`/`AQQk` conversations, `AAMk`/`AQMk` messages. */
function exchangeId(prefix: string, name: string): string {
  const bytes = digest(name);
  // Some ids end in padding and some do not: both are met in URLs.
  const length = (bytes[63] ?? 0) % 2 === 0 ? 45 : 44;
  return prefix + bytes.subarray(0, length).toString('base64');
}

export const conversationId = (name: string, personal: boolean): string =>
  exchangeId(personal ? 'AQQk' : 'AAQk', `conversation ${name}`);

export const messageId = (name: string, personal: boolean): string =>
  exchangeId(personal ? 'AQMk' : 'AAMk', `message ${name}`);

/** The short opaque token of `MSG_<token>_FROM`; no form of the message's id. */
export const messageToken = (name: string): string =>
  digest(`token ${name}`).toString('base64url').slice(0, 9);
