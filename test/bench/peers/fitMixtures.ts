import { join } from 'node:path';
import { createRuntime, runtime } from '../../../src/node/runtime.ts';
import { fitMixtures } from '../../../src/pipeline/mixture/selection.ts';
import { stepOnTasks } from '../../../src/pipeline/model/mixtureTasks.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { measure } from '../measure.ts';
import { readFeatures } from '../readFeatures.ts';

/** Ours: the best mixture found for every K. `all`: on all cores. */
const path = process.argv.at(-1)!;
const { tasks } = process.argv[2] === 'all' ? createRuntime(join(import.meta.dirname, 'tasks.cjs')) : runtime;
const { selection } = optionsBy({ 'mixture.covariance': 'full', 'mixture.minimumSpread': 0 });
const data = readFeatures(path);
await measure(async () => {
  const fits = await fitMixtures(data, selection, () => {}, stepOnTasks(tasks));
  return `BIC ${fits.map(({ bic }) => bic.toFixed(0)).join(' ')}`;
});
tasks.end();
