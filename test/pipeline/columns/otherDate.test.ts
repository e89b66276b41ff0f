import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

const day = (row: number) => `2024-0${1 + (row % 5)}-${String(1 + (row % 28)).padStart(2, '0')}`;

/** The date that is read, or what is asked about, of orders of which every so manieth is not paid yet. */
function dateOf(unpaid: number) {
  const data = Array.from({ length: 60 }, (_, row) => [
    `c${row % 9}`,
    day(row),
    row % unpaid === 0 ? '' : day(row + 9),
    `${10 + row}.50`,
  ]);
  const found = findColumns(tableRows([['Customer', 'Order of', 'Paid on', 'Total'], ...data]));
  if (found.type === 'ask') return found.candidates.map(({ title }) => title);
  return found.type === 'found' ? found.titles.date : found.type;
}

describe('the date of payments', () => {
  it('is asked about where orders lack it that have another date', () => {
    expect(dateOf(5)).toEqual(['Paid on', 'Order of']);
  });

  it('is not where nearly all have it', () => {
    expect(dateOf(50)).toBe('Paid on');
  });
});
