import { type Period, weekdayOf } from './calendar.ts';
import type { Role } from './lexicon.ts';
import { type Amount, amountAt } from './numbers.ts';
import { shiftBy, unitAt } from './period.ts';
import { type Point, longest } from './point.ts';
import { type Reader, meaning, skip, skipMark } from './reader.ts';

/** What the first word of an offset may be. */
export const OFFSET_ROLES: readonly Role[] = [
  'ahead',
  'within',
  'agoBefore',
  'number',
  'couple',
  'few',
  'article',
  'unit',
  'weekday',
  'dayBeside',
];

/** Days counted from the message or from another day: "in two weeks", "3 days ago", "two days after Easter". */
export function offsetAt(reader: Reader, at: number): Point | null {
  return longest([
    aheadAt(reader, at),
    withinAt(reader, at),
    agoAt(reader, at),
    amountThen(reader, at),
    unitBeside(reader, at),
    weekdayBeside(reader, at),
    dayBeside(reader, at),
  ]);
}

/** "in two weeks", "in 2-3 weeks", "dans 15 jours". Not "in 10 days after receipt". */
function aheadAt(reader: Reader, at: number): Point | null {
  const lead = meaning(reader, at, 'ahead');
  const amount = lead && amountAt(reader, lead.next);
  if (!amount || countsFromElsewhere(reader, amount.next)) return null;
  const behind = meaning(reader, amount.next, 'aheadAfter');
  return fromToday(reader, amount, 1, behind?.next ?? amount.next);
}

/** "within two weeks": today up to the day two weeks on. "within the next" is left to rolling counts. */
function withinAt(reader: Reader, at: number): Point | null {
  const lead = meaning(reader, at, 'within');
  if (!lead) return null;
  const start = skip(reader, lead.next, 'article');
  const shift = meaning(reader, start, 'shift') ?? meaning(reader, start, 'coming');
  const amount = amountAt(reader, shift?.next ?? lead.next) ?? amountAt(reader, start);
  if (!amount || (shift && shift.value !== 1 && shift.value !== true)) return null;
  if (countsFromElsewhere(reader, amount.next) || meaning(reader, amount.next, 'of')) return null;
  const to = shiftBy(reader.today, amount.most, amount.unit);
  return to === null
    ? null
    : { days: { from: reader.today, to }, unit: amount.unit, next: amount.next, known: {} };
}

/** "vor zwei Wochen", "two weeks ago". */
function agoAt(reader: Reader, at: number): Point | null {
  const before = meaning(reader, at, 'agoBefore');
  const amount = amountAt(reader, before ? before.next : at);
  if (!amount) return null;
  const after = meaning(reader, amount.next, 'agoAfter');
  if (!before && !after) return null;
  return fromToday(reader, amount, -1, after?.next ?? amount.next);
}

/** "two weeks from now", "3 days after Christmas", "a week from Friday", "two weeks before 1 May". */
function amountThen(reader: Reader, at: number): Point | null {
  const amount = amountAt(reader, at);
  if (!amount || amount.unit === 'hour' || amount.least !== amount.most) return null;
  const after = meaning(reader, amount.next, 'countedFrom');
  const before = meaning(reader, amount.next, 'before');
  for (const link of [after, before]) {
    const base = link && reader.pointAt(reader, link.next);
    if (!base || base.weak === 'beside') continue;
    const from = link === before ? base.days.from : base.days.to;
    const day = shiftBy(from, link === before ? -amount.most : amount.most, amount.unit);
    if (day !== null)
      return { days: { from: day, to: day }, unit: 'day', next: base.next, known: {} };
  }
  const ahead = meaning(reader, amount.next, 'aheadAfter');
  // British "a week tomorrow".
  const word = ahead || amount.unit !== 'week' ? null : meaning(reader, amount.next, 'day');
  if (word && word.value >= 0) {
    const day = reader.today + word.value + amount.most * 7;
    return { days: { from: day, to: day }, unit: 'day', next: word.next, known: {} };
  }
  return ahead && fromToday(reader, amount, 1, ahead.next);
}

