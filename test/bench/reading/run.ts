import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layouts } from './layouts.ts';
import { printTables, type Rated } from './printTables.ts';
import { type Rating, rateFile } from './rateReading.ts';
import { drawMutations, makeSample, type Sample } from './sample.ts';

/**
 * `npm run bench:reading -- SEED [--mutants N] [--only TEXT] [--list [--held]] [--keep]`: how exports are read of
 * made-up shops as many programs write them, each as it is and changed in N ways (2 where it is not said) that come
 * from the seed. `--only`: layouts whose id, platform or language has the text. `--list` prints what is not right, with
 * figures; `--keep` leaves the files. A third of the layouts is held, to tell how files read that nobody has seen: the
 * reader is never tuned on them, so `--list` leaves them out but for `--held`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    held: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const seed = Number(positionals[0] ?? Number.NaN);
if (!Number.isInteger(seed)) {
  console.error(
    'usage: npm run bench:reading -- SEED [--mutants N] [--only TEXT] [--list [--held]] [--keep]',
  );
  process.exit(2);
}

const chosen = layouts.filter(({ id, platform, language }) =>
  `${id} ${platform} ${language}`.toLowerCase().includes(values.only.toLowerCase()),
);
const samples = chosen.flatMap((layout): Sample[] => [
  makeSample(layout, 0),
  ...Array.from({ length: Number(values.mutants) }, (_, turn) =>
    makeSample(layout, seed + turn, drawMutations(layout, seed, turn)),
  ),
]);

const folder = await mkdtemp(join(tmpdir(), 'reading-'));
const rated = await rateAll(samples);
printTables(rated);
if (values.list) printList(rated);
if (values.keep) console.log(`\nThe files: ${folder}`);
else await rm(folder, { recursive: true });

async function rateAll(waiting: readonly Sample[]): Promise<Rated[]> {
  const results: Rated[] = [];
  for (const [turn, sample] of waiting.entries()) {
    results.push({ sample, ...(await rateSample(sample, turn)) });
  }
  return results;
}

async function rateSample(sample: Sample, turn: number): Promise<Rating> {
  const path = join(folder, `${turn}-${sample.fileName}`);
  await writeFile(path, await sample.write());
  return rateFile(sample, path);
}

function printList(results: readonly Rated[]): void {
  const worst = results.filter(
    ({ verdict, sample }) =>
      verdict !== 'right' && verdict !== 'asked' && (values.held || sample.layout.held !== true),
  );
  console.log('');
  for (const { sample, verdict, reason } of worst) {
    console.log(`${verdict.padEnd(10)} ${sample.layout.held ? 'held ' : ''}${sample.fileName}: ${reason}`);
  }
}
