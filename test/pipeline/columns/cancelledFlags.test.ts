import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

/** The warnings of orders with one further column. */
function warningsOf(title: string, value: (order: number) => string | number) {
  const rows = Array.from({ length: 40 }, (_, i) => [
    `R${100 + i}`,
    `c${i % 9}`,
    `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    `${10 + i}.50`,
    value(i),
  ]);
  const search = findColumns(tableRows([['Order', 'Customer', 'Date', 'Total', title], ...rows]));
  if (search.type !== 'found') throw new Error(search.type);
  return search.remarks.filter(({ severity }) => severity === 'warning').map(({ values }) => values);
}

const everyTenth = (i: number) => i % 10 === 0;

describe('a column that may say what was cancelled', () => {
  it('is told of where it says yes or no, with the usual value first', () => {
    expect(warningsOf('Storniert', (i) => (everyTenth(i) ? 'ja' : 'nein'))).toEqual([
      { column: 'Storniert', values: ['nein', 'ja'] },
    ]);
    expect(warningsOf('Cancelled', (i) => Number(everyTenth(i)))).toEqual([
      { column: 'Cancelled', values: ['0', '1'] },
    ]);
  });

  it('is told of where it has a mark in some rows', () => {
    expect(warningsOf('Refunded', (i) => (everyTenth(i) ? 'x' : ''))).toEqual([
      { column: 'Refunded', values: ['', 'x'] },
    ]);
  });

  it('is read, or none, where it has dates, money, one value or another title', () => {
    expect(warningsOf('Cancelled at', (i) => (everyTenth(i) ? '2024-02-01' : ''))).toEqual([]);
    expect(warningsOf('Refunded', (i) => (everyTenth(i) ? '12.50' : '0'))).toEqual([]);
    expect(warningsOf('Cancelled', () => 'no')).toEqual([]);
    expect(warningsOf('Gift', (i) => (everyTenth(i) ? 'yes' : 'no'))).toEqual([]);
  });
});
