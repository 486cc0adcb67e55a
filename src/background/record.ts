import { agreedDate } from '../domain/agreed-date.ts';
import { isMachineAddress, normalAddress } from '../domain/address.ts';
import type { Contact, Prospect } from '../domain/prospect.ts';
import type { NewDate, Recorded } from '../messaging/protocol.ts';
import { contactId, idInAccount, newId, prospectIdOf } from '../store/ids.ts';
import { ledgerOf, prospectById, threadById } from '../store/reads.ts';
import { write, type Draft, type WriteContext } from '../store/write.ts';
import { baseline } from './notice.ts';
import { idOf } from './see.ts';
import { threadState } from './thread-state.ts';
import type { World } from './world.ts';

interface PersonIds {
  /** Made from the address alone. */
  plain: string;
  /** The same in this account, for when the plain one is another account's. */
  here: string;
  name: string;
  address: string;
}

/** Ids are hashed before the transaction: IndexedDB closes one that waits for anything else. */
async function idsFor(
  people: NewDate['people']['contacts'],
  account: string,
): Promise<PersonIds[]> {
  const human = people.filter(({ address }) => !isMachineAddress(address));
  return Promise.all(
    (human.length > 0 ? human : people).map(async ({ name, address }) => {
      const plain = await contactId(address);
      return {
        plain,
        here: await idInAccount(plain, account),
        name,
        address: normalAddress(address),
      };
    }),
  );
}

const belongsHere = (prospect: Prospect | null, args: NewDate): boolean =>
  prospect !== null && prospect.account === args.account && prospect.webmail === args.webmail;

/** The contact's row in this account, or the free id under which it will be created. */
async function contactHere(
  { db }: World,
  ids: PersonIds,
  args: NewDate,
): Promise<{ id: string; contact: Contact | null }> {
  const stored = await db.contacts.bulkGet([ids.plain, ids.here]);
  for (const contact of stored) {
    if (!contact) continue;
    if (belongsHere((await db.prospects.get(contact.prospectId)) ?? null, args)) {
      return { id: contact.id, contact: contact.deleted ? null : contact };
    }
  }
  return { id: stored[0] ? ids.here : ids.plain, contact: null };
}

/** The prospect this date is recorded for: the thread's, else a known contact's, else a new one. */
async function prospectFor(
  world: World,
  args: NewDate,
  threadId: string | null,
  people: { id: string; contact: Contact | null }[],
): Promise<{ id: string; prospect: Prospect | null }> {
  const thread = threadId === null ? null : await threadById(world.db, threadId);
  const knownId = thread?.prospectId ?? people.find(({ contact }) => contact)?.contact?.prospectId;
  const prospect = knownId === undefined ? null : await prospectById(world.db, knownId);
  if (prospect && belongsHere(prospect, args)) return { id: prospect.id, prospect };
  return { id: prospectIdOf(people[0]?.id ?? newId('contact')), prospect: null };
}

/**
 * Records the agreed date of a thread. A date that stood before is kept in the ledger as moved.
 * Nothing is written when another tab recorded something else since the rep looked.
 */
export async function record(
  world: World,
  context: WriteContext,
  args: NewDate,
): Promise<Recorded> {
  const { db } = world;
  const threadId = args.thread && (await idOf(args.thread));
  const ids = await idsFor(args.people.contacts, args.account);

  const { receipt, result } = await write(db, context, async () => {
    const people = [];
    for (const person of ids) people.push(await contactHere(world, person, args));
    const { id: prospectId, prospect } = await prospectFor(world, args, threadId, people);
    const before = agreedDate(await ledgerOf(db, prospectId));
    // A closed prospect shows no agreed date, so the rep cannot have seen the one it was closed with.
    if (!prospect?.closed && (before?.id ?? null) !== args.known) {
      const same = before?.day === args.day && (before.time ?? null) === args.time;
      return { rows: [], result: same ? 'same' : 'conflict' } as const;
    }
    const rows: Draft[] = [
      prospectRow(prospectId, prospect, people[0]?.id ?? '', args),
      ...contactRows(prospectId, people, ids),
      ...commitmentRows(prospectId, threadId, before?.id ?? null, args, context),
    ];
    if (args.thread && threadId !== null) {
      const seen = baseline(args.messages, context.now);
      rows.push({ id: threadId, type: 'thread', prospectId, ...args.thread, seen });
    }
    return { rows, result: 'recorded' as const };
  });

  const state = await threadState(world, context, threadId ?? '');
  if (result === 'conflict') return { kind: 'conflict', state };
  return { kind: 'recorded', state, receipt };
}

function prospectRow(
  id: string,
  stored: Prospect | null,
  mainContactId: string,
  { people, account, webmail, tone }: NewDate,
): Draft {
  // A date for somebody who was closed brings them back; a snooze was about the old date.
  const { actFrom: _derived, ...kept } = stored ?? {};
  return {
    rating: 'B',
    segment: '',
    ...kept,
    closed: undefined,
    snoozedUntil: undefined,
    id,
    type: 'prospect',
    name: people.name,
    company: people.company,
    tone,
    webmail,
    account,
    mainContactId: stored?.mainContactId ?? mainContactId,
  };
}

const contactRows = (
  prospectId: string,
  people: { id: string; contact: Contact | null }[],
  ids: PersonIds[],
): Draft[] =>
  ids.flatMap(({ name, address }, index): Draft[] => {
    const person = people[index];
    // Somebody known at another prospect of this account stays there.
    if (!person || (person.contact && person.contact.prospectId !== prospectId)) return [];
    return [
      {
        role: 'unknown',
        ...person.contact,
        id: person.id,
        type: 'contact',
        prospectId,
        name: name === '' ? (person.contact?.name ?? '') : name,
        addresses: [...new Set([...(person.contact?.addresses ?? []), address])],
        deleted: false,
      },
    ];
  });

function commitmentRows(
  prospectId: string,
  threadId: string | null,
  replaces: string | null,
  args: NewDate,
  { now, settings }: WriteContext,
): Draft[] {
  const at = now.toISOString();
  const rows: Draft[] = [
    {
      id: newId('commitment'),
      type: 'commitment',
      prospectId,
      threadId,
      owner: 'prospect',
      kind: 'contact',
      day: args.day,
      ...(args.time === null ? {} : { time: args.time }),
      timeZone: settings.timeZone,
      what: args.what,
      evidence: args.evidence,
      at,
      ...(replaces === null ? {} : { replaces }),
    },
  ];
  if (replaces !== null) {
    rows.push({
      id: newId('resolution'),
      type: 'resolution',
      prospectId,
      commitmentId: replaces,
      result: 'moved',
      at,
    });
  }
  return rows;
}
