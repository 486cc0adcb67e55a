import { agreedDate, dueInstants, madeOn } from './agreed-date.ts';
import { dayOf, instantAt, wallTimeOf, type WallTime } from './clock.ts';
import { daysBetween, type Day } from './day.ts';
import { highestStep, stepAfter, type LadderStep } from './ladder.ts';
import type { Answer, Commitment, LedgerEntry, Touch } from './ledger.ts';
import type { Prospect } from './prospect.ts';
import type { Settings } from './settings.ts';
import { addWorkingDays } from './working-days.ts';

/** A prospect with everything recorded of it. Deleted rows are left out by whoever reads them. */
export interface ProspectRecord {
  prospect: Prospect;
  ledger: LedgerEntry[];
}

/** What the method says about a prospect now. Days are calendar days in the rep's time zone. */
export type Standing =
  | { kind: 'no-date' }
  | { kind: 'quiet'; commitment: Commitment }
  /** `made`: the day it was agreed, `null` when nothing tells. */
  | { kind: 'due'; commitment: Commitment; made: Day | null; next: LadderStep }
  | {
      kind: 'overdue';
      commitment: Commitment;
      made: Day | null;
      daysPast: number;
      next: LadderStep;
    }
  | {
      kind: 'waiting';
      commitment: Commitment;
      since: Day;
      last: Touch['step'];
      next: LadderStep | null;
      until: Day;
    }
  | { kind: 'answered'; commitment: Commitment; answer: Answer; daysAgo: number }
  | {
      kind: 'let-go-proposed';
      commitment: Commitment;
      made: Day | null;
      daysPast: number;
      next: 'letting-go';
    }
  | { kind: 'let-go'; since: Day; until: Day; over: boolean }
  | { kind: 'closed'; on: Day };

const byTime = (a: LedgerEntry, b: LedgerEntry) => a.at.localeCompare(b.at);

/**
 * The newest answer since the date was agreed that the rep has not judged yet. Replying is not
 * judging: a reply does not clear a commitment, so the question stays until it is answered.
 */
function unjudgedAnswer(ledger: readonly LedgerEntry[], agreed: Commitment): Answer | null {
  const newest = ledger
    .filter((entry): entry is Answer => entry.type === 'answer' && entry.kind === 'answer')
    .toSorted(byTime)
    .at(-1);
  if (!newest || newest.at <= agreed.at) return null;
  const judged = ledger.some((entry) => entry.type === 'handling' && entry.at >= newest.at);
  return judged ? null : newest;
}

/** Days since the prospect last gave a sign of life: an answer, or the agreement itself. */
function silentDays(ledger: readonly LedgerEntry[], agreed: Commitment, now: Date, zone: string) {
  const signs = ledger.filter((entry) => entry.type === 'answer').map((entry) => entry.at);
  const last = [agreed.at, ...signs].toSorted().at(-1) ?? agreed.at;
  return daysBetween(dayOf(new Date(last), zone), dayOf(now, zone));
}

function lettingGo(touch: Touch, today: Day, settings: Settings): Standing {
  const since = dayOf(new Date(touch.at), settings.timeZone);
  const until = addWorkingDays(since, settings.waits['letting-go'], settings.workingWeek);
  return { kind: 'let-go', since, until, over: today >= until };
}

/**
 * What the method says about a prospect at `now`. Pure: the same record, instant and settings give
 * the same standing. Between two writes it changes only at the instant `actFrom` names, at the
 * passing of a due day into overdue, and when the quota of silence is reached.
 */
