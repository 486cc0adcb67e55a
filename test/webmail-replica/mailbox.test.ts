import { describe, expect, it } from 'vitest';
import { mailboxFor } from './mailbox/mailbox.ts';

const now = new Date('2026-11-23T09:00:00');
const boxes = [mailboxFor(now, 'rep'), mailboxFor(now, 'second')];

describe('the mailbox the replicas show', () => {
  it('has at least a dozen threads and none in common between the accounts', () => {
    const [first, second] = boxes.map((box) => new Set(box.threads.map((thread) => thread.id)));
    expect(first?.size).toBeGreaterThanOrEqual(12);
    expect([...(second ?? [])].filter((id) => first?.has(id))).toEqual([]);
  });

  it('uses addresses under .example only', () => {
    const everything = JSON.stringify(boxes);
    const domains = [...everything.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/gu)].map(
      (hit) => hit[1],
    );
    expect(domains.length).toBeGreaterThan(100);
    expect(domains.filter((domain) => !domain?.endsWith('.example'))).toEqual([]);
  });

  it('is dated before now, in order, with ids of their own', () => {
    const ids = new Set<string>();
    for (const thread of boxes.flatMap((box) => box.threads)) {
      const times = thread.messages.map((message) => message.at.getTime());
      expect(times, thread.id).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1), thread.id).toBeLessThan(now.getTime());
      for (const message of thread.messages) ids.add(message.id);
    }
    expect(ids.size).toBe(
      boxes.flatMap((box) => box.threads).flatMap((thread) => thread.messages).length,
    );
  });

  it('moves with now', () => {
    const later = mailboxFor(new Date('2027-03-05T09:00:00'), 'rep');
    expect(later.threads.find((thread) => thread.id === 'northwind-pilot')?.agreedOn).toBe(
      '2027-03-02',
    );
    expect(boxes[0]?.threads.find((thread) => thread.id === 'northwind-pilot')?.agreedOn).toBe(
      '2026-11-20',
    );
  });

  it('keeps quotes of long threads short', () => {
    const long = boxes[0]?.threads.find((thread) => thread.id === 'vantage-long');
    expect(long?.messages).toHaveLength(300);
    expect(Math.max(...(long?.messages.map((message) => message.html.length) ?? [0]))).toBeLessThan(
      20_000,
    );
  });
});
