import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

type Line = readonly [order: string, customer: string, amount: number, kind: string];

const sales = Array.from({ length: 40 }, (_, i): Line => [`R${100 + i}`, `c${i % 9}`, 10.5 + 3 * i, 'Sale']);

/** Which kinds of rows are told to repeat others. */
function repeatsOf(lines: readonly Line[], title = 'Zork') {
  const table = lines.map(([order, customer, amount, kind], i): Value[] => [
    order,
    customer,
    `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    amount,
    kind,
  ]);
  const search = findColumns(tableRows([['Order', 'Customer', 'Date', 'Amount', title], ...table]));
  if (search.type !== 'found') throw new Error(search.type);
  return search.remarks.filter(({ code }) => code === 'kind-repeats-others').map(({ values }) => values);
}

describe('a kind of rows', () => {
  const credits = sales
    .filter((_, i) => i % 8 === 3)
    .map(([order, customer, amount]): Line => [`C${order}`, customer, amount, 'Blorp']);

  it('is told of where nearly each has the customer and the amount of another row', () => {
    expect(repeatsOf([...sales, ...credits])).toEqual([{ column: 'Zork', kind: 'Blorp', usual: 'Sale' }]);
  });

  it('is told of where it comes to what the other lines of its order do', () => {
    const payments = sales
      .filter((_, i) => i % 2 === 0)
      .map(([order, customer, amount]): Line => [order, customer, 2 * amount + 1, 'Blorp']);
    const further = sales.map(([order, customer, amount]): Line => [order, customer, amount + 1, 'Sale']);
    expect(repeatsOf([...sales, ...further, ...payments])).toMatchObject([{ kind: 'Blorp' }]);
  });

  it('is none where its rows have amounts of their own', () => {
    const others = credits.map(
      ([order, customer, amount, kind], i): Line => [order, customer, amount + 0.01 * (i + 1), kind],
    );
    expect(repeatsOf([...sales, ...others])).toEqual([]);
  });

  it('is none where the usual rows have the same amounts again too', () => {
    const dues = [...sales, ...sales].map(
      ([order, customer, , kind], i): Line => [
        `${order}-${i}`,
        customer,
        i % 2 === 0 ? 20 : 45,
        i % 5 === 0 ? 'Blorp' : kind,
      ],
    );
    expect(repeatsOf(dues)).toEqual([]);
  });

  it('is no return, which is matched with what it takes back', () => {
    const returns = credits.map(([order, customer, amount, kind]): Line => [order, customer, -amount, kind]);
    expect(repeatsOf([...sales, ...returns])).toEqual([]);
  });
});
