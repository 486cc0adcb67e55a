import { mondayOf } from './calendar.ts';
import { yearAfter } from './numbers.ts';
import { type Unit, partOf, unitAt } from './period.ts';
import { type Point, dayPoint } from './point.ts';
import { type Reader, meaning, skip, skipAll, skipMark } from './reader.ts';
import { periodAt } from './units.ts';

/** "early March", "mid-March", "end of next quarter", "rest of the week", "late Friday". */
export function partAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const part = meaning(reader, start, 'part') ?? meaning(reader, at, 'part');
  // "fin de semana" is a weekend, not the end of a week.
  if (!part || meaning(reader, start, 'unit')) return null;
  const linked = skipAll(reader, skipMark(reader, part.next, '-'), 2, 'of', 'article');
  // From the part's own end, so that a bare "the month" shows its article.
  const whole = periodAt(reader, skipMark(reader, part.next, '-')) ?? bareUnit(reader, part.next);
  if (!whole) {
    if (part.value === 'rest' && meaning(reader, linked, 'unit')?.value === 'day') {
      return dayPoint(reader.today, meaning(reader, linked, 'unit')?.next ?? linked);
    }
    const day = reader.pointAt(reader, linked);
    // "late Friday" is Friday.
    return day?.unit === 'day' && part.value !== 'rest' ? day : null;
  }
  if (whole.unit === 'day' || whole.unit === 'weekend') return whole;
  const unit: Unit = whole.unit === 'season' ? 'quarter' : whole.unit;
  let days = partOf(whole.days, unit, part.value, reader.today);
  if (days.to < reader.today && part.value !== 'earlier') {
    const later = laterWhole(reader, whole);
    if (later) days = partOf(later, unit, part.value, reader.today);
  }
  return { days, unit: part.value === 'rest' ? unit : 'day', next: whole.next, known: {} };
}

/** "mid month", "Ende Monat": a unit right behind, without an article. */
function bareUnit(reader: Reader, at: number): (Point & { open?: Unit }) | null {
  const next = skip(reader, skipMark(reader, at, '-'), 'of');
  const unit = meaning(reader, next, 'unit');
  if (!unit || !['week', 'month', 'quarter', 'year', 'half'].includes(unit.value)) return null;
  const days = unitAt(unit.value, reader.today, 0);
  return days && { days, unit: unit.value, next: unit.next, known: {}, open: unit.value };
}

/** Where the part of this month (or the month last named without a year) is over, the next one is meant. */
function laterWhole(reader: Reader, whole: Point & { open?: Unit }): Point['days'] | null {
  if (whole.open) return unitAt(whole.open, reader.today, 1);
  if (whole.known.month === undefined || whole.known.year !== undefined) return null;
  return unitAt('month', whole.days.from, 12);
}

/** "the weekend of April 11". */
function weekendOf(reader: Reader, at: number): Point | null {
  const unit = meaning(reader, at, 'unit');
  const next = unit?.value === 'weekend' ? skipAll(reader, unit.next, 2, 'of', 'article') : 0;
  const day = unit && next > unit.next ? reader.pointAt(reader, next) : null;
  if (day?.unit !== 'day' || day.known.day === undefined) return null;
  const monday = mondayOf(day.days.from);
  return { days: { from: monday + 5, to: monday + 6 }, unit: 'weekend', next: day.next, known: {} };
}

/** "month-end", "EOQ", "Monatsende 3/2026": a part and its unit in one word. */
export function edgeAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const edge = meaning(reader, start, 'edge') ?? meaning(reader, at, 'edge');
  if (!edge) return null;
  const { part, unit, by } = edge.value;
  // "by EOD Friday" is Friday.
  if (unit === 'day') {
    const day = reader.pointAt(reader, skip(reader, edge.next, 'lead'));
    if (day?.unit === 'day') return day;
  }
  // "end of month May" and "end of quarter 3" name their own.
  const named = periodAt(reader, edge.next);
  if (named?.unit === unit && unit !== 'year') {
    return {
      days: partOf(named.days, unit, part, reader.today),
      unit: 'day',
      next: named.next,
      known: {},
    };
  }
  const { year, next } = unit === 'year' ? yearAfter(reader, edge.next) : { next: edge.next };
  const base =
    year === undefined ? unitAt(unit, reader.today, by) : unitAt('year', yearStart(year), 0);
  if (!base) return null;
  let days = partOf(base, unit, part, reader.today);
  if (days.to < reader.today && year === undefined && by === 0) {
    const later = unitAt(unit, reader.today, 1);
    if (later) days = partOf(later, unit, part, reader.today);
  }
  return { days, unit: 'day', next, known: {} };
}

const yearStart = (year: number) => Math.floor(Date.UTC(year, 0, 1) / 86_400_000);

/** "the week of 7 November", "week commencing Monday": the working week around a day. */
export function weekOfAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const mark = meaning(reader, start, 'weekOf');
  if (!mark) return weekendOf(reader, start);
  const next = skipAll(reader, mark.next, 2, 'article', 'of');
  const day = reader.pointAt(reader, next) ?? reader.pointAt(reader, mark.next);
  if (day?.unit !== 'day' || day.days.from !== day.days.to) return null;
  const monday = mondayOf(day.days.from);
  return { days: { from: monday, to: monday + 4 }, unit: 'week', next: day.next, known: {} };
}
