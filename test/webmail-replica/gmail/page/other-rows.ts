/** Rows of a list that are no conversation: drafts on their own, advertisements. */
import type { WireDraft } from '../wire.ts';
import type { Context } from './context.ts';
import { freshId, h } from './dom.ts';
import { checkbox, dateCell, hoverBar, rowAttributes, shownBy } from './rows.ts';

/** The row of a draft that belongs to no thread. */
export function draftRow(context: Context, draft: WireDraft): HTMLElement {
  const subject = draft.subject || context.words.noSubject;
  const line = h(
    'tr.zA.yO',
    { ...rowAttributes, id: freshId() },
    h('td.PF.xY'),
    checkbox(),
    h('td.apU.xY'),
    h('td.WA.xY'),
    h('td.yX.xY', {}, h('div.yW', {}, h('span.bA4', {}, h('font.boq', {}, context.words.draft)))),
    h(
      'td.xY.a4W',
      { role: 'gridcell' },
      h(
        'div.xS',
        { role: 'link' },
        h(
          'div.xT',
          {},
          h(
            'div.y6',
            {},
            h(
              'span.bog',
              {},
              h('span', { 'data-standalone-draft-id': `#${draft.permId}` }, subject),
            ),
          ),
          h('span.y2', {}, h('span.Zt', {}, ' - '), draft.text.slice(0, 80)),
        ),
      ),
    ),
    h('td.byZ.xY'),
    h('td.yf.xY'),
    dateCell(context, draft.at),
    hoverBar(context),
  );
  shownBy.set(line, draft.id);
  return line;
}

/** A row somebody paid for: of the same class, and without any id. */
export function advertisementRow(): HTMLElement {
  const cells = [h('td.PF.xY'), h('td.oZ-x3.xY'), h('td.apU.xY'), h('td.WA.xY')];
  const subject = h('div.y6', {}, h('span.bog', {}, 'Gauges at half price until Friday'));
  return h(
    'tr.zA.yO',
    { ...rowAttributes, id: freshId() },
    cells,
    h('td.yX.xY', {}, h('div.yW', {}, h('span.bA4', {}, h('span.yP', {}, 'Gauge Outlet')))),
    h('td.xY.a4W', { role: 'gridcell' }, h('div.xS', {}, h('div.xT', {}, subject))),
    h('td.byZ.xY'),
    h('td.yf.xY'),
    h('td.xW.xY'),
    h('td.bq4.xY'),
  );
}
