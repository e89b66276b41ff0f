import { describe, expect, it } from 'vitest';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { findApart, standsApart } from '../../../src/pipeline/model/apart.ts';

type Bought = readonly [orders: number, spend: number];

function toCustomers(rows: readonly Bought[]): Customers {
  const dates = new Float64Array(rows.length);
  return {
    count: rows.length,
    ids: rows.map((_, i) => `c${i}`),
    recency: dates,
    frequency: Float64Array.from(rows, ([orders]) => orders),
    monetary: Float64Array.from(rows, ([, spend]) => spend),
    firstPurchase: dates,
    lastPurchase: dates,
  };
}

/** Log-normal spend about 300, up to some thousands; one to six orders. */
function drawShop(count: number): Bought[] {
  const random = createRandom(8);
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return [1 + Math.floor(6 * random()), 300 * Math.exp(0.8 * normal)];
  });
}

const shop = drawShop(100);
const most = Math.max(...shop.map(([, spend]) => spend));

function listApart(rows: readonly Bought[]): number[] {
  const customers = toCustomers(rows);
  const borders = findApart(customers);
  return borders === undefined ? [] : [...rows.keys()].filter(standsApart(customers, borders));
}

describe('findApart', () => {
  it('finds nobody in a shop of a long tail', () => {
    expect(findApart(toCustomers(shop))).toBeUndefined();
    expect(findApart(toCustomers(drawShop(5000)))).toBeUndefined();
  });

  it('finds who spends many times as much as the next, and all above', () => {
    expect(listApart([[3, 20 * most], ...shop, [1, 9 * most]])).toEqual([0, 101]);
    expect(listApart([[6, 1.5 * most], ...shop])).toEqual([]);
  });

  it('finds who is far above in spend and orders together, though not in one alone', () => {
    expect(listApart([...shop, [60, 2.5 * most]])).toEqual([100]);
    expect(listApart([...shop, [6, 2.5 * most]])).toEqual([]);
  });

  it('takes many for a segment', () => {
    const large = (count: number) => Array.from({ length: count }, (_, i): Bought => [9, (20 + i) * most]);
    expect(listApart([...shop, ...large(5)])).toEqual([100, 101, 102, 103, 104]);
    expect(listApart([...shop, ...large(6)])).toEqual([]);
    expect(listApart([...shop.slice(0, 19), ...large(1)])).toEqual([19]);
    expect(listApart([...shop.slice(0, 18), ...large(1)])).toEqual([]);
  });

  it('finds two from twenty customers on, who could be no segment', () => {
    const two: Bought[] = [
      [9, 20 * most],
      [9, 21 * most],
    ];
    expect(listApart([...shop.slice(0, 18), ...two])).toEqual([18, 19]);
    expect(listApart([...shop.slice(0, 28), ...two])).toEqual([28, 29]);
    expect(listApart([...shop.slice(0, 17), ...two])).toEqual([]);
    expect(listApart([...shop.slice(0, 36), ...two, [9, 22 * most]])).toEqual([]);
  });

  it('asks more of a gap above which there is one than of one above which there are several', () => {
    const even = Array.from({ length: 200 }, (_, i): Bought => [1, 100 * 40 ** (i / 199)]);
    const largest = 4000;
    const times = Math.exp(0.57 * Math.log(40 ** 0.5));
    expect(listApart([...even, [1, times * largest]])).toEqual([]);
    expect(listApart([...even, [1, times * largest], [1, times * largest]])).toEqual([]);
    const wider = Math.exp(0.62 * Math.log(40 ** 0.5));
    expect(listApart([...even, [1, wider * largest]])).toEqual([]);
    expect(listApart([...even, [1, wider * largest], [1, wider * largest]])).toEqual([200, 201]);
  });

  it('asks more of a gap where the others differ more', () => {
    const wide = Array.from({ length: 100 }, (_, i): Bought => [1, Math.exp(i / 8)]);
    const [, top] = wide.at(-1)!;
    expect(listApart([...wide, [1, 4 * top]])).toEqual([]);
    expect(listApart([...wide, [1, 60 * top]])).toEqual([100]);
    const narrow = Array.from({ length: 100 }, (_, i): Bought => [1, 50 + i / 100]);
    expect(listApart([...narrow, [1, 100]])).toEqual([]);
    expect(listApart([...narrow, [1, 200]])).toEqual([100]);
  });

  it('bears customers who got back more than they paid', () => {
    expect(listApart([...shop, [2, -300], [1, 0], [60, -9]])).toEqual([]);
  });
});
