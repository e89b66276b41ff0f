import { describe, expect, it } from 'vitest';
import { measureSecondOrders } from '../../../src/pipeline/lists/secondOrders.ts';
import { daysOf, type Purchase } from './daysOf.ts';

const end = 1000;
/** Begins the file, so that those who are first seen after day 90 are new. */
const first: Purchase[] = [[0]];
const times = (count: number, days: readonly Purchase[]) => Array.from({ length: count }, () => days);

describe('how soon new customers come back', () => {
  it('is told of those who were watched for a year', () => {
    const customers = [
      first,
      ...times(10, [[200]]),
      ...times(20, [[200], [230], [231]]),
      ...times(10, [[300], [361]]),
      ...times(99, [[end - 364], [end - 363]]),
    ];
    expect(measureSecondOrders(daysOf(...customers), end)).toEqual([
      { withinDays: 30, share: 0.5 },
      { withinDays: 60, share: 0.5 },
      { withinDays: 90, share: 0.75 },
      { withinDays: 180, share: 0.75 },
    ]);
  });

  it('passes over those who may have bought before the file begins', () => {
    const customers = [first, ...times(50, [[90], [91]]), ...times(30, [[91]])];
    expect(measureSecondOrders(daysOf(...customers), end).map(({ share }) => share)).toEqual([0, 0, 0, 0]);
  });

  it('is not told of too few', () => {
    expect(measureSecondOrders(daysOf(first, ...times(29, [[91]])), end)).toEqual([]);
  });
});
