import { describe, expect, it } from 'vitest';
import { find, findAll, findOptional, PageChanged, type Selector } from '../../src/webmail/find.ts';
import { pageOf } from './page.ts';

const sender: Selector = {
  name: 'sender',
  marks: 'who wrote it',
  forms: [
    { css: '.new', seen: 'test' },
    { css: '.old', seen: 'test', legacy: true },
  ],
};

describe('find', () => {
  const page = pageOf('<i class="old">1</i><i class="new" hidden>2</i><i class="new">3</i>');

  it('takes the best form, not the first element', () => {
    expect(find(page, sender).textContent).toBe('2');
    expect(findAll(page, sender).map((element) => element.textContent)).toEqual(['2', '3']);
  });
  it('goes on to the next form when no element of one is acceptable', () => {
    expect(find(page, sender, (element) => !element.matches('.new')).textContent).toBe('1');
  });
  it('names the selector when there is nothing', () => {
    expect(() => find(pageOf('<p>'), sender)).toThrow(new PageChanged('sender'));
    expect(findOptional(pageOf('<p>'), sender)).toBeNull();
  });
});
