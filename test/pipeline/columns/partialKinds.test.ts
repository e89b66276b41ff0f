import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

type Line = readonly [order: string, customer: string, amount: number, kind: string];

/** What is told of kinds of rows that others have in them. */
function partsOf(lines: readonly Line[]) {
  const table = lines.map(([order, customer, amount, kind], i): Value[] => [
    order,
    customer,
    `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    amount.toFixed(2),
    kind,
  ]);
  const search = findColumns(tableRows([['Order', 'Customer', 'Date', 'Amount', 'Zork'], ...table]));
  if (search.type !== 'found') throw new Error(search.type);
  return search.remarks.filter(({ code }) => code === 'kind-part-of-others').map(({ values }) => values);
}

const totalOf = (i: number) => 211.4 + 37.3 * i;
const finals = Array.from({ length: 30 }, (_, i): Line => [`F${i}`, `c${i % 7}`, totalOf(i), 'Final']);
const downOf = (share: number, orderOf: (i: number) => string): Line[] =>
  finals.map(([, customer, amount], i) => [orderOf(i), customer, share * amount, 'Down']);

describe('a kind of rows', () => {
  it('is told of where each is the same share of a row of its customer that counts too', () => {
    expect(partsOf([...finals, ...downOf(0.3, (i) => `D${i}`)])).toEqual([
      { column: 'Zork', kind: 'Down', whole: 'Final', share: 0.3 },
    ]);
    expect(partsOf([...finals, ...downOf(0.3, (i) => `F${i}`)])).toHaveLength(1);
  });

  it('is none where it is what is left to pay of the same order, or a tax', () => {
    const rest = finals.map(([order, customer, amount, kind]): Line => [order, customer, 0.7 * amount, kind]);
    expect(partsOf([...rest, ...downOf(0.3, (i) => `F${i}`)])).toEqual([]);
    expect(partsOf([...finals, ...downOf(0.2, (i) => `F${i}`)])).toEqual([]);
  });

  it('is none where prices of a few are shares of one another by chance', () => {
    const prices = [10, 20, 50, 100];
    const round = [...finals, ...finals].map(
      ([, customer], i): Line => [`R${i}`, customer, prices[i % 4]!, i % 2 === 0 ? 'Final' : 'Down'],
    );
    expect(partsOf(round)).toEqual([]);
  });

  it('is none where its rows have amounts of their own', () => {
    const own = downOf(0.3, (i) => `D${i}`).map(
      ([order, customer, amount, kind], i): Line => [order, customer, amount + 3 * (i + 1), kind],
    );
    expect(partsOf([...finals, ...own])).toEqual([]);
  });
});
