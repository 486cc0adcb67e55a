import { describe, expect, it } from 'vitest';
import { ownTextEnd } from '../../../src/webmail/gmail/own-text.ts';

describe('the rep’s own part of a plain-text mail ends', () => {
  it.each([
    ['Hi\n\n-- \nRep', 'Hi\n\n'],
    ['Hi\n--\nRep', 'Hi\n'],
    ['Hi\n\nOn Thu Dana wrote:\n> Yes', 'Hi\n\n'],
    ['Hi\n\nOn Thu Dana wrote:\n\n> Yes\n\n-- \nRep', 'Hi\n\n'],
    ['a -- b\nc > d', 'a -- b\nc > d'],
    ['', ''],
  ])('in %j after %j', (text, own) => expect(text.slice(0, ownTextEnd(text))).toBe(own));
});
