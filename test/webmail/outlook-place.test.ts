import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/webmail/outlook/index.ts';
import { paneWith, saved, threadOf } from './outlook-saved.ts';
import { only, pageOf } from './page.ts';

const message = { from: 'Dana', date: 'Thu 11/12/2026 2:05 PM', body: 'One' };

describe('where the strip stands', () => {
  it('inside the scroller, above the first message, whether there is one or more', () => {
    for (const count of [1, 2]) {
      const page = pageOf(paneWith(Array.from({ length: count }, () => message)));
      const place = outlook.stripPlace(page);
      expect(place?.parentElement).toBe(only(page, '[data-app-section="ConversationContainer"]'));
      expect(place?.contains(only(page, '[id^="UniqueMessageBody"]'))).toBe(true);
    }
  });

  it('the same place once the strip is there, which is no part of a message', () => {
    const page = pageOf(paneWith([message]));
    const place = outlook.stripPlace(page);
    const strip = page.createElement('div');
    strip.textContent = 'Overdue';
    place?.before(strip);
    expect(outlook.stripPlace(page)).toBe(place);
    expect(threadOf(page).messages).toMatchObject([{ body: 'One', from: { name: 'Dana' } }]);
  });

  it('nowhere without an open thread', () => {
    expect(outlook.stripPlace(saved('list'))).toBeNull();
    expect(outlook.stripPlace(saved('compose-window'))).toBeNull();
  });
});

describe('whether the page is dark', () => {
  it.each([
    ['rgb(27, 26, 25)', true],
    ['rgb(255, 255, 255)', false],
    ['rgba(0, 0, 0, 0)', false],
  ])('behind %s: %s', (colour, dark) => {
    const page = pageOf(paneWith([message]));
    only(page, '[role="main"]').style.backgroundColor = colour;
    expect(outlook.isDark(page)).toBe(dark);
  });
});

describe('the health of a page', () => {
  const health = (name: string): ReturnType<typeof outlook.health> =>
    outlook.health(saved(name), new URL('https://outlook.office.com/mail/inbox'));

  it('every part a whole page needs is found, by name and count', () => {
    const { view, parts } = health('conversation-2026');
    expect(view).toBe('thread');
    expect(parts.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(parts).toContainEqual(
      expect.objectContaining({ part: 'messages', state: 'ok', found: 3 }),
    );
  });

  it('a part that is gone is missing in the view that needs it, and normal elsewhere', () => {
    const page = saved('conversation-2026');
    for (const date of page.querySelectorAll('[data-testid="SentReceivedSavedTime"]'))
      date.remove();
    const state = (document: Document): unknown =>
      outlook
        .health(document, new URL('https://outlook.office.com/mail/inbox'))
        .parts.find(({ part }) => part === 'date')?.state;
    expect(state(page)).toBe('missing');
    expect(state(saved('list'))).toBe('absent-is-normal');
  });

  it('holds nobody’s words', () => {
    const said = JSON.stringify(health('conversation-2026'));
    for (const words of ['Dana', 'Whitfield', 'Pilot', 'northwind', 'Thursday', 'robin']) {
      expect(said).not.toContain(words);
    }
  });
});
