import { partsOf } from './calendar.ts';
import { dayNumberAt, yearAfter, yearAt } from './numbers.ts';
import { months } from './period.ts';
import { type Point, longest } from './point.ts';
import { type Reader, isCued, isWord, meaning, skip, skipMark, startsAfresh } from './reader.ts';

/** "Q3", "Q3 2026", "third quarter of 2026", "H1 2026", "2. Halbjahr 2026". */
export function quarterAt(reader: Reader, at: number): Point | null {
  const start = skip(reader, at, 'article');
  return longest([
    markedQuarter(reader, start),
    countedQuarter(reader, start),
    yearThenQuarter(reader, at),
  ]);
}

function markedQuarter(reader: Reader, at: number): Point | null {
  for (const role of ['quarterMark', 'halfMark'] as const) {
    const mark = meaning(reader, at, role);
    const figure = mark && reader.tokens[mark.next];
    if (!mark || !figure?.digits || figure.word.length !== 1) continue;
    const spelt = reader.tokens[at]?.word.length !== 1;
    if (figure.gap !== 'none' && !spelt) continue;
    // "Q4: what happens then?" is a question.
    if (isWord(reader, mark.next + 1, ':')) continue;
    const point = quarterPoint(
      reader,
      role === 'quarterMark' ? 3 : 6,
      Number(figure.word),
      mark.next + 1,
    );
    // H2 is also a heading, T3 a type: without a year, only after a word that leads to a date.
    if (point && (isWord(reader, at, 'q') || point.known.year !== undefined || isCued(reader, at)))
      return point;
  }
  return null;
}

function countedQuarter(reader: Reader, at: number): Point | null {
  const number = dayNumberAt(reader, at);
  const last = number ? null : meaning(reader, at, 'ordinal');
  const next = number?.next ?? last?.next;
  if (next === undefined || (number && number.style === 'word')) return null;
  const unit = meaning(reader, next, 'unit');
  const mark = unit ? null : meaning(reader, next, 'quarterMark');
  const size = unit?.value === 'quarter' || mark ? 3 : unit?.value === 'half' ? 6 : 0;
  if (size === 0 || (number?.style === 'figures' && !mark && reader.tokens[at + 1]?.gap === 'none'))
    return null;
  const n = number?.day ?? 12 / size;
  const point = quarterPoint(reader, size, n, unit?.next ?? mark?.next ?? next);
  // "the first half" alone may be half of anything.
  const named = size === 3 || point?.known.year !== undefined || isCued(reader, at);
  return point && named ? point : null;
}

function yearThenQuarter(reader: Reader, at: number): Point | null {
  const year = startsAfresh(reader, at) ? yearAt(reader, at) : null;
  if (!year) return null;
  const mark = meaning(reader, skipMark(reader, year.next, '-', '/'), 'quarterMark');
  const figure = mark && reader.tokens[mark.next];
  if (!mark || !figure?.digits || figure.gap !== 'none' || !/^[1-4]$/.test(figure.word))
    return null;
  const days = months(year.year, Number(figure.word) * 3 - 2, 3);
  return { days, unit: 'quarter', next: mark.next + 1, known: { year: year.year } };
}

function quarterPoint(reader: Reader, size: 3 | 6, n: number, at: number): Point | null {
  if (n < 1 || n > 12 / size) return null;
  const { year, next } = yearAfter(reader, at);
  const today = partsOf(reader.today);
  const first = (n - 1) * size + 1;
  const coming = today.month >= first + size ? today.year + 1 : today.year;
  const days = months(year ?? coming, first, size);
  return {
    days,
    unit: size === 3 ? 'quarter' : 'half',
    next,
    known: year === undefined ? {} : { year },
  };
}
