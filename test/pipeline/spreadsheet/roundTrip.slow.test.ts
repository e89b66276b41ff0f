import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as SheetJS from 'xlsx';
import { readRows } from '../../fixtures/readRows.ts';

type Value = string | number | boolean | Date | null;
type Table = readonly (readonly Value[])[];

const second = 1000;
const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc
    .date({ min: new Date('1900-03-01'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / second) * second)),
  // XML has no control characters; SheetJS and exceljs differ in how they escape those, so they are left out.
  fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .filter((text) => /^[^\p{Cc}\p{Cs}\ufffe\uffff]+$/u.test(text)),
);
const anyTable = fc.array(fc.array(anyValue, { maxLength: 8 }), { minLength: 1, maxLength: 12 });

/** What reading must give: rows and cells that are filled, booleans as their words. */
function expectedRows(table: Table): [number, Record<number, unknown>][] {
  return table.flatMap((row, i): [number, Record<number, unknown>][] => {
    const filled = row.flatMap((value, column) => (value === null ? [] : [[column, asRead(value)] as const]));
    return filled.length === 0 ? [] : [[i + 1, Object.fromEntries(filled)]];
  });
}

function asRead(value: string | number | boolean | Date): unknown {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

async function writeByExcelJs(table: Table): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Data');
  table.forEach((row, i) => {
    row.forEach((value, column) => {
      const cell = sheet.getCell(i + 1, column + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd hh:mm:ss';
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeBySheetJs(table: Table): Uint8Array {
  const sheet = SheetJS.utils.aoa_to_sheet(table as Value[][], {
    cellDates: true,
    UTC: true,
    dateNF: 'yyyy-mm-dd hh:mm:ss',
  });
  const workbook = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(workbook, sheet, 'Data');
  return new Uint8Array(
    SheetJS.write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }),
  );
}

describe('a workbook written by another program reads back as it was written', () => {
  it.each([
    ['exceljs', writeByExcelJs],
    ['SheetJS', writeBySheetJs],
  ])('by %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const { Data } = await readRows(await write(table));
        expect(Data).toEqual(expectedRows(table));
      }),
      { numRuns: 60 },
    );
  });
});
