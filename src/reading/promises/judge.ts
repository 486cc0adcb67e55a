import type { CommitmentKind } from '../../domain/ledger.ts';
import type { FoundDate } from '../dates.ts';
import { clausesOf } from './clauses.ts';
import { cueOf, type CueName } from './cues.ts';
import { kindOf } from './kind.ts';
import type { ReadyLexicon } from './lexicon.ts';
import { matches, type Match } from './patterns.ts';
import type { Promised, Who } from './promised.ts';
import { fold, tokens, type Token } from './tokens.ts';

/** A sentence with the dates in it, offsets relative to the sentence. */
export interface DatedSentence {
  text: string;
  dates: readonly FoundDate[];
}

/** A promise before its days are checked against the message's own day, and what it was read from. */
export interface Judgement {
  promised: Promised;
  date: FoundDate;
  /** The patterns that decided, for explaining a reading in tests. */
  because: readonly string[];
}

type Hit = Match<CueName>;

interface Sentence {
  read: readonly Token[];
  clauses: readonly number[];
  hits: readonly Hit[];
  lexicon: ReadyLexicon;
}

/** Less likely than this is not said at all: silence is better than a guess. */
export const sayFrom = 0.55;

/** What a sentence promises, one judgement for each of its dates that has one. */
export function judge(
  { text, dates }: DatedSentence,
  lexicon: ReadyLexicon,
  next = '',
): Judgement[] {
  const spans = dates.map((date) => withoutLead(text, date, lexicon));
  const read = tokens(text, spans, lexicon.forms);
  const clauses = clausesOf(read, lexicon);
  const sentence = { read, clauses, hits: standing(matches(lexicon.cues, read, clauses)), lexicon };
  const open = isPresence(sentence) && invites(next, lexicon);
  return read.flatMap((token, at) => {
    const date = dates[token.date];
    if (date === undefined) return [];
    const judged = judgeDate(sentence, at, date) ?? (open ? invitation(date) : null);
    return judged === null ? [] : [{ ...judged, promised: { ...judged.promised, quote: text } }];
  });
}

/** The words of a date, without the "by" or "of the" that some readings take in: "by close of business Friday", "du 2 juin". */
function withoutLead(
  text: string,
  { index, length }: FoundDate,
  { deadlines, genitives }: ReadyLexicon,
) {
  const end = index + length;
  const [lead = '', word = ''] = /^(\p{L}+)\s+/u.exec(text.slice(index, end)) ?? [];
  const leads = deadlines.has(fold(word)) || genitives.has(fold(word));
  return { start: leads ? index + lead.length : index, end };
}

/** Whether a sentence says that something is not possible or somebody away. */
export function refuses(text: string, lexicon: ReadyLexicon): boolean {
  const read = tokens(text, [], lexicon.forms);
  const hits = standing(matches(lexicon.cues, read, clausesOf(read, lexicon)));
  return hits.some(({ entry }) => entry === 'negates' || entry === 'absent');
}

/** "I'll be in Leeds on Thursday. Fancy a coffee?": the second sentence makes the day a proposal. */
const isPresence = ({ hits }: Sentence): boolean =>
  hits.some(({ entry }) => entry === 'presence') &&
  !hits.some(({ entry }) => ['negates', 'absent', 'past'].includes(entry));

function invites(next: string, lexicon: ReadyLexicon): boolean {
  if (next === '') return false;
  const read = tokens(next, [], lexicon.forms);
  const hits = standing(matches(lexicon.cues, read, clausesOf(read, lexicon)));
  const says = (cue: CueName): boolean => hits.some(({ entry }) => entry === cue);
  return (
    (says('proposes') || ((says('asks') || says('offers')) && says('joint'))) && !says('negates')
  );
}

const invitation = (date: FoundDate): Judgement => ({
  date,
  because: ['presence, then an invitation'],
  promised: {
    who: 'both',
    kind: 'meeting',
    stage: 'proposed',
    on: { from: date.from, to: date.to },
    quote: '',
    confidence: 0.7,
  },
});

