/** The box around a composer: pop-up with a title bar, inline in the thread, or the whole window. */
import type { Context } from '../context.ts';
import { freshId, h, onPress, show } from '../dom.ts';
import { avatarSource, blank } from '../pictures.ts';

export type FrameKind = 'popup' | 'inline' | 'window';

export interface Frame {
  kind: FrameKind;
  element: HTMLElement;
  setTitle(words: string): void;
  /** Leaves the document; the full-screen form does so late. */
  remove(): void;
}

let composeCount = 0;

export interface FrameActs {
  close(): void;
}

/** `.M9 > .aoI[role=region]` in the frame of its kind. */
export function buildFrame(
  context: Context,
  kind: FrameKind,
  inside: HTMLElement,
  acts: FrameActs,
): Frame {
  composeCount += 1;
  const { words, boot } = context;
  const region = h(
    'div.aoI',
    {
      role: 'region',
      'aria-label': words.newMessage,
      'data-compose-id': composeCount,
      tabindex: -1,
    },
    h(
      'table.aoP.HM',
      { role: 'presentation', id: freshId() },
      h('tbody', {}, h('tr', {}, h('td.I5', {}, inside))),
    ),
  );
  const core = h('div.M9', {}, region);
  if (kind === 'popup') return popup(context, region, core, acts);
  if (kind === 'window') {
    const element = h('div.nH', { role: 'main' }, h('div.AD', {}, h('div.nH.aaZ', {}, core)));
    return {
      kind,
      element,
      setTitle: (title) => region.setAttribute('aria-label', title),
      remove: () => element.remove(),
    };
  }
  const avatar = h('img.ajn.bofPge', {
    jid: boot.me.address,
    src: avatarSource(boot.me.name, boot.me.address),
    alt: '',
  });
  const element = h('div.gA.gt.acV', {}, h('div.aju', {}, avatar), h('div.nH.aaZ', {}, core));
  return {
    kind,
    element,
    setTitle: (title) => region.setAttribute('aria-label', title),
    remove: () => element.remove(),
  };
}

function popup(context: Context, region: HTMLElement, core: HTMLElement, acts: FrameActs): Frame {
  const { words } = context;
  const modern = context.boot.options.generation === '2026';
  const heading = h('h2.a3E', { id: freshId() }, h('div.aYF', {}, words.newMessage));
  const content = h('div.nH.aaZ', {}, core);
  const control = (mark: string, label: string, act: () => void) =>
    onPress(
      modern
        ? h(`button.${mark}`, { type: 'button', 'aria-label': label, 'data-tooltip': label })
        : h(`img.${mark}`, {
            src: blank,
            alt: label,
            'aria-label': label,
            role: 'button',
            tabindex: 0,
          }),
      act,
    );
  const minimise = control('Hl', words.minimise, () => {
    show(content, content.style.display === 'none');
    element.classList.toggle('aJl', content.style.display === 'none');
  });
  const bar = h(
    modern ? 'table.cf.Ht-k3d' : 'table.cf.Ht',
    {},
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h('td', {}, heading),
        h(
          'td.Hm',
          {},
          minimise,
          control('Hq', words.fullScreen, fullScreen),
          control('Ha', words.close, () => acts.close()),
        ),
      ),
    ),
  );
  const element = h(
    'div.nH.Hd',
    { role: 'dialog', 'aria-labelledby': heading.id },
    h('div.nH', {}, h('div.AD', {}, h('div.nH.Hy.aXJ', {}, bar, content))),
  );
  let fullScreenHost: HTMLElement | null = null;

  function fullScreen(): void {
    if (fullScreenHost) return;
    const place = h('div.aSt');
    fullScreenHost = h('div.aSs', {}, place);
    place.append(element);
    document.body.append(fullScreenHost);
  }

  return {
    kind: 'popup',
    element,
    setTitle(title) {
      heading.replaceChildren(h('div.aYF', {}, title));
      region.setAttribute('aria-label', title);
    },
    remove() {
      if (!fullScreenHost) return element.remove();
      const host = fullScreenHost;
      content.remove();
      setTimeout(() => host.remove(), 400);
    },
  };
}