/** "the day after Thanksgiving", "the week before Easter": the unit next to the one that holds that day. */
function unitBeside(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const unit = meaning(reader, start, 'unit');
  if (!unit || unit.value === 'hour') return null;
  const after = meaning(reader, unit.next, 'after');
  const link = after ?? meaning(reader, unit.next, 'before');
  const base = link && reader.pointAt(reader, link.next);
  if (!base || base.weak === 'beside') return null;
  const days = unitAt(unit.value, after ? base.days.to : base.days.from, after ? 1 : -1);
  return days && { days, unit: unit.value, next: base.next, known: {} };
}

/** "la veille de Noël", "the eve of the election" where that is a date. */
function dayBeside(reader: Reader, at: number): Point | null {
  const link = meaning(reader, skip(reader, at, 'article'), 'dayBeside');
  const base = link && reader.pointAt(reader, link.next);
  if (!base || base.weak === 'beside') return null;
  const day = link.value > 0 ? base.days.to + link.value : base.days.from + link.value;
  return { days: { from: day, to: day }, unit: 'day', next: base.next, known: {} };
}

/** "the Friday after Easter", "the Monday before 15 May": the nearest such weekday. */
function weekdayBeside(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const weekday = meaning(reader, start, 'weekday');
  if (!weekday) return null;
  const after = meaning(reader, weekday.next, 'after');
  const link = after ?? meaning(reader, weekday.next, 'before');
  const base = link && reader.pointAt(reader, link.next);
  const bare = base?.known.day === undefined && base?.known.weekday !== undefined;
  if (!base || base.unit !== 'day' || base.weak === 'beside' || bare) return null;
  const { from, to } = base.days;
  const ahead = (weekday.value - weekdayOf(to + 1) + 7) % 7;
  const back = (weekdayOf(from - 1) - weekday.value + 7) % 7;
  const day = after ? to + 1 + ahead : from - 1 - back;
  return { days: { from: day, to: day }, unit: 'day', next: base.next, known: {} };
}

/** "Friday in two weeks", "today week", "mardi en huit", "morgen in einer Woche": a day, moved on. */
export function movedOn(reader: Reader, point: Point): Point | null {
  if (point.unit !== 'day' || point.days.from !== point.days.to) return null;
  const start = skipMark(reader, point.next, ',');
  const lead = meaning(reader, start, 'ahead');
  const amount = lead && amountAt(reader, lead.next);
  if (amount && (amount.unit === 'week' || amount.unit === 'fortnight' || amount.unit === 'day')) {
    const day = shiftBy(
      point.days.from,
      amount.unit === 'day' ? wholeWeeks(amount) : amount.most,
      amount.unit,
    );
    if (day !== null)
      return { days: { from: day, to: day }, unit: 'day', next: amount.next, known: {} };
  }
  const on =
    reader.tokens[point.next]?.gap === 'space' ? meaning(reader, point.next, 'daysOn') : null;
  if (!on) return null;
  const day = point.days.from + on.value;
  return { days: { from: day, to: day }, unit: 'day', next: on.next, known: {} };
}

/** "in acht Tagen", "en quinze jours" after a weekday count that day itself: 8 days are a week. */
function wholeWeeks(amount: Amount): number {
  return amount.most === 8 ? 7 : amount.most === 15 ? 14 : amount.most;
}

function fromToday(reader: Reader, amount: Amount, sign: 1 | -1, next: number): Point | null {
  const near = shiftBy(reader.today, amount.least * sign, amount.unit);
  const far = shiftBy(reader.today, amount.most * sign, amount.unit);
  if (near === null || far === null) return null;
  const days: Period = { from: Math.min(near, far), to: Math.max(near, far) };
  return { days, unit: 'day', next, known: {} };
}

/** "… after receipt of the goods": the count starts somewhere that is no date of this text. */
function countsFromElsewhere(reader: Reader, at: number): boolean {
  if (meaning(reader, at, 'aheadAfter')) return false;
  const link = meaning(reader, at, 'after') ?? meaning(reader, at, 'before');
  return link !== null;
}
