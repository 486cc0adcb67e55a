import { describe, expect, it } from 'vitest';
import { madeOn } from '../../src/domain/agreed-date.ts';
import { dayOf, instantAt, instantOfWallTime, wallTimeOf } from '../../src/domain/clock.ts';
import { dateConcern } from '../../src/domain/date-concern.ts';
import { daysBetween, isDay, isTimeOfDay, plusDays, weekdayOf } from '../../src/domain/day.ts';
import { quickDates } from '../../src/domain/quick-dates.ts';
import { addWorkingDays, workingDayFrom } from '../../src/domain/working-days.ts';
import { commitment, zone } from './record.ts';

const week = [1, 2, 3, 4, 5] as const;

describe('a calendar day', () => {
  it('is written one way and exists', () => {
    expect(['2026-02-28', '2028-02-29'].map(isDay)).toEqual([true, true]);
    expect(['2026-02-29', '2026-2-1', '2026-13-01', 'tomorrow', ''].map(isDay)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
    expect(['00:00', '23:59'].map(isTimeOfDay)).toEqual([true, true]);
    expect(['24:00', '7:00', '12:60'].map(isTimeOfDay)).toEqual([false, false, false]);
  });

  it('is counted without regard to daylight saving', () => {
    expect(plusDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-19')).toBe(-3);
    expect(weekdayOf('2026-11-19')).toBe(4);
  });
});

describe('the clock where the rep is', () => {
  it('decides which day an instant falls on', () => {
    const instant = new Date('2026-11-18T23:30:00Z');
    expect(dayOf(instant, 'Europe/Berlin')).toBe('2026-11-19');
    expect(dayOf(instant, 'America/New_York')).toBe('2026-11-18');
    expect(wallTimeOf(instant, 'Asia/Kolkata')).toBe('2026-11-19T05:00');
  });

  it('gives back the instant it was read from', () => {
    for (const timeZone of ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu']) {
      const instant = new Date('2026-07-05T13:45:00Z');
      expect(instantOfWallTime(wallTimeOf(instant, timeZone), timeZone)).toEqual(instant);
    }
  });

  it('moves a time that daylight saving skips forward', () => {
    expect(instantAt('2027-03-28', '02:30', zone).toISOString()).toBe('2027-03-28T01:30:00.000Z');
  });
});

describe('working days', () => {
  it('are counted over days off', () => {
    expect(addWorkingDays('2026-11-20', 2, week)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-21', 0, week)).toBe('2026-11-21');
    expect(workingDayFrom('2026-11-21', week)).toBe('2026-11-23');
  });

  it('follow the rep’s own week, and an empty one is every day', () => {
    expect(addWorkingDays('2026-11-19', 1, [0, 1, 2, 3, 4])).toBe('2026-11-22');
    expect(addWorkingDays('2026-11-20', 2, [])).toBe('2026-11-22');
  });
});

describe('quick choices', () => {
  it('skip days off and never repeat a day', () => {
    expect(quickDates('2026-11-23', week)).toEqual([
      '2026-11-24',
      '2026-11-26',
      '2026-11-30',
      '2026-12-07',
    ]);
    expect(quickDates('2026-11-20', week)).toEqual(['2026-11-23', '2026-11-25', '2026-11-30']);
  });
});

describe('a day before it is recorded', () => {
  it('is said to be past, or asked again beyond two years', () => {
    expect(dateConcern('2026-11-21', '2026-11-22')).toBe('past');
    expect(dateConcern('2026-11-22', '2026-11-22')).toBeNull();
    expect(dateConcern('2028-11-22', '2026-11-22')).toBeNull();
    expect(dateConcern('2028-11-23', '2026-11-22')).toBe('far-ahead');
  });
});

describe('when it was agreed', () => {
  const evidence = [
    { messageId: 'm1', quote: 'on the 19th', sentAt: '2026-11-11T23:30:00.000Z', fromMe: false },
  ];

  it('is the day of the message it stands in, where the rep is', () => {
    expect(madeOn(commitment('2026-11-19', { evidence }), zone)).toBe('2026-11-12');
  });

  it('is the day it was recorded where no message tells, and unknown when that is too late', () => {
    expect(madeOn(commitment('2026-11-19'), zone)).toBe('2026-11-12');
    expect(madeOn(commitment('2026-11-10'), zone)).toBeNull();
  });
});
