import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

/** What is told of discounts among the lines of orders, of which every third has a second line. */
function discountsOf(kind: string, amount: number, order = (i: number, _line: number) => `R${100 + i}`) {
  const day = (i: number) => `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`;
  const rows = Array.from({ length: 40 }, (_, i): Value[][] => [
    [order(i, 0), `c${i % 9}`, day(i), 20.5 + i, 'Goods'],
    ...(i % 3 === 0 ? [[order(i, 1), `c${i % 9}`, day(i), amount, kind]] : []),
  ]).flat();
  const search = findColumns(tableRows([['Order', 'Customer', 'Date', 'Amount', 'Line'], ...rows]));
  if (search.type !== 'found') throw new Error(search.type);
  return search.remarks.filter(({ code }) => code === 'discounts-count').map(({ values }) => values);
}

describe('lines of discounts', () => {
  it.each(['Discount', 'Rabatt 10 %', 'Remise'])('are told of where they are added: %s', (kind) => {
    expect(discountsOf(kind, 2.5)).toEqual([{ column: 'Line', kinds: [kind] }]);
  });

  it('are none where they are below zero, of something else, or orders of their own', () => {
    expect(discountsOf('Discount', -2.5)).toEqual([]);
    expect(discountsOf('Discounted goods', 2.5)).toEqual([]);
    expect(discountsOf('Discount', 2.5, (i, line) => `R${100 + 2 * i + line}`)).toEqual([]);
  });
});
