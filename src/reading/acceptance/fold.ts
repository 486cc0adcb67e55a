import type { Day, TimeOfDay } from '../../domain/day.ts';
import type { CommitmentKind, Evidence } from '../../domain/ledger.ts';
import type { Promised } from '../promises/promised.ts';
import type { MessageRead, ThreadMessage } from './read-message.ts';

/** Something found in a thread that may be recorded. */
export interface Suggestion {
  /** Names it for dismissing: message and day. */
  id: string;
  /** Calendar days in the reader's time zone, both ends included. */
  day: Day;
  until: Day;
  time: TimeOfDay | null;
  /** *agreed*: proposed or asked by one side and accepted by the other. */
  stage: 'agreed' | Promised['stage'];
  who: 'prospect' | 'rep' | 'both';
  kind: CommitmentKind;
  /** The sentences it rests on, oldest first. */
  evidence: Evidence[];
  conditional: boolean;
  /** The day it replaces. */
  movedFrom: Day | null;
  confidence: number;
}

export interface ThreadFinding {
  /** Strongest first. */
  suggestions: Suggestion[];
  /** The newest message is an automatic reply that names the day of return. */
  outOfOffice: { until: Day; quote: string; messageId: string | null } | null;
}

/** A message and what was read of it. */
export interface ReadInThread {
  message: Pick<ThreadMessage, 'id' | 'fromMe' | 'sentAt'>;
  read: MessageRead;
}

/** A suggestion with whose words it is and where it stands. */
interface Open extends Suggestion {
  fromMe: boolean;
  /** Position of the message that said it last. */
  at: number;
}

type Read = MessageRead['promised'][number];

/** What the readings of a thread's messages, oldest first, come to. Work grows with their number, not its square. */
export function foldThread(thread: readonly ReadInThread[]): ThreadFinding {
  let open: Open[] = [];
  thread.forEach(({ message, read }, at) => {
    open = afterMessage(open, message, read, at);
  });
  const newest = thread.at(-1);
  const away = newest?.read.outOfOffice ?? null;
  const now = newest?.message.sentAt?.toISOString().slice(0, 10) ?? '';
  return {
    suggestions: open
      .toSorted(
        (a, b) => strength(b, now) - strength(a, now) || b.at - a.at || a.day.localeCompare(b.day),
      )
      .map(published),
    outOfOffice:
      away === null || newest === undefined ? null : { ...away, messageId: newest.message.id },
  };
}

const stageWeight = { agreed: 3, promised: 2, proposed: 1, asked: 1 } as const;
/** What has passed by the newest message is of less use than what is to come. */
const strength = ({ stage, confidence, until }: Open, now: string): number =>
  (until < now ? -10 : 0) + stageWeight[stage] + confidence / 2;

function published({ fromMe: _side, at: _position, ...suggestion }: Open): Suggestion {
  return suggestion;
}

/** More than a thread can sensibly hold open; older ones are let go, which bounds the work per message. */
const mostOpen = 60;

function afterMessage(
  before: readonly Open[],
  message: ReadInThread['message'],
  read: MessageRead,
  at: number,
): Open[] {
  const { fromMe } = message;
  let open = withoutRefused(
    before,
    read.refused,
    read.answer?.says === 'no' && read.promised.length === 0,
    fromMe,
  );
  const waiting = open.filter((one) => one.fromMe !== fromMe && isWaiting(one));
  const said = read.promised.map((promised) => opened(promised, message, at));
  const settled = said.flatMap((one) => {
    const answered = waiting.find((proposal) => answers(one, proposal));
    return answered === undefined ? [] : [{ one, answered }];
  });
  for (const { one, answered } of settled) open = replaced(open, agreed(answered, one), [answered]);
  const rest = said.filter((one) => !settled.some((pair) => pair.one === one));
  if (settled.length === 0 && read.answer?.says === 'yes' && !rest.some(isJoint)) {
    const proposal = onlyOne(waiting);
    if (proposal !== null) {
      const evidence = {
        messageId: message.id,
        quote: read.answer.quote,
        sentAt: message.sentAt?.toISOString() ?? null,
        fromMe,
      };
      open = replaced(
        open,
        {
          ...proposal,
          stage: 'agreed',
          evidence: [...proposal.evidence, evidence],
          at,
          confidence: 0.9,
        },
        [proposal],
      );
    }
  }
  if (rest.some((one) => isJoint(one) && isWaiting(one))) {
    // A counter-proposal: what the other side proposed before is off the table.
    open = open.filter((one) => !(one.fromMe !== fromMe && one.stage === 'proposed'));
  }
  for (const one of rest) open = isWaiting(one) ? [...open, one] : replaced(open, one, []);
  return open.slice(-mostOpen);
}

const isWaiting = ({ stage }: Open): boolean => stage === 'proposed' || stage === 'asked';
const isJoint = ({ who }: Open): boolean => who === 'both';
const isFirm = ({ stage }: Open): boolean => stage === 'agreed' || stage === 'promised';

