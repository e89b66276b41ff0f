import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openFileSource } from '../../src/node/fileSource.ts';
import { parseDecimal } from '../../src/pipeline/workbook/parseDecimal.ts';
import { openTextFile } from '../../src/pipeline/workbook/text/textFile.ts';
import type { CellSink } from '../../src/pipeline/workbook/workbook.ts';

/** What every way to read must come to. */
interface Sums {
  rows: number;
  amount: number;
}

/** Columns of Online Retail II. */
const quantity = 3;
const price = 5;
const repetitions = 3;

async function readBytes(path: string): Promise<void> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) chunk.length;
}

/** Finds line ends and delimiters and does nothing else: the limit. */
async function splitBytes(path: string): Promise<number> {
  let found = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = chunk as Uint8Array;
    for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0x0a || bytes[i] === 0x2c) found++;
  }
  return found;
}

async function sumByOwnReader(path: string): Promise<Sums> {
  const source = await openFileSource(path);
  const [sheet] = (await openTextFile(source, 'orders.csv')).sheets;
  const sink = new SummingSink();
  await sheet!.scan([0, quantity, 4, price, 6], 1, sink, () => {});
  await source.close();
  return sink;
}

/** Reads two numbers of a row and touches three texts, as transactions need. */
class SummingSink implements CellSink, Sums {
  rows = 0;
  amount = 0;
  touched = 0;
  #quantity = 0;

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    if (slot === 1) this.#quantity = parseDecimal(bytes, start, end);
    else if (slot === 3) this.amount += this.#quantity * parseDecimal(bytes, start, end);
    else this.touched += bytes[start]!;
  }

  endRow(): void {
    this.rows++;
  }

  number(): void {}
  date(): void {}
  text(): void {}
  sharedText(): void {}
}

/** The little of papaparse that is used. */
interface Papaparse {
  parse(
    stream: NodeJS.ReadableStream,
    options: { skipEmptyLines: boolean; chunk(results: { data: string[][] }): void; complete(): void },
  ): void;
}

function sumByPapaparse(papaparse: Papaparse, path: string): Promise<Sums> {
  const sums = { rows: -1, amount: 0 };
  return new Promise((resolve) => {
    papaparse.parse(createReadStream(path, 'utf8'), {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const row of data)
          if (++sums.rows > 0) sums.amount += Number(row[quantity]) * Number(row[price]);
      },
      complete: () => resolve(sums),
    });
  });
}

interface Measurement {
  readonly milliseconds: number;
  readonly result: unknown;
}

async function measure(run: () => Promise<unknown>): Promise<Measurement> {
  let fastest: Measurement = { milliseconds: Number.POSITIVE_INFINITY, result: undefined };
  for (let i = 0; i < repetitions; i++) {
    const started = performance.now();
    const result = await run();
    const milliseconds = performance.now() - started;
    if (milliseconds < fastest.milliseconds) fastest = { milliseconds, result };
  }
  return fastest;
}

const [path, papaparsePath] = process.argv.slice(2);
if (path === undefined)
  throw new Error('usage: tsx test/bench/csv.ts <Online Retail II as .csv> [papaparse.js]');
const ways: [string, () => Promise<unknown>][] = [
  ['read the bytes', () => readBytes(path)],
  ['split the bytes', () => splitBytes(path)],
  ['own reader', () => sumByOwnReader(path)],
];
if (papaparsePath !== undefined) {
  const { default: papaparse } = (await import(pathToFileURL(papaparsePath).href)) as { default: Papaparse };
  ways.push(['papaparse', () => sumByPapaparse(papaparse, path)]);
}
for (const [name, run] of ways) {
  const { milliseconds, result } = await measure(run);
  const sums = result as Partial<Sums> | undefined;
  const found = sums?.rows === undefined ? '' : `${sums.rows} rows, ${sums.amount?.toFixed(3)}`;
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(
    `${name.padEnd(16)} ${milliseconds.toFixed(0).padStart(7)} ms  ${peak} MB peak so far  ${found}`,
  );
}
