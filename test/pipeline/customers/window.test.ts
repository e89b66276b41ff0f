import { describe, expect, it } from 'vitest';
import { gatherDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { chooseWindow, measureWindow, takeWindow } from '../../../src/pipeline/customers/window.ts';
import { millisecondsPerDay } from '../../../src/pipeline/time/calendar.ts';

/** Purchases of one order each: whose, on which day, for how much. */
function daysOf(purchases: readonly (readonly [buyer: number, day: number, spend: number])[]) {
  const columns = {
    buyer: Int32Array.from(purchases, ([buyer]) => buyer),
    day: Int32Array.from(purchases, ([, day]) => day),
    spend: Float64Array.from(purchases, ([, , spend]) => spend),
  };
  return gatherDays(columns, Math.max(...columns.buyer) + 1);
}

const purchases = [
  [0, 10, 5],
  [0, 20, 7],
  [0, 40, 11],
  [1, 15, 3],
  [2, 40, 2],
] as const;

describe('a window', () => {
  it('counts the purchases of its days alone', () => {
    const figures = measureWindow(daysOf(purchases), { before: 40, days: 22 });
    expect([...figures.who]).toEqual([0]);
    expect(figures).toMatchObject({ count: 1, recency: Float64Array.of(20), monetary: Float64Array.of(7) });
  });

  it('says the same of a date, whatever is bought on it or later', () => {
    const window = { before: 40, days: 30 };
    const earlier = daysOf(purchases.filter(([, day]) => day < 40));
    expect(measureWindow(daysOf(purchases), window)).toEqual(measureWindow(earlier, window));
  });

  it('counts the orders of a day, and has the first purchase in it as the first', () => {
    const days = daysOf([...purchases, [0, 40, 9]]);
    const figures = measureWindow(days, { before: 41, days: 22 });
    expect(figures.frequency).toEqual(Float64Array.of(3, 1));
    expect(figures.firstPurchase).toEqual(Float64Array.of(20, 40).map((day) => day * millisecondsPerDay));
    expect(figures.recency).toEqual(Float64Array.of(1, 1));
  });

  it('is half of the history where that is shorter than what is wanted', () => {
    const days = daysOf(purchases);
    const asOf = 41.5 * millisecondsPerDay;
    expect(chooseWindow(days, asOf, 365)).toEqual({ before: 41, days: 15 });
    expect(chooseWindow(days, asOf, 9)).toEqual({ before: 41, days: 9 });
  });

  it('ends behind the last purchase, where the as-of date is at its day', () => {
    expect(chooseWindow(daysOf(purchases), 40.7 * millisecondsPerDay, 9).before).toBe(41);
  });

  it('is refused where nobody bought in it', () => {
    const columns = measureWindow(daysOf(purchases), { before: 41, days: 40 });
    const customers = { ...columns, ids: ['a', 'b', 'c'] };
    expect(() => takeWindow(customers, daysOf(purchases), { before: 90, days: 5 })).toThrow(
      'Nobody bought within 5 days before 1970-04-01',
    );
  });
});
