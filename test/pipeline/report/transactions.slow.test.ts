import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { read, utils, type WorkBook } from 'xlsx';
import { createNodeGzip } from '../../../src/node/nodeStreams.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { writeReport } from '../../../src/pipeline/report/writeReport.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { sampleName, samples } from '../../paths.ts';

type Row = readonly unknown[];

const options = optionsBy({ 'mixture.components': 3 });
const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };

/** Segments a file and reports on it with its transactions, `mostRows` to a sheet. */
async function reportOn(path: string, content: Uint8Array, mostRows?: number) {
  const bytes = bytesInMemory(content);
  const segmentation = await segment({ path, bytes }, options, runtime, silentClock());
  const report = await writeWith(segmentation, path, content, mostRows);
  return { segmentation, report: read(report, { dense: true }) };
}

async function writeWith(segmentation: Segmentation, path: string, content: Uint8Array, mostRows?: number) {
  const sink = new BytesInMemory();
  const source = { path, bytes: bytesInMemory(content), inflateRaw: runtime.inflateRaw };
  await writeReport(
    { segmentation, about, source },
    { sink, createGzip: createNodeGzip, ...(mostRows !== undefined && { mostRows }) },
  );
  return sink.concatenate();
}

/** A sheet's rows from its header on; dates as serials. */
function rowsOf(workbook: WorkBook, sheet: string, first: number): Row[] {
  return utils.sheet_to_json<Row>(workbook.Sheets[sheet]!, { header: 1, range: first - 1, defval: null });
}

/** The sheets that begin with a title. */
const sheetsUnder = (workbook: WorkBook, title: string): string[] =>
  workbook.SheetNames.filter((sheet) => rowsOf(workbook, sheet, 1)[0]?.[0] === title);

/** The sheets with a segment's transactions. */
const purchasesOf = (workbook: WorkBook, name: string): string[] =>
  sheetsUnder(workbook, `${name}: transactions`);

/** A row as text; dates are equal to the millisecond. */
const toKey = (row: Row): string =>
  JSON.stringify(row.map((cell) => (typeof cell === 'number' ? cell.toFixed(8) : cell)));

describe('a report with transactions', () => {
  const path = join(samples, sampleName);
  let made: Awaited<ReturnType<typeof reportOn>>;
  let source: WorkBook;

  beforeAll(async () => {
    const content = new Uint8Array(readFileSync(path));
    source = read(content, { dense: true });
    made = await reportOn(sampleName, content, 3000);
  }, 120_000);

  it('has, of each segment, the very rows of its customers as they stand in the source, in its order', () => {
    const { segmentation, report } = made;
    const { summary, customers, membership } = segmentation;
    const segmentOf = new Map(customers.ids.map((id, i) => [id, membership.segment[i]!]));
    const expected = summary.segments.map((): string[] => []);
    const header = rowsOf(source, source.SheetNames[0]!, 1)[0]!;
    const at = (title: string) => header.indexOf(title);
    for (const sheet of source.SheetNames) {
      for (const row of rowsOf(source, sheet, 2)) {
        const segment = segmentOf.get(String(row[at('Customer ID')]));
        const isKept =
          Number(row[at('Quantity')]) > 0 &&
          Number(row[at('Price')]) > 0 &&
          !/^C\d+$/.test(String(row[at('Invoice')]));
        if (segment !== undefined && isKept) expected[segment]!.push(toKey(row));
      }
    }
    expect(expected.flat()).toHaveLength(summary.cleaning.kept);
    summary.segments.forEach(({ name }, i) => {
      const sheets = purchasesOf(report, name);
      expect(sheets.length).toBe(Math.ceil(expected[i]!.length / (3000 - 4)));
      for (const sheet of sheets) expect(rowsOf(report, sheet, 4)[0]).toEqual(header);
      const found = sheets.flatMap((sheet) => rowsOf(report, sheet, 5).map(toKey));
      expect(found).toEqual(expected[i]);
    });
  });

  it("follows each segment's sheet by its transactions, on as many sheets as they take", () => {
    const { segmentation, report } = made;
    for (const { name } of segmentation.summary.segments) {
      const at = report.SheetNames.indexOf(sheetsUnder(report, name)[0]!);
      const sheets = purchasesOf(report, name);
      expect(report.SheetNames.slice(at + 1, at + 1 + sheets.length)).toEqual(sheets);
    }
    expect(report.SheetNames.some((name) => name.endsWith(' purchases (2)'))).toBe(true);
  });

  it('refuses a source that has changed since it was segmented', async () => {
    const rows = readFileSync(path);
    const segmentation = await segment(
      { path: sampleName, bytes: bytesInMemory(new Uint8Array(rows)) },
      options,
      runtime,
      silentClock(),
    );
    const sheet = utils.aoa_to_sheet(rowsOf(source, source.SheetNames[0]!, 1).slice(0, 500) as unknown[][]);
    const other = utils.book_new(sheet, source.SheetNames[0]!);
    const { write } = await import('xlsx');
    const content = new Uint8Array(write(other, { type: 'array' }) as ArrayBuffer);
    await expect(writeWith(segmentation, sampleName, content)).rejects.toThrow(/has changed since/);
  });
});

describe('a report with the transactions of a text file', () => {
  const lines = [
    'Client;Order;Date;Total;Note',
    '0042;A1;2024-01-05;10.50;=1+1',
    '0042;A2;2024-02-05;-3;"two, lines"',
    'Zoë;A3;2024-03-05;7;0001',
    'Zoë;A4;2024-03-06;1234567890123;491701234567',
    'Bob;A5;2024-03-07;2.25;_x0041_',
  ];

  it('has its columns by their titles, numbers as numbers, and text as it stands', async () => {
    const { segmentation, report } = await reportOn('orders.csv', new TextEncoder().encode(lines.join('\n')));
    const rows = segmentation.summary.segments.flatMap(({ name }) =>
      purchasesOf(report, name).flatMap((sheet) => rowsOf(report, sheet, 5)),
    );
    expect(rows.toSorted((a, b) => String(a[1]).localeCompare(String(b[1])))).toEqual([
      ['0042', 'A1', '2024-01-05', 10.5, '=1+1'],
      ['Zoë', 'A3', '2024-03-05', 7, '0001'],
      ['Zoë', 'A4', '2024-03-06', 1_234_567_890_123, '491701234567'],
      ['Bob', 'A5', '2024-03-07', 2.25, '_x0041_'],
    ]);
  });
});
