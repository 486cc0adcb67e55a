import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Selector } from '../../../src/webmail/find.ts';
import * as composerSelectors from '../../../src/webmail/gmail/composer-selectors.ts';
import * as pageSelectors from '../../../src/webmail/gmail/selectors.ts';
import { open, saved, type SavedPage } from './saved.ts';

/** For every form of every selector: a saved page that has it, and how many times. */
const evidence: Record<string, [page: SavedPage, css: string, count: number][]> = {
  'account meta': [['loading', 'meta[name="og-profile-acct"]', 1]],
  'account link': [
    ['thread-2026-en', 'header a[href*="SignOutOptions"]', 1],
    ['thread-2026-en', '[role=banner] a[href*="SignOutOptions"]', 1],
    ['thread-2026-en', '[role=banner] a[href^="https://accounts.google.com"]', 1],
  ],
  body: [
    ['thread-2026-en', 'div.ii.gt div.a3s', 3],
    ['thread-2026-en', '.a3s', 3],
    ['thread-2026-en', 'div.ii.gt', 3],
  ],
  bundle: [
    ['thread-2026-en', '.adv .adx', 1],
    ['thread-2026-en', '.adv', 1],
  ],
  'Cc field': [
    ['composer-popup', '[name=cc] input[role=combobox]', 1],
    ['composer-plain-classic', 'textarea.vO[name=cc]', 1],
  ],
  'Cc link': [['composer-popup', 'span.pE[role=link]', 1]],
  'recipient chip': [
    ['composer-popup', '[role=listbox] [role=option][data-name][data-hovercard-id]', 4],
    ['composer-plain-classic', '.vN[email]', 2],
  ],
  clipped: [['thread-2023-vi', '.iX a[href*="view=lg"]', 1]],
  'compose window': [['compose-window', 'body.xE.xp', 1]],
  composer: [
    ['composer-popup', '.M9', 2],
    ['composer-popup', '[role=dialog]', 2],
    ['composer-popup', '.aoI[role=region]', 2],
    ['composer-popup', ':has(> form.bAs)', 2],
  ],
  date: [
    ['thread-2026-en', 'span.g3[title]', 4],
    ['thread-2026-en', 'span.g3[alt]', 2],
    ['thread-2026-en', '.g3', 4],
  ],
  main: [
    ['thread-2026-en', 'div[role=main]', 2],
    ['thread-2026-en', '.bkK > .nH', 1],
  ],
  message: [
    ['thread-2026-en', '[role=listitem]', 6],
    ['thread-2026-en', ':is(.h7, .kv, .ky, .kQ, .kx)', 6],
    ['thread-2026-en', ':is(.adn, .adf)', 6],
    ['thread-2026-en', '.gs', 5],
    ['thread-2026-en', '.gE', 5],
  ],
  noise: [
    ['thread-2026-en', '.ajR', 1],
    ['thread-2026-en', '.yj6qo', 1],
    ['thread-2026-en', '.a6S', 1],
    ['thread-2023-vi', '.iX', 1],
    ['leftovers', 'div[dir=ltr][style*="opacity:0.01"]', 1],
    ['leftovers', 'div[dir=ltr][style*="opacity: 0.01"]', 1],
    ['leftovers', '[data-container-id$=":msg:kopisummary"]', 1],
    ['leftovers', '.einvLd', 1],
  ],
  'end of own text': [
    ['composer-popup', '.gmail_signature_prefix', 1],
    ['composer-popup', '.gmail_signature', 1],
    ['composer-popup', '[data-smartmail=gmail_signature]', 1],
    ['thread-2026-en', '.gmail_quote', 2],
    ['thread-2026-en', '.gmail_quote_container', 1],
    ['thread-2019-ru', '.gmail_extra', 1],
  ],
  'plain body box': [['composer-popup', 'textarea.Ak', 1]],
  popout: [['compose-window', 'body.xE', 1]],
  'pop-up composer': [
    ['composer-popup', '[role=dialog]', 2],
    ['composer-popup', '.AD', 1],
  ],
  'previewed row': [['split-view-en', 'tr.aps [data-legacy-thread-id]', 1]],
  'recipient line': [['thread-2026-en', '.hb', 1]],
  'recipient summary': [['composer-inline', '.aoD.hl', 1]],
  recipients: [
    ['thread-2026-en', '.hb span[email]', 2],
    ['thread-2026-en', 'span.g2[email]', 2],
  ],
  'reply-all button': [['thread-2026-en', '.amn .bkI', 1]],
  'reply button': [
    ['thread-2026-en', '.amn .bkH', 1],
    ['thread-2026-en', 'td.acX button.DILLkc', 1],
    ['thread-2026-en', 'button.DILLkc', 1],
    ['thread-2023-vi', '[role=button].aaq', 1],
    ['thread-2023-vi', '.gB .cKWzSc', 1],
    ['thread-2026-en', '.amn span.ams[role=link]', 3],
  ],
  'reply mark': [['composer-inline', '.HQ', 1]],
  'body box': [
    ['composer-popup', '.Ap [g_editable=true]', 2],
    ['composer-popup', 'div.Am.editable[contenteditable=true][role=textbox]', 2],
    ['composer-popup', '[g_editable=true][contenteditable=true]', 2],
  ],
  row: [
    ['split-view-en', 'tr.zA[role=row]', 2],
    ['split-view-en', 'tr.zA', 2],
    ['split-view-en', 'tr[jscontroller]:has([data-thread-id])', 2],
  ],
  'row date': [['split-view-en', 'td.xW span[title]', 2]],
  'row id': [
    ['split-view-en', '.y6 [data-legacy-thread-id]', 2],
    ['split-view-en', '.y6 [data-thread-id]', 2],
    ['thread-2026-en', '[data-legacy-thread-id]', 2],
    ['split-view-en', '[data-thread-id]', 2],
  ],
  'row sender': [
    ['split-view-en', '.yW span[email]', 2],
    ['split-view-en', '.yX span[email]', 2],
  ],
  'row subject': [
    ['split-view-en', '.y6 .bog', 2],
    ['split-view-en', '.y6', 2],
  ],
  sender: [
    ['thread-2026-en', 'span.gD[email]', 7],
    ['thread-2023-vi', 'td.gF span[email]', 1],
    ['thread-2026-en', '.iw span[email]', 2],
  ],
  'sender picture': [['thread-2026-en', 'img.ajn[jid]', 1]],
  'sender text': [['thread-2026-en', '.go', 1]],
  snippet: [['thread-2026-en', '.iA.g6', 4]],
  splash: [['loading', '#loading div.msg', 1]],
  subject: [
    ['thread-2026-en', 'h2.hP', 2],
    ['thread-2026-en', '.ha h2', 2],
  ],
  'subject field': [
    ['composer-popup', 'input[name=subjectbox]', 2],
    ['composer-popup', 'input.aoT', 2],
  ],
  'summary people': [['composer-inline', '.az9 span[email]', 2]],
  thread: [
    ['thread-2026-en', '.nH.a98.iY', 2],
    ['leftovers', '.PeIF1d', 1],
    ['thread-2023-vi', '.Bs.nH.iY.bAt', 1],
    ['thread-2019-ru', 'div.if', 1],
  ],
  'thread id': [
    ['thread-2026-en', 'h2[data-legacy-thread-id]', 2],
    ['thread-2026-en', 'h2[data-thread-perm-id]', 2],
    ['thread-2026-en', '[data-legacy-thread-id]', 2],
    ['thread-2026-en', '[data-thread-perm-id]', 2],
  ],
  'To field': [
    ['composer-popup', '[name=to] input[role=combobox]', 1],
    ['composer-plain-classic', 'textarea.vO[name=to]', 1],
  ],
};
const exported: [string, Selector][] = Object.entries({
  ...pageSelectors,
  ...composerSelectors,
});
const topLevelComma = (css: string) =>
  css.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]/g, '').includes(',');

