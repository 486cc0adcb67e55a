import { describe, expect, it } from 'vitest';
import { addressesIn, asAddress, cleanName, sameMailbox } from '../../src/webmail/names.ts';

describe('display names', () => {
  it.each([
    ['Ana\u202Emoc.evil', 'Anamoc.evil'],
    ['  Ana \n Lopez\u200B ', 'Ana Lopez'],
    ['\uE123Ana', 'Ana'],
    ['👩\u200D💻 Ana', '👩\u200D💻 Ana'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    [null, ''],
  ])('%j becomes %j', (raw, expected) => expect(cleanName(raw)).toBe(expected));

  it('are cut to a length that keeps characters whole', () => {
    expect(Array.from(cleanName('🎉'.repeat(500)))).toHaveLength(120);
  });
});

describe('addresses', () => {
  it.each([
    ['Ana@Example.COM', 'ana@example.com'],
    [' ana@example.com\u200E', 'ana@example.com'],
    ['ana+x@mail.example.co.uk', 'ana+x@mail.example.co.uk'],
    ['jörg@bücher.example', 'jörg@bücher.example'],
    ['undefined', null],
    ['null', null],
    ['Ana', null],
    ['ana@localhost', null],
    ['a@b.example, c@d.example', null],
    ['<ana@example.com>', null],
    ['', null],
    [undefined, null],
  ])('%j is %j', (raw, expected) => expect(asAddress(raw)).toBe(expected));

  it('are found inside text, in order', () => {
    expect(addressesIn('Ana <ana@example.com>, (bob@example.org)')).toEqual([
      'ana@example.com',
      'bob@example.org',
    ]);
  });

  it('are the same mailbox only where the provider says so', () => {
    expect(sameMailbox('a.n.a+deals@gmail.com', 'ana@googlemail.com')).toBe(true);
    expect(sameMailbox('a.na@example.com', 'ana@example.com')).toBe(false);
    expect(sameMailbox(null, null)).toBe(false);
  });
});
