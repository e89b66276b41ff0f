import { describe, expect, it } from 'vitest';
import * as SheetJS from 'xlsx';
import { locateMerged } from '../../../src/pipeline/reading/mergedCells.ts';
import type { Transactions } from '../../../src/pipeline/reading/transactions.ts';
import { readFile } from '../../fixtures/transactionSheet.ts';

type Table = readonly (readonly (string | number | Date | null)[])[];

const day = (date: string) => new Date(`${date}T00:00:00Z`);

const titles = ['Customer', 'Order date', 'Order no', 'Amount'];
/** Two lines of an order of Archer's, three of one of Baker's, and another of Archer's. */
const blankBelow: Table = [
  titles,
  ['Archer Ltd', day('2024-01-05'), 'N1', 60],
  [null, null, null, 40],
  ['Baker Ltd', day('2024-02-05'), 'N2', 120],
  [null, null, null, 80],
  [null, null, null, 20],
  ['Archer Ltd', day('2024-03-05'), 'N3', 90],
];
const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A6', 'B4:B6', 'C4:C6'];

function write(table: Table, merged: readonly string[], bookType: SheetJS.BookType): Uint8Array {
  const sheet = SheetJS.utils.aoa_to_sheet([...table.map((row) => [...row])], { cellDates: true, UTC: true });
  sheet['!merges'] = merged.map((area) => SheetJS.utils.decode_range(area));
  const workbook = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(workbook, sheet, 'Sales');
  return new Uint8Array(SheetJS.write(workbook, { type: 'array', bookType }));
}

const listCustomers = ({ customer, customerIds }: Transactions) =>
  Array.from(customer, (index) => customerIds[index] ?? null);

describe('merged cells', () => {
  it.each(['xlsx', 'biff8', 'xlsb', 'ods'] as const)(
    'hold for all the rows that they cover: %s',
    async (type) => {
      const read = await readFile(write(blankBelow, merges, type), `shop.${type}`);
      const archer = 'Archer Ltd';
      const baker = 'Baker Ltd';
      expect(listCustomers(read)).toEqual([archer, archer, baker, baker, baker, archer]);
      expect(Array.from(read.order, (order) => read.orderIds[order])).toEqual([
        'N1',
        'N1',
        'N2',
        'N2',
        'N2',
        'N3',
      ]);
      expect(new Date(read.date[4]!).toISOString().slice(0, 10)).toBe('2024-02-05');
      expect([...read.amount]).toEqual([60, 40, 120, 80, 20, 90]);
    },
  );

  it('hold in a table of a web page', async () => {
    const rows = [
      '<td rowspan=2>Archer</td><td>2024-01-05</td><td>60</td>',
      '<td>2024-01-06</td><td>40</td>',
    ];
    const further = '<tr><td>Baker</td><td>2024-01-07</td><td>20</td></tr>';
    const html = `<html><table><tr><td>Customer</td><td>Order date</td><td>Amount</td></tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}${further}</table></html>`;
    const read = await readFile(new TextEncoder().encode(html), 'shop.xls');
    expect(listCustomers(read)).toEqual(['Archer', 'Archer', 'Baker']);
  });

  it('hold behind the rows from which the columns are recognised', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => [
      i % 3 === 0 ? `Buyer ${i / 3}` : null,
      day('2024-01-05'),
      `N${i}`,
      i + 1,
    ]);
    const merged = lines.flatMap((_, i) => (i % 3 === 0 ? [`A${i + 2}:A${i + 4}`] : []));
    const read = await readFile(write([titles, ...lines], merged, 'xlsx'), 'shop.xlsx');
    expect(listCustomers(read)).toEqual(lines.map((_, i) => `Buyer ${Math.floor(i / 3)}`));
  });

  it('count a merged sum once, in its first row', async () => {
    const table = [
      titles,
      ['Archer', day('2024-01-05'), 'N1', 100],
      ['Archer', day('2024-01-06'), 'N2', null],
      ['Baker', day('2024-01-07'), 'N3', 50],
    ];
    const read = await readFile(write(table, ['D2:D3'], 'xlsx'), 'shop.xlsx');
    expect([...read.amount]).toEqual([100, Number.NaN, 50]);
  });

  it('fill nothing below a cell that is empty or of the header', async () => {
    const table = [
      ['Sales', null],
      titles,
      [null, day('2024-01-05'), 'N1', 60],
      [null, day('2024-01-06'), 'N2', 5],
    ];
    const read = await readFile(write(table, ['A1:A2', 'A3:A4'], 'xlsx'), 'shop.xlsx');
    expect(listCustomers(read)).toEqual([null, null]);
  });
});

describe('locateMerged', () => {
  it('finds rows by their numbers, and passes over what overlaps', () => {
    const row = Uint32Array.of(2, 3, 5, 8, 2, 3);
    const merged = [
      { slot: 0, first: 3, last: 5 },
      { slot: 0, first: 4, last: 1_000_000 },
      { slot: 1, first: 8, last: 1_000_000 },
      { slot: 0, first: 7, last: 8 },
    ];
    expect(locateMerged(merged, row, { start: 0, end: 4 })).toEqual([
      { slot: 0, from: 1, end: 3 },
      { slot: 1, from: 3, end: 4 },
    ]);
  });
});