/** "Wednesday works" answers "Tuesday or Wednesday?"; "you'll have it Friday" answers "by Friday, please". */
function answers(one: Open, proposal: Open): boolean {
  const inside = proposal.day <= one.day && one.until <= proposal.until;
  if (!inside) return false;
  if (isJoint(proposal)) return isJoint(one) && (isFirm(one) || one.day === proposal.day);
  return proposal.stage === 'asked' && isFirm(one) && one.who === proposal.who;
}

const agreed = (proposal: Open, answer: Open): Open => ({
  ...proposal,
  ...answer,
  stage: 'agreed',
  kind: answer.kind === 'other' || answer.kind === 'meeting' ? proposal.kind : answer.kind,
  time: answer.time ?? proposal.time,
  evidence: [...proposal.evidence, ...answer.evidence],
  conditional: proposal.conditional || answer.conditional,
  confidence: Math.max(proposal.confidence, answer.confidence),
});

/** Puts a firm date in place of what it answers, and of an earlier date for the same thing, which it moves. */
function replaced(open: readonly Open[], firm: Open, answered: readonly Open[]): Open[] {
  const moved = open.find(
    (one) => isFirm(one) && one !== firm && isSameThing(one, firm) && one.until >= saidOn(firm),
  );
  const gone = new Set<Open>([...answered, ...(moved ? [moved] : [])]);
  // An accepted date ends the round of proposals it came from.
  const left = open.filter((one) => !gone.has(one) && !(isJoint(firm) && one.stage === 'proposed'));
  if (moved && moved.day === firm.day && moved.until === firm.until) {
    return [
      ...left,
      {
        ...firm,
        stage: strongerStage(moved, firm),
        movedFrom: moved.movedFrom,
        time: firm.time ?? moved.time,
        evidence: [...moved.evidence, ...firm.evidence],
      },
    ];
  }
  return [...left, { ...firm, movedFrom: moved?.day ?? null }];
}

const strongerStage = (one: Open, other: Open): Suggestion['stage'] =>
  one.stage === 'agreed' || other.stage === 'agreed' ? 'agreed' : other.stage;

const saidOn = ({ evidence }: Open): Day => evidence.at(-1)?.sentAt?.slice(0, 10) ?? '';

const together: ReadonlySet<CommitmentKind> = new Set(['meeting', 'contact']);
const moving =
  /\b(?:instead|move[ds]?|moving|push(?:ed)?|postpone[ds]?|reschedul\w+|delay(?:ed)?|slip(?:ped)?|rather than|verschoben|verschieben|verschiebt|stattdessen|reporté\w*|décal\w+|repouss\w+|aplaza\w*|pospon\w*|retras\w+|adiad\w+|adiar|remarcad\w+|verplaatst|verzet|uitgesteld)\b/i;

/**
 * Whether a date speaks of what an earlier one spoke of. Two sides meet or talk once next, so any new
 * joint date moves the old one; of what one side does alone only the same kind, said to be moved.
 */
function isSameThing(earlier: Open, later: Open): boolean {
  if (isJoint(earlier) && isJoint(later))
    return together.has(earlier.kind) === together.has(later.kind);
  if (earlier.who !== later.who || earlier.kind !== later.kind) return false;
  return earlier.day === later.day || later.evidence.some(({ quote }) => moving.test(quote));
}

/** The one proposal an undated yes can mean; two from the same message leave it open which. */
function onlyOne(waiting: readonly Open[]): Open | null {
  const latest = Math.max(-1, ...waiting.map(({ at }) => at));
  const newest = waiting.filter(({ at }) => at === latest);
  const joint = newest.filter(isJoint);
  const candidates = joint.length > 0 ? joint : newest;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function withoutRefused(
  open: readonly Open[],
  refused: readonly Day[],
  refusesAll: boolean,
  fromMe: boolean,
): Open[] {
  return open.filter((one) => {
    if (isJoint(one) && refused.includes(one.day)) return false;
    return !(refusesAll && one.fromMe !== fromMe && one.stage === 'proposed');
  });
}

function opened(promised: Read, { id, fromMe, sentAt }: ReadInThread['message'], at: number): Open {
  const { on, who, kind, stage, quote, confidence, conditional = false, time } = promised;
  const sender = fromMe ? 'rep' : 'prospect';
  const recipient = fromMe ? 'prospect' : 'rep';
  return {
    id: `${id ?? ''} ${on.from}`,
    day: on.from,
    until: on.to,
    time,
    stage,
    who: who === 'both' ? 'both' : who === 'sender' ? sender : recipient,
    kind,
    evidence: [{ messageId: id, quote, sentAt: sentAt?.toISOString() ?? null, fromMe }],
    conditional,
    movedFrom: null,
    confidence,
    fromMe,
    at,
  };
}
