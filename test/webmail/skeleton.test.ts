import { expect, it } from 'vitest';
import { skeletonOf } from '../../src/webmail/skeleton.ts';
import { only, pageOf } from './page.ts';

it('tells the structure and nobody’s words', () => {
  const page = pageOf(
    '<div id="secret-id" class="a3s m1634abcd5678ef" role="listitem" data-message-id="#msg-f:17" title="ana@example.com">Private words<b class="x">more</b></div>',
  );
  const outline = skeletonOf(only(page, '.a3s'));
  expect(outline).toBe('div.a3s.…[role=listitem][id][data-message-id][title]\n  b.x');
});

it('ends at its depth and its length', () => {
  const page = pageOf(`<div class="top">${'<p><i></i></p>'.repeat(300)}</div>`);
  expect(skeletonOf(only(page, '.top'), 1, 50).split('\n')).toHaveLength(50);
  expect(skeletonOf(only(page, '.top'), 1, 5000)).not.toMatch(/^ *i$/m);
});
