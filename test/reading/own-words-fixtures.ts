import { readdirSync, readFileSync } from 'node:fs';
import type { MessageBody } from '../../src/reading/own-words.ts';

/** One message of the project's own collection, and what its sender wrote in it. */
export interface OwnWordsFixture {
  name: string;
  collection: string;
  body: MessageBody;
  own: string;
  /** The lines marked as quoted; empty for HTML messages, where only the own words are given. */
  quoted: string;
}

const folder = new URL('./own-words/', import.meta.url);
// "%quoted" on a line of its own, or inside a line where a client glued a quote to a sentence.
const SECTION = /(^|\n| )%(own|quoted|signature)(?: |\n|$)/g;

function readMessage(collection: string, written: string): OwnWordsFixture {
  const end = written.indexOf('\n');
  const name = written.slice(0, end).trim();
  const content = written.slice(end + 1).replace(/\n$/, '');
  if (collection.startsWith('html')) {
    const [html = '', own = ''] = content.split('\n%own\n');
    return { name, collection, body: { text: '', html }, own, quoted: '' };
  }
  const zones: Record<string, string[]> = { own: [], quoted: [], signature: [] };
  let text = '';
  let zone = 'own';
  let at = 0;
  const take = (to: number, separator: string): void => {
    const part = content.slice(at, to);
    zones[zone]?.push(part);
    text += part + separator;
  };
  for (const match of content.matchAll(SECTION)) {
    if (match.index === 0) at = 0;
    take(match.index, match[1] ?? '');
    zone = match[2] ?? 'own';
    at = match.index + match[0].length;
  }
  take(content.length, '');
  return {
    name,
    collection,
    body: { text },
    own: (zones['own'] ?? []).join('\n'),
    quoted: (zones['quoted'] ?? []).join('\n'),
  };
}

/** Reads the collection: messages parted by "=== name", their zones by "%own" and its like. */
export function ownWordsFixtures(): OwnWordsFixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((written) => readMessage(file.replace('.txt', ''), written)),
    );
}
