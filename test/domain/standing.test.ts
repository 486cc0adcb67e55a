import { describe, expect, it } from 'vitest';
import { actFrom, mustAct, standing } from '../../src/domain/standing.ts';
import {
  answer,
  commitment,
  handled,
  prospect,
  record,
  resolution,
  settings,
  touch,
} from './record.ts';

// 19 November 2026 is a Thursday; Berlin is at UTC+1.
const agreed = commitment('2026-11-19');
const at = (instant: string) => new Date(instant);
const kindAt = (instant: string, ...ledger: Parameters<typeof record>) =>
  standing(record(...ledger), at(instant), settings).kind;

describe('a date that was agreed', () => {
  it('is quiet until its day begins where the rep is', () => {
    expect(kindAt('2026-11-18T22:59:00Z', agreed)).toBe('quiet');
    expect(kindAt('2026-11-18T23:00:00Z', agreed)).toBe('due');
  });

  it('is due all day and overdue when the day has ended', () => {
    expect(kindAt('2026-11-19T22:59:59Z', agreed)).toBe('due');
    expect(kindAt('2026-11-19T23:00:00Z', agreed)).toBe('overdue');
  });

  it('counts the days past', () => {
    expect(standing(record(agreed), at('2026-11-22T09:00:00Z'), settings)).toMatchObject({
      kind: 'overdue',
      daysPast: 3,
      next: 'reminder',
    });
  });

  it('with a time of day is due at that time and overdue after the grace', () => {
    const timed = commitment('2026-11-19', { time: '15:00' });
    expect(kindAt('2026-11-19T13:59:00Z', timed)).toBe('quiet');
    expect(kindAt('2026-11-19T14:00:00Z', timed)).toBe('due');
    expect(kindAt('2026-11-19T15:00:00Z', timed)).toBe('overdue');
  });

  it('with a time of day keeps its instant when the rep travels, without one its day', () => {
    const travelling = { ...settings, timeZone: 'America/New_York' };
    const timed = commitment('2026-11-19', { time: '15:00' });
    expect(standing(record(timed), at('2026-11-19T14:00:00Z'), travelling).kind).toBe('due');
    expect(standing(record(agreed), at('2026-11-19T04:59:00Z'), travelling).kind).toBe('quiet');
    expect(standing(record(agreed), at('2026-11-19T05:00:00Z'), travelling).kind).toBe('due');
  });

  it('survives a day that has only 23 hours', () => {
    const spring = commitment('2027-03-28');
    expect(kindAt('2027-03-27T23:00:00Z', spring)).toBe('due');
    expect(kindAt('2027-03-28T21:59:00Z', spring)).toBe('due');
    expect(kindAt('2027-03-28T22:00:00Z', spring)).toBe('overdue');
  });
});

describe('the ladder', () => {
  it('waits working days after a step, over the weekend', () => {
    const reminded = touch('2026-11-20T10:00:00.000Z');
    expect(standing(record(agreed, reminded), at('2026-11-23T10:00:00Z'), settings)).toMatchObject({
      kind: 'waiting',
      until: '2026-11-24',
      next: 'accountability',
    });
    expect(kindAt('2026-11-23T23:00:00Z', agreed, reminded)).toBe('overdue');
  });

  it('climbs one step at a time to letting go', () => {
    const steps = [
      touch('2026-11-20T10:00:00.000Z', 'reminder'),
      touch('2026-11-25T10:00:00.000Z', 'accountability'),
      touch('2026-12-01T10:00:00.000Z', 'direct-question'),
    ];
    expect(standing(record(agreed, ...steps), at('2026-12-10T10:00:00Z'), settings)).toMatchObject({
      kind: 'let-go-proposed',
      next: 'letting-go',
    });
  });

  it('leaves alone after letting go, and asks for the end once the wait is over', () => {
    const gone = touch('2026-12-10T10:00:00.000Z', 'letting-go');
    expect(standing(record(agreed, gone), at('2026-12-11T10:00:00Z'), settings)).toMatchObject({
      kind: 'let-go',
      over: false,
      until: '2026-12-24',
    });
    const later = standing(record(agreed, gone), at('2026-12-24T10:00:00Z'), settings);
    expect(later).toMatchObject({ kind: 'let-go', over: true });
    expect(mustAct(later)).toBe(true);
  });

  it('gives a message Agreed did not write time to be answered, and does not climb', () => {
    const own = touch('2026-11-20T10:00:00.000Z', 'other');
    expect(standing(record(agreed, own), at('2026-11-21T10:00:00Z'), settings)).toMatchObject({
      kind: 'waiting',
      next: 'reminder',
    });
  });

  it('ignores a message sent before the date came', () => {
    const early = touch('2026-11-16T10:00:00.000Z', 'other');
    expect(kindAt('2026-11-20T10:00:00Z', agreed, early)).toBe('overdue');
  });

  it('proposes letting go when the quota of silence is reached, but only to somebody asked before', () => {
    const reminded = touch('2026-11-20T10:00:00.000Z');
    expect(kindAt('2026-12-12T10:00:00Z', agreed, reminded)).toBe('let-go-proposed');
    expect(kindAt('2026-12-12T10:00:00Z', agreed)).toBe('overdue');
  });
});

