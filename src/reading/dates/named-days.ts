import { type Period, dayOf, partsOf } from './calendar.ts';
import { holidayIn, holidayNear } from './holidays.ts';
import { yearAfter } from './numbers.ts';
import { months } from './period.ts';
import { type Point, dayPoint } from './point.ts';
import { type Reader, isCued, meaning, skip, skipAll } from './reader.ts';

/** "today", "the day after tomorrow". */
export function dayWordAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const here = meaning(reader, at, 'day');
  const found = here ?? meaning(reader, start, 'day');
  if (!found || isMorning(reader, here ? at : start, found.next)) return null;
  const point = dayPoint(reader.today + found.value, found.next);
  return found.surety === 'sure' ? point : { ...point, weak: found.surety };
}

/** Where one word is both tomorrow and morning (morgen, mañana): "guten Morgen", "la mañana". */
function isMorning(reader: Reader, at: number, next: number): boolean {
  const lone = next === at + 1 && meaning(reader, at, 'daytime') !== null;
  return lone && (isWished(reader, at) || meaning(reader, at - 1, 'article') !== null);
}

/** "Christmas", "Easter Monday 2027", "next Thanksgiving", "Noël prochain". */
export function holidayAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const before = meaning(reader, start, 'shift') ?? meaning(reader, start, 'coming');
  const name =
    meaning(reader, before ? before.next : start, 'holiday') ?? meaning(reader, at, 'holiday');
  if (!name || isWished(reader, at)) return null;
  const after = before ? null : meaning(reader, name.next, 'shiftBehind');
  const shift = before ?? after;
  const dated = shift ? { next: name.next } : yearAfter(reader, name.next);
  let days: Period | null;
  if (dated.year !== undefined) days = holidayIn(name.value, dated.year);
  // "next Christmas" is the coming one: there is no nearer.
  else if (shift && typeof shift.value === 'number' && shift.value < 0) {
    days = holidayNear(name.value, reader.today, shift.value);
  } else days = holidayNear(name.value, reader.today);
  if (!days) return null;
  const point: Point = { days, unit: 'day', next: after?.next ?? dated.next, known: {} };
  const sure = shift !== null || dated.year !== undefined;
  return sure || name.surety === 'sure' ? point : { ...point, weak: name.surety };
}

function isWished(reader: Reader, at: number): boolean {
  return [at - 1, at - 2].some(
    (before) => before >= 0 && meaning(reader, before, 'greeting') !== null,
  );
}

/** "this summer", "summer 2027", "in spring": whole months, the northern meteorological season. */
export function seasonAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  const before = meaning(reader, start, 'shift') ?? meaning(reader, start, 'coming');
  const name = meaning(reader, before ? before.next : start, 'season');
  if (!name) return null;
  const after = before ? null : meaning(reader, name.next, 'shiftBehind');
  const shift = before ?? after;
  if (shift) {
    const by = shift.value === true ? 0 : shift.value;
    return {
      days: shiftedSeason(reader, name.value, by),
      unit: 'season',
      next: after?.next ?? name.next,
      known: {},
    };
  }
  const { year, next } = yearAfter(reader, skipAll(reader, name.next, 1, 'of'));
  if (year !== undefined)
    return { days: seasonOf(name.value, year), unit: 'season', next, known: {} };
  const days = shiftedSeason(reader, name.value, 0);
  const point: Point = { days, unit: 'season', next: name.next, known: {} };
  return isCued(reader, at) ? point : { ...point, weak: 'beside' };
}

function seasonOf(season: number, year: number): Period {
  return months(year, season * 3, 3);
}

/** 0 is the season now on or coming, 1 the first that has not begun, -1 the last that is over. */
function shiftedSeason(reader: Reader, season: number, by: number): Period {
  const { year } = partsOf(reader.today);
  for (let ahead = -2; ahead <= 2; ahead++) {
    const days = seasonOf(season, year + ahead);
    const begins = by > 0 ? days.from > reader.today : days.to >= reader.today;
    if (begins) return by < 0 ? seasonOf(season, year + ahead - 1) : days;
  }
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}
