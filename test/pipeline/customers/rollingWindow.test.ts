import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { RollingWindow } from '../../../src/pipeline/customers/rollingWindow.ts';
import { splitCustomers } from '../../../src/pipeline/customers/splitCustomers.ts';
import { findFirstDay, measureWindow } from '../../../src/pipeline/customers/window.ts';

const spend = fc.double({ min: -50, max: 900, noNaN: true });
const purchase = fc.record({
  gap: fc.integer({ min: 1, max: 90 }),
  spend,
  orders: fc.integer({ min: 1, max: 3 }),
});
const customer = fc.array(purchase, { minLength: 1, maxLength: 12 });
const lateReturn = fc.record({
  at: fc.nat(),
  days: fc.integer({ min: 1, max: 200 }),
  amount: fc.double({ min: -40, max: -1, noNaN: true }),
});
/** Of customers, some of whose purchases were brought back later. */
const someDays = fc
  .tuple(
    fc.array(customer, { minLength: 1, maxLength: 9 }),
    fc.option(fc.array(lateReturn, { maxLength: 6 })),
  )
  .map(([customers, late]): PurchaseDays => {
    const all = customers.flat();
    const day = customers.flatMap((own) => {
      let last = 100;
      return own.map(({ gap }) => (last += gap));
    });
    const starts = [0];
    for (const { length } of customers) starts.push(starts.at(-1)! + length);
    return {
      starts: Uint32Array.from(starts),
      day: Int32Array.from(day),
      spend: Float64Array.from(all, (each) => each.spend),
      orders: Uint32Array.from(all, ({ orders }) => orders),
      ...(late && {
        late: late.map(({ at, days, amount }) => {
          const place = at % all.length;
          return { at: place, day: day[place]! + days, amount };
        }),
      }),
    };
  });
const steps = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 12 });

/** The last days of a window that goes on by steps. */
const datesOf = (gaps: readonly number[]) =>
  gaps.map((_, s) => 100 + gaps.slice(0, s + 1).reduce((a, b) => a + b));

describe('a window that goes from date to date', () => {
  it('has the figures of each date to the bit, as if it were measured anew', () => {
    fc.assert(
      fc.property(someDays, steps, fc.integer({ min: 1, max: 400 }), (purchases, gaps, days) => {
        const rolling = new RollingWindow(purchases);
        for (const before of datesOf(gaps))
          expect(rolling.move({ before, days })).toEqual(measureWindow(purchases, { before, days }));
      }),
    );
  });

  it('looks back at who has bought nothing since, to the bit', () => {
    fc.assert(
      fc.property(someDays, steps, fc.nat(150), (purchases, gaps, back) => {
        const rolling = new RollingWindow(purchases);
        for (const before of datesOf(gaps)) {
          const now = { before, days: 200 };
          const then = { before: before - back, days: 200 };
          const { who } = rolling.move(now);
          const silent = who.filter((i) => !rolling.hasBought(i, then.before));
          const measured = measureWindow(purchases, then);
          const looked = rolling.lookBack(then, silent);
          for (const [at, i] of silent.entries()) {
            const same = measured.who.indexOf(i);
            for (const figure of [
              'recency',
              'frequency',
              'monetary',
              'firstPurchase',
              'lastPurchase',
            ] as const)
              expect(looked[figure][at]).toBe(measured[figure][same]);
          }
        }
      }),
    );
  });
});

describe('customers in parts', () => {
  it('have the figures that they have among all, late returns too', () => {
    fc.assert(
      fc.property(
        someDays,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 110, max: 900 }),
        (all, size, before) => {
          const window = { before, days: 150 };
          const parts = [...splitCustomers(all, size)].map(({ from, purchases }) => ({
            from,
            columns: measureWindow(purchases, window),
          }));
          const whole = measureWindow(all, window);
          expect(parts.flatMap(({ from, columns }) => [...columns.who].map((i) => from + i))).toEqual([
            ...whole.who,
          ]);
          expect(parts.flatMap(({ columns }) => [...columns.monetary])).toEqual([...whole.monetary]);
          expect(
            Math.min(...[...splitCustomers(all, size)].map(({ purchases }) => findFirstDay(purchases))),
          ).toBe(findFirstDay(all));
        },
      ),
    );
  });
});
