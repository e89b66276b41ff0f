import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startThread } from '../../src/node/threads.ts';
import { UserError } from '../../src/pipeline/errors/userError.ts';
import { Abandoned, type Tasks } from '../../src/pipeline/tasks/task.ts';
import { createTaskPool } from '../../src/worker/taskThreads.ts';
import { bundleScript } from '../bundleScript.ts';
import type { oddTasks } from '../fixtures/oddTasks.ts';
import { out } from '../paths.ts';

const script = join(out, 'oddWorker.cjs');
const pools: Tasks<typeof oddTasks>[] = [];

function createTasks(cores = 2) {
  const tasks = createTaskPool<typeof oddTasks>(() => startThread(script), cores);
  pools.push(tasks);
  return tasks;
}

const newCounter = () => new Int32Array(new SharedArrayBuffer(4));

/** Waits until the counter moves, so that its thread surely runs. */
async function untilCounting(counter: Int32Array): Promise<void> {
  while (Atomics.load(counter, 0) === 0) await wait(5);
}

async function isCounting(counter: Int32Array): Promise<boolean> {
  const before = Atomics.load(counter, 0);
  await wait(50);
  return Atomics.load(counter, 0) > before;
}

beforeAll(() => bundleScript('test/fixtures/oddWorker.ts', script));

afterEach(() => {
  for (const tasks of pools.splice(0)) tasks.end();
});

describe('tasks on threads', () => {
  it('run on another thread, with progress, and give back their output', async () => {
    const fractions: number[] = [];
    const onFraction = (fraction: number) => void fractions.push(fraction);
    const { result } = createTasks().run('sum', Float64Array.of(1, 2, 3.5), { onFraction });
    expect(await result).toBe(6.5);
    expect(fractions).toEqual([0.5]);
  });

  it('hand over buffers that are said to be', async () => {
    const input = Float64Array.of(1, 2);
    const { result } = createTasks().run('double', input, { transfer: [input.buffer] });
    expect(await result).toEqual(Float64Array.of(2, 4));
    expect(input.length).toBe(0);
  });

  it('run one after the other where there are more of them than cores', async () => {
    const tasks = createTasks();
    const runs = Array.from({ length: 20 }, (_, i) => tasks.run('sum', Float64Array.of(i, 1)).result);
    expect(await Promise.all(runs)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('fail with a sentence for the user where they refuse, else with where they failed', async () => {
    const tasks = createTasks();
    await expect(tasks.run('refuse', 'Save it anew.').result).rejects.toEqual(new UserError('Save it anew.'));
    const failure = await tasks.run('fail', 'defect').result.catch((error: Error) => error);
    expect(failure).not.toBeInstanceOf(UserError);
    expect(String((failure as Error).stack)).toMatch(/RangeError: defect\n.*oddWorker/);
  });

  it('fail where their input can not be cloned', async () => {
    const notCloneable = (() => 0) as unknown as Float64Array;
    await expect(createTasks().run('sum', notCloneable).result).rejects.toThrow(/clone/);
  });

  it('fail where their thread ends, and the next ones get another', async () => {
    const tasks = createTasks(1);
    const ended = tasks.run('exit', 3).result;
    const next = tasks.run('sum', Float64Array.of(1)).result;
    await expect(ended).rejects.toThrow('exit code 3');
    expect(await next).toBe(1);
  });

  it('fail where their thread runs out of memory', async () => {
    await expect(createTasks().run('exhaust', undefined).result).rejects.toThrow(/memory/);
  });

  it('end at once where they are abandoned, and only they', async () => {
    const tasks = createTasks();
    const counter = newCounter();
    const counting = tasks.run('count', counter);
    const waiting = createTasks(1);
    const first = waiting.run('sum', Float64Array.of(1));
    const second = waiting.run('sum', Float64Array.of(2));
    second.abandon();
    await untilCounting(counter);
    counting.abandon();
    await expect(counting.result).rejects.toBeInstanceOf(Abandoned);
    await expect(second.result).rejects.toBeInstanceOf(Abandoned);
    expect(await first.result).toBe(1);
    await expect.poll(() => isCounting(counter)).toBe(false);
  });

  it('end with all threads', async () => {
    const tasks = createTasks();
    const counters = [newCounter(), newCounter(), newCounter()];
    const results = counters.map((counter) => tasks.run('count', counter).result);
    await Promise.all(counters.slice(0, 2).map(untilCounting));
    tasks.end();
    for (const result of results) await expect(result).rejects.toBeInstanceOf(Abandoned);
    for (const counter of counters) await expect.poll(() => isCounting(counter)).toBe(false);
    expect(Atomics.load(counters[2]!, 0)).toBe(0);
    expect(await tasks.run('sum', Float64Array.of(4)).result).toBe(4);
  });

  it('end with the thread that asked for them', async () => {
    const counter = newCounter();
    const run = new Worker(script, { workerData: { counter } });
    await untilCounting(counter);
    await run.terminate();
    await expect.poll(() => isCounting(counter)).toBe(false);
  });
});
