import { describe, expect, it } from 'vitest';
import { formatWallClock, serialToWallClock } from '../../../src/pipeline/time/calendar.ts';

const inWords = (serial: number, date1904 = false) => formatWallClock(serialToWallClock(serial, date1904));

describe('serialToWallClock', () => {
  it.each([
    [1, '1900-01-01T00:00:00'],
    [59, '1900-02-28T00:00:00'],
    [61, '1900-03-01T00:00:00'],
    [25_569, '1970-01-01T00:00:00'],
    [40_148.322916666664, '2009-12-01T07:45:00'],
    [40_148.32291666666, '2009-12-01T07:45:00'],
    [2_958_465.999988426, '9999-12-31T23:59:59'],
  ])('reads serial %d of the 1900 system', (serial, expected) => {
    expect(inWords(serial)).toBe(expected);
  });

  it('counts from 1904-01-01 in the 1904 system', () => {
    expect(inWords(0, true)).toBe('1904-01-01T00:00:00');
    expect(inWords(1.5, true)).toBe('1904-01-02T12:00:00');
  });
});
