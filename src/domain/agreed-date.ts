import { dayOf, instantAt } from './clock.ts';
import { plusDays, type Day } from './day.ts';
import type { Commitment, LedgerEntry } from './ledger.ts';
import type { Settings } from './settings.ts';

/** The commitments of one prospect that nothing has resolved yet, oldest first. */
export function openCommitments(ledger: readonly LedgerEntry[]): Commitment[] {
  const resolved = new Set(
    ledger.flatMap((entry) => (entry.type === 'resolution' ? [entry.commitmentId] : [])),
  );
  return ledger
    .filter((entry): entry is Commitment => entry.type === 'commitment' && !resolved.has(entry.id))
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/** The open commitment of kind *contact*: when both will be in touch next. The latest one recorded. */
export const agreedDate = (ledger: readonly LedgerEntry[]): Commitment | null =>
  openCommitments(ledger).findLast(({ kind }) => kind === 'contact') ?? null;

/** Instants from which a commitment is due and from which it is overdue (product.md, "Days and clocks"). */
export function dueInstants(
  commitment: Pick<Commitment, 'day' | 'time' | 'timeZone'>,
  settings: Pick<Settings, 'timeZone' | 'graceMinutes'>,
): { dueFrom: Date; overdueFrom: Date } {
  const { day, time } = commitment;
  if (time === undefined) {
    return {
      dueFrom: instantAt(day, '00:00', settings.timeZone),
      overdueFrom: instantAt(plusDays(day, 1), '00:00', settings.timeZone),
    };
  }
  const dueFrom = instantAt(day, time, commitment.timeZone);
  return { dueFrom, overdueFrom: new Date(dueFrom.getTime() + settings.graceMinutes * 60_000) };
}

/**
 * The day on which it was agreed: the day of the message it stands in, else the day it was recorded.
 * `null` when it was recorded after the agreed day itself and nothing tells when it was agreed.
 */
export function madeOn({ evidence, at, day }: Commitment, timeZone: string): Day | null {
  const said = evidence.find(({ sentAt }) => sentAt !== null)?.sentAt;
  const made = dayOf(new Date(said ?? at), timeZone);
  return made <= day ? made : null;
}
