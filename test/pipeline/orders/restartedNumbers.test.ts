import { describe, expect, it } from 'vitest';
import { findRuns } from '../../../src/pipeline/orders/orderRuns.ts';
import { partRestarted } from '../../../src/pipeline/orders/restartedNumbers.ts';

const day = 86_400_000;

/** Rows as order, customer and day. */
function part(rows: readonly (readonly [order: number, customer: number, day: number])[], starts = [0]) {
  const order = Int32Array.from(rows, ([number]) => number);
  const customer = Int32Array.from(rows, ([, who]) => who);
  const date = Float64Array.from(rows, ([, , when]) => when * day);
  return partRestarted(findRuns({ order, customer, date }, starts), Math.max(...order) + 1, starts).parted;
}

describe('order numbers that begin anew', () => {
  it('are orders of their own each day', () => {
    const parted = part([
      [0, 5, 1],
      [0, 5, 1],
      [1, 6, 2],
      [2, 7, 3],
      [0, 8, 400],
      [1, 9, 401],
      [2, 7, 402],
      [2, 4, 500],
    ]);
    expect([...parted!.order]).toEqual([0, 0, 1, 2, 3, 4, 5, 6]);
    expect(parted).toMatchObject({ count: 7, former: [0, 1, 2, 2] });
  });

  it('are orders of their own in each table that has them with other customers', () => {
    const branch = [
      [0, 5, 1],
      [1, 6, 2],
      [2, 7, 3],
      [3, 5, 4],
    ] as const;
    const other = [
      [0, 8, 1],
      [1, 9, 3],
      [2, 4, 4],
      [3, 4, 5],
    ] as const;
    expect([...part([...branch, ...other], [0, 4])!.order]).toEqual([0, 1, 2, 3, 7, 4, 5, 6]);
    expect(part([...branch, ...other], [0, 4])).toMatchObject({ count: 8, former: [1, 2, 3, 0] });
  });

  it('are one order in each table that has them with the same customer and day', () => {
    const rows = [
      [0, 5, 1],
      [1, 6, 2],
      [2, 7, 3],
      [0, 8, 400],
      [1, 9, 401],
      [2, 4, 402],
    ] as const;
    expect([...part([...rows, ...rows], [0, 6])!.order]).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
  });

  it('may be few, of many customers and days', () => {
    const rows = Array.from({ length: 14 }, (_, i) => [i % 7 === 3 ? 1 : 0, i, i] as const);
    expect(part(rows)).toMatchObject({ count: 14 });
    expect(part(rows.slice(0, 8))).toBeUndefined();
  });

  it('are not told by orders whose lines have several days', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [i >> 1, i >> 1, i] as const);
    expect(part(rows)).toBeUndefined();
    expect(part([...rows, [0, 9, 20], [1, 9, 21]])).toBeUndefined();
  });
});
