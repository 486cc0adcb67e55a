import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outlook } from '../../src/webmail/outlook/index.ts';
import { Quiet } from '../../src/webmail/outlook/quiet.ts';
import { inItsWindow, LEEDS, saved } from './outlook-saved.ts';
import { only } from './page.ts';

const OTHER = 'AAQkADk3ZTExNTk0LWIyZDctNGVkYS04Y2M0LTk2ZTk1MTNiOGYzOAAQAOther1234';
const at = (id: string): URL => new URL(`https://outlook.office.com/mail/inbox/id/${id}`);

/** A page and a clock that stands until it is moved. */
function scene(): { page: Document; quiet: Quiet; after: (milliseconds: number) => void } {
  let now = 1_000;
  return {
    page: saved('conversation-2026'),
    quiet: new Quiet(() => now),
    after: (milliseconds) => {
      now += milliseconds;
    },
  };
}
const heading = (page: Document): HTMLElement => only(page, '[id^="CONV_"]');

/** The pane gets the other conversation's heading and text. */
function fill(page: Document): void {
  heading(page).title = 'Fleet renewal';
  const body = only(page, '#UniqueMessageBody_3 p');
  body.textContent = 'Shall we renew?';
}

describe('a thread counts as open', () => {
  it('once two looks a quarter of a second apart agree', () => {
    const { page, quiet, after } = scene();
    expect(quiet.look(page, at(LEEDS))).toEqual({ again: 250, news: true });
    expect(quiet.isAtRest(page, at(LEEDS))).toBe(false);
    after(249);
    expect(quiet.look(page, at(LEEDS))).toEqual({ again: 1, news: false });
    after(1);
    expect(quiet.look(page, at(LEEDS))).toEqual({ again: 0, news: true });
    expect(quiet.isAtRest(page, at(LEEDS))).toBe(true);
  });

  it('not while its pane is still filling', () => {
    const { page, quiet, after } = scene();
    quiet.look(page, at(LEEDS));
    after(250);
    only(page, '#UniqueMessageBody_3 p').append(' One more sentence came.');
    expect(quiet.look(page, at(LEEDS)).again).toBe(250);
  });

  it('at once, when the heading proves that it belongs to the address', () => {
    const { page, quiet } = scene();
    heading(page).id = 'CONV_sF2c8N1rZfE_SUBJECT';
    expect(quiet.look(page, at(LEEDS))).toEqual({ again: 0, news: true });
    expect(quiet.isAtRest(page, at(LEEDS))).toBe(true);
  });

  it('not under a new address while the previous message is still shown', () => {
    const { page, quiet, after } = scene();
    quiet.look(page, at(LEEDS));
    after(250);
    quiet.look(page, at(LEEDS));
    expect(quiet.look(page, at(OTHER))).toEqual({ again: 3_000, news: true });
    expect(quiet.isAtRest(page, at(OTHER))).toBe(false);
    after(900);
    expect(quiet.look(page, at(OTHER)).again).toBe(2_100);
    fill(page);
    expect(quiet.look(page, at(OTHER)).again).toBe(250);
    after(250);
    expect(quiet.look(page, at(OTHER)).again).toBe(0);
    expect(quiet.isAtRest(page, at(OTHER))).toBe(true);
  });

  it('later messages of the same thread do not close it', () => {
    const { page, quiet, after } = scene();
    quiet.look(page, at(LEEDS));
    after(250);
    quiet.look(page, at(LEEDS));
    only(page, '#UniqueMessageBody_3 p').append(' More.');
    expect(quiet.look(page, at(LEEDS))).toEqual({ again: 0, news: true });
  });
});

describe('a thread counts as closed', () => {
  it('when no pane has shown anything for half a second', () => {
    const { page, quiet, after } = scene();
    quiet.look(page, at(LEEDS));
    after(250);
    quiet.look(page, at(LEEDS));
    only(page, '#ConversationReadingPaneContainer').remove();
    expect(quiet.look(page, at(LEEDS))).toEqual({ again: 500, news: false });
    after(500);
    expect(quiet.look(page, at(LEEDS))).toEqual({ again: 0, news: true });
  });
});

describe('watching a page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('holds the thread back until it is at rest, and reads a page nobody watches at once', async () => {
    const page = saved('conversation-2026', at(LEEDS).href);
    inItsWindow(page);
    expect(outlook.readThread(page, at(LEEDS))).not.toBeNull();
    const controller = new AbortController();
    const seen: boolean[] = [];
    outlook.observe(
      page,
      () => seen.push(outlook.readThread(page, at(LEEDS)) !== null),
      controller.signal,
    );
    expect(seen).toEqual([false]);
    await vi.advanceTimersByTimeAsync(260);
    expect(seen).toEqual([false, true]);
    controller.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen).toEqual([false, true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
