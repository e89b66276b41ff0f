import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { runInNewContext } from 'node:vm';
import { type Runtime, taskTable } from '../pipeline/runtime.ts';
import { runInPlace } from '../pipeline/tasks/task.ts';
import { type LimitTime, TimeLimitExceeded } from '../pipeline/time/limitTime.ts';
import { createTaskPool } from '../worker/taskThreads.ts';
import { openNodeSource } from './fileSource.ts';
import { createNodeGzip, inflateRaw } from './nodeStreams.ts';
import { startThread } from './threads.ts';

/** Ends work that does not yield, from outside: a watchdog of Node's stops this very thread. */
export const limitTime: LimitTime = (work, milliseconds) => {
  try {
    const result = runInNewContext('work()', { work }, { timeout: Math.ceil(milliseconds) });
    return result as ReturnType<typeof work>;
  } catch (error) {
    // Of another realm, so that it is no instance of this one's `Error`.
    const { code } = Object(error) as { readonly code?: unknown };
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeLimitExceeded() : error;
  }
};

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
  return { ...runtime, tasks: createTaskPool(() => startThread(tasksScript), cores) };
}
