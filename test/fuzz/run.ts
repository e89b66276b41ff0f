import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { out, sampleName, samples } from '../paths.ts';
import { fuzz } from './fuzz.ts';
import { makeBases } from './fuzzBases.ts';
import { makeCase } from './fuzzCase.ts';

/**
 * What `npm run fuzz` runs: cases of a seed for some time, or the one of a number again. A case that fails is kept in
 * out/fuzz, to be opened by the command line.
 */

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = performance.now() + 1000 * Number(values.seconds ?? 60);
const only = values.only === undefined ? undefined : Number(values.only);

const { done, endings, failures } = await fuzz({
  seed,
  first: only ?? 0,
  goOn: (done) => (only === undefined ? performance.now() < end : done < 1),
  deadline: 120,
});
await mkdir(join(out, 'fuzz'), { recursive: true });
const bases = makeBases(await readFile(join(samples, sampleName)));
for (const { index, message } of failures) {
  const { name, bytes } = makeCase(bases, seed, index);
  const file = join(out, 'fuzz', `${seed}-${index}-${name}`);
  await writeFile(file, bytes);
  console.log(`\n${message}\n  again: npm run fuzz -- --seed ${seed} --only ${index}\n  kept: ${file}`);
}
console.log(`seed ${seed}: ${done} cases`);
console.table(endings);
if (failures.length > 0) process.exitCode = 1;
