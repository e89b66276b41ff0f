import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createRuntime, runtime } from '../../../src/node/runtime.ts';
import { maximization } from '../../../src/pipeline/mixture/maximization.ts';
import { partitionMixture } from '../../../src/pipeline/mixture/partitionMixture.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { kMeansPlusPlus } from '../../../src/pipeline/mixture/randomStarts.ts';
import { stepOnTasks } from '../../../src/pipeline/model/mixtureTasks.ts';
import type { Measure } from '../measure.ts';
import { readFeatures } from '../readFeatures.ts';

/** Ours: milliseconds an iteration of EM. `all`: on all cores. */
const iterations = 5;
const family = { covariance: 'full', regularization: 1e-6 } as const;
const data = readFeatures(process.argv.at(-1)!);
const { tasks } = process.argv[2] === 'all' ? createRuntime(join(import.meta.dirname, 'tasks.cjs')) : runtime;
const steps = stepOnTasks(tasks)(data);
let mixture = partitionMixture(data, kMeansPlusPlus(data, 10, createRandom(1)), 10, family);
const iterate = async () => {
  mixture = maximization(await steps.expect(mixture), family);
};
// The first ones start the threads, and compile.
for (let i = 0; i < 3; i++) await iterate();
const started = performance.now();
for (let i = 0; i < iterations; i++) await iterate();
const milliseconds = (performance.now() - started) / iterations;
const peakMemoryMB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ result: '', milliseconds, peakMemoryMB } satisfies Measure));
tasks.end();