const sources = ['selectors', 'composer-selectors'].map((name) =>
  readFileSync(new URL(`../../../src/webmail/gmail/${name}.ts`, import.meta.url), 'utf8'),
);

describe.each(exported)('selector %s', (key, selector) => {
  it('says what it marks, when it was seen and how sure that is', () => {
    expect(sources.join('\n')).toMatch(new RegExp(`\\*/\\nexport const ${key} = part\\(`));
    for (const form of selector.forms) expect(form.seen).toMatch(/\b[ABC]$/);
  });

  it('keeps its forms apart, so that their order decides and not the page’s', () => {
    expect(selector.forms.filter(({ css }) => topLevelComma(css))).toEqual([]);
    expect(new Set(selector.forms.map(({ css }) => css)).size).toBe(selector.forms.length);
  });

  it.each(selector.forms.map(({ css }) => css))('has evidence for %s', (css) => {
    const proof = evidence[selector.name]?.find(([, form]) => form === css);
    expect(proof, `a page and a count for ${selector.name}: ${css}`).toBeDefined();
    if (proof) expect(open(proof[0]).document.querySelectorAll(css)).toHaveLength(proof[2]);
  });
});

it('no selector shares another’s name, since reports tell them apart by it', () => {
  const names = exported.map(([, { name }]) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('evidence is for selectors that exist', () => {
  const known = new Set(
    exported.flatMap(([, { name, forms }]) => forms.map(({ css }) => `${name}: ${css}`)),
  );
  const claimed = Object.entries(evidence).flatMap(([name, proofs]) =>
    proofs.map(([, css]) => `${name}: ${css}`),
  );
  expect(claimed.filter((claim) => !known.has(claim))).toEqual([]);
  expect(Object.keys(saved).length).toBeGreaterThan(10);
});
