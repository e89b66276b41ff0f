import ExcelJS from 'exceljs';
import { afterEach, describe, expect, it } from 'vitest';
import { type BookType, utils, write } from 'xlsx';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { readSource } from '../../../src/pipeline/reading/readSource.ts';
import { optionsBy } from '../../fixtures/options.ts';

/** Midnights, ends of days, and hours that a change of the clocks leaves out or repeats in some zone. */
const moments = [
  '2023-01-01T00:00:00',
  '2023-03-12T02:30:00',
  '2023-03-26T02:30:00',
  '2023-04-02T02:30:00',
  '2023-11-05T01:30:00',
  '2023-12-31T23:59:59',
  '2024-02-29T00:00:00',
];
const titles = ['Customer', 'Order', 'Date', 'Total'];
const expected = moments.map((moment) => Date.parse(`${moment}Z`));
const toRow = (date: unknown, i: number) => [`C${i % 3}`, `O${i}`, date, 10 + i];
const lines = (write: (moment: string) => string) =>
  Buffer.from([titles, ...moments.map((moment, i) => toRow(write(moment), i))].join('\n'));

async function writeByExcelJs(date1904: boolean): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet('Orders');
  sheet.addRow(titles);
  for (const [i, moment] of expected.entries())
    sheet.addRow(toRow(new Date(moment), i)).getCell(3).numFmt = 'dd/mm/yyyy hh:mm:ss';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function writeBySheetJs(bookType: BookType, date1904: boolean): Buffer {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const dates = expected.map((moment) => ({ t: 'n', v: (moment - epoch) / 86_400_000, z: 'd/m/yy h:mm' }));
  const sheet = utils.aoa_to_sheet([titles, ...dates.map(toRow)]);
  const workbook = { SheetNames: ['Orders'], Sheets: { Orders: sheet }, Workbook: { WBProps: { date1904 } } };
  return write(workbook, { type: 'buffer', bookType });
}

const files: readonly (readonly [string, () => Promise<Buffer> | Buffer])[] = [
  ['orders.xlsx of 1900', () => writeByExcelJs(false)],
  ['orders.xlsx of 1904', () => writeByExcelJs(true)],
  ...(['xls', 'xlsb', 'ods'] as const).flatMap((type) => [
    [`orders.${type} of 1900`, () => writeBySheetJs(type, false)] as const,
    [`orders.${type} of 1904`, () => writeBySheetJs(type, true)] as const,
  ]),
  ['orders.csv as wall clocks', () => lines((moment) => moment.replace('T', ' '))],
  ['orders.csv in universal time', () => lines((moment) => `${moment}Z`)],
  ['orders.csv with an offset', () => lines((moment) => `${moment}-08:00`)],
  [
    'orders.csv of Americans',
    () =>
      lines((moment) => new Date(`${moment}Z`).toLocaleString('en-US', { timeZone: 'UTC' }).replace(',', '')),
  ],
];

describe('the date of an order', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(files)('is the one that is written in %s, in any time zone', async (name, make) => {
    const bytes = await make();
    for (const each of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata']) {
      process.env['TZ'] = each;
      const source = { path: name.split(' ')[0]!, bytes: bytesInMemory(bytes) };
      const { date } = await readSource(source, optionsBy().reading, runtime, () => {});
      expect([each, ...Array.from(date, (moment) => new Date(moment).toISOString())]).toEqual([
        each,
        ...expected.map((moment) => new Date(moment).toISOString()),
      ]);
    }
  });
});
