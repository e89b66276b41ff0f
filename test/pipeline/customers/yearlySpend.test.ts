import { describe, expect, it } from 'vitest';
import { sumLastYear, sumToLastOrder } from '../../../src/pipeline/customers/yearlySpend.ts';
import { daysOf } from '../lists/daysOf.ts';

const days = daysOf(
  [
    [0, 1],
    [365, 2],
    [700, 4],
  ],
  [],
  [[1000, 8]],
);

describe("a customer's spend of twelve months", () => {
  it('is that of the 365 days before a day', () => {
    expect([...sumLastYear(days, 1001)]).toEqual([4, 0, 8]);
    expect([...sumLastYear(days, 730)]).toEqual([6, 0, 0]);
    expect([...sumLastYear(days, 731)]).toEqual([4, 0, 0]);
  });

  it('leaves out what was bought later', () => {
    expect([...sumLastYear(days, 365)]).toEqual([1, 0, 0]);
  });

  it('ends with the last purchase day where that is asked for', () => {
    expect([...sumToLastOrder(days)]).toEqual([6, 0, 8]);
  });
});
