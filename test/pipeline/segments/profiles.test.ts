import { describe, expect, it } from 'vitest';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { profileSegments } from '../../../src/pipeline/segments/profiles.ts';
import { shopKinds, simulateShop } from '../naming/simulateShop.ts';

const day = 86_400_000;
const asOf = Date.UTC(2024, 0, 101);

/** Customers by days since the last and first purchase, orders and spend. */
function customersOf(...rows: [recency: number, first: number, orders: number, spend: number][]): Customers {
  const column = (index: number) => Float64Array.from(rows, (row) => row[index]!);
  return {
    count: rows.length,
    ids: rows.map((_, i) => String(i)),
    recency: column(0),
    frequency: column(2),
    monetary: column(3),
    firstPurchase: column(1).map((days) => asOf - days * day),
    lastPurchase: column(0).map((days) => asOf - days * day),
  };
}

const customers = customersOf(
  [1, 91, 10, 600],
  [5, 45, 5, 200],
  [80, 80, 1, 50],
  [90, 90, 1, 30],
  [100, 100, 1, 120],
);
const [active, gone] = profileSegments(customers, Int32Array.of(0, 0, 1, 1, 1), 2, asOf) as [
  ReturnType<typeof profileSegments>[number],
  ReturnType<typeof profileSegments>[number],
];

describe('profileSegments', () => {
  it('counts customers and revenue', () => {
    expect(active).toMatchObject({
      customers: 2,
      share: 0.4,
      revenue: 800,
      revenueShare: 0.8,
      spendMultiple: 2,
    });
    expect(gone).toMatchObject({ customers: 3, share: 0.6, revenue: 200 });
    expect(gone.spendMultiple).toBeCloseTo(1 / 3, 12);
  });

  it('gives means and medians of recency, first purchase, orders, spend and order value', () => {
    expect(gone.recency).toEqual({ mean: 90, median: 90 });
    expect(active.sinceFirstPurchase).toEqual({ mean: 68, median: 68 });
    expect(active.frequency).toEqual({ mean: 7.5, median: 7.5 });
    expect(gone.monetary.median).toBe(50);
    expect(gone.monetary.mean).toBeCloseTo(200 / 3, 12);
    expect(active.averageOrder).toEqual({ mean: 50, median: 50 });
  });

  it("averages its customers' own scores among all customers", () => {
    // r: 5 4 3 2 1, f: 5 4 1 1 1, m: 5 4 2 1 3
    expect(active.scores).toEqual({ r: 4.5, f: 4.5, m: 4.5, fm: 4.5 });
    expect(gone.scores).toEqual({ r: 2, f: 1, m: 2, fm: 1.5 });
    // First purchases by newness: 45, 80, 90, 91, 100 days ago.
    expect(active.newness).toBe(3.5);
    expect(gone.newness).toBeCloseTo((4 + 3 + 1) / 3, 12);
  });

  it('measures the spread of recency in days and in scores', () => {
    expect(gone.recencyRange).toEqual({ p10: 82, p90: 98 });
    expect(gone.rSpread).toBe(2);
    expect(active.rSpread).toBe(1);
  });

  it('leaves the outermost tenth on either side out of the spread', () => {
    const rows = Array.from({ length: 100 }, (_, i): [number, number, number, number] => [i + 1, 200, 2, 10]);
    const near = Int32Array.from(rows, ([recency]) =>
      recency <= 19 || recency === 100 || recency === 99 ? 0 : 1,
    );
    expect(profileSegments(customersOf(...rows), near, 2, asOf)[0]?.rSpread).toBe(0);
  });

  it('counts one-time buyers', () => {
    expect(active.oneTimeShare).toBe(0);
    expect(gone.oneTimeShare).toBe(1);
  });

  it('relates the time since the last order to the usual gap between orders', () => {
    // 90 + 40 days of activity in 9 + 4 gaps: 10 days a gap; the last order is 3 days ago on average.
    expect(active.overdue).toBeCloseTo(0.3, 12);
    expect(gone).not.toHaveProperty('overdue');
  });

  it('gives an empty segment zeros, not NaN', () => {
    const [, empty] = profileSegments(customers, Int32Array.of(0, 0, 0, 0, 0), 2, asOf);
    expect(empty).toMatchObject({
      customers: 0,
      share: 0,
      spendMultiple: 0,
      recency: { mean: 0, median: 0 },
      rSpread: 0,
    });
  });

  it.each(shopKinds)('adds up to the whole shop (%s)', (kind) => {
    const shop = simulateShop(kind, 200, 1);
    const segment = Int32Array.from({ length: 200 }, (_, i) => i % 3);
    const profiles = profileSegments(shop.customers, segment, 3, shop.asOf);
    const total = (of: (profile: (typeof profiles)[number]) => number) =>
      profiles.reduce((sum, profile) => sum + of(profile), 0);
    expect(total((p) => p.customers)).toBe(200);
    expect(total((p) => p.share)).toBeCloseTo(1, 12);
    expect(total((p) => p.revenueShare)).toBeCloseTo(1, 12);
    for (const { recency, sinceFirstPurchase } of profiles) {
      expect(sinceFirstPurchase.mean).toBeGreaterThanOrEqual(recency.mean);
    }
  });
});
