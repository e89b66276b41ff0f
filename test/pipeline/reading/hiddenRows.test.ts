import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { readSource } from '../../../src/pipeline/reading/readSource.ts';
import { optionsBy } from '../../fixtures/options.ts';

/** What is said of a workbook some of whose rows, by their index below the titles, are hidden. */
async function remarksOn(isHidden: (row: number) => boolean) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Orders');
  sheet.addRow(['Order ID', 'Date', 'Customer ID', 'Total']).hidden = true;
  for (let i = 0; i < 400; i++) {
    const row = sheet.addRow([`O${i}`, new Date(Date.UTC(2024, 0, 1 + i)), `C${i % 40}`, 10 + (i % 7)]);
    row.height = 20;
    row.hidden = isHidden(i);
  }
  // Nothing is in it.
  sheet.getRow(500).hidden = true;
  const bytes = bytesInMemory(Buffer.from(await workbook.xlsx.writeBuffer()));
  const read = await readSource({ path: 'orders.xlsx', bytes }, optionsBy().reading, runtime, () => {});
  return read.remarks.filter(({ code }) => code === 'rows-hidden');
}

it('tells of rows that count though they are hidden', async () => {
  expect(await remarksOn((row) => row % 4 === 0)).toEqual([
    warning('rows-hidden', { sheet: 'Orders', rows: 100 }),
  ]);
});

it('tells of none where none is', async () => {
  expect(await remarksOn(() => false)).toEqual([]);
});
