import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowCollector } from '../../../../src/pipeline/spreadsheet/rowCollector.ts';
import {
  comma,
  type Dialect,
  doubleSpaces,
  pipe,
  semicolon,
  singleSpaces,
  tab,
} from '../../../../src/pipeline/spreadsheet/sheetPlan.ts';
import { DelimitedScanner } from '../../../../src/pipeline/spreadsheet/text/delimitedScanner.ts';
import { scanText } from '../../../../src/pipeline/spreadsheet/text/textSheet.ts';
import { expectedRows, type TextRow, toTextRows } from './readTable.ts';
import { writeDelimited } from './writeDelimited.ts';

const firstColumns = Array.from({ length: 20 }, (_, column) => column);

interface Reading {
  readonly dialect?: Dialect;
  readonly columns?: readonly number[];
  readonly after?: number;
  /** Bytes a chunk. */
  readonly chunkSize?: number;
}

/** All rows that have a cell. */
async function read(text: string, reading: Reading = {}): Promise<TextRow[]> {
  const { dialect = comma, columns = firstColumns, after = 0, chunkSize = 1 << 16 } = reading;
  const collector = new RowCollector(() => '');
  await scanText(split(text, chunkSize), new DelimitedScanner(collector, { dialect, columns, after }));
  return toTextRows(collector.rows);
}

async function* split(text: string, chunkSize: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.slice(at, at + chunkSize);
}

/** The cells of each row, in order. */
const cells = async (text: string, reading?: Reading) =>
  (await read(text, reading)).map(([, row]) => Object.values(row));

const anyCell = fc
  .string({
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
      fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', ' ', '€', 'ü', '\0'),
    ),
  })
  .filter((text) => !/^\s*="/.test(text));
const anyTable = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 10 });
const anyFormat = fc.record({
  dialect: fc.constantFrom(comma, semicolon, tab, pipe),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  lastLineEnd: fc.boolean(),
});