/** Leaves out hits that lie inside one that says they mean nothing here ("please find", "no later than"). */
function standing(hits: readonly Hit[]): Hit[] {
  const inert = hits.filter(({ entry }) => entry === 'inert');
  const coming = hits.filter(({ entry }) => entry === 'stillToCome');
  const polite = hits.filter(({ entry }) => entry === 'polite');
  const inside = (hit: Hit, covers: readonly Hit[]) =>
    covers.some(({ start, end }) => start <= hit.start && hit.end <= end);
  return hits.filter(
    (hit) =>
      hit.entry !== 'inert' &&
      !(inside(hit, inert) && hit.entry !== 'presence' && hit.entry !== 'returns') &&
      !(hit.entry === 'past' && inside(hit, coming)) &&
      !isPartOfLonger(hit, hits) &&
      !(cueOf(hit.entry).role === 'condition' && polite.some(({ start }) => start === hit.start)),
  );
}

/** "Let us know" is not "let us": of two promises that begin together the longer says more. */
const isPartOfLonger = (hit: Hit, hits: readonly Hit[]): boolean =>
  cueOf(hit.entry).role === 'positive' &&
  hits.some(
    ({ entry, start, end, solid }) =>
      solid &&
      start === hit.start &&
      end > hit.end &&
      cueOf(entry).role === 'positive' &&
      entry !== hit.entry,
  );

function judgeDate(sentence: Sentence, at: number, date: FoundDate): Judgement | null {
  const clause = governingClause(sentence, at);
  if (clause === null) return null;
  const positives = sentence.hits.filter(
    (hit) => cueOf(hit.entry).role === 'positive' && sentence.clauses[hit.start] === clause,
  );
  let best: { hit: Hit; confidence: number } | null = null;
  for (const hit of positives) {
    const confidence = confidenceOf(sentence, hit, at, clause, date);
    if (confidence > (best?.confidence ?? 0)) best = { hit, confidence };
  }
  if (best === null || best.confidence < sayFrom) return null;
  const { hit } = best;
  const cue = cueOf(hit.entry);
  const moves = whoMoves(sentence, hit, clause);
  const kind = kindOf(sentence.read, sentence.clauses, clause, sentence.lexicon, moves);
  // "The payment is scheduled for Friday" is arranged too, but nobody meets for it.
  const who = hit.entry === 'isArranged' && oneSided.has(kind) ? 'sender' : moves;
  const conditional = sentence.hits.some(
    ({ entry, start }) =>
      cueOf(entry).role === 'condition' && Math.abs((sentence.clauses[start] ?? 0) - clause) <= 1,
  );
  return {
    date,
    because: [`${hit.entry}: ${hit.source}`],
    promised: {
      who,
      kind,
      stage: cue.stage ?? 'promised',
      on: { from: date.from, to: date.to },
      quote: '',
      confidence: Math.round(best.confidence * 100) / 100,
      ...(conditional ? { conditional } : {}),
    },
  };
}

const oneSided = new Set<CommitmentKind>(['payment', 'deposit', 'delivery']);

/** The clause whose words decide about the date: its own, or the neighbour of one that holds little but the date. */
function governingClause({ clauses, read, hits, lexicon }: Sentence, at: number): number | null {
  const own = clauses[at] ?? 0;
  const speaks = (clause: number) =>
    hits.some(({ entry, start }) => clauses[start] === clause && cueOf(entry).role === 'positive');
  if (speaks(own)) return own;
  const returns = hits.some(
    ({ entry, start, end }) => entry === 'returns' && start <= at && at < end,
  );
  const words = read.filter((token, n) => clauses[n] === own && token.kind === 'word');
  const says = words.some(({ word }) => !lexicon.fillers.has(word));
  const vetoed = hits.some(({ entry, start }) => clauses[start] === own && isVeto(entry));
  if ((says || vetoed) && !returns) return null;
  const before = own > 0 && speaks(own - 1);
  if (before) return own - 1;
  return speaks(own + 1) ? own + 1 : null;
}

