import { describe, expect, it } from 'vitest';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { open, type SavedPage } from './saved.ts';

const healthOf = (name: SavedPage, change: (document: Document) => void = () => undefined) => {
  const { document, url } = open(name);
  change(document);
  return gmail.health(document, url);
};
const state = (health: ReturnType<typeof healthOf>, part: string) =>
  health.parts.find((each) => each.part === part)?.state;

describe('health', () => {
  it('of a good thread is good in every part', () => {
    const health = healthOf('thread-2026-en');
    expect(health.view).toBe('thread');
    expect(health.parts.filter(({ state: is }) => is === 'missing')).toEqual([]);
    expect(health.parts.find(({ part }) => part === 'message')?.found).toBe(5);
  });

  it('of a list is good in every part', () => {
    expect(healthOf('list-2026-en').parts.filter(({ state: is }) => is === 'missing')).toEqual([]);
  });

  it.each([
    ['sender', '.gD', 'class'],
    ['date', '.g3', 'class'],
    ['subject', 'h2.hP', 'class'],
    ['reply button', '.ams, .DILLkc', 'class'],
    ['body', '.a3s, .ii', 'class'],
  ])('names the part %s when it was renamed', (part, css, attribute) => {
    const health = healthOf('thread-2026-en', (document) => {
      for (const element of document.querySelectorAll(css))
        element.setAttribute(attribute, 'renamed');
      for (const heading of document.querySelectorAll('.ha')) heading.className = 'renamed';
      for (const line of document.querySelectorAll('.iw')) line.className = 'renamed';
    });
    expect(state(health, part)).toBe('missing');
    expect(state(health, 'message')).toBe('ok');
  });

  it('of a thread without a usable id says so', () => {
    expect(state(healthOf('thread-single-de'), 'thread id')).toBe('missing');
  });

  it('carries nobody’s words', () => {
    for (const name of ['thread-2026-en', 'list-2026-en', 'composer-popup'] as const) {
      const report = JSON.stringify(healthOf(name));
      for (const word of [
        'Dana',
        'Pilot',
        'northwind',
        'agreed-mail',
        '18c2a5b0',
        '1784030',
        'board',
      ]) {
        expect(report).not.toContain(word);
      }
    }
  });
});
