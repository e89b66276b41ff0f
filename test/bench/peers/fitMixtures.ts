import { createRuntime, runtime } from '../../../src/node/runtime.ts';
import { fitMixtures } from '../../../src/pipeline/mixture/selection.ts';
import { readSelectionOptions } from '../../../src/pipeline/selectionOptions.ts';
import { readSettings } from '../../../src/pipeline/settings.ts';
import { stepOnTasks } from '../../../src/pipeline/tasks/mixtureSteps.ts';
import { measure } from '../measure.ts';
import { readFeatures } from '../readFeatures.ts';

/** Ours: the best mixture found for every K; on all cores where the script of the worker is given. */
const path = process.argv.at(-1)!;
const worker = process.argv.length > 3 ? process.argv[2] : undefined;
const { tasks } = worker ? createRuntime(worker) : runtime;
const settings = readSettings({ 'mixture.covariance': 'full', 'mixture.minimumSpread': 0 });
const data = readFeatures(path);
await measure(async () => {
  const fits = await fitMixtures(data, readSelectionOptions(settings), () => {}, stepOnTasks(tasks));
  return `BIC ${fits.map(({ bic }) => bic.toFixed(0)).join(' ')}`;
});
tasks.end();
