import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CFB, read, utils, type WorkBook } from 'xlsx';
import { createNodeGzip } from '../../../src/node/nodeStreams.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { followSegmentation, segment } from '../../../src/pipeline/pipeline.ts';
import type { ReportInput } from '../../../src/pipeline/report/report.ts';
import { writeReport } from '../../../src/pipeline/report/writeReport.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { sampleName, samples } from '../../paths.ts';
import { makeSegmentation } from './makeSegmentation.ts';
import {
  findOfficePrograms,
  printByLibreOffice,
  readByOpenpyxl,
  resaveByLibreOffice,
  validate,
} from './officePrograms.ts';

const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };
const programs = await findOfficePrograms();

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const picture = { png: new Uint8Array(png), width: 900, height: 340 };

async function write(input: Omit<ReportInput, 'about'>, mostRows?: number): Promise<Uint8Array> {
  const sink = new BytesInMemory();
  const output = { sink, createGzip: createNodeGzip, ...(mostRows !== undefined && { mostRows }) };
  await writeReport({ ...input, about }, output);
  return sink.concatenate();
}

/** The sample with everything that a report can have. */
async function reportOnSample(): Promise<Uint8Array> {
  const content = new Uint8Array(readFileSync(join(samples, sampleName)));
  const source = { path: sampleName, bytes: bytesInMemory(content), inflateRaw: runtime.inflateRaw };
  const segmentation = await segment(source, optionsBy(), runtime, silentClock());
  return write({ segmentation, source, pictures: { treemap: picture } }, 2000);
}

/** The sample over a window, with who moved. */
async function reportOnMovement(): Promise<Uint8Array> {
  const content = new Uint8Array(readFileSync(join(samples, sampleName)));
  const source = { path: sampleName, bytes: bytesInMemory(content) };
  const options = { ...optionsBy(), window: true } as const;
  const segmentation = await segment(source, options, runtime, silentClock());
  const movement = (await followSegmentation(segmentation, runtime))!;
  return write({ segmentation, followed: { segmentation, movement, isOfResult: true } });
}

const hostile = ['=1+1', '\t=1', ']]>&<"\'', 'a\u0000b\ud800', '_x0041_', ' x\r\ny ', '😀', "'quoted'", ''];

/** Made-up customers with names and ids that are hard to write. */
const reportOnHostile = (): Promise<Uint8Array> =>
  write({
    segmentation: makeSegmentation({ customers: 90, names: hostile, ids: (i) => `${hostile[i % 9]}${i}` }),
  });

/** Every cell of a workbook by its sheet and address: numbers, and text without the line ends that programs differ in. */
function cellsOf(workbook: WorkBook): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  for (const name of workbook.SheetNames) {
    const rows = utils.sheet_to_json<unknown[]>(workbook.Sheets[name]!, {
      header: 1,
      range: 0,
      blankrows: true,
    });
    addRows(cells, name, rows);
  }
  return cells;
}

function addRows(cells: Map<string, string | number>, sheet: string, rows: readonly unknown[][]): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === undefined || value === '') return;
      const plain = typeof value === 'number' ? value : String(value).replace(/\r\n?/g, '\n');
      cells.set(`${sheet}!${utils.encode_cell({ r, c })}`, plain);
    });
  });
}

/** The cells that each chart of a workbook draws. */
function chartsOf(bytes: Uint8Array): string[] {
  const parts: readonly { readonly name: string; readonly content: Uint8Array }[] = CFB.read(bytes, {
    type: 'array',
  }).FileIndex;
  return parts
    .filter(({ name }) => /^chart\d+\.xml$/.test(name))
    .map(({ content }) => {
      const refs = Buffer.from(content)
        .toString('utf8')
        .matchAll(/<c:f>([^<]+)<\/c:f>/g);
      return [...refs].map(([, ref]) => ref!.replace(/&apos;|['$]/g, '')).join(' ');
    })
    .sort();
}

function expectSame(
  theirs: ReadonlyMap<string, string | number>,
  ours: ReadonlyMap<string, string | number>,
): void {
  expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
  const differing = [...ours].filter(([address, value]) => {
    const other = theirs.get(address);
    if (typeof value !== 'number' || typeof other !== 'number') return other !== value;
    return Math.abs(other - value) > 1e-9 * Math.max(1, Math.abs(value));
  });
  expect(differing.slice(0, 5)).toEqual([]);
}

describe.each([
  ['the sample, with transactions and pictures', reportOnSample],
  ['the sample over a window, with who moved', reportOnMovement],
  ['customers with hostile names', reportOnHostile],
])('a report on %s', (_, make) => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const path = join(folder, 'report.xlsx');
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await make();
    writeFileSync(path, bytes);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.skipIf(!programs.validator).each(['Office2007', 'Microsoft365'])(
    `breaks no rule of Office Open XML that a validator knows of %s${programs.validator ? '' : ' (left out: not for this platform)'}`,
    async (version) => {
      expect(await validate(path, version)).toEqual([]);
    },
  );

  it.skipIf(!programs.openpyxl)(
    `reads the same in openpyxl${programs.openpyxl ? '' : ' (left out: python3-openpyxl is not installed)'}`,
    async () => {
      const theirs = new Map<string, string | number>();
      for (const [sheet, rows] of Object.entries(await readByOpenpyxl(path))) addRows(theirs, sheet, rows);
      expectSame(theirs, cellsOf(read(bytes)));
    },
  );

  it.skipIf(!programs.libreOffice)(
    `reads the same in LibreOffice${programs.libreOffice ? '' : ' (left out: LibreOffice is not installed)'}`,
    async () => {
      const resaved = readFileSync(await resaveByLibreOffice(path, folder));
      expectSame(cellsOf(read(resaved)), cellsOf(read(bytes)));
      expect(chartsOf(resaved)).toEqual(chartsOf(bytes));
    },
  );

  it.skipIf(!programs.libreOffice)(
    `prints on few pages in LibreOffice${programs.libreOffice ? '' : ' (left out: LibreOffice is not installed)'}`,
    async () => {
      const sheets = read(bytes, { bookSheets: true }).SheetNames.length;
      expect(await printByLibreOffice(path, folder)).toBeLessThan(sheets + 6);
    },
  );
});
