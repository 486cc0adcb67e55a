import { expect, it } from 'vitest';
import { isShown } from '../../src/webmail/visible.ts';
import { only, pageOf } from './page.ts';

it.each([
  ['<p id="x">', true],
  ['<div style="display: none"><p id="x"></div>', false],
  ['<div style="color:red;DISPLAY:NONE;"><p id="x"></div>', false],
  ['<div hidden><p id="x"></div>', false],
  ['<p id="x" style="visibility: hidden">', false],
  ['<p id="x" style="--display:none">', true],
])('on a page without layout, %s is shown: %s', (html, shown) => {
  expect(isShown(only(pageOf(html), '#x'))).toBe(shown);
});
