import { expect, it } from 'vitest';
import { runtime } from '../../src/node/runtime.ts';
import { optionsBy } from '../fixtures/options.ts';
import { taskPools } from '../fixtures/taskPools.ts';
import { drawShop } from '../pipeline/value/drawShop.ts';

const createTasks = taskPools('foretellThreads');

it('foretells the same on another core and in this thread, to the bit', async () => {
  const { transform, selection } = optionsBy({});
  const days = drawShop({ customers: 4000, days: 730 });
  const past = { days, asOf: 730, horizonDays: 180, transform, selection };
  const there = await createTasks(2).run('foretell', past).result;
  expect(there).toEqual(await runtime.tasks.run('foretell', past).result);
  expect(there).toHaveProperty('totals');
});
