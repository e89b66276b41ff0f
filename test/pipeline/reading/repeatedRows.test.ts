import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { readSheets } from '../../fixtures/transactionSheet.ts';

const titles = ['Date', 'Customer', 'Amount'];
const rows = Array.from({ length: 60 }, (_, i) => [
  `2024-${String(1 + (i % 12)).padStart(2, '0')}-${10 + (i % 17)}`,
  `C${i % 7}`,
  9.5 + i,
]);
const told = warning('rows-repeated', { rows: 60, of: 120 });

const remarksOf = async (table: readonly (readonly (string | number)[])[], settings = {}) =>
  (await readSheets({ S: table }, settings)).remarks.filter(({ code }) => code === 'rows-repeated');

describe('rows without an order number', () => {
  it('are told of where the table holds them twice', async () => {
    expect(await remarksOf([titles, ...rows, ...rows])).toEqual([told]);
    expect(await remarksOf([titles, ...rows.flatMap((row) => [row, row])])).toEqual([told]);
  });

  it('are not where few are the same, they count once, or orders have numbers', async () => {
    expect(await remarksOf([titles, ...rows, ...rows.slice(0, 30)])).toEqual([]);
    expect(await remarksOf([titles, ...rows, ...rows], { 'cleaning.duplicates': 'drop' })).toEqual([]);
    const numbered = [...rows, ...rows].map((row, i) => [...row, `A-${1000 + i}`]);
    expect(await remarksOf([[...titles, 'Order'], ...numbered])).toEqual([]);
  });
});
