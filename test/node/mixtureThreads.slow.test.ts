import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/pipeline/mixture/random.ts';
import { fitMixtures } from '../../src/pipeline/mixture/selection.ts';
import { stepOnTasks } from '../../src/pipeline/model/mixtureTasks.ts';
import { taskPools } from '../fixtures/taskPools.ts';
import { drawClusters, drawNormal } from '../pipeline/mixture/samples.ts';

const createTasks = taskPools('mixtureThreads');

describe('mixtures of many rows', () => {
  // Clusters that run into each other, so that EM takes a while.
  const data = drawClusters(
    [
      [0, 0, 0],
      [2, 1, 0],
      [0, 2, 2],
    ],
    40_000,
    7,
  );
  const options = {
    components: [2, 3, 4],
    covariance: 'full',
    seed: 1,
    starts: 0,
    regularization: 1e-6,
    tolerance: 1e-6,
  } as const;

  it('have the same bits whatever the number of threads', async () => {
    const inThread = await fitMixtures(data, options, () => {});
    for (const cores of [2, 3]) {
      expect(await fitMixtures(data, options, () => {}, stepOnTasks(createTasks(cores)))).toEqual(inThread);
    }
  }, 60_000);

  it('tell of progress at every step, where a run can be ended', async () => {
    const seen: { k: number; fraction: number }[] = [];
    const stopAtTwenty = (k: number, fraction: number) => {
      if (seen.length === 20) throw new Error('That is enough.');
      seen.push({ k, fraction });
    };
    const fitting = fitMixtures(data, options, stopAtTwenty, stepOnTasks(createTasks(2)));
    await expect(fitting).rejects.toThrow('That is enough.');
    expect(seen.every(({ fraction }, i) => i === 0 || fraction > seen[i - 1]!.fraction)).toBe(true);
    // The search reports each rung of its ladder once, up to 4 and down again; the rest are steps.
    expect(seen).toHaveLength(20);
  }, 60_000);

  it('take under 1 GB for a million rows, and can be ended between two iterations', async () => {
    const rows = 1_000_000;
    const random = createRandom(5);
    const values = Float64Array.from({ length: rows * 3 }, (_, i) => drawNormal(random) + 3 * (i % 5));
    const before = process.memoryUsage.rss();
    let most = before;
    let seen = 0;
    const onFit = () => {
      most = Math.max(most, process.memoryUsage.rss());
      seen++;
      if (seen === 12) throw new Error('That is enough.');
    };
    const million = { rows, columns: 3, values };
    const fitting = fitMixtures(million, { ...options, components: [4] }, onFit, stepOnTasks(createTasks(2)));
    await expect(fitting).rejects.toThrow('That is enough.');
    // The rungs of the ladder up to 5 and down again; then five steps over all rows.
    expect(seen).toBe(12);
    expect((most - before) / 2 ** 20).toBeLessThan(1024);
  }, 120_000);
});
