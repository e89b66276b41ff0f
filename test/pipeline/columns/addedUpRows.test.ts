import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

/** Of which side of rows it is told that they add up to one, in orders of these amounts. */
function sidesOf(amounts: (order: number) => readonly number[]) {
  const data = Array.from({ length: 30 }, (_, order) =>
    amounts(order).map((amount): Value[] => [
      `A-${1000 + order}`,
      `2024-01-${String(1 + (order % 28)).padStart(2, '0')}`,
      `c${order % 9}`,
      amount,
    ]),
  ).flat();
  const found = findColumns(tableRows([['Order', 'Date', 'Customer', 'Amount'], ...data]));
  if (found.type !== 'found') throw new Error(found.type);
  return found.remarks.flatMap((each) => (each.code === 'rows-added-up' ? [each.values.side] : []));
}

const one = (order: number) => 7.35 + 3 * order;
const other = (order: number) => 11.1 + 1.7 * (order % 11);

describe('rows of an order that add up to another one', () => {
  it('are told of: the parts of a set, or what stands above its sum', () => {
    const whole = (order: number) => one(order) + other(order);
    expect(sidesOf((order) => [4.2, whole(order), one(order), other(order)])).toEqual(['below']);
    expect(sidesOf((order) => [one(order), other(order), whole(order), 4.2])).toEqual(['above']);
  });

  it('are told of among many rows where all that follow come to one', () => {
    const parts = (order: number) => Array.from({ length: 14 }, (_, row) => one(order) + 1.37 * row);
    const sum = (order: number) => parts(order).reduce((all, part) => all + part, 0);
    expect(sidesOf((order) => [4.2, sum(order), ...parts(order)])).toEqual(['below']);
    const within = (order: number) => [
      4.2,
      one(order),
      other(order),
      one(order) + other(order),
      ...parts(order),
    ];
    expect(sidesOf(within)).toEqual([]);
  });

  it('are none where amounts are their own, or round ones add up by chance', () => {
    expect(sidesOf((order) => [4.2, one(order), other(order)])).toEqual([]);
    const round = (order: number) => [30, 10, 20, 10, 30, 20].slice(order % 3, (order % 3) + 4);
    expect(sidesOf((order) => (order % 2 === 0 ? round(order) : round(order).reverse()))).toEqual([]);
  });
});