describe('a table that was written as delimited text', () => {
  it('reads back as it was, however it is delimited, quoted and cut into chunks', async () => {
    const chunkSizes = fc.constantFrom(1, 2, 3, 7, 1000);
    await fc.assert(
      fc.asyncProperty(anyTable, anyFormat, chunkSizes, async (table, { dialect, ...format }, chunkSize) => {
        const text = writeDelimited(table, { ...format, delimiter: String.fromCharCode(dialect.delimiter) });
        expect(await read(text, { dialect, chunkSize })).toEqual(expectedRows(table));
      }),
      { numRuns: 500 },
    );
  });

  it('gives of some columns what it gives of all', async () => {
    const wanted = fc.uniqueArray(fc.nat(7), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(anyTable, wanted, fc.nat(5), async (table, columns, after) => {
        const text = writeDelimited(table, {
          delimiter: ',',
          lineEnd: '\n',
          quoteAll: false,
          lastLineEnd: true,
        });
        const expected = (await read(text)).flatMap(([number, row]): TextRow[] => {
          const slots = columns.flatMap((column, slot) =>
            row[column] === undefined ? [] : [[slot, row[column]]],
          );
          return number <= after || slots.length === 0 ? [] : [[number, Object.fromEntries(slots)]];
        });
        expect(await read(text, { columns, after })).toEqual(expected);
      }),
    );
  });

  it('reads anything at all, whole or in chunks, alike', async () => {
    const pieces = fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', ' ', 'a', 'ü', '="', '\0');
    const anything = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    const dialects = fc.constantFrom(comma, singleSpaces, doubleSpaces);
    await fc.assert(
      fc.asyncProperty(
        anything,
        dialects,
        fc.integer({ min: 1, max: 5 }),
        async (text, dialect, chunkSize) => {
          expect(await read(text, { dialect, chunkSize })).toEqual(await read(text, { dialect }));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('rows', () => {
  it('end with LF, CRLF or CR, mixed as they may be', async () => {
    expect(await read('a,b\nc\r\nd\re,f')).toEqual([
      [1, { 0: 'a', 1: 'b' }],
      [2, { 0: 'c' }],
      [3, { 0: 'd' }],
      [4, { 0: 'e', 1: 'f' }],
    ]);
  });

  it('count blank lines, and lines with blanks or delimiters alone, as a spreadsheet does', async () => {
    expect(await read('a\n\n \t\n,,\nb\n\n')).toEqual([
      [1, { 0: 'a' }],
      [5, { 0: 'b' }],
    ]);
  });

  it('count a record once that has line breaks in quotes', async () => {
    expect(await read('"a\r\nb\nc",1\nd,2')).toEqual([
      [1, { 0: 'a\r\nb\nc', 1: '1' }],
      [2, { 0: 'd', 1: '2' }],
    ]);
  });

  it('are handed over with their numbers even where they have no cell', async () => {
    let numbers: number[] = [];
    const sink = {
      ...new RowCollector(() => ''),
      bytes: () => {},
      endRow: (row: number) => numbers.push(row),
    };
    for (const text of ['a\nb\n\nc', 'a\nb\n\nc\n', 'a\rb\r\r,\r', 'a\r\nb\r\n\r\n"c"\r\n']) {
      numbers = [];
      const scanner = new DelimitedScanner(sink as never, { dialect: comma, columns: [5], after: 1 });
      await scanText(split(text, 100), scanner);
      expect(numbers).toEqual([2, 3, 4]);
    }
  });

  it('may be shorter or longer than others, with delimiters at their end', async () => {
    expect(await cells('a,b,c\n1\n1,2,3,4,5\n1,2,3,\n')).toEqual([
      ['a', 'b', 'c'],
      ['1'],
      ['1', '2', '3', '4', '5'],
      ['1', '2', '3'],
    ]);
  });

  it('may have more fields than any spreadsheet has columns', async () => {
    const row = Array.from({ length: 40_000 }, (_, i) => String(i)).join(',');
    expect(await read(`${row}\na,b`, { columns: [0, 16_383] })).toEqual([
      [1, { 0: '0', 1: '16383' }],
      [2, { 0: 'a' }],
    ]);
  });

  it('in a file without any byte are none', async () => {
    expect(await read('')).toEqual([]);
  });
});

describe('fields', () => {
  it('lose the spaces around them, within and without quotes', async () => {
    expect(await cells(' a ,\tb\t," c ", "d" ')).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('keep quotes that do not begin them', async () => {
    expect(await cells('5" pipe,a "b" c,x""\n1,2,3')).toEqual([
      ['5" pipe', 'a "b" c', 'x""'],
      ['1', '2', '3'],
    ]);
  });

  it('lose the ="..." by which exports keep leading zeros', async () => {
    expect(await cells('="00123","=""00456""",=1+1,="')).toEqual([['00123', '00456', '=1+1', '="']]);
  });

  it('may hold zero bytes', async () => {
    expect(await cells('a\0b,\0\0,c')).toEqual([['a\0b', 'c']]);
  });

  it('of 9 MB are read and of more than 10 MB are refused with their row', async () => {
    const long = 'x'.repeat(9 << 20);
    expect(await cells(`a,"${long}\n"`, { chunkSize: 1 << 18 })).toEqual([['a', long]]);
    await expect(read(`a\nb,${'x'.repeat(11 << 20)},c`, { chunkSize: 1 << 18 })).rejects.toThrow(
      'The file has a field of over 10 MB in row 2; remove it and try again.',
    );
  });
});

describe('a quote that is never closed', () => {
  it('is a character of its field and spoils no other row', async () => {
    expect(await cells('a,"b,c\nd,e,f\ng,h,i')).toEqual([
      ['a', '"b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  it('is not closed by the opening quote of a field in a later row', async () => {
    expect(await cells('a,"b\n"c","d"\n"e","f"')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('is not closed by a quote hundreds of lines below', async () => {
    const rows = 'c,d\n'.repeat(300);
    expect(await cells(`a,"b\n${rows}e",f`)).toHaveLength(302);
  });

  it('costs time in proportion to the file, however many there are', async () => {
    // By the square of their number it would take several times as long as any test may.
    const count = 500_000;
    expect(await read('a,"b\n'.repeat(count))).toHaveLength(count);
  });
});

describe('a quote within a quoted field that was not doubled', () => {
  it('is kept where the field is closed in the same line', async () => {
    expect(await cells('"Sony 32" TV, black","5"\n"x","6"')).toEqual([
      ['Sony 32" TV, black', '5'],
      ['x', '6'],
    ]);
  });

  it('does not join two rows', async () => {
    expect(await cells('"a" b,1\nx",2')).toEqual([
      ['"a" b', '1'],
      ['x"', '2'],
    ]);
  });

  it('does not join two fields', async () => {
    expect(await cells('"a" b,"c",d')).toEqual([['"a" b', 'c', 'd']]);
  });
});

describe('columns padded with spaces', () => {
  it('are read with any number of spaces before, between and after them', async () => {
    const text = ' id  date amount  \r\n 00001 19970101   1.50\r\n\r\n   \r\n2 19970102 12.00\r\n';
    for (const chunkSize of [1, 3, 1000]) {
      expect(await read(text, { dialect: singleSpaces, chunkSize })).toEqual([
        [1, { 0: 'id', 1: 'date', 2: 'amount' }],
        [2, { 0: '00001', 1: '19970101', 2: '1.50' }],
        [5, { 0: '2', 1: '19970102', 2: '12.00' }],
      ]);
    }
  });

  it('may have single spaces in their values where two part them', async () => {
    expect(
      await cells('Name         Paid on\nJohn Smith   1 May 2011 \n', { dialect: doubleSpaces }),
    ).toEqual([
      ['Name', 'Paid on'],
      ['John Smith', '1 May 2011'],
    ]);
  });

  it('may have quotes around values with spaces', async () => {
    expect(await cells('"1" "John ""J"" Smith" 5\n', { dialect: singleSpaces })).toEqual([
      ['1', 'John "J" Smith', '5'],
    ]);
  });
});
