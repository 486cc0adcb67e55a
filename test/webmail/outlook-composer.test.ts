import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageChanged } from '../../src/webmail/find.ts';
import { outlook } from '../../src/webmail/outlook/index.ts';
import type { Composer } from '../../src/webmail/webmail.ts';
import { inItsWindow, LEEDS, saved } from './outlook-saved.ts';
import { only } from './page.ts';

const TEXT = 'Hi Dana,\n\nwe agreed on 12 Nov to speak on <Thursday>.';
const EDITOR = '[aria-multiline="true"]';

function firstIn(page: Document): Composer {
  const [composer] = outlook.composers(page);
  if (!composer) throw new Error('No composer');
  return composer;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settled = async <T>(work: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(20_000);
  return work;
};

describe('reading a composer', () => {
  it('an inline reply with a folded header', () => {
    const page = saved('reply-folded', `https://outlook.office.com/mail/inbox/id/${LEEDS}`);
    expect(firstIn(page)).toMatchObject({
      kind: 'inline',
      mode: 'rich',
      isReply: true,
      threadKey: LEEDS,
      to: [
        { name: 'Dana Whitfield', address: null },
        { name: 'Lena Brandt', address: null },
      ],
      cc: [],
      subject: null,
      ownText: '',
    });
  });

  it('a window: chips with their addresses, typed text that is no chip left out', () => {
    expect(firstIn(saved('compose-window'))).toMatchObject({
      kind: 'window',
      isReply: false,
      threadKey: null,
      to: [
        { name: 'Dana Whitfield', address: 'dana@northwind.example' },
        { name: 'Priya Nair', address: null },
      ],
      cc: [{ name: '', address: 'lena@northwind.example' }],
      subject: 'Next steps',
      ownText: 'Hi Dana,',
    });
  });

  it('an older one without ids, and plain text', () => {
    const [rich, plain] = outlook.composers(saved('compose-2022'));
    expect(rich).toMatchObject({
      to: [{ name: 'Dana Whitfield', address: 'dana@northwind.example' }],
      cc: [],
      subject: 'Fw: Next steps',
      isReply: false,
      ownText: 'Hello',
    });
    expect(plain).toMatchObject({ mode: 'plain', subject: 'Plain', ownText: 'Hello Dana' });
  });

  it('a draft in a hidden pane is none', () => {
    const page = saved('two-panes');
    expect(outlook.composers(page)).toHaveLength(1);
    only(page, '[id^="docking_"]').style.display = 'none';
    expect(outlook.composers(page)).toEqual([]);
  });

  it('the one with the focus comes first', () => {
    const page = saved('compose-2022');
    only(page, 'textarea').focus();
    expect(firstIn(page).ownText).toBe('Hello Dana');
  });

  it('says when it is gone', () => {
    const page = saved('reply-folded');
    const composer = firstIn(page);
    expect(composer.isOpen()).toBe(true);
    only(page, '[id^="docking_"]').remove();
    expect(composer.isOpen()).toBe(false);
  });
});

describe('the insertion ladder', () => {
  /** An editor that takes a paste in hand and inserts it after a while, at the selection, as Outlook's does. */
  function pastes(page: Document, milliseconds: number): { html: string[] } {
    const seen = { html: [] as string[] };
    only(page, EDITOR).addEventListener('paste', (event) => {
      event.preventDefault();
      const range = page.getSelection()?.getRangeAt(0).cloneRange();
      const html = event.clipboardData?.getData('text/html') ?? '';
      seen.html.push(html);
      setTimeout(() => {
        const place = range?.startContainer as Element;
        place.insertAdjacentHTML('beforebegin', html);
      }, milliseconds);
    });
    return seen;
  }
  const count = (page: Document): number =>
    (only(page, EDITOR).textContent ?? '').split('agreed on 12 Nov').length - 1;

  it.each([0, 800, 2_500])(
    'a paste that takes %d ms is waited for and not doubled',
    async (milliseconds) => {
      const page = saved('reply-folded');
      inItsWindow(page);
      const seen = pastes(page, milliseconds);
      expect(await settled(firstIn(page).insert(TEXT))).toEqual({ ok: true, how: 'paste' });
      expect(count(page)).toBe(1);
      expect(seen.html).toEqual([
        '<div class="elementToProof">Hi Dana,</div><div class="elementToProof"><br></div><div class="elementToProof">we agreed on 12 Nov to speak on &lt;Thursday&gt;.</div>',
      ]);
    },
  );

  it('goes above signature and quote, and is the rep’s own text then', async () => {
    const page = saved('reply-folded');
    inItsWindow(page);
    pastes(page, 0);
    const composer = firstIn(page);
    await settled(composer.insert(TEXT));
    expect(firstIn(page).ownText).toContain('we agreed on 12 Nov to speak on <Thursday>.');
    const words = only(page, EDITOR).textContent ?? '';
    expect(words.indexOf('agreed on')).toBeLessThan(words.indexOf('Robin Hale'));
  });

  it('a page that does nothing with a paste gets the nodes, and an input event for its draft', async () => {
    const page = saved('reply-folded');
    inItsWindow(page);
    const inputs: string[] = [];
    only(page, EDITOR).addEventListener('input', (event) => inputs.push(event.inputType));
    expect(await settled(firstIn(page).insert(TEXT))).toEqual({ ok: true, how: 'nodes' });
    expect(count(page)).toBe(1);
    expect(inputs).toEqual(['insertFromPaste']);
    expect(only(page, '[id="Signature"]').textContent).toBe('Robin HaleHale Supply');
  });

  it('a second insertion of the same text is told from the first', async () => {
    const page = saved('reply-folded');
    inItsWindow(page);
    pastes(page, 100);
    await settled(firstIn(page).insert(TEXT));
    expect(await settled(firstIn(page).insert(TEXT))).toEqual({ ok: true, how: 'paste' });
    expect(count(page)).toBe(2);
  });

  it('an editor that refuses everything is reported, a closed one as well', async () => {
    const page = saved('reply-folded');
    inItsWindow(page);
    const editor = only(page, EDITOR);
    const before = editor.innerHTML;
    editor.addEventListener('input', () => {
      editor.innerHTML = before;
    });
    expect(await settled(firstIn(page).insert(TEXT))).toEqual({ ok: false, why: 'not-verified' });
    const composer = firstIn(page);
    only(page, '[id^="docking_"]').remove();
    expect(await settled(composer.insert(TEXT))).toEqual({ ok: false, why: 'closed' });
  });

  it('nothing is written while a character is being composed', async () => {
    const page = saved('reply-folded');
    inItsWindow(page);
    const controller = new AbortController();
    outlook.observe(page, () => undefined, controller.signal);
    const editor = only(page, EDITOR);
    editor.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    expect(await settled(firstIn(page).insert(TEXT))).toEqual({ ok: false, why: 'not-writable' });
    editor.dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(await settled(firstIn(page).insert(TEXT))).toMatchObject({ ok: true });
    controller.abort();
  });

  it('plain text: above the quote, the rest unchanged', async () => {
    const page = saved('compose-2022');
    inItsWindow(page);
    const [, plain] = outlook.composers(page);
    expect(await settled(plain?.insert('One line.') ?? Promise.reject(new Error('none')))).toEqual({
      ok: true,
      how: 'field',
    });
    expect(only(page, 'textarea')).toMatchObject({
      value: 'Hello Dana\nOne line.\n\n________________________________\nFrom: Dana Whitfield',
    });
  });
});

describe('the fields', () => {
  it('the subject is set where it is shown, and left alone where it is not', async () => {
    const page = saved('compose-window');
    inItsWindow(page);
    expect(await settled(firstIn(page).setSubject('Thursday'))).toEqual({ ok: true, how: 'field' });
    expect(firstIn(page).subject).toBe('Thursday');
    const reply = saved('reply-folded');
    expect(await settled(firstIn(reply).setSubject('Thursday'))).toEqual({
      ok: false,
      why: 'field-hidden',
    });
  });

  it('a subject that the page puts back is not verified', async () => {
    const page = saved('compose-window');
    inItsWindow(page);
    const field = only(page, 'input');
    field.addEventListener('input', () => field.setAttribute('value', 'x'));
    field.addEventListener('change', () => Object.assign(field, { value: 'Mine' }));
    expect(await settled(firstIn(page).setSubject('Thursday'))).toEqual({
      ok: false,
      why: 'not-verified',
    });
  });

  it('an address that is there already is not typed again', async () => {
    const page = saved('compose-window');
    inItsWindow(page);
    expect(
      await settled(firstIn(page).addCc(['Lena@northwind.example', 'dana@northwind.example'])),
    ).toEqual({ ok: true, how: 'there-already' });
  });

  it('an address that makes no chip is missing, and what was typed is gone', async () => {
    const page = saved('compose-window');
    inItsWindow(page);
    const well = only(page, '#MSG_w1_CC [contenteditable="true"]');
    const before = well.textContent;
    let typed = '';
    Object.assign(page, {
      execCommand: (command: string, _: boolean, text: string) => {
        if (command !== 'insertText') return false;
        typed += text;
        well.append(text);
        well.normalize();
        return true;
      },
    });
    expect(await settled(firstIn(page).addCc(['bo@lind.example']))).toEqual({
      ok: false,
      why: 'not-verified',
      missing: ['bo@lind.example'],
    });
    expect(typed).toBe('bo@lind.example,');
    expect(well.textContent).toBe(before);
  });

  it('where no Cc field can be had, all are missing', async () => {
    const page = saved('reply-folded');
    inItsWindow(page);
    only(page, '.fui-Input').remove();
    expect(await settled(firstIn(page).addCc(['bo@lind.example']))).toEqual({
      ok: false,
      why: 'field-hidden',
      missing: ['bo@lind.example'],
    });
  });
});

describe('opening a reply', () => {
  const openedBy = (page: Document, id: string): { pressed: () => boolean } => {
    let pressed = false;
    only(page, `[id="${id}"]`).addEventListener('click', () => {
      pressed = true;
      setTimeout(() => {
        only(page, '[data-app-section]').insertAdjacentHTML(
          'afterbegin',
          '<div id="docking_InitVisiblePart_1"><div role="textbox" aria-multiline="true" contenteditable="true"></div></div>',
        );
      }, 400);
    });
    return { pressed: () => pressed };
  };

  it.each([
    ['conversation-2026', true, 'reply-all-3'],
    ['conversation-2026', false, 'reply-3'],
    ['deeplink-read', true, 'reply-all'],
    ['deeplink-read', false, 'reply'],
  ])('%s, all %s: the newest message’s own button', async (name, all, id) => {
    const page = saved(name);
    inItsWindow(page);
    const section = page.querySelector('[data-app-section="ConversationContainer"]');
    if (!section) only(page, '.customScrollBar').dataset['appSection'] = 'ItemContainer';
    else only(page, '[data-app-section="MessageList"]').removeAttribute('data-app-section');
    page.querySelector('[role="main"]')?.removeAttribute('data-app-section');
    const button = openedBy(page, id);
    expect(await settled(outlook.openReply(page, { all }))).toMatchObject({ kind: 'inline' });
    expect(button.pressed()).toBe(true);
  });

  it('by label where the icons have no names; Reply where Reply all is behind a menu', async () => {
    const page = saved('conversation-2024-de');
    inItsWindow(page);
    const scroller = only(page, '.customScrollBar');
    only(page, '[aria-label="Allen antworten"]').remove();
    only(page, '[aria-label="Antworten"]').addEventListener('click', () => {
      scroller.insertAdjacentHTML(
        'beforeend',
        '<div id="docking_InitVisiblePart_1"><div role="textbox" aria-multiline="true" contenteditable="true"></div></div>',
      );
    });
    expect(await settled(outlook.openReply(page, { all: true }))).toMatchObject({ isReply: true });
  });

  it('takes the reply that is open', async () => {
    const page = saved('reply-folded');
    inItsWindow(page);
    only(page, '[data-icon-name]').addEventListener('click', () => {
      throw new Error('pressed again');
    });
    expect(await settled(outlook.openReply(page, { all: false }))).toMatchObject({ isReply: true });
  });

  it('says which part is missing', async () => {
    const page = saved('conversation-2026');
    inItsWindow(page);
    const work = outlook.openReply(page, { all: false }).catch((error: unknown) => error);
    const error = await settled(work);
    expect(error).toBeInstanceOf(PageChanged);
    expect(error).toMatchObject({ part: 'editor' });
    for (const button of page.querySelectorAll('button')) button.remove();
    await expect(outlook.openReply(page, { all: false })).rejects.toMatchObject({ part: 'icon' });
    await expect(outlook.openReply(saved('list'), { all: false })).rejects.toMatchObject({
      part: 'pane',
    });
  });
});
