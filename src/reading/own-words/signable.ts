import { isContact, isNamedContact, isRole, withoutContact } from './contact.ts';
import { isName } from './names.ts';
import { isGreeting, signOffIn } from './sign-off.ts';

const BULLET = /^(?:[-*•·‣▪o]|\d{1,2}[.)]|[a-z][.)])\s+\S/u;

/** Whether a line could stand in a signature at all: short, no sentence, no list item, no greeting. */
export function isSignable(key: string): boolean {
  if (key === '' || key.length > 140) return false;
  if (signOffIn(key) !== null || isName(key)) return !isGreeting(key);
  if (isGreeting(key)) return false;
  if (isNamedContact(key)) return true;
  const contact = isContact(key);
  const bare = withoutContact(key);
  const words = bare.split(/\s+/).length;
  if (BULLET.test(key) && !contact) return false;
  if (/[?!]$/.test(key) || (/[.;,:]$/.test(bare) && words > 4 && !isRole(key))) return false;
  if (contact)
    return (
      words <= 12 &&
      !/(?<!\p{L})(?:please|call me|let me|i|you|we|is|are|can|will|was|bitte|ist|je|est|es)(?!\p{L})/iu.test(
        bare.toLowerCase().replace(/\b[a-z]:/g, ''),
      )
    );
  if (/[。！？]$/.test(key)) return false;
  if (isRole(key)) return words <= 10 && !/[.]\s+\p{Lu}.*\.$/u.test(key);
  return words <= 6 && key.length <= 60 && !/[.:]$/.test(key) && !/^\p{Ll}/u.test(key);
}
