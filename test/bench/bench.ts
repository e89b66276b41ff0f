import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { tables } from '../../tables.mjs';
import { fullWorkbook, repository } from '../paths.ts';
import { compareMixtures } from './compareMixtures.ts';
import { bundles, compare, node, type Peer, peers, python, run } from './comparePeers.ts';
import { compareReports } from './compareReports.ts';
import { measurePanel } from './measurePanel.ts';

/**
 * Measures the reader, the mixtures and the report beside their peers, each in a process of its own, all in this run on
 * the same files: `npm run bench`, or a part of it: `npm run bench -- report`. Times differ between machines and hours;
 * the ratios are what counts.
 */

const workbookPeers: readonly Peer[] = [
  { title: 'plain inflate of the sheets', command: node('inflate') },
  { title: 'Segment AI: file to RFM', command: node('segmentAi') },
  { title: 'exceljs streaming reader', command: node('excelJs'), once: true },
  { title: 'SheetJS dense', command: node('sheetJs', '--max-old-space-size=8192'), once: true },
  { title: 'pandas + openpyxl to RFM', command: python('pandasRfm', 'pandas'), once: true },
];

const textPeers: readonly Peer[] = [
  { title: 'reading and splitting the bytes', command: node('splitBytes') },
  { title: 'Segment AI: file to RFM', command: node('segmentAi') },
  { title: 'papaparse, streaming', command: node('papaParse') },
];

const sheetJsApart: Plugin = {
  name: 'SheetJS apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/readSheetJs\.ts$/ }, () => ({ path: './sheetJs.cjs', external: true })),
};

if (!existsSync(fullWorkbook))
  throw new Error('The bench needs ../shared/data/online_retail_II.xlsx, which is absent.');
const parts = {
  workbook: () => compare('Online Retail II, .xlsx', fullWorkbook, workbookPeers),
  texts: compareTexts,
  mixtures: compareMixtures,
  report: compareReports,
  stages: showStages,
  panel: measurePanel,
};
const chosen = process.argv.slice(2);
await bundlePeers();
for (const [name, part] of Object.entries(parts))
  if (chosen.length === 0 || chosen.includes(name)) await part();

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
    // As what ships is bundled (`esbuild.mjs`): SheetJS apart, and patterns made once.
    plugins: [tables, sheetJsApart],
    supported: { 'regexp-unicode-property-escapes': true },
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
