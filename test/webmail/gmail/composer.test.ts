import { describe, expect, it } from 'vitest';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { open, type SavedPage } from './saved.ts';

const composers = (name: SavedPage) => gmail.composers(open(name).document);

describe('composers', () => {
  it('a formatted pop-up; the minimised one beside it is left alone', () => {
    const [composer, ...others] = composers('composer-popup');
    expect(others).toEqual([]);
    expect(composer).toMatchObject({
      kind: 'popup',
      mode: 'rich',
      isReply: false,
      threadKey: null,
      to: [{ name: 'Dana Whitfield', address: 'dana@northwind.example' }],
      cc: [{ name: '', address: 'lee@northwind.example' }],
      subject: 'Pilot',
      ownText: 'Hi Dana,',
    });
    expect(composer?.isOpen()).toBe(true);
  });

  it('an inline reply behind the list, with folded recipients and no subject to set', () => {
    const [composer] = composers('composer-inline');
    expect(composer).toMatchObject({
      kind: 'inline',
      isReply: true,
      threadKey: '18fae1d2b7e51111',
      subject: null,
      ownText: '',
      cc: [],
    });
    expect(composer?.to.map(({ address }) => address)).toEqual([
      'dana@northwind.example',
      'lee@northwind.example',
    ]);
  });

  it('plain text with the older recipient fields', () => {
    expect(composers('composer-plain-classic')).toMatchObject([
      {
        kind: 'popup',
        mode: 'plain',
        to: [{ address: 'dana@northwind.example' }],
        cc: [{ address: 'lee@northwind.example' }],
        subject: 'Pilot',
        ownText: 'Hi Dana,',
      },
    ]);
  });

  it('a window of its own', () => {
    expect(composers('compose-window')).toMatchObject([
      { kind: 'window', mode: 'rich', isReply: false, to: [], subject: '' },
    ]);
  });

  it('a composer that was closed meanwhile says so instead of writing', async () => {
    const { document } = open('composer-popup');
    const [composer] = gmail.composers(document);
    document.querySelector('.dw')?.remove();
    expect(composer?.isOpen()).toBe(false);
    await expect(composer?.insert('Hi')).resolves.toEqual({ ok: false, why: 'closed' });
    await expect(composer?.setSubject('Hi')).resolves.toEqual({ ok: false, why: 'closed' });
    await expect(composer?.addCc(['a@b.example'])).resolves.toEqual({ ok: false, why: 'closed' });
  });

  it('stays the same composer when Gmail replaces its nodes', () => {
    const { document } = open('composer-popup');
    const [composer] = gmail.composers(document);
    const dock = document.querySelector('.dw');
    const markup = dock?.innerHTML ?? '';
    if (dock) dock.innerHTML = markup;
    expect(composer?.isOpen()).toBe(true);
  });

  it('names a Cc address that is none, and asks the page for nothing when all are there', async () => {
    const [composer] = composers('composer-popup');
    await expect(composer?.addCc(['lee@northwind.example', 'nobody'])).resolves.toEqual({
      ok: false,
      why: 'not-verified',
      missing: ['nobody'],
    });
    await expect(
      composer?.addCc(['Lee@Northwind.example', 'dana@northwind.example']),
    ).resolves.toMatchObject({ ok: true });
  });

  it('does not write a subject that cannot be seen', async () => {
    const [composer] = composers('composer-inline');
    await expect(composer?.setSubject('New')).resolves.toEqual({ ok: false, why: 'field-hidden' });
  });
});
