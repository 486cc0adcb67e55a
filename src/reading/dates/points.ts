import { calendarDateAt } from './calendar-dates.ts';
import { dayWordAt, holidayAt, seasonAt } from './named-days.ts';
import { numericDateAt } from './numeric-dates.ts';
import { movedOn, offsetAt } from './offsets.ts';
import { edgeAt, partAt, weekOfAt } from './parts.ts';
import { type Point, longest } from './point.ts';
import type { Reader } from './reader.ts';
import { nthAt, quarterAt, rollingAt, shiftedUnitAt, weekNumberAt, yearAloneAt } from './units.ts';
import { weekdayAt } from './weekdays.ts';

// "the day after the day after the day after …" is no date that anyone means.
const DEEPEST = 2;

const FORMS = [
  numericDateAt,
  weekdayAt,
  dayWordAt,
  calendarDateAt,
  holidayAt,
  nthAt,
  partAt,
  edgeAt,
  weekOfAt,
  offsetAt,
  rollingAt,
  shiftedUnitAt,
  quarterAt,
  weekNumberAt,
  seasonAt,
  yearAloneAt,
];

/** The longest day or period that starts at a token, in any of the forms. */
export function pointAt(reader: Reader, at: number): Point | null {
  const token = reader.tokens[at];
  if (!token || reader.depth > DEEPEST) return null;
  if (!token.digits && !reader.lexicon.entries.has(token.word)) return null;
  const inner = { ...reader, depth: reader.depth + 1 };
  const point = longest(FORMS.map((form) => form(inner, at)));
  return point && (movedOn(inner, point) ?? point);
}
