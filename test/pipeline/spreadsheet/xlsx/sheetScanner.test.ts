import { describe, expect, it } from 'vitest';
import { RowCollector } from '../../../../src/pipeline/spreadsheet/rowCollector.ts';
import { SheetScanner } from '../../../../src/pipeline/spreadsheet/xlsx/sheetScanner.ts';

const xml =
  '<sheetData><row r="10"><c r="A10" s="1"><v>12</v></c><c r="B10" t="s"><v>3</v></c></row></sheetData>';
const bytes = new TextEncoder().encode(xml);

/** The rows that are read in two goes, of which the first ends at `cut`, with the bytes behind it up to `room`. */
function readInTwo(cut: number, room: number) {
  const collector = new RowCollector((index) => `text ${index}`);
  const options = { columns: [0, 1], after: 0, formats: [], date1904: false };
  const range = { start: 0, end: Number.POSITIVE_INFINITY };
  const scanner = new SheetScanner(collector, { ...options, range });
  const first = new Uint8Array(room + 1);
  first.set(bytes.subarray(0, room));
  const done = scanner.scan(first, cut);
  const rest = new Uint8Array(bytes.length - done + 1);
  rest.set(bytes.subarray(done));
  scanner.scan(rest, bytes.length - done);
  return collector.rows;
}

describe('a sheet that is scanned in two goes', () => {
  const whole = readInTwo(0, 0);

  it('has its cells', () => {
    expect(whole).toEqual([
      {
        number: 10,
        cells: new Map([
          [0, { type: 'number', value: 12 }],
          [1, { type: 'text', value: 'text 3' }],
        ]),
      },
    ]);
  });

  it('is read alike wherever the first ends, and whatever stands behind that', () => {
    for (let cut = 0; cut < bytes.length; cut++)
      for (let room = cut; room < bytes.length; room++) expect(readInTwo(cut, room)).toEqual(whole);
  });
});
