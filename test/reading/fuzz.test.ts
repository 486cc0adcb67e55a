import { describe, expect, it } from 'vitest';
import { agreedAcross, type ThreadMessage } from '../../src/reading/acceptance.ts';
import { findDates } from '../../src/reading/dates.ts';
import { isOutOfOffice, outOfOffice } from '../../src/reading/out-of-office.ts';
import { ownWords } from '../../src/reading/own-words.ts';
import { findPromises, isMailing } from '../../src/reading/promises.ts';

const sent = {
  sentAt: new Date('2025-03-11T15:00:00Z'),
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
};
const from = { name: 'Dana', address: 'dana@northwind.example' };

/** Every way into `src/reading`, each given one text. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  ownWords: (text) => ownWords({ text }),
  'ownWords of HTML': (text) => ownWords({ text: '', html: text }),
  findDates: (text) => findDates({ text, ...sent }),
  findPromises: (text) => findPromises({ text, from, fromMe: false, ...sent }),
  isMailing: (text) => isMailing(text, null),
  outOfOffice: (text) => outOfOffice({ subject: 'Automatic reply', text, ...sent }),
  'isOutOfOffice of a subject': (text) => isOutOfOffice({ subject: text, text: '' }),
  agreedAcross: (text) =>
    agreedAcross(
      [0, 1].map((n): ThreadMessage => ({
        id: `${n}`,
        from,
        fromMe: n === 1,
        sentAt: sent.sentAt,
        ownText: text,
      })),
      sent,
    ),
};

/** Text that grows with `size` (in characters, roughly) and is meant to be hard to read. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'one long word': (size) => 'a'.repeat(size),
  'one long line of words': (size) => 'please send it by Friday and '.repeat(size / 29),
  blanks: (size) => ' '.repeat(size),
  'blank lines': (size) => '\n'.repeat(size),
  'tabs and breaks': (size) => '\t\n \r\n'.repeat(size / 5),
  'full stops': (size) => '.'.repeat(size),
  'full stops before a letter': (size) => `${'.'.repeat(size)}x`,
  marks: (size) => '!?)]"\'»'.repeat(size / 7),
  hyphens: (size) => '-'.repeat(size),
  'hyphened word': (size) => 'a-'.repeat(size / 2),
  apostrophes: (size) => "l'".repeat(size / 2),
  figures: (size) => '1'.repeat(size),
  'figures and stops': (size) => '1.1,1/'.repeat(size / 6),
  times: (size) => '10:30 '.repeat(size / 6),
  dates: (size) => 'on 14 March, '.repeat(size / 13),
  weekdays: (size) => 'Tuesday or '.repeat(size / 11),
  'asking for weekdays': (size) => 'how about Tuesday? '.repeat(size / 19),
  'half a promise': (size) => 'I will also then just '.repeat(size / 22),
  'the beginnings of cues': (size) =>
    'would you let us how about if we can you please '.repeat(size / 48),
  commas: (size) => ', and '.repeat(size / 6),
  'nested quotes': (size) =>
    Array.from(
      { length: size / 100 },
      (_, n) => `${'>'.repeat(Math.min(200, n))} I will call you Friday`,
    ).join('\n'),
  attributions: (size) => 'On Mon, Mar 10, 2025 at 4:12 PM Mark wrote:\n> '.repeat(size / 48),
  headers: (size) => 'From: a\nSent: b\nTo: c\nSubject: d\n'.repeat(size / 35),
  'signature marks': (size) => '-- \nDana\n'.repeat(size / 9),
  underscores: (size) => '_'.repeat(size),
  'unclosed tags': (size) => '<div><blockquote>'.repeat(size / 17),
  'unclosed brackets': (size) => '<'.repeat(size),
  entities: (size) => '&amp;&#x1F600;&'.repeat(size / 15),
  attributes: (size) => `<a ${'x="y" '.repeat(size / 6)}>`,
  addresses: (size) => 'a@b.c<a@b.c> '.repeat(size / 13),
  links: (size) => 'https://a.b/?c=d '.repeat(size / 17),
  'lone surrogates': (size) => '\ud800 \udc00Tuesday\ud800'.repeat(size / 11),
  'combining marks': (size) => `e${'\u0301'.repeat(size)}`,
  'right-to-left': (size) => '\u202eFriday by it send\u202c '.repeat(size / 20),
  nulls: (size) => 'a\0b\u0001'.repeat(size / 4),
  'copyright signs': (size) => '(c) copyright '.repeat(size / 14),
  speakers: (size) => 'speaker '.repeat(size / 8),
  discounts: (size) => '9% '.repeat(size / 3),
};

/** In milliseconds. */
function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const small = 2_500;
/** Eight times the text; work in step with the text is 8 times as much, its square 64 times. */
const larger = 8;
const tolerated = 32;
/** Below this the clock tells nothing; a quadratic reader is far above it at the larger size. */
const tooShortToTell = 40;
/** No limit on time: a loaded machine is slow, and the growth is what is looked at. */
const patient = 300_000;

