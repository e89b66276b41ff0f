import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as SheetJS from 'xlsx';
import { openFileSource } from '../../../../src/node/fileSource.ts';
import { bytesInMemory } from '../../../../src/pipeline/bytes/byteSource.ts';
import { openTextFile } from '../../../../src/pipeline/spreadsheet/text/textFile.ts';
import { encodeText } from './encodeText.ts';
import { expectedRows, readTable, toSource, toTextRows } from './readTable.ts';
import { type DelimitedFormat, writeDelimited } from './writeDelimited.ts';

const pythonAbsent = spawnSync('python3', ['--version']).status !== 0;
const small = join(import.meta.dirname, '../../../../../shared/data/small');
const smallAbsent = !existsSync(small);

/** Orders as shops export them, with what a text needs quotes for. */
const anyOrder = fc.tuple(
  fc.integer({ min: 10_000, max: 99_999 }).map(String),
  fc.constantFrom(
    'Müller, Jörg',
    'Ann "Annie" Roe',
    'Größe & Söhne',
    'O’Hara',
    'Zoë\nBär',
    ' Übel ',
    'Peña; Hijo',
  ),
  fc.constantFrom('2011-03-15 08:18:00', '2011-12-09', ''),
  fc.integer({ min: -5, max: 50 }).map(String),
  fc.integer({ min: 1, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
);
const titles = ['Order', 'Customer name', 'Order date', 'Qty', 'Price'];
/** Enough to tell the encoding from. */
const firstOrder = ['10000', 'Größe & Söhne', '2011-03-15', '5', '9.99'];
const anyOrders = fc
  .array(anyOrder, { minLength: 1, maxLength: 30 })
  .map((orders) => [titles, firstOrder, ...orders]);
const anyFormat: fc.Arbitrary<DelimitedFormat> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  lastLineEnd: fc.boolean(),
});

describe('orders that were written as delimited text', () => {
  it('read back as they were, in any encoding', async () => {
    const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh');
    const marks = fc.constantFrom('', '\ufeff');
    await fc.assert(
      fc.asyncProperty(anyOrders, anyFormat, encodings, marks, async (orders, format, encoding, mark) => {
        const text = writeDelimited(orders, format);
        const bytes = encodeText(encoding.startsWith('utf') ? mark + text : text, encoding);
        expect(await readTable(bytes)).toEqual(expectedRows(orders));
      }),
      { numRuns: 300 },
    );
  });

  it('read as SheetJS reads them', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrders, anyFormat, async (orders, format) => {
        const text = writeDelimited(orders, format);
        const { Sheets } = SheetJS.read(text, { type: 'string', raw: true, FS: format.delimiter });
        const table = SheetJS.utils.sheet_to_json<string[]>(Sheets['Sheet1']!, { header: 1, defval: '' });
        expect(await readTable(text)).toEqual(expectedRows(table));
      }),
    );
  });

  it.skipIf(pythonAbsent)(
    `read as Python's csv module reads them${pythonAbsent ? ' (no python3)' : ''}`,
    async () => {
      const tables = fc.sample(fc.tuple(anyOrders, anyFormat), { numRuns: 50, seed: 1 });
      const texts = tables.map(([orders, format]) => writeDelimited(orders, format));
      const inPython = readByPython(texts.map((text, i) => ({ text, delimiter: tables[i]![1].delimiter })));
      for (const [i, text] of texts.entries())
        expect(await readTable(text)).toEqual(expectedRows(inPython[i]!));
    },
  );
});

