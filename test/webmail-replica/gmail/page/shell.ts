/** The frame around the views: banner, navigation, view switch, composer dock, right-hand column. */
import type { Context } from './context.ts';
import { freshId, h, onOldPress, onPress, replace } from './dom.ts';
import { avatarSource, blank } from './pictures.ts';

export interface Shell {
  root: HTMLElement;
  /** Its children are the views; all but one are hidden by an inline style. */
  viewSwitch: HTMLElement;
  nav: HTMLElement;
  /** `div.dw .nH > .nH > .no`: pop-up composers stand here. */
  dock: HTMLElement;
}

export function buildShell(context: Context): Shell {
  const { generation } = context.boot.options;
  const viewSwitch = h('div.nH');
  const nav = h('div.TK');
  const dock = h('div.no', { style: 'float: right' });
  const root = h(
    generation === '2023' ? 'div.bq9.nH' : 'div.WN9Ejb.nH',
    {},
    banner(context),
    h(
      'div.nH.bkL',
      {},
      h('div.aeN.WR.nH.oy8Mbf', { role: 'navigation' }, composeButton(context), nav),
      h(
        'div.nH.bkK',
        {},
        h(
          'div.nH',
          {},
          h(
            'div.nH.ar4',
            {},
            h(
              'div.Tm.aeJ',
              {},
              h(
                generation === '2023' ? 'div.ya' : 'div.aeF',
                {},
                generation === '2023' ? h('div.aeF', {}, viewSwitch) : viewSwitch,
              ),
            ),
          ),
          h('div.l2.ov', {}, context.words.footer),
        ),
      ),
      rightColumn(),
    ),
    h('div.dw', {}, h('div', {}, h('div.nH', {}, h('div.nH', {}, dock)))),
    context.toasts.element,
  );
  renderNav(context, nav);
  return { root, viewSwitch, nav, dock };
}

function banner(context: Context): HTMLElement {
  const { me } = context.boot;
  const { words } = context;
  const search = h('input.gb_Ee.aJh', {
    name: 'q',
    type: 'text',
    placeholder: words.search,
    'aria-label': words.search,
    autocomplete: 'off',
    dir: 'auto',
  });
  const form = h(
    'form.gb_Fe.nH.bGJ',
    { gh: 'sb', role: 'search', id: 'aso_search_form_anchor' },
    search,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    context.go({ view: 'search', of: (search as HTMLInputElement).value, thread: null });
  });
  const label = words.account(me.name, me.address);
  return h(
    'header.gb_Ha.gb_Va',
    { role: 'banner', id: 'gb' },
    h('div.gb_Hc', { role: 'button', tabindex: 0, 'aria-label': words.mainMenu }, '☰'),
    h('span.gb_Nc', {}, 'Gmail replica'),
    form,
    h(
      'a.gb_B.gb_Za.gb_0',
      {
        href: `https://accounts.google.com/SignOutOptions?hl=${context.boot.options.locale}&continue=https://mail.google.com/mail`,
        'aria-label': label,
        title: label,
        role: 'button',
        tabindex: 0,
      },
      h('img.gb_P.gbii', {
        src: avatarSource(me.name, me.address),
        alt: '',
        'aria-hidden': 'true',
      }),
    ),
  );
}

function composeButton(context: Context): HTMLElement {
  const button = h(
    'div.T-I.T-I-KE.L3',
    { role: 'button', tabindex: 0, gh: 'cm', jscontroller: 'eIu7Db' },
    context.words.compose,
  );
  onOldPress(button, () => context.desk.popup());
  return h('div.aic', {}, h('div.z0', {}, button));
}

/** The left-hand list of places; rendered again whenever counts change. */
export function renderNav(context: Context, nav: HTMLElement): void {
  const { words, server, boot } = context;
  const here = context.place();
  const unread = server.list.rows.filter(
    (row) => row.place === 'inbox' && row.messages.some((one) => one.unread),
  ).length;
  const drafts = server.list.drafts.length + server.list.rows.filter((row) => row.draft).length;
  const item = (name: string, view: string, of = '', count = 0) => {
    const current = here.view === view && here.of === of;
    const link = h(
      'a.J-Ke.n0',
      {
        href: `#${view}${of ? `/${encodeURIComponent(of)}` : ''}`,
        target: '_top',
        'aria-label': count ? `${name} ${count}` : name,
        tabindex: current ? 0 : -1,
      },
      name,
    );
    return h(
      current ? 'div.aim.ain' : 'div.aim',
      {},
      h(
        'div.TO',
        { id: freshId(), 'data-tooltip': name },
        h(
          'div.TN',
          {},
          h(
            'div.aio',
            {},
            h('span.nU', { translate: of ? 'no' : null }, link),
            count ? h('div.bsU', {}, String(count)) : null,
          ),
        ),
      ),
    );
  };
  replace(
    nav,
    item(words.inbox, 'inbox', '', unread),
    item(words.starred, 'starred'),
    item(words.sent, 'sent'),
    item(words.drafts, 'drafts', '', drafts),
    item(words.all, 'all'),
    h('h2.aAw', {}, words.labels),
    boot.labels.map((label) => item(label, 'label', label)),
  );
}

function rightColumn(): HTMLElement {
  const icon = (letter: string) => h('div.brC-aT5-aOt-bsf', { role: 'tab', tabindex: -1 }, letter);
  const rail = h(
    'div.brC-aT5-aOt-Jw',
    { role: 'complementary', 'aria-label': 'Side panel' },
    icon('31'),
    icon('✓'),
    icon('☻'),
  );
  return h('div.aUx', {}, h('div.brC-brG', { style: 'display: none' }), rail);
}

/** The toolbar over a view; `gh` tells list (`tm`) from thread (`mtb`). */
export function toolbar(
  kind: 'tm' | 'mtb',
  buttons: { act: string | null; words: string; sign: string; press: () => void }[],
): HTMLElement {
  return h(
    'div.G-atb.bHJ',
    { gh: kind, role: 'toolbar' },
    buttons.map(({ act, words, sign, press }) =>
      onPress(
        h(
          'div.T-I.J-J5-Ji.nX.T-I-ax7.T-I-Js-Gs.mA',
          {
            role: 'button',
            act,
            tabindex: 0,
            'aria-label': words,
            title: words,
            'data-tooltip': words,
          },
          h('img.asa', { src: blank, alt: '' }),
          sign,
        ),
        press,
      ),
    ),
  );
}
