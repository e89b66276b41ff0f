import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

const amounts = Array.from({ length: 40 }, (_, i) => 5.5 + ((7 * i) % 23));
const customerOf = (i: number) => (i * i) % 7;

/** Which column is the amount of orders whose `Total` is this, the latest first where that is told. */
function amountOf(totalOf: (row: number) => number, { latestFirst = false } = {}) {
  const rows = amounts.map((amount, i): Value[] => [
    ...[`R${100 + i}`, `c${customerOf(i)}`, `2024-02-${String(1 + (i % 28)).padStart(2, '0')}`],
    ...[amount, totalOf(i)],
  ]);
  const titles = ['Order', 'Customer', 'Date', 'Sale', 'Total'];
  const search = findColumns(tableRows([titles, ...(latestFirst ? rows.reverse() : rows)]));
  return search.type === 'found' ? search.titles.amount : search.type;
}

const sumUp = (row: number, counts: (i: number) => boolean) =>
  amounts.reduce((sum, amount, i) => (i <= row && counts(i) ? sum + amount : sum), 0);

describe('the amount', () => {
  it.each([true, false])('is no sum of what was sold up to each row (latest first: %s)', (latestFirst) => {
    expect(amountOf((row) => sumUp(row, () => true), { latestFirst })).toBe('Sale');
    expect(amountOf((row) => sumUp(row, (i) => customerOf(i) === customerOf(row)), { latestFirst })).toBe(
      'Sale',
    );
  });

  it('is the total of each row', () => {
    expect(amountOf((row) => 1.2 * amounts[row]!)).toBe('Total');
  });
});