function readByPython(files: readonly { text: string; delimiter: string }[]): string[][][] {
  const script = `import csv, io, json, sys
print(json.dumps([list(csv.reader(io.StringIO(f['text'], newline=''), delimiter=f['delimiter']))
                  for f in json.load(sys.stdin)]))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(files),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('openTextFile', () => {
  it.each([
    ['orders.csv', 'orders'],
    ['Orders 2011.12.tsv', 'Orders 2011.12'],
    ['orders', 'orders'],
    ['.csv', '.csv'],
  ])('names the sheet of "%s" "%s"', async (file, sheet) => {
    expect((await openTextFile(toSource('a,b\n'), file)).sheets.map(({ name }) => name)).toEqual([sheet]);
  });

  it('gives row 1 to what follows a sep= line', async () => {
    expect(await readTable('\ufeffsep=;\r\na;b,c\r\n1;2\r\n')).toEqual([
      [1, { 0: 'a', 1: 'b,c' }],
      [2, { 0: '1', 1: '2' }],
    ]);
  });

  it('puts the titles of a table from R above their columns', async () => {
    expect(await readTable('"who" "paid"\n"1" "Ann Roe" 5\n"2" "Al Poe" 6\n')).toEqual([
      [1, { 1: 'who', 2: 'paid' }],
      [2, { 0: '1', 1: 'Ann Roe', 2: '5' }],
      [3, { 0: '2', 1: 'Al Poe', 2: '6' }],
    ]);
  });

  it('peeks at the first rows that have a cell', async () => {
    const [sheet] = (await openTextFile(toSource('\n\na,b\n\n1,2\n3,4\n'), 'orders.csv')).sheets;
    expect(toTextRows(await sheet!.peek(2))).toEqual([
      [3, { 0: 'a', 1: 'b' }],
      [5, { 0: '1', 1: '2' }],
    ]);
    expect(await sheet!.peek(10)).toHaveLength(3);
  });

  it('tells how far it is, up to the end', async () => {
    const [sheet] = (await openTextFile(toSource('a,b\n1,2\n'.repeat(100_000)), 'orders.csv')).sheets;
    const fractions: number[] = [];
    const sink = { number() {}, date() {}, text() {}, bytes() {}, sharedText() {}, endRow() {} };
    await sheet!.scan([0], 1, sink, (fraction) => fractions.push(fraction));
    expect(fractions.length).toBeGreaterThan(2);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  it('passes on what fails while reading', async () => {
    const source = { ...bytesInMemory(encodeText('a,b\n'.repeat(500_000), 'utf-8')) };
    const [sheet] = (await openTextFile(source, 'orders.csv')).sheets;
    source.read = () => Promise.reject(new Error('The disk is gone.'));
    await expect(sheet!.peek(1)).rejects.toThrow('The disk is gone.');
  });

  it('does not mind what fails behind the rows that were asked for', async () => {
    const source = { ...bytesInMemory(encodeText('a,b\n'.repeat(500_000), 'utf-8')) };
    const [sheet] = (await openTextFile(source, 'orders.csv')).sheets;
    const { read } = source;
    source.read = (offset, length) => (offset === 0 ? read(0, length) : Promise.reject(new Error('Closed.')));
    expect(await sheet!.peek(1)).toHaveLength(1);
  });

  it('refuses an empty file', async () => {
    await expect(openTextFile(toSource(''), 'orders.csv')).rejects.toThrow(
      'The file is empty; choose a file with transactions.',
    );
  });
});

describe.skipIf(smallAbsent)(`the real files${smallAbsent ? ' (../shared/data is absent)' : ''}`, () => {
  const readSmall = async (file: string) => {
    const source = await openFileSource(join(small, file));
    const rows = await readTable(source);
    await source.close();
    return rows;
  };

  it.each<[string, number, readonly string[]]>([
    ['CDNOW_master.txt', 69_660, ['23570', '19970326', '2', '42.96']],
    [
      'chinook_Invoice.csv',
      413,
      ['412', '58', '2025-12-22 00:00:00', '12,Community Centre', 'Delhi', 'India', '110017', '1.99'],
    ],
    [
      'rfm_data_orders.csv',
      4_907,
      ['Riley Heller', '2006-07-13', '117', 'Riley', 'Heller', 'riley_heller@rfmail.com'],
    ],
    ['sample-orders.csv', 5_010, ['7/8/14', 'US-2014-169551', 'Rob Lucas', '1345']],
  ])('%s is read to its last row, %i', async (file, count, last) => {
    const rows = await readSmall(file);
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)![0]).toBe(count);
    expect(Object.values(rows.at(-1)![1])).toEqual(last);
  });

  it('sample-orders.csv has its names in Mac Roman', async () => {
    expect((await readSmall('sample-orders.csv'))[3]![1][2]).toBe('Neil Französisch');
  });

  it.skipIf(pythonAbsent)(
    `read as Python's csv module reads them${pythonAbsent ? ' (no python3)' : ''}`,
    async () => {
      const files = [
        'chinook_Invoice.csv',
        'completejourney_transactions.csv',
        'online_retail_2011-03-15.csv',
      ];
      const inPython = readByPython(
        files.map((file) => ({ text: readFileSync(join(small, file), 'utf8'), delimiter: ',' })),
      );
      for (const [i, file] of files.entries())
        expect(await readSmall(file)).toEqual(expectedRows(inPython[i]!));
    },
    60_000,
  );
});
