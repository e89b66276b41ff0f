/**
 * Measures the reader beside its peers, each in a process of its own, all in this run on the same files: `npm run bench`.
 * Times differ between machines and hours; the ratios are what counts.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { fullWorkbook, out, repository } from '../paths.ts';
import type { Measure } from './measure.ts';

const run = promisify(execFile);
const peers = join(repository, 'test', 'bench', 'peers');
const bundles = join(out, 'bench');
const repeats = 3;

interface Peer {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** The slow ones run once. */
  readonly once?: boolean;
}

const node = (name: string, ...flags: string[]): [string, ...string[]] => [
  'node',
  ...flags,
  join(bundles, `${name}.mjs`),
];

const workbookPeers: readonly Peer[] = [
  { title: 'plain inflate of the sheets', command: node('inflate') },
  { title: 'Segment AI: file to RFM', command: node('segmentAi') },
  { title: 'exceljs streaming reader', command: node('excelJs'), once: true },
  { title: 'SheetJS dense', command: node('sheetJs', '--max-old-space-size=8192'), once: true },
  { title: 'pandas + openpyxl to RFM', command: ['python3', join(peers, 'pandasRfm.py')], once: true },
];

const textPeers: readonly Peer[] = [
  { title: 'reading and splitting the bytes', command: node('splitBytes') },
  { title: 'Segment AI: file to RFM', command: node('segmentAi') },
  { title: 'papaparse, streaming', command: node('papaParse') },
];

if (!existsSync(fullWorkbook))
  throw new Error('The bench needs ../shared/data/online_retail_II.xlsx, which is absent.');
await bundlePeers();
await compare('Online Retail II, .xlsx', fullWorkbook, workbookPeers);
await compareTexts();
await showStages();

async function bundlePeers(): Promise<void> {
  await build({
    entryPoints: [join(peers, '*.ts')],
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  await run('node', ['esbuild.mjs', 'tasks'], { cwd: repository });
  await copyFile(join(repository, 'dist', 'tasks.cjs'), join(bundles, 'tasks.cjs'));
}

async function compareTexts(): Promise<void> {
  await mkdir(bundles, { recursive: true });
  for (const times of [1, 10]) {
    const csv = join(bundles, `retail-${times}.csv`);
    await run('node', [...node('writeCsv').slice(1), fullWorkbook, csv, String(times)]);
    await compare(`The same rows as .csv, ${times} time${times === 1 ? '' : 's'}`, csv, textPeers);
    await rm(csv);
  }
}

async function compare(title: string, path: string, list: readonly Peer[]): Promise<void> {
  console.log(`\n${title}`);
  let limit: number | undefined;
  for (const peer of list) {
    const best = await measurePeer(peer, path);
    if (best === undefined) {
      console.log(`  ${peer.title.padEnd(32)} left out: not installed`);
      continue;
    }
    limit ??= best.milliseconds;
    const ratio = `${(best.milliseconds / limit).toFixed(1)} x`;
    const time = `${(best.milliseconds / 1000).toFixed(2)} s`;
    const memory = `${best.peakMemoryMB.toFixed(0)} MB`;
    console.log(
      `  ${peer.title.padEnd(32)} ${time.padStart(9)} ${ratio.padStart(9)} ${memory.padStart(9)}   ${best.result}`,
    );
  }
}

/** The fastest of the repeats, which is the one that was disturbed least; undefined where the peer is not there. */
async function measurePeer(
  { command: [program, ...args], once }: Peer,
  path: string,
): Promise<Measure | undefined> {
  const measures: Measure[] = [];
  for (let i = 0; i < (once ? 1 : repeats); i++) {
    try {
      const { stdout } = await run(program, [...args, path], { maxBuffer: 1 << 24 });
      measures.push(JSON.parse(stdout));
    } catch (error) {
      if (/ModuleNotFoundError|ENOENT/.test(String(error))) return undefined;
      throw error;
    }
  }
  return measures.reduce((best, each) => (each.milliseconds < best.milliseconds ? each : best));
}

/** The whole run, file to segments, stage by stage. */
async function showStages(): Promise<void> {
  await run('node', ['esbuild.mjs', 'cli', 'tasks'], { cwd: repository });
  const { stdout } = await run('node', [join(repository, 'dist', 'cli.cjs'), fullWorkbook, '--json'], {
    maxBuffer: 1 << 26,
  });
  const { timings, peakMemoryMB } = JSON.parse(stdout) as {
    timings: Record<string, number>;
    peakMemoryMB: number;
  };
  console.log('\nThe whole run on the .xlsx, file to segments');
  for (const [stage, milliseconds] of Object.entries(timings)) {
    console.log(`  ${stage.padEnd(32)} ${(milliseconds / 1000).toFixed(2).padStart(7)} s`);
  }
  console.log(`  ${'peak memory'.padEnd(32)} ${peakMemoryMB.toFixed(0).padStart(7)} MB`);
}
