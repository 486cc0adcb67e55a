import { companyDomain, isMachineAddress, normalAddress } from './address.ts';

interface Named {
  name: string;
  address: string | null;
}

interface Message {
  from: Named;
  to: readonly Named[];
  cc: readonly Named[];
  fromMe: boolean;
}

export interface Counterpart {
  name: string;
  /** The domain they write from, as it stands in the address: a fact, not a guess at a name. */
  company: string;
  /** The main contact first. An empty address is one the page did not show and the rep must type. */
  contacts: { name: string; address: string }[];
}

/** More people than this on a thread is a list, not an account being sold to. */
const mostContacts = 20;

/**
 * Who the rep is talking to: whoever wrote last from outside, then the others outside on the
 * thread. Machines, the rep's own addresses and the rep's own company are left out.
 *
 * @param own the account's address and the rep's other addresses
 */
export function counterpart(messages: readonly Message[], own: readonly string[]): Counterpart {
  const mine = new Set(own.map(normalAddress));
  const ownCompanies = new Set(own.map(companyDomain).filter((domain) => domain !== null));
  const outside = ({ name, address }: Named): boolean => {
    if (address === null) return name !== '';
    const company = companyDomain(address);
    return (
      !mine.has(normalAddress(address)) &&
      !isMachineAddress(address) &&
      (company === null || !ownCompanies.has(company))
    );
  };

  const newestFirst = messages.toReversed();
  const senders = newestFirst.filter(({ fromMe }) => !fromMe).map(({ from }) => from);
  const others = newestFirst.flatMap(({ to, cc }) => [...to, ...cc]);
  const byKey = new Map<string, { name: string; address: string }>();
  for (const person of [...senders, ...others].filter(outside)) {
    const address = person.address === null ? '' : normalAddress(person.address);
    const key = address === '' ? `name ${person.name}` : address;
    const known = byKey.get(key);
    if (!known) byKey.set(key, { name: person.name, address });
    else if (known.name === '') known.name = person.name;
  }
  // Somebody shown once with an address needs no second entry without one.
  const addressed = new Set(
    [...byKey.values()].filter(({ address }) => address !== '').map(({ name }) => name),
  );
  const contacts = [...byKey.values()]
    .filter(({ name, address }) => address !== '' || !addressed.has(name))
    .slice(0, mostContacts);
  const [main] = contacts;
  return {
    name: main?.name || main?.address || '',
    company: (main && main.address !== '' && companyDomain(main.address)) || '',
    contacts,
  };
}
