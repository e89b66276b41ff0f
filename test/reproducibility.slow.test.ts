import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFileSource } from '../src/node/fileSource.ts';
import { runtime } from '../src/node/runtime.ts';
import { startThread } from '../src/node/threads.ts';
import { BytesInMemory } from '../src/pipeline/bytes/byteSink.ts';
import { segment } from '../src/pipeline/pipeline.ts';
import { writeReport } from '../src/pipeline/report/writeReport.ts';
import { exportCustomers } from '../src/pipeline/results/exportCustomers.ts';
import type { Runtime } from '../src/pipeline/runtime.ts';
import { createTaskPool } from '../src/worker/taskThreads.ts';
import { commandLine } from './corpus/commandLineScript.ts';
import { optionsBy, silentClock } from './fixtures/options.ts';
import { header } from './fixtures/transactionSheet.ts';
import { Random } from './fuzz/random.ts';
import { sampleName, samples } from './paths.ts';

const tasks = join(dirname(commandLine), 'tasks.cjs');
const about = { version: '0.0.0', createdAt: '2011-12-10T00:00:00.000Z' };
/** Enough for the reader and the mixtures to share them between cores. */
const customers = 60_000;
const rowsPerCustomer = 8;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segment-ai-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Digests of everything that comes out of a run. */
async function digestRun(path: string, on: Runtime): Promise<Readonly<Record<string, string>>> {
  const options = optionsBy({ 'mixture.components': { min: 1, max: 4 }, 'mixture.starts': 1 });
  const bytes = await openFileSource(path);
  try {
    const segmentation = await segment({ path, bytes }, options, on, silentClock());
    const csv = new BytesInMemory();
    await exportCustomers(segmentation, csv);
    const report = new BytesInMemory();
    await writeReport({ segmentation, about }, { sink: report, createGzip: on.createGzip });
    return {
      json: digest(JSON.stringify(segmentation.summary)),
      customers: digest(csv.concatenate()),
      report: digest(report.concatenate()),
    };
  } finally {
    await bytes.close();
  }
}

const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

const onCores = (cores: number): Runtime =>
  cores === 1 ? runtime : { ...runtime, tasks: createTaskPool(() => startThread(tasks), cores) };

/** A shop large enough for its rows to be read and its customers to be fitted in shares. */
async function makeLargeShop(): Promise<string> {
  const random = new Random(1);
  const lines = [header.join(',')];
  for (let row = 0; row < customers * rowsPerCustomer; row++) {
    const customer = Math.floor(customers * random.next() ** 2);
    const day = new Date(Date.UTC(2020, 0, 1 + random.below(700))).toISOString().slice(0, 10);
    lines.push(
      `${row >> 1},${1 + random.below(9)},${day} 10:00,${(1 + random.below(999)) / 100},${customer}`,
    );
  }
  const path = join(folder, 'large.csv');
  await writeFile(path, lines.join('\n'));
  return path;
}

describe('the same file and settings', () => {
  it('give the same bytes on every run and on any number of cores: the sample', async () => {
    const path = join(samples, sampleName);
    const first = await digestRun(path, onCores(1));
    for (const cores of [1, 2, 3]) expect(await digestRun(path, onCores(cores))).toEqual(first);
  });

  it('give the same bytes on any number of cores: a shop that is shared between them', async () => {
    const path = await makeLargeShop();
    const first = await digestRun(path, onCores(1));
    for (const cores of [2, 5])
      expect([cores, await digestRun(path, onCores(cores))]).toEqual([cores, first]);
  }, 400_000);
});
