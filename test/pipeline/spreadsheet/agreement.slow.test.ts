import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CellObject, type DenseWorkSheet, read } from 'xlsx';
import { inflateRaw } from '../../../src/node/nodeStreams.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { openWorkbook } from '../../../src/pipeline/spreadsheet/open/openWorkbook.ts';
import { RowCollector } from '../../../src/pipeline/spreadsheet/rowCollector.ts';
import { serialToWallClock } from '../../../src/pipeline/time/calendar.ts';
import { makeWorkbook } from '../../fixtures/sheetXml.ts';
import { out, sampleName, samples } from '../../paths.ts';
import { makePurchases } from '../shops/purchases.ts';
import { shopExports } from '../shops/shopExports.ts';

/** Row (1-based), column (0-based), kind and value of every filled cell; errors are no cells. */
type Cells = Record<string, (readonly [number, number, string, unknown])[]>;

const python = ['python3', '/usr/bin/python3'].find((candidate) => {
  try {
    execFileSync(candidate, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
const noPython = python === undefined ? ' (skipped: no Python with openpyxl is installed)' : '';

async function readByUs(bytes: Uint8Array): Promise<Cells> {
  const { sheets } = await openWorkbook(bytesInMemory(bytes), 'book.xlsx', inflateRaw);
  const cells: Cells = {};
  for (const sheet of sheets) {
    const collector = new RowCollector((index) => sheet.sharedText(index));
    const columns = Array.from({ length: 300 }, (_, column) => column);
    await sheet.scan(columns, 0, collector, () => {});
    cells[sheet.name] = collector.rows.flatMap((row) =>
      [...row.cells].map(([column, { type, value }]) => [row.number, column, type, value] as const),
    );
  }
  return cells;
}

function readBySheetJs(bytes: Uint8Array): Cells {
  const workbook = read(bytes, { dense: true, cellNF: true, cellText: false, UTC: true });
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const cells: Cells = {};
  for (const name of workbook.SheetNames) {
    const rows = (workbook.Sheets[name] as DenseWorkSheet | undefined)?.['!data'] ?? [];
    cells[name] = rows.flatMap((row, i) =>
      (row ?? []).flatMap((cell, column) => {
        const described = describeCell(cell, date1904);
        return described === undefined ? [] : [[i + 1, column, ...described] as const];
      }),
    );
  }
  return cells;
}

function describeCell(cell: CellObject | undefined, date1904: boolean): [string, unknown] | undefined {
  if (cell === undefined || cell.v === undefined || cell.t === 'e' || cell.t === 'z' || cell.v === '')
    return undefined;
  if (typeof cell.v === 'boolean') return ['text', String(cell.v).toUpperCase()];
  if (typeof cell.v === 'number')
    return isDateText(cell.z) ? ['date', serialToWallClock(cell.v, date1904)] : ['number', cell.v];
  return ['text', cell.v];
}

const isDateText = (format: unknown) => typeof format === 'string' && /yy|mm|dd|hh/i.test(format);

function readByOpenpyxl(bytes: Uint8Array, name: string): Cells {
  mkdirSync(out, { recursive: true });
  const path = join(out, `${name}.xlsx`);
  writeFileSync(path, bytes);
  const script = join(import.meta.dirname, '../../fixtures/readByOpenpyxl.py');
  return JSON.parse(execFileSync(python!, [script, path], { maxBuffer: 1 << 30, encoding: 'utf8' }));
}

/** A sheet of what is seldom in one: kinds of cells, styles and texts of every sort. */
async function writeOddSheet(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Odd & <ends>');
  sheet.addRow(['text', 1, -2.5, 1e-7, 123456789012, true, false, new Date(Date.UTC(2011, 11, 9, 12, 50))]);
  sheet.addRow([null, ' padded ', 'line\nbreak', 'ä€😀', '&lt; <b>', '00123', '1.0', "'quoted"]);
  sheet.addRow([
    { formula: 'B1*2', result: 2 },
    { formula: 'A1', result: 'text' },
    { error: '#N/A' as never },
  ]);
  sheet.addRow([{ richText: [{ text: 'rich ' }, { font: { bold: true }, text: 'text' }] }]);
  sheet.getCell('D9').value = 44_927.25;
  sheet.getCell('D9').numFmt = 'dd/mm/yyyy hh:mm';
  sheet.getCell('E9').value = 12.5;
  sheet.getCell('E9').numFmt = '#,##0.00 "yd"';
  sheet.getCell('CC12').value = 'far';
  workbook.addWorksheet('Hidden', { state: 'hidden' }).addRow(['seen', 2]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Other readers than ours want to be told what each part is. */
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['styles', 'styles'],
  ['sharedStrings', 'sharedStrings'],
]
  .map(([part, kind]) => `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`)
  .join('')}</Types>`;

const handmade = () =>
  makeWorkbook({
    sheets: {
      S:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in</t></is></c></row>' +
        '<row r="4"><c r="C4" s="1"><v>40148.5</v></c><c r="D4" t="b"><v>1</v></c><c r="E4"><v>1.5E3</v></c></row>',
    },
    others: { '[Content_Types].xml': contentTypes },
    sharedStrings: '<si><t xml:space="preserve"> shared &amp; more </t></si>',
    styles:
      '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
  });

const sources: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['the sample', () => readFileSync(join(samples, sampleName))],
  ['a sheet of odd cells', writeOddSheet],
  ['a workbook made by hand', handmade],
  ...shopExports
    .filter(({ file }) => file.endsWith('.xlsx'))
    .map(({ name, write }): [string, () => Uint8Array | Promise<Uint8Array>] => [
      name,
      () => write(makePurchases(20, 60)),
    ]),
];

describe.each(sources)('%s', (name, make) => {
  let bytes: Uint8Array;
  let ours: Cells;

  beforeAll(async () => {
    bytes = new Uint8Array(await make());
    ours = await readByUs(bytes);
  });

  it('is read as SheetJS reads it, cell by cell', () => {
    expect(Object.values(ours).flat().length).toBeGreaterThan(4);
    expect(ours).toEqual(readBySheetJs(bytes));
  });

  it.skipIf(python === undefined)(`is read as openpyxl reads it, cell by cell${noPython}`, () => {
    expect(ours).toEqual(readByOpenpyxl(bytes, name.replace(/\W+/g, '-')));
  });
});
