import { agreedDate, madeOn } from '../../domain/agreed-date.ts';
import type { Day } from '../../domain/day.ts';
import type { LadderStep } from '../../domain/ladder.ts';
import type { Commitment } from '../../domain/ledger.ts';
import type { Contact, Prospect } from '../../domain/prospect.ts';
import type { Args, BackgroundQuestions, Prepared } from '../../messaging/protocol.ts';
import { AskFailed } from '../../domain/trouble.ts';
import { contactsOf, ledgerOf, prospectById, threadById } from '../../store/reads.ts';
import type { WriteContext } from '../../store/write.ts';
import type { World } from '../world.ts';
import { fill, type TemplateValues } from './fill.ts';
import { ladderTemplates } from './ladder-en.ts';

/** Days in a mail are written out in the template's language, so that no order of numbers confuses. */
const inWords = (day: Day): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T12:00:00Z`))
    .replace(',', '');

/** Longest quote worth repeating to the person who wrote it. */
const longestQuote = 120;

/** The prospect's own sentence; the rep's words are not quoted back as theirs. */
const quoteOf = ({ evidence }: Commitment): string =>
  evidence.find(({ fromMe, quote }) => !fromMe && quote.length <= longestQuote)?.quote ?? '';

/** What to call somebody: the first word of the name, unless the name is an address or empty. */
function firstName(contact: Contact | undefined): string {
  const name = contact?.name.trim() ?? '';
  if (name === '' || name.includes('@')) return '';
  const [last = '', first] = name.split(',');
  return (first ?? last).trim().split(/\s+/)[0] ?? '';
}

/**
 * A subject without its prefixes. Both webmails show a mail without a subject under words of their
 * own language in brackets, "(no subject)": such a subject is nobody's, and the rep is asked.
 */
const subjectOf = (subject: string): string =>
  /^\s*[(（][^()（）]*[)）]\s*$/u.test(subject)
    ? ''
    : subject.replace(/^(?:\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv)\s*:\s*)+/i, '').trim();

async function valuesFor(
  { db }: World,
  { settings }: WriteContext,
  prospect: Prospect,
  threadId: string | null,
  agreed: Commitment,
): Promise<TemplateValues> {
  const contacts = await contactsOf(db, prospect.id);
  const main = contacts.find(({ id }) => id === prospect.mainContactId) ?? contacts[0];
  const made = madeOn(agreed, settings.timeZone);
  const thread = threadId === null ? null : await threadById(db, threadId);
  return {
    first_name: firstName(main),
    rep_name: settings.repName,
    company: prospect.company,
    subject: subjectOf(thread?.subject ?? '') || agreed.what,
    what: agreed.what,
    made_on: made === null ? '' : inWords(made),
    agreed_day: inWords(agreed.day),
    quote: quoteOf(agreed),
  };
}

/** Everybody known at the prospect but the main contact: the letting-go email goes to them in copy. */
async function everybodyElse({ db }: World, prospect: Prospect): Promise<string[]> {
  const contacts = await contactsOf(db, prospect.id);
  const main = contacts.find(({ id }) => id === prospect.mainContactId) ?? contacts[0];
  return contacts.flatMap((contact) =>
    contact.id === main?.id ? [] : contact.addresses.slice(0, 1),
  );
}

/**
 * The words of a ladder step for this prospect, or the values the rep must give first.
 * @throws AskFailed `not-found` when the prospect is unknown or has no agreed date to speak of.
 */
export async function prepare(
  world: World,
  context: WriteContext,
  { prospectId, threadId, step, values }: Args<BackgroundQuestions, 'prepare'>,
): Promise<Prepared> {
  const prospect = await prospectById(world.db, prospectId);
  if (!prospect) throw new AskFailed('not-found', 'prospect');
  const agreed = agreedDate(await ledgerOf(world.db, prospectId));
  if (!agreed) throw new AskFailed('not-found', 'commitment');
  const known = await valuesFor(world, context, prospect, threadId, agreed);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const filled = fill(templateOf(step, prospect), { ...known, ...given });
  if ('missing' in filled) return { kind: 'ask', fields: filled.missing };
  const cc = step === 'letting-go' ? await everybodyElse(world, prospect) : [];
  return { kind: 'ready', text: filled.text, cc, step, tone: prospect.tone };
}

const templateOf = (step: LadderStep, { tone }: Prospect): string => ladderTemplates[step][tone];
