import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

/** What is told of a note above orders whose money has this title. */
function unitsOf(note: string, title = 'Amount', amount: (row: number) => number = (row) => 10.5 + row) {
  const rows = Array.from({ length: 30 }, (_, i): Value[] => [
    ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, amount(i)],
  ]);
  const search = findColumns(tableRows([[note], ['Order', 'Customer', 'Date', title], ...rows]));
  if (search.type !== 'found') throw new Error(search.type);
  return search.remarks.filter(({ code }) => code === 'unit-above-table').map(({ values }) => values);
}

describe('a unit of money above the table', () => {
  it('is told of', () => {
    const column = { header: 'Amount' };
    expect(unitsOf('All figures in thousand EUR')).toHaveLength(1);
    expect(unitsOf('All figures in thousands of EUR')).toEqual([
      { text: 'All figures in thousands of EUR', column },
    ]);
    expect(unitsOf('Umsatz je Kunde in TEUR')).toHaveLength(1);
    expect(unitsOf('Amounts in cents', 'Amount', (row) => 1050 + row)).toHaveLength(1);
  });

  it('is not where the title says it, it is none, or cents have fractions', () => {
    expect(unitsOf('All figures in thousands', 'Amount (TEUR)')).toEqual([]);
    expect(unitsOf('Orders of 2024')).toEqual([]);
    expect(unitsOf('Amounts in cents')).toEqual([]);
  });
});
