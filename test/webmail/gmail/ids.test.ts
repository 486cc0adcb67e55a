import { describe, expect, it } from 'vitest';
import { anyId } from '../../../src/webmail/gmail/ids.ts';
import { threadToken } from '../../../src/webmail/gmail/route.ts';

describe('ids', () => {
  it.each([
    ['18C2A5B0F00D1234', '18c2a5b0f00d1234'],
    ['thread-f:1773000000000000123', '189af61b32c4807b'],
    ['#thread-f:1773000000000000123', '189af61b32c4807b'],
    ['#msg-f:1773000000000000123', '189af61b32c4807b'],
    ['thread-a:r-8123', null],
    ['#msg-a:r-55', null],
    ['undefined', null],
    ['null', null],
    ['', null],
    [null, null],
    ['18c2a5b0f00d12345678', null],
  ])('%j is %j', (value, id) => expect(anyId(value)).toBe(id));
});

describe('the thread’s token in the address', () => {
  it.each([
    ['#inbox/FMfcgzQZtBnRkWjxLmNpQrStVwXz', 'FMfcgzQZtBnRkWjxLmNpQrStVwXz'],
    ['#search/a%2Fb/FMfcgzQZtBnRkWjxLmNpQrStVwXz?compose=new', 'FMfcgzQZtBnRkWjxLmNpQrStVwXz'],
    ['#all/18c2a5b0f00d1234', '18c2a5b0f00d1234'],
    ['#inbox/p2', null],
    ['#label/customers/important', null],
    ['#inbox', null],
    ['#search/%E0%A4%A', null],
    ['', null],
  ])('of %j is %j', (hash, token) => {
    expect(threadToken(new URL(`https://mail.google.com/mail/u/0/${hash}`))).toBe(token);
  });
  it('stands in the query of a thread’s own window', () => {
    expect(
      threadToken(new URL('https://mail.google.com/mail/u/0/?view=btop&th=18c2a5b0f00d1234')),
    ).toBe('18c2a5b0f00d1234');
  });
});
