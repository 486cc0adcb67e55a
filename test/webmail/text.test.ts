import { describe, expect, it } from 'vitest';
import { lineOf, textOf } from '../../src/webmail/text.ts';
import { pageOf } from './page.ts';

const text = (html: string, noise?: string) =>
  textOf(pageOf(html).body, (element) => (noise ? element.matches(noise) : false));

describe('text of a message body', () => {
  it.each([
    ['<div>Hello Ana,</div><div><br></div><div>two<br>three</div>', 'Hello Ana,\n\ntwo\nthree'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['Hello<br><br>Bye', 'Hello\n\nBye'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['one <b>bold</b>\n   word', 'one bold word'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<div style="white-space: pre-wrap">a\nb</div>', 'a\nb'],
    [
      '<table><tr><td>Name</td><td>Ana</td></tr><tr><td>City</td><td>Rome</td></tr></table>',
      'Name Ana\nCity Rome',
    ],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['a<script>x</script><style>y</style>b', 'ab'],
    ['<div style="display:none">folded away</div>', 'folded away'],
    ['well <img alt="😀"> and <img alt="logo of a firm">', 'well 😀 and'],
    ['see https://a.example/<wbr>page', 'see https://a.example/page'],
    ['a&nbsp;b', 'a b'],
  ])('of %s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('leaves out what is noise', () => {
    expect(text('<div>kept</div><div class="n">dropped <b>whole</b></div>', '.n')).toBe('kept');
  });

  it('survives nesting as deep as long conversations make it', () => {
    const deep = '<blockquote>'.repeat(400) + 'x' + '</blockquote>'.repeat(400);
    expect(text(deep)).toBe('x');
  });

  it('of a heading is one line, emoji included', () => {
    expect(lineOf(pageOf('<h2>Deal <img data-emoji="🎉"><br>on</h2>').body)).toBe('Deal 🎉 on');
  });
});
