import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Runtime } from '../pipeline/runtime.ts';
import { runInPlace } from '../pipeline/tasks/runInPlace.ts';
import { taskTable } from '../pipeline/tasks/taskTable.ts';
import { createTaskPool } from '../worker/taskPool.ts';
import { limitTime } from './limitTime.ts';
import { createNodeGzip } from './nodeGzip.ts';
import { inflateRaw } from './nodeInflate.ts';
import { openNodeSource } from './openNodeSource.ts';
import { startTaskThread } from './startTaskThread.ts';

/** What the pipeline needs of Node, in one thread. */
export const runtime: Runtime = {
  inflateRaw,
  limitTime,
  createGzip: createNodeGzip,
  now: () => performance.now(),
  tasks: runInPlace(taskTable, { inflateRaw, openSource: openNodeSource }),
};

/** The same with tasks on all cores, in threads that run the script of `tasks.ts`. */
export function createRuntime(tasksScript: string): Runtime {
  const cores = availableParallelism();
  if (cores === 1) return runtime;
  return { ...runtime, tasks: createTaskPool(() => startTaskThread(tasksScript), cores) };
}