const isVeto = (entry: CueName): boolean =>
  ['clause', 'verb', 'plan', 'date'].includes(cueOf(entry).role);

function confidenceOf(
  sentence: Sentence,
  hit: Hit,
  at: number,
  clause: number,
  date: FoundDate,
): number {
  const { hits, clauses, read, lexicon } = sentence;
  const own = clauses[at];
  const { worth = 0, stage } = cueOf(hit.entry);
  const requests = stage === 'proposed' || stage === 'asked';
  if (!reaches(sentence, hit, at)) return 0;
  const returns =
    clause !== own &&
    hits.some(({ entry, start, end }) => entry === 'returns' && start <= at && at < end);
  const isDeadline = lexicon.deadlines.has(read[at - 1]?.word ?? '');
  for (const other of hits) {
    const { role } = cueOf(other.entry);
    const here = clauses[other.start] === clause || (clauses[other.start] === own && !returns);
    if (role === 'clause' && here) return 0;
    if (role === 'verb' && here && !isDeadline && isBetween(other.start, hit.start, at)) return 0;
    if (role === 'plan' && here && !requests && isBetween(other.start, hit.start, at)) return 0;
    if (role === 'date' && other.start <= at && at < other.end && !meetsAt(hit, other, at))
      return 0;
  }
  const away = Math.abs(at - hit.start);
  const days = daysIn(date);
  if (days > 31) return 0;
  const opens = clauses.indexOf(clause);
  const opener = read[opens]?.word ?? '';
  const inCondition = lexicon.splitters.has(opener) && !mayDepend.has(hit.entry);
  return (
    worth -
    (at < hit.start ? 0.03 : 0) -
    Math.min(0.2, Math.max(0, away - 10) * 0.015) -
    (own === clause ? 0 : 0.05) -
    vagueness(days, hit) -
    (inCondition ? 0.2 : 0)
  );
}

/** What keeps its force after "if" or "when": "if you are free Tuesday", "when we meet". */
const mayDepend = new Set<CueName>(['proposes', 'asks', 'meets', 'offers', 'accepts']);

/** "See you at Tuesday's meeting" takes the day from what is otherwise only a description. */
const meetsAt = (hit: Hit, description: Hit, at: number): boolean =>
  (hit.entry === 'meets' || hit.entry === 'accepts') &&
  hit.start <= description.start &&
  at < hit.end;

const isBetween = (middle: number, one: number, other: number): boolean =>
  one < other ? one < middle && middle < other : other < middle && middle < one;

/** "Let's talk in April" is said; nobody confirms or accepts a month to meet in. */
const vagueness = (days: number, { entry }: Hit): number =>
  days > 7 && settled.has(entry) ? 0.3 : days > 14 ? 0.15 : days > 7 ? 0.05 : 0;
const settled = new Set<CueName>(['meets', 'accepts', 'isArranged']);

/** A cue that names a date speaks of that one, and of those listed with it ("Tuesday or Wednesday works"). */
function reaches({ read, lexicon }: Sentence, { start, end }: Hit, at: number): boolean {
  const spoken = read.slice(start, end).some(({ kind }) => kind === 'date');
  if (!spoken || (start <= at && at < end)) return true;
  const between = at < start ? read.slice(at + 1, start) : read.slice(end, at);
  return between.every(
    ({ kind, word }) => kind !== 'word' || lexicon.breaks.has(word) || lexicon.fillers.has(word),
  );
}

function daysIn({ from, to }: FoundDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

function whoMoves({ hits, clauses }: Sentence, hit: Hit, clause: number): Who {
  const who = cueOf(hit.entry).who ?? 'both';
  const joint = hits.some(({ entry, start }) => entry === 'joint' && clauses[start] === clause);
  return joint ? 'both' : who;
}
