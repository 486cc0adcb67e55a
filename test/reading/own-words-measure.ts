import EmailReplyParser from 'email-reply-parser';
import { convert } from 'html-to-text';
import planer from 'planer';
import { ownWords, type MessageBody } from '../../src/reading/own-words.ts';
import { ownWordsFixtures, type OwnWordsFixture } from './own-words-fixtures.ts';

/** How one way of reading does on one collection, in shares of one. */
export interface OwnWordsScore {
  reader: string;
  collection: string;
  messages: number;
  /** Messages whose own words come out exactly, blanks apart. */
  exact: number;
  /** Words of the writers' own that are missing from what came out. */
  lost: number;
}

export type Reader = (body: MessageBody) => string;

function asPlainText({ text, html }: MessageBody): string {
  return html === undefined ? text : convert(html, { wordwrap: false });
}

export const READERS: Readonly<Record<string, Reader>> = {
  agreed: (body) => ownWords(body).text,
  planer: (body) => planer.extractFromPlain(asPlainText(body)),
  'email-reply-parser': (body) => new EmailReplyParser().read(asPlainText(body)).getVisibleText(),
};

export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/g, ' ').trim();
}

function lostWords(own: string, read: string): number {
  const left = new Map<string, number>();
  for (const word of withoutBlanks(read).split(' ')) left.set(word, (left.get(word) ?? 0) + 1);
  let lost = 0;
  for (const word of withoutBlanks(own).split(' ').filter(Boolean)) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost += 1;
    left.set(word, count - 1);
  }
  return lost;
}

function score(
  reader: string,
  collection: string,
  fixtures: readonly OwnWordsFixture[],
): OwnWordsScore {
  const read = READERS[reader] ?? (() => '');
  let exact = 0;
  let lost = 0;
  let words = 0;
  for (const { body, own } of fixtures) {
    const got = read(body);
    if (withoutBlanks(got) === withoutBlanks(own)) exact += 1;
    lost += lostWords(own, got);
    words += withoutBlanks(own).split(' ').length;
  }
  return {
    reader,
    collection,
    messages: fixtures.length,
    exact: exact / fixtures.length,
    lost: lost / words,
  };
}

/** Scores this project's reading, planer and email-reply-parser on each collection and on all. */
export function measureOwnWords(): OwnWordsScore[] {
  const all = ownWordsFixtures();
  const collections = [...new Set(all.map((fixture) => fixture.collection))];
  return Object.keys(READERS).flatMap((reader) => [
    ...collections.map((name) =>
      score(
        reader,
        name,
        all.filter((one) => one.collection === name),
      ),
    ),
    score(reader, 'all', all),
  ]);
}
