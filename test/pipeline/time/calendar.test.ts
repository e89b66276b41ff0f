import { describe, expect, it } from 'vitest';
import { expandYear, halfDay, wallClock, withinCalendar } from '../../../src/pipeline/time/calendar.ts';

const day = 86_400_000;
const first = Date.UTC(1900, 0, 1);
const last = Date.UTC(2200, 11, 31);

describe('wallClock', () => {
  it('agrees with the language on every day from 1900 to 2200', () => {
    for (let at = first; at <= last; at += day) {
      const date = new Date(at);
      const value = wallClock(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), 5);
      if (value !== at + 5) expect(value, date.toISOString()).toBe(at + 5);
    }
  });

  it.each([
    [2017, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2017, 4, 31],
    [2017, 0, 1],
    [2017, 13, 1],
    [2017, 1, 0],
    [2017, 1, 32],
    [1899, 12, 31],
    [2201, 1, 1],
  ])('takes %i-%i-%i for no day', (year, month, dayOfMonth) => {
    expect(wallClock(year, month, dayOfMonth, 0)).toBeNaN();
  });
});

describe('withinCalendar', () => {
  it('refuses moments outside 1900 to 2200', () => {
    expect([first - 1, first, last + day - 1, last + day].map(withinCalendar)).toEqual([
      Number.NaN,
      first,
      last + day - 1,
      Number.NaN,
    ]);
  });
});

describe('expandYear', () => {
  it('turns at 69, as POSIX does', () => {
    expect([0, 17, 68, 69, 99].map(expandYear)).toEqual([2000, 2017, 2068, 1969, 1999]);
  });
});

describe('halfDay', () => {
  it.each([
    [12, 'am', 0],
    [1, 'am', 1],
    [11, 'am', 11],
    [12, 'pm', 12],
    [1, 'pm', 13],
    [11, 'pm', 23],
    [14, 'pm', 14],
    [14, 'am', Number.NaN],
  ] as const)('takes %i %s for hour %i', (hour, half, expected) => {
    expect(halfDay(hour, half)).toBe(expected);
  });
});