export function standing(record: ProspectRecord, now: Date, settings: Settings): Standing {
  const { prospect, ledger } = record;
  if (prospect.closed) return { kind: 'closed', on: prospect.closed.on };
  const agreed = agreedDate(ledger);
  if (!agreed) return { kind: 'no-date' };

  const zone = settings.timeZone;
  const today = dayOf(now, zone);
  const answer = unjudgedAnswer(ledger, agreed);
  if (answer) {
    const daysAgo = Math.max(0, daysBetween(dayOf(new Date(answer.at), zone), today));
    return { kind: 'answered', commitment: agreed, answer, daysAgo };
  }
  const { dueFrom, overdueFrom } = dueInstants(agreed, settings);
  const touches = ledger
    .filter((entry): entry is Touch => entry.type === 'touch')
    .filter(({ at }) => at > agreed.at)
    .toSorted(byTime);
  const letGo = touches.findLast(({ step }) => step === 'letting-go');
  if (letGo) return lettingGo(letGo, today, settings);
  if (now < dueFrom) return { kind: 'quiet', commitment: agreed };

  const taken = touches.flatMap(({ step }) => (step === 'other' ? [] : [step]));
  const climbed = highestStep(taken);
  const next = stepAfter(climbed) ?? 'letting-go';
  const daysPast = daysBetween(agreed.day, today);

  const last = touches.findLast(({ at }) => new Date(at) >= dueFrom);
  if (last) {
    const since = dayOf(new Date(last.at), zone);
    // A message Agreed did not write also deserves time to be answered: the mildest step's.
    const wait = settings.waits[last.step === 'other' ? 'reminder' : last.step];
    const until = addWorkingDays(since, wait, settings.workingWeek);
    if (today < until) {
      return { kind: 'waiting', commitment: agreed, since, last: last.step, next, until };
    }
  }
  const made = madeOn(agreed, zone);
  if (now < overdueFrom) return { kind: 'due', commitment: agreed, made, next };
  const overQuota = silentDays(ledger, agreed, now, zone) >= settings.quotaDays;
  // The quota alone does not skip the ladder: somebody never asked has not been silent.
  if (next === 'letting-go' || (overQuota && climbed !== null)) {
    return { kind: 'let-go-proposed', commitment: agreed, made, daysPast, next: 'letting-go' };
  }
  return { kind: 'overdue', commitment: agreed, made, daysPast, next };
}

/** Whether the rep must act, as against waiting for them. The two lists are never mixed. */
export function mustAct(standing: Standing): boolean {
  switch (standing.kind) {
    case 'no-date':
    case 'due':
    case 'overdue':
    case 'answered':
    case 'let-go-proposed':
      return true;
    case 'let-go':
      return standing.over;
    case 'quiet':
    case 'waiting':
    case 'closed':
      return false;
  }
}

/**
 * From when the rep must act, on the wall clock of `settings.timeZone`; `null` when nothing recorded
 * will ever ask for it. For a standing that asks already, the start of the day it began to.
 */
export function actFrom(record: ProspectRecord, now: Date, settings: Settings): WallTime | null {
  const current = standing(record, now, settings);
  const wall = wakeAt(current, record, settings);
  const snoozed = record.prospect.snoozedUntil;
  if (wall === null || snoozed === undefined) return wall;
  const quietUntil = `${snoozed}T00:00`;
  return wall > quietUntil ? wall : quietUntil;
}

function wakeAt(current: Standing, record: ProspectRecord, settings: Settings): WallTime | null {
  switch (current.kind) {
    case 'closed':
      return null;
    case 'no-date':
      return wallTimeOf(new Date(record.prospect.updatedAt), settings.timeZone);
    case 'answered':
      return wallTimeOf(new Date(current.answer.at), settings.timeZone);
    case 'waiting':
    case 'let-go':
      return `${current.until}T00:00`;
    case 'quiet':
    case 'due':
    case 'overdue':
    case 'let-go-proposed':
      return wallTimeOf(dueInstants(current.commitment, settings).dueFrom, settings.timeZone);
  }
}

/** How many days the rep should have acted already; orders the list, worst first within a rating. */
export function urgency(current: Standing, now: Date, settings: Settings): number {
  const today = dayOf(now, settings.timeZone);
  switch (current.kind) {
    case 'overdue':
    case 'let-go-proposed':
      return current.daysPast;
    case 'answered':
      return current.daysAgo;
    case 'let-go':
      return daysBetween(current.until, today);
    default:
      return 0;
  }
}

/** Whether `instant` lies within the rep's hours for notifications. */
export function mayNotify(now: Date, settings: Settings): boolean {
  const today = dayOf(now, settings.timeZone);
  return (
    now >= instantAt(today, settings.notifyFrom, settings.timeZone) &&
    now < instantAt(today, settings.notifyUntil, settings.timeZone)
  );
}
