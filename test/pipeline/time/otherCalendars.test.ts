import { describe, expect, it } from 'vitest';
import { millisecondsPerDay } from '../../../src/pipeline/time/calendar.ts';
import {
  otherCalendarOf,
  otherWallClock,
  wallClockOfAny,
} from '../../../src/pipeline/time/otherCalendars.ts';

/** Year, month and day of every tenth day, as the language's own calendars count them. */
function listDays(calendar: string, from: string, to: string) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    ...({ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const),
  });
  const days: { moment: number; parts: readonly [number, number, number] }[] = [];
  for (let moment = Date.parse(from); moment < Date.parse(to); moment += 7 * millisecondsPerDay) {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const part = (...types: readonly string[]) => Number(types.map((type) => parts[type]).find(Boolean));
    days.push({ moment, parts: [part('year', 'relatedYear'), part('month'), part('day')] });
  }
  return days;
}

describe('otherWallClock', () => {
  it.each([
    ['buddhist', '1900-01-01', '2057-12-31'],
    ['persian', '1921-03-21', '2072-03-19'],
    ['roc', '2011-01-01', '2061-12-31'],
  ])('counts days as the language does: %s', (calendar, from, to) => {
    for (const { moment, parts } of listDays(calendar, from, to))
      expect([parts, otherWallClock(...parts, 5)]).toEqual([parts, moment + 5]);
  });

  it.each([
    [2567, 2, 30],
    [1403, 12, 31],
    [1404, 12, 30],
    [1403, 7, 31],
    [1403, 13, 1],
    [1403, 0, 1],
    [1403, 1, 0],
    [2024, 1, 1],
    [3000, 1, 1],
    [0, 1, 1],
  ])('knows no day %i-%i-%i', (year, month, day) => {
    expect(otherWallClock(year, month, day, 0)).toBeNaN();
  });
});

describe('wallClockOfAny', () => {
  it('takes a year of the Gregorian calendar for one', () => {
    expect(wallClockOfAny(2024, 1, 15, 0)).toBe(Date.UTC(2024, 0, 15));
    expect(wallClockOfAny(2567, 1, 15, 0)).toBe(Date.UTC(2024, 0, 15));
  });

  it('tells calendars by their years', () => {
    expect([2567, 1403, 113, 2024, 1999, 1700, 99].map(otherCalendarOf)).toEqual([
      ...['buddhist', 'persian', 'minguo'],
      ...[undefined, undefined, undefined, undefined],
    ]);
  });
});