/** How much longer eight times the text takes; `null` when both are too short to tell. */
function growth(read: (text: string) => unknown, text: (size: number) => string): number | null {
  const more = time(() => read(text(small * larger)));
  if (more < tooShortToTell) return null;
  const less = time(() => read(text(small)));
  return more / Math.max(less, tooShortToTell / larger);
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each(Object.entries(hostile))(
    'grows in step with %s',
    (_name, text) => {
      read(text(small));
      // A busy machine can make one measurement look bad, but not four; a quadratic reader fails them all.
      let ratio = growth(read, text);
      for (let again = 0; again < 3 && ratio !== null && ratio >= tolerated; again += 1) {
        ratio = Math.min(ratio, growth(read, text) ?? 0);
      }
      expect(ratio ?? 0).toBeLessThan(tolerated);
    },
    patient,
  );
});

/** More than is read of any message (src/content/page.ts). */
const longest = 210_000;

describe('a very long text', () => {
  it.each(Object.entries(hostile))(
    'of %s ends',
    (_, text) => {
      const long = text(longest);
      for (const [name, read] of Object.entries(readers)) {
        // Figures without end are read for dates at 10 kB a second or so; once, above, is enough.
        if (name !== 'findDates') expect(() => read(long), name).not.toThrow();
      }
    },
    patient,
  );

  it.each(['one long line of words', 'dates', 'nested quotes', 'lone surrogates'])(
    'of %s is read for dates',
    (name) => {
      const text = hostile[name]?.(longest) ?? '';
      expect(text.length).toBeGreaterThan(longest * 0.9);
      expect(() => findDates({ text, ...sent })).not.toThrow();
    },
    patient,
  );
});

/** The same unlikely characters and words in a different order each time, from a seed. */
function* scrambled(count: number): Generator<string> {
  const pieces = [
    'I will',
    'please',
    'send',
    'Tuesday',
    '14',
    'March',
    '.',
    ',',
    '\n',
    '\n\n',
    '>',
    'On',
    'wrote:',
    ' ',
    '-',
    '--',
    '\ud800',
    "n't",
    '?',
    '10am',
    'by',
    'until',
    'next',
    'week',
    'der',
    'le',
    'não',
    'é',
    '<div>',
    '&nbsp;',
    '1/2',
    '/',
    '2025',
    'if',
  ];
  let state = 12_345;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  for (let n = 0; n < count; n += 1) {
    yield Array.from({ length: 5 + next(60) }, () => pieces[next(pieces.length)] ?? '').join(
      next(2) ? ' ' : '',
    );
  }
}

describe('scrambled text', () => {
  it(
    'never makes a reader throw',
    () => {
      for (const text of scrambled(250)) {
        for (const read of Object.values(readers))
          expect(() => read(text), JSON.stringify(text)).not.toThrow();
      }
    },
    patient,
  );

  it(
    'gives days that are none of the past, and sentences of the text',
    () => {
      for (const text of scrambled(250)) {
        for (const { on, quote, confidence } of findPromises({
          text,
          from,
          fromMe: false,
          ...sent,
        })) {
          expect(on.to >= '2025-03-11' && on.from <= on.to, JSON.stringify(text)).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          expect(quote.trim()).not.toBe('');
        }
      }
    },
    patient,
  );
});
