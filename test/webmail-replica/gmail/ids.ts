/** Ids in the forms Gmail gives them; derived from the mailbox's own names, so stable between runs. */
import { createHash } from 'node:crypto';

const consonants = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Legacy id: sixteen hexadecimal digits. */
export function hexId(account: string, message: string): string {
  return `19${digest(`${account}/${message}`).toString('hex').slice(0, 14)}`;
}

/** `thread-f:…` or `msg-f:…` for a legacy id. */
export function permId(kind: 'thread' | 'msg', hex: string): string {
  return `${kind}-f:${BigInt(`0x${hex}`).toString(10)}`;
}

/** The opaque token of the address: begins like the real ones and holds no vowel. */
export function addressToken(account: string, thread: string): string {
  const bytes = digest(`token/${account}/${thread}`);
  const tail = [...bytes.subarray(0, 25)].map((byte) => consonants[byte % consonants.length]);
  return `FMfcgzQ${tail.join('')}`;
}
