import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';
import { tableRows } from './tableRows.ts';

const header = [null, 'Date', 'Invoice No', 'Item', 'Quantity', 'Price'];

/** What each bought, below a heading of its own and above its sum. */
const below = (headings: readonly string[], totals = (heading: string) => `Total for ${heading}`) =>
  headings.flatMap((heading, i) => [
    [heading, null, null, null, null, null],
    [null, `2024-01-${10 + (i % 15)}`, `${100 + i}`, 'Cup', 2, 5],
    [null, `2024-02-${10 + (i % 15)}`, `${200 + i}`, 'Mug', 1, 10.5],
    [totals(heading), null, null, null, null, 20.5],
  ]);

/** Enough for it to be no chance that each comes once. */
const people = Array.from({ length: 24 }, (_, i) => `Person ${String.fromCharCode(65 + i)}`);

const find = (rows: readonly (readonly (string | number | null)[])[]) =>
  findColumns(tableRows(rows.map((row) => row.map((cell) => cell ?? undefined))));

describe('headings above the rows of each', () => {
  it.each(['Sales by Customer Detail', 'Umsatz je Kunde', 'Ventas por cliente'])(
    'are the customers where the sheet says so: %s',
    (title) => {
      const search = find([[title], header, ...below(people)]);
      expect(search).toMatchObject({
        type: 'found',
        columns: { customer: 0 },
        findings: { customer: { foundBy: 'values' } },
      });
      expect(search).toHaveProperty(
        'remarks',
        expect.arrayContaining([expect.objectContaining({ code: 'column-by-values' })]),
      );
    },
  );

  it('come with the rows below them, and their sums are no purchases', async () => {
    const rows = [['Sales by Customer'], header, ...below(people, (heading) => `${heading} total`)];
    const transactions = await readSheets({ Sheet: rows });
    const { cleaning } = cleanBy(transactions);
    expect(cleaning.kept).toBe(48);
    expect(new Set([...transactions.customer]).size).toBeGreaterThanOrEqual(people.length);
  });

  it('are proposed, and not taken, where nothing says whose they are', () => {
    expect(find([['Sales Detail'], header, ...below(people)])).toMatchObject({
      type: 'missing',
      missing: ['customer'],
      example: { column: 0 },
    });
  });

  it('are no customers beside a column of customers', () => {
    const rows = below(people).map((row, i) => [...row, row[1] === null ? null : `c${i % 5}`]);
    expect(find([['Sales by Customer'], [...header, 'Customer'], ...rows])).toMatchObject({
      type: 'found',
      columns: { customer: 6 },
    });
  });

  it('are none where other cells stand beside them', () => {
    const rows = below(people).map((row, i) =>
      row[0] === null ? row : [row[0]!, null, null, null, null, i],
    );
    expect(find([['Sales by Customer'], header, ...rows])).toMatchObject({ type: 'missing' });
  });
});
