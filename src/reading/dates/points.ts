import { calendarDateAt } from './calendar-dates.ts';
import { dayWordAt, holidayAt, seasonAt } from './named-days.ts';
import { numericDateAt } from './numeric-dates.ts';
import { OFFSET_ROLES, movedOn, offsetAt } from './offsets.ts';
import { edgeAt, partAt, weekOfAt } from './parts.ts';
import type { Role, WordEntries } from './lexicon.ts';
import type { Point } from './point.ts';
import { type Reader, isCued, startsAfresh } from './reader.ts';
import { nthAt } from './nth.ts';
import { quarterAt } from './quarters.ts';
import { rollingAt, shiftedUnitAt, weekNumberAt, yearAloneAt } from './units.ts';
import { weekdayAt } from './weekdays.ts';

// "the day after the day after the day after …" is no date that anyone means.
const DEEPEST = 2;

type Form = (reader: Reader, at: number) => Point | null;

// Each form with the roles its first word may have; figures may open some.
const FORMS: readonly (readonly [form: Form, figures: boolean, roles: readonly Role[]])[] = [
  [numericDateAt, true, []],
  [weekdayAt, true, ['weekday', 'shift', 'coming', 'article', 'dayMark']],
  [dayWordAt, false, ['day', 'article']],
  [calendarDateAt, true, ['month', 'ordinal', 'number', 'shift', 'coming', 'article', 'dayMark']],
  [holidayAt, true, ['holiday', 'shift', 'coming', 'article']],
  [nthAt, true, ['ordinal', 'article']],
  [partAt, false, ['part', 'article']],
  [edgeAt, false, ['edge', 'article']],
  [weekOfAt, false, ['weekOf', 'unit', 'article']],
  [offsetAt, true, OFFSET_ROLES],
  [rollingAt, true, ['shift', 'coming', 'number', 'couple', 'few', 'article']],
  [shiftedUnitAt, false, ['unit', 'shift', 'coming', 'article']],
  [quarterAt, true, ['quarterMark', 'halfMark', 'ordinal', 'article']],
  [weekNumberAt, true, ['weekMark', 'article']],
  [seasonAt, false, ['season', 'shift', 'coming', 'article']],
  [yearAloneAt, true, ['yearMark', 'article']],
];

const FIGURE_FORMS = FORMS.filter(([, figures]) => figures).map(([form]) => form);

const formsByWord = new WeakMap<WordEntries, Form[]>();

/** The forms that a word may open. */
function formsOf(entries: WordEntries | undefined): readonly Form[] {
  if (!entries) return [];
  let forms = formsByWord.get(entries);
  if (!forms) {
    forms = FORMS.filter(([, , roles]) => roles.some((role) => entries.byRole[role])).map(
      ([form]) => form,
    );
    formsByWord.set(entries, forms);
  }
  return forms;
}

/** The longest day or period that starts at a token, in any of the forms. */
export function pointAt(reader: Reader, at: number): Point | null {
  const token = reader.tokens[at];
  if (!token || reader.depth > DEEPEST || (!token.digits && !reader.entries[at])) return null;
  const key = at * 8 + reader.depth * 2 + (reader.joinedAt === at ? 1 : 0);
  const known = reader.known.get(key);
  if (known !== undefined) return known;
  reader.deeper ??= { ...reader, depth: reader.depth + 1, deeper: null };
  // No form begins with the tail of a number, or is a number among commas.
  const tail = token.digits && (isLone(reader, at) || !startsAfresh(reader, at));
  const point = tail ? null : readPoint(reader.deeper, at, token.digits);
  reader.known.set(key, point);
  return point;
}

/** Figures with nothing that belongs to them before or behind: most of a table or of code. */
function isLone(reader: Reader, at: number): boolean {
  const behind = reader.tokens[at + 1];
  // "from 2026 to 2028"; shorter figures at the end of a range are read as mere numbers.
  if (at === reader.joinedAt && reader.tokens[at]?.word.length === 4) return false;
  if (at === 0 || behind?.letters || behind?.digits) return false;
  const bound = behind?.gap === 'none' && /[./:°-]/.test(behind.word);
  return !bound && behind?.word !== '(' && behind?.word !== '-' && !isCued(reader, at);
}

function readPoint(reader: Reader, at: number, digits: boolean): Point | null {
  let best: Point | null = null;
  for (const form of digits ? FIGURE_FORMS : formsOf(reader.entries[at])) {
    const point = form(reader, at);
    if (point && (!best || point.next > best.next)) best = point;
  }
  return best && (movedOn(reader, best) ?? best);
}
