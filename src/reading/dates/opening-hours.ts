import { type Reader, isWord, skip, skipAll, skipMark } from './reader.ts';

/** "9 to 5", ", von 9 bis 17 Uhr" behind days of the week. */
export function hoursFollow(reader: Reader, at: number): boolean {
  const start = skipAll(reader, skipMark(reader, at, ',', ':', '('), 2, 'at', 'from', 'article');
  const first = hourAt(reader, start);
  const joined = isWord(reader, first, '-')
    ? first + 1
    : skipAll(reader, first, 2, 'to', 'and', 'at');
  return first > start && joined > first && hourAt(reader, joined) > joined;
}

function hourAt(reader: Reader, at: number): number {
  const token = reader.tokens[at];
  if (!token?.digits || token.word.length > 2 || Number(token.word) > 24) return at;
  const colon = isWord(reader, at + 1, ':', '.') && reader.tokens[at + 2]?.digits;
  const end = colon && reader.tokens[at + 2]?.gap === 'none' ? at + 3 : at + 1;
  const clock = skip(reader, end, 'clock');
  // "9h30"
  const minutes = reader.tokens[clock];
  return minutes?.digits && minutes.gap === 'none' && clock > end ? clock + 1 : clock;
}
