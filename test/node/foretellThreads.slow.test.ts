import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runtime } from '../../src/node/runtime.ts';
import { startThread } from '../../src/node/threads.ts';
import type { PipelineTasks } from '../../src/pipeline/runtime.ts';
import { createTaskPool } from '../../src/worker/taskThreads.ts';
import { bundleScript } from '../bundleScript.ts';
import { optionsBy } from '../fixtures/options.ts';
import { out } from '../paths.ts';
import { drawShop } from '../pipeline/value/drawShop.ts';

const script = join(out, 'foretellThreads', 'tasks.cjs');
let tasks: PipelineTasks;

beforeAll(async () => {
  await bundleScript('src/node/tasks.ts', script);
  tasks = createTaskPool(() => startThread(script), 2);
});

afterAll(() => tasks.end());

it('foretells the same on another core and in this thread, to the bit', async () => {
  const { transform, selection } = optionsBy({});
  const days = drawShop({ customers: 4000, days: 730 });
  const past = { days, asOf: 730, horizonDays: 180, transform, selection };
  const there = await tasks.run('foretell', past).result;
  expect(there).toEqual(await runtime.tasks.run('foretell', past).result);
  expect(there).toHaveProperty('totals');
});
