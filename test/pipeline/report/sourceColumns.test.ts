import { describe, expect, it } from 'vitest';
import { findSourceColumns } from '../../../src/pipeline/report/sourceColumns.ts';
import type { Cell, Sheet } from '../../../src/pipeline/spreadsheet/workbook.ts';

const text = (value: string): Cell => ({ type: 'text', value });

/** A sheet of rows of texts, the first of which are titles. */
function sheetOf(...rows: readonly (readonly string[])[]): Sheet {
  const peeked = rows.map((row, at) => ({
    number: at + 1,
    cells: new Map(row.map((value, column) => [column, text(value)])),
  }));
  return { name: 'S', peek: async () => peeked, scan: async () => {}, sharedText: () => '' };
}

async function columnsOf(columns: object, ...rows: readonly (readonly string[])[]) {
  const found = await findSourceColumns([{ sheet: sheetOf(...rows), headerRow: 1, columns }]);
  return Object.fromEntries(found.columns.map((column) => [column.header, column]));
}

describe('the columns of a source', () => {
  it('have codes on one side, whether they are digits alone or not, off the numbers beside them', async () => {
    const { Code, Quantity, Order } = await columnsOf(
      { invoice: 2 },
      ['Code', 'Quantity', 'Order'],
      ['85123A', '6', '1001'],
      ['21755', '8', '1002'],
    );
    expect(Code?.style).toEqual({ horizontal: 'left', indent: 1 });
    expect(Quantity?.style).toEqual({});
    expect(Order?.style).toMatchObject({ horizontal: 'left', indent: 1 });
  });

  it('are as wide as amounts are written in them', async () => {
    const { Amount } = await columnsOf({ amount: 0 }, ['Amount'], ['193762979884']);
    expect(Amount?.width).toBe('193,762,979,884.00'.length + 2);
  });
});
