import { describe, expect, it, vi } from 'vitest';
import * as SheetJS from 'xlsx';
import { inflateRaw } from '../../../../src/node/nodeStreams.ts';
import { limitTime } from '../../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../../src/pipeline/bytes/byteSource.ts';
import { openWorkbook } from '../../../../src/pipeline/spreadsheet/open/openWorkbook.ts';
import type { LimitTime } from '../../../../src/pipeline/time/limitTime.ts';
import { odsOfTwoFormats, xlsOfUnknownRecord } from '../../../fixtures/oddWorkbooks.ts';
import { readRows } from '../../../fixtures/readRows.ts';

const table = [
  ['Invoice', 'Quantity', 'InvoiceDate', 'Price', 'Customer ID', 'Gift'],
  ['A1', 2, new Date('2011-02-03T10:30:00Z'), 2.5, 17850, true],
  ['C2', -1, new Date('2011-12-09T12:50:00Z'), 0.1, 'Ünal & Söhne', false],
];
const expected = table.map((row, i) => [
  i + 1,
  Object.fromEntries(
    row.map((value, column) => [column, typeof value === 'boolean' ? String(value).toUpperCase() : value]),
  ),
]);

function write(bookType: SheetJS.BookType): Uint8Array {
  const options = { cellDates: true, UTC: true, dateNF: 'yyyy/mm/dd hh:mm' };
  const workbook = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(workbook, SheetJS.utils.aoa_to_sheet(table, options), 'Data');
  SheetJS.utils.book_append_sheet(workbook, SheetJS.utils.aoa_to_sheet([['x']]), 'Notes');
  return new Uint8Array(SheetJS.write(workbook, { type: 'array', bookType }));
}

const openLimited = (bytes: Uint8Array, limitTime: LimitTime) =>
  openWorkbook(bytesInMemory(bytes), 'book', inflateRaw, { limitTime });

describe('openBySheetJs', () => {
  it.each(['biff8', 'xlsb', 'ods', 'xlsx'] as const)('reads the same cells from %s', async (bookType) => {
    expect(await readRows(write(bookType))).toEqual({ Data: expected, Notes: [[1, { 0: 'x' }]] });
  });

  it('says so when the file is damaged', async () => {
    const damaged = write('biff8').slice(0, 700);
    await expect(readRows(damaged)).rejects.toThrow('damaged or of an unknown kind');
  });

  it.each(['biff8', 'ods'] as const)('says so when it takes too long: %s', async (bookType) => {
    const endless: LimitTime = () =>
      limitTime(() => {
        for (;;);
      }, 20);
    await expect(openLimited(write(bookType), endless)).rejects.toThrow(
      /^Stopped: the workbook could not be read within 60 seconds; save it as \.xlsx or \.csv/,
    );
  });

  it.each(['biff8', 'ods'] as const)('says so when the memory does not suffice: %s', async (bookType) => {
    const hungry: LimitTime = (work) => {
      work();
      throw new RangeError('Array buffer allocation failed');
    };
    await expect(openLimited(write(bookType), hungry)).rejects.toThrow(
      /^There is not enough memory for this workbook; save it as \.xlsx or \.csv/,
    );
  });

  it.each([
    ['.xls', xlsOfUnknownRecord(table), /^Missing Info for XLS Record/],
    ['.ods', odsOfTwoFormats(table), /^ODS number format may be incorrect/],
  ] as const)('keeps to itself what SheetJS says of an odd %s', async (_, bytes, chatter) => {
    const heard = vi.spyOn(console, 'error').mockImplementation(() => {});
    const before = console;
    expect(await readRows(bytes)).toEqual({ Data: expected });
    expect(heard).not.toHaveBeenCalled();
    expect(console).toBe(before);
    SheetJS.read(bytes, { type: 'array' });
    expect(heard).toHaveBeenCalledWith(expect.stringMatching(chatter));
    heard.mockRestore();
  });

  it('gives the console back when reading fails', async () => {
    const before = console;
    await expect(readRows(write('biff8').slice(0, 700))).rejects.toThrow();
    expect(console).toBe(before);
  });
});

describe('openWorkbook', () => {
  it('reads a table of a web page that was saved as a workbook', async () => {
    const page =
      '<html><table><tr><td>Invoice</td><td>Price</td></tr><tr><td>A1</td><td>2.5</td></tr></table></html>';
    expect(Object.values(await readRows(Buffer.from(page)))).toEqual([
      [
        [1, { 0: 'Invoice', 1: 'Price' }],
        [2, { 0: 'A1', 1: '2.5' }],
      ],
    ]);
  });

  it('refuses a text under the name of a workbook', async () => {
    await expect(readRows(Buffer.from('a,b\n1,2'), 'garbage.XLSX')).rejects.toThrow(
      "isn't a real Excel workbook",
    );
  });
});
