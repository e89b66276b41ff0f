import { describe, expect, it } from 'vitest';
import { testLists } from '../../../src/pipeline/lists/testLists.ts';
import { daysOf, everyDays, type Purchase } from './daysOf.ts';

const end = 1000;

describe('the test of lists on a day in the past', () => {
  /** Twelve who ordered once before the cut, of whom three came back after it; twenty regulars, all of whom did. */
  const customers: (readonly Purchase[])[] = [
    ...Array.from({ length: 12 }, (_, i): Purchase[] => (i < 3 ? [[770], [900]] : [[770]])),
    ...Array.from({ length: 20 }, () => everyDays(30, 15, end - 5)),
    ...Array.from({ length: 50 }, (): Purchase[] => [[950]]),
  ];

  it('tells what share of a list of then bought within the horizon, beside that of all customers of then', () => {
    const test = testLists(daysOf(...customers), end);
    expect(test).toMatchObject({ horizonDays: 180, cut: 820 });
    expect(test?.rates.secondOrder).toBe(3 / 12);
    expect(test?.rateOfAll).toBe(23 / 32);
  });

  it('makes the lists from what was known then alone', () => {
    const later = customers.map((days): readonly Purchase[] =>
      days.map(([day, spend = 10]): Purchase => (day < 820 ? [day, spend] : [day, spend * 1000, 7])),
    );
    expect(testLists(daysOf(...later), end)).toEqual(testLists(daysOf(...customers), end));
  });

  it('tells nothing of a list of too few', () => {
    expect(testLists(daysOf(...customers), end)?.rates).not.toHaveProperty('winBack');
  });

  it('takes half of a year of history for a horizon of 90 days, and less for none', () => {
    const since = (first: number) => testLists(daysOf([[first], [end - 1]]), end);
    expect(since(end - 360)).toMatchObject({ horizonDays: 180, cut: end - 180 });
    expect(since(end - 359)).toMatchObject({ horizonDays: 90, cut: end - 90 });
    expect(since(end - 179)).toBeUndefined();
  });
});
