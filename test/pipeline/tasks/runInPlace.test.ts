import { describe, expect, it } from 'vitest';
import { openNodeSource } from '../../../src/node/fileSource.ts';
import { inflateRaw } from '../../../src/node/nodeStreams.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { Abandoned, runInPlace } from '../../../src/pipeline/tasks/task.ts';
import { oddTasks } from '../../fixtures/oddTasks.ts';

const createTasks = () => runInPlace(oddTasks, { inflateRaw, openSource: openNodeSource });

describe('runInPlace', () => {
  it('runs tasks in the order asked for, with progress', async () => {
    const tasks = createTasks();
    const fractions: number[] = [];
    const onFraction = (fraction: number) => void fractions.push(fraction);
    const runs = [1, 2, 3].map((i) => tasks.run('sum', Float64Array.of(i), { onFraction }).result);
    expect(await Promise.all(runs)).toEqual([1, 2, 3]);
    expect(fractions).toEqual([0.5, 0.5, 0.5]);
  });

  it('goes on after a task that failed', async () => {
    const tasks = createTasks();
    const failed = tasks.run('refuse', 'Save it anew.').result;
    const next = tasks.run('sum', Float64Array.of(1)).result;
    await expect(failed).rejects.toEqual(new UserError('Save it anew.'));
    expect(await next).toBe(1);
  });

  it('passes over a task that was abandoned, and all that were asked for before the end', async () => {
    const tasks = createTasks();
    const abandoned = tasks.run('sum', Float64Array.of(1));
    abandoned.abandon();
    await expect(abandoned.result).rejects.toBeInstanceOf(Abandoned);
    const ended = tasks.run('sum', Float64Array.of(2));
    tasks.end();
    await expect(ended.result).rejects.toBeInstanceOf(Abandoned);
    expect(await tasks.run('sum', Float64Array.of(3)).result).toBe(3);
  });
});
