import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/webmail/outlook/index.ts';
import type { KnownOwner } from '../../src/webmail/webmail.ts';
import { saved } from './outlook-saved.ts';
import { only } from './page.ts';

const at = (page: Document, path = '/mail/inbox', known?: KnownOwner): unknown =>
  outlook.account(page, new URL(`https://outlook.live.com${path}`), known);

describe('whose mailbox this is', () => {
  it('the one mailbox of the folder pane; the account control gives only the name', () => {
    expect(at(saved('conversation-2026'))).toEqual({
      address: 'robin@hale-supply.example',
      name: 'Robin Hale',
      slot: '',
    });
    expect(at(saved('list'), '/mail/1/inbox')).toEqual({
      address: 'kim.aalto@outlook.example',
      name: null,
      slot: '1',
    });
  });

  it('a folder called like an address is no mailbox', () => {
    const page = saved('conversation-2024-de');
    only(page, '[aria-level="2"]').title = 'kunden@feld-technik.example';
    expect(at(page)).toMatchObject({ address: 'jonas@feld-technik.example' });
  });

  it('with two mailboxes only a settled address tells', () => {
    const page = saved('item-pt-br');
    expect(at(page)).toMatchObject({ address: null });
    expect(
      at(page, '/mail/', { ownAddresses: ['x@y.example', 'Ana.Souza@porto-azul.example'] }),
    ).toMatchObject({ address: 'ana.souza@porto-azul.example' });
    expect(at(page, '/mail/', { ownAddresses: ['x@y.example'] })).toMatchObject({ address: null });
  });

  it('a window that shows no account takes the one settled address, and none of two', () => {
    const page = saved('deeplink-read');
    expect(at(page)).toMatchObject({ address: null });
    expect(at(page, '/mail/', { ownAddresses: ['me@x.example'] })).toMatchObject({
      address: 'me@x.example',
    });
    expect(at(page, '/mail/', { ownAddresses: ['me@x.example', 'also@x.example'] })).toMatchObject({
      address: null,
    });
  });

  it('the account card counts while it is shown, the From line where nothing else does', () => {
    const page = saved('gap');
    expect(at(page)).toEqual({
      address: 'robin@hale-supply.example',
      name: 'Robin Hale',
      slot: '',
    });
    only(page, '#mectrl_currentAccount_secondary').hidden = true;
    expect(at(page)).toMatchObject({ address: null });
    expect(at(saved('compose-window'))).toMatchObject({ address: 'robin@hale-supply.example' });
  });

  it('the older header’s words around the name are taken off', () => {
    expect(at(saved('conversation-2021-es'))).toMatchObject({ name: 'Lucía Prado', address: null });
  });
});