describe('an answer', () => {
  const wrote = answer('2026-11-20T12:00:00.000Z');

  it('does not clear the date: it asks what became of it', () => {
    expect(standing(record(agreed, wrote), at('2026-11-20T13:00:00Z'), settings)).toMatchObject({
      kind: 'answered',
      commitment: { day: '2026-11-19' },
    });
  });

  it('stays a question when the rep replies without judging it', () => {
    const replied = touch('2026-11-20T14:00:00.000Z', 'other');
    expect(kindAt('2026-11-20T15:00:00Z', agreed, wrote, replied)).toBe('answered');
  });

  it('that did not address the date leaves it standing', () => {
    const judged = handled(wrote.id, '2026-11-20T14:00:00.000Z');
    expect(kindAt('2026-11-20T15:00:00Z', agreed, wrote, judged)).toBe('overdue');
  });

  it('from before the date was agreed is old', () => {
    expect(kindAt('2026-11-13T15:00:00Z', agreed, answer('2026-11-11T10:00:00.000Z'))).toBe(
      'quiet',
    );
  });

  it('that says nobody is there is none', () => {
    const away = answer('2026-11-20T12:00:00.000Z', 'out-of-office');
    expect(kindAt('2026-11-20T15:00:00Z', agreed, away)).toBe('overdue');
  });
});

describe('without a date', () => {
  it('is a defect to act on', () => {
    const nothing = standing(record(), at('2026-11-19T10:00:00Z'), settings);
    expect(nothing.kind).toBe('no-date');
    expect(mustAct(nothing)).toBe(true);
  });

  it('comes back when the date was kept and no new one agreed', () => {
    expect(kindAt('2026-11-21T10:00:00Z', agreed, resolution(agreed.id, 'kept'))).toBe('no-date');
  });

  it('is nothing for a prospect that is closed', () => {
    const closed = {
      ...record(agreed),
      prospect: prospect({ closed: { on: '2026-11-20', outcome: 'ignored' } }),
    };
    const now = standing(closed, at('2026-11-21T10:00:00Z'), settings);
    expect(now.kind).toBe('closed');
    expect(mustAct(now)).toBe(false);
    expect(actFrom(closed, at('2026-11-21T10:00:00Z'), settings)).toBeNull();
  });
});

describe('when the rep must act', () => {
  it('is the start of the agreed day on the rep’s clock', () => {
    expect(actFrom(record(agreed), at('2026-11-16T10:00:00Z'), settings)).toBe('2026-11-19T00:00');
  });

  it('agrees with the standing at every hour around the change', () => {
    const cases = [
      record(agreed),
      record(commitment('2026-11-19', { time: '15:00' })),
      record(agreed, touch('2026-11-20T10:00:00.000Z')),
    ];
    let checked = 0;
    for (const each of cases) {
      for (let hour = 0; hour < 240; hour += 1) {
        const now = new Date(Date.UTC(2026, 10, 14, hour));
        const from = actFrom(each, now, settings);
        const wall = new Intl.DateTimeFormat('sv-SE', {
          timeZone: settings.timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        })
          .format(now)
          .replace(' ', 'T');
        // A record with a touch in the future is no record the store could hold at that hour.
        if (each.ledger.some((entry) => new Date(entry.at) > now)) continue;
        expect(from !== null && from <= wall).toBe(mustAct(standing(each, now, settings)));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('is put off by a snooze without changing the standing', () => {
    const snoozed = { ...record(agreed), prospect: prospect({ snoozedUntil: '2026-11-23' }) };
    const now = at('2026-11-22T09:00:00Z');
    expect(standing(snoozed, now, settings).kind).toBe('overdue');
    expect(actFrom(snoozed, now, settings)).toBe('2026-11-23T00:00');
  });
});
