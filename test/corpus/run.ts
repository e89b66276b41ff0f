import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { buildCommandLine } from './commandLineScript.ts';
import { type Ending, endings, type Outcome, runCommandLine } from './runCommandLine.ts';

/**
 * What `npm run test:corpus -- <folder>` runs: the command line over every spreadsheet in a folder, each in a process
 * of its own with limits of time and memory. Fails when one crashed or hung.
 */

const spreadsheet = /\.(xlsx|xlsm|xlsb|xls|ods|csv|tsv|txt)$/i;
const messageLength = 110;

async function listSpreadsheets(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && spreadsheet.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Runs the command line on all files, as many at a time as there are cores; hears of each as it ends. */
async function runAll(
  files: readonly string[],
  hear: (file: string, outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      hear(file, await runCommandLine(file));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

function describe(name: string, { ending, message, seconds, peakMB }: Outcome): string {
  const figures = `${seconds.toFixed(1)} s, ${Math.round(peakMB)} MB`;
  const said = message === '' ? '' : `: ${message.slice(0, messageLength).replaceAll('\n', ' ')}`;
  return `${ending.padEnd(9)}  ${name} (${figures})${said}`;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run test:corpus -- <folder>');
  process.exit(2);
}
await buildCommandLine();
const root = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
const counts = Object.fromEntries(endings.map((ending) => [ending, 0])) as Record<Ending, number>;
await runAll(await listSpreadsheets(root), (file, outcome) => {
  counts[outcome.ending] += 1;
  console.log(describe(relative(root, file), outcome));
});
console.table(counts);
if (counts.crashed + counts.hung > 0) process.exitCode = 1;
