import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/reading/own-words.ts';
import { ownWordsFixtures } from './own-words-fixtures.ts';
import { measureOwnWords, withoutBlanks } from './own-words-measure.ts';

const fixtures = ownWordsFixtures();
const plain = fixtures.filter(({ body }) => body.html === undefined);

function words(...texts: string[]): string[] {
  return texts
    .flatMap((text) => withoutBlanks(text).split(' '))
    .filter(Boolean)
    .toSorted();
}

describe('the collection', () => {
  it('holds at least 250 messages, each with a name of its own', () => {
    const names = fixtures.map(({ collection, name }) => `${collection}: ${name}`);
    expect(names.length).toBeGreaterThanOrEqual(250);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(fixtures)('$collection: $name', ({ body, own }) => {
    expect(withoutBlanks(ownWords(body).text)).toBe(withoutBlanks(own));
  });

  it.each(plain)('puts every word of "$name" in one zone', ({ body }) => {
    const { text, quoted, signature } = ownWords(body);
    const decoration = (word: string): boolean => !/^[-–—_]+$/.test(word);
    expect(words(text, quoted, signature).filter(decoration)).toEqual(
      words(body.text).filter(decoration),
    );
  });

  it.each(plain.filter(({ quoted }) => quoted !== ''))(
    'quotes what is quoted in "$name"',
    ({ body, quoted }) => {
      const left = words(ownWords(body).quoted);
      expect(left).toEqual(
        expect.arrayContaining(words(quoted).filter((word) => /\p{L}/u.test(word))),
      );
    },
  );
});

describe('against the libraries', () => {
  const scores = measureOwnWords();
  const of = (reader: string): (typeof scores)[number] => {
    const found = scores.find((score) => score.reader === reader && score.collection === 'all');
    if (found === undefined) throw new Error(`no score for ${reader}`);
    return found;
  };

  it('is exact more often than both and loses less', () => {
    for (const library of ['planer', 'email-reply-parser']) {
      expect(of('agreed').exact).toBeGreaterThan(of(library).exact);
      expect(of('agreed').lost).toBeLessThan(of(library).lost);
    }
  });

  it('loses at most one word in a hundred of the writers’ own', () => {
    expect(of('agreed').lost).toBeLessThanOrEqual(0.01);
  });
});

function listed(name: string): string[] {
  const file = new URL(`./own-words/${name}.list`, import.meta.url);
  return readFileSync(file, 'utf8').trim().split('\n');
}

describe('attributions', () => {
  const attributions = listed('attributions');

  it.each(attributions)('%s', (attribution) => {
    const marked = `Mine.\n\n${attribution}\n\n> Theirs.\n\nMine, too.`;
    expect(ownWords({ text: marked }).text).toBe('Mine.\n\nMine, too.');
    // Apple Mail and Outlook on phones put no mark before the quoted lines.
    expect(ownWords({ text: `Mine.\n\n${attribution}\n\nTheirs.\nAll of it.` }).text).toBe('Mine.');
    const escaped = attribution.replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const html = `<div>Mine.</div><br><div>${escaped}</div><div>Theirs.</div>`;
    expect(ownWords({ text: '', html }).text).toBe('Mine.');
  });

  it.each(attributions.filter((line) => line.length > 40))('wrapped: %s', (attribution) => {
    const middle = attribution.indexOf(' ', attribution.length / 2);
    const wrapped = `${attribution.slice(0, middle)}\n${attribution.slice(middle + 1)}`;
    expect(ownWords({ text: `It is mine.\n\n${wrapped}\n> Theirs.` }).text).toBe('It is mine.');
    expect(ownWords({ text: `It is mine.\n${wrapped}\n> Theirs.` }).text).toBe('It is mine.');
  });
});

describe('lines that programmes write', () => {
  it.each(listed('mobile-footers'))('takes off "%s"', (footer) => {
    expect(ownWords({ text: `We take two.\n\n${footer}` }).text).toBe('We take two.');
    const reply = `We take two.\n${footer}\n\nOn 2 March 2026 09:14, Eva wrote:\n> How many?`;
    expect(ownWords({ text: reply }).text).toBe('We take two.');
  });

  it.each(listed('own-lines'))('leaves "%s"', (line) => {
    for (const text of [
      line,
      `Hello Eva,\n\n${line}`,
      `We take two.\n\n${line}`,
      `${line}\n\nWe take two.`,
    ]) {
      expect(ownWords({ text }).text).toBe(text);
      expect(ownWords({ text: `${text}\n\n> How many?` }).text).toBe(text);
    }
  });

  it.each(listed('separators'))('quotes below "%s"', (separator) => {
    const below = 'From: Eva <eva@berger.example>\nSubject: Seats\n\nHow many?';
    expect(ownWords({ text: `We take two.\n\n${separator}\n${below}` }).text).toBe('We take two.');
    expect(ownWords({ text: `We take two.\n${separator}\n\nHow many?` }).text).toBe('We take two.');
    const html = `<p>We take two.</p><div>${separator}<br><b>From:</b> Eva<br></div><p>How many?</p>`;
    expect(ownWords({ text: '', html }).text).toBe('We take two.');
  });

  it.each(listed('header-blocks'))('quotes below %s', (block) => {
    const headers = block.split(' | ');
    const rule = '_'.repeat(32);
    expect(ownWords({ text: `We take two.\n\n${headers.join('\n')}\n\nHow many?` }).text).toBe(
      'We take two.',
    );
    expect(ownWords({ text: `We take two.\n${rule}\n${headers.join('\n')}\nHow many?` }).text).toBe(
      'We take two.',
    );
    const bold = headers
      .map((header) => header.replace(/^\*?([^:：]+[:：])\*?/, '<b>$1</b>'))
      .join('<br>');
    const html = `<p class="MsoNormal">We take two.</p><div><p class="MsoNormal">${bold}</p></div><p>How many?</p>`;
    expect(ownWords({ text: '', html }).text).toBe('We take two.');
  });
});

describe('kinds of message', () => {
  it('says when a message is forwarded', () => {
    const forward = fixtures.filter(
      ({ name }) => /\bforward\b/.test(name) && !/Apple|asked/.test(name),
    );
    expect(forward.length).toBeGreaterThan(6);
    for (const { body, name } of forward)
      expect([name, ownWords(body).forwarded]).toEqual([name, true]);
    expect(ownWords({ text: 'Nothing is forwarded here.' }).forwarded).toBe(false);
  });

  it('reads HTML rather than text when both are given', () => {
    expect(ownWords({ text: 'plain', html: '<p>rich</p>' }).text).toBe('rich');
    expect(ownWords({ text: 'plain' }).text).toBe('plain');
  });

  it('keeps the lines and paragraphs of the writer', () => {
    const text = 'One\n  two\n\n\nthree';
    expect(ownWords({ text: `\n\n${text}\n\n> quote` }).text).toBe(text);
    expect(ownWords({ text: 'a\r\nb\rc' }).text).toBe('a\nb\nc');
  });

  it('gives what it took away', () => {
    const read = ownWords({
      text: 'Yes.\n\n-- \nEva\n\nOn 2 March 2026 09:14, Paul wrote:\n> No?',
    });
    expect(read).toEqual({
      text: 'Yes.',
      signature: '--\nEva',
      quoted: 'On 2 March 2026 09:14, Paul wrote:\n> No?',
      forwarded: false,
    });
  });

  it('takes an empty body', () => {
    const nothing = { text: '', quoted: '', signature: '', forwarded: false };
    expect(ownWords({ text: '' })).toEqual(nothing);
    expect(ownWords({ text: 'x', html: ' ' }).text).toBe('x');
    expect(ownWords({ text: ' \n\u00A0\n' })).toEqual(nothing);
  });
});

/** More of one thing than is read of any message (src/content/page.ts). Anything but linear time runs into the time limit of the test. */
function endless(part: string): string {
  return part.repeat(Math.ceil(210_000 / part.length));
}

describe('hostile input', () => {
  const LIMIT = 60_000;
  const line = (part: string): string => `${part.repeat(Math.ceil(900 / part.length))}\n`;

  it.each([
    'a ',
    'x',
    '\n',
    '> ',
    '>\n',
    'On 5 May 2026 ',
    'On 5 May 2026, Bo <b@c.de> wrote:\n',
    'x wrote:\n',
    'From: a@b.c\n',
    'To: a@b\nFrom: ',
    'To: x\n\n5 May 2026\n',
    '-- \n',
    '---\n',
    '_\n',
    '_____\n',
    '----- ',
    'Best,\n',
    'Thanks\n\n',
    'Bo Lind\n',
    'Bo Lind\n555-123-4567\n',
    'unsubscribe\n',
    'Sent from my \n',
    'This e-mail is confidential ',
    'JD> x\n',
    '-----BEGIN PGP SIGNATURE-----\n',
    'wrote',
    '写道',
    '\u200F',
    '\uD800',
    '\0',
    '2026-05-05 10:00 ',
    '<',
    '&',
    '*',
    '|',
    '\t',
    '(',
    '. ',
  ])(
    'reads %j over and over as text',
    (part) => {
      expect(ownWords({ text: endless(part) })).toBeDefined();
    },
    LIMIT,
  );

  it.each([
    'a ',
    '1.2.3 ',
    '- ',
    'a@',
    'Ab ',
    'On 5 May ',
    '5 a a ',
    'jan ',
    'From: ',
    '+1 ',
    'T: ',
    '> ',
    'wrote: ',
    'On ',
    'Best, ',
    'thanks and ',
    'sent from ',
    ' . ',
    '*_',
    'de la ',
    'www.',
    'http://',
    'Dr. ',
    '1 Main Street ',
    '"',
    '٣',
  ])(
    'reads a thousand long lines of %j',
    (part) => {
      expect(ownWords({ text: line(part).repeat(1000) })).toBeDefined();
      expect(ownWords({ text: `${line(part).trim()}:\n> q\n`.repeat(1000) })).toBeDefined();
    },
    LIMIT,
  );

  it.each([
    '<div>',
    '</div>',
    '<b>',
    '</x>',
    '<p>a',
    '<br>',
    '<td>',
    '&amp;',
    '&',
    '<',
    '<!--',
    '<a href="x',
    '<a x=',
    '<![CDATA[',
    '<div class="gmail_quote"><blockquote>',
    '<blockquote><div>x',
    '<div style="display:none">',
    '<div id="x_divRplyFwdMsg">',
    '<script>',
    '<pre>\n',
    '<table><tr><td>x',
  ])(
    'reads %j over and over as HTML',
    (part) => {
      expect(ownWords({ text: '', html: endless(part) })).toBeDefined();
    },
    LIMIT,
  );

  it('reads quotes nested two hundred deep', () => {
    const deep = (open: string, close: string): string =>
      `Mine.${open.repeat(200)}old${close.repeat(200)}`;
    expect(
      ownWords({ text: '', html: deep('<blockquote type="cite"><div>', '</div></blockquote>') })
        .text,
    ).toBe('Mine.');
    const gmail =
      '<div class="gmail_quote"><div class="gmail_attr">On Monday Eva wrote:</div><blockquote class="gmail_quote">';
    expect(ownWords({ text: '', html: deep(gmail, '</blockquote></div>') }).text).toBe('Mine.');
    const text = Array.from({ length: 200 }, (_, at) => `${'>'.repeat(at + 1)} level ${at}`).join(
      '\n',
    );
    expect(ownWords({ text: `Mine.\n\n${text}` }).text).toBe('Mine.');
  });

  it(
    'reads tags that are closed in the wrong order',
    () => {
      const html = `${'<div>'.repeat(50_000)}Mine.${'</b>'.repeat(50_000)}${'</div>'.repeat(50_000)}`;
      expect(ownWords({ text: '', html }).text).toBe('Mine.');
    },
    LIMIT,
  );

  it('reads random shreds of real messages without throwing or losing a line', () => {
    let seed = 20_260_302;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const shreds = plain.flatMap(({ body }) => body.text.split('\n'));
    for (let round = 0; round < 400; round += 1) {
      const text = Array.from({ length: 1 + random(25) }, () => shreds[random(shreds.length)]).join(
        '\n',
      );
      const read = ownWords({ text });
      const decoration = (word: string): boolean => !/^[-–—_]+$/.test(word);
      expect(words(read.text, read.quoted, read.signature).filter(decoration)).toEqual(
        words(text).filter(decoration),
      );
    }
  });
});
