import { expectation, type Moments } from '../mixture/expectation.ts';
import type { Matrix } from '../mixture/matrix.ts';
import { type Evaluation, evaluate } from '../mixture/measureFit.ts';
import type { Mixture } from '../mixture/mixture.ts';
import { hasParts, type StartRowSteps, stepByParts, stepInThread } from '../mixture/rowSteps.ts';
import type { Task, Tasks } from '../tasks/task.ts';

interface MixtureOfRows {
  readonly rows: Matrix;
  readonly mixture: Mixture;
}

export const expectationTask: Task<MixtureOfRows, Moments> = {
  run: ({ rows, mixture }) => expectation(rows, mixture),
};

export const evaluationTask: Task<MixtureOfRows, Evaluation> = {
  run: ({ rows, mixture }) => evaluate(rows, mixture),
};

/** The tasks of a mixture's steps, by name. */
export type MixtureTasks = Tasks<{
  readonly expectation: typeof expectationTask;
  readonly evaluation: typeof evaluationTask;
}>;

/** The steps of many rows on all cores. The rows are shared, not copied, between the threads. */
export function stepOnTasks(tasks: MixtureTasks): StartRowSteps {
  return (data) => {
    // A browser shares memory only between threads of an isolated page.
    if (tasks.cores === 1 || !hasParts(data) || typeof SharedArrayBuffer === 'undefined')
      return stepInThread(data);
    return stepByParts(shareRows(data), {
      expect: (rows, mixture) => tasks.run('expectation', { rows, mixture }).result,
      evaluate: (rows, mixture) => tasks.run('evaluation', { rows, mixture }).result,
    });
  };
}

function shareRows({ rows, columns, values }: Matrix): Matrix {
  const shared = new Float64Array(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return { rows, columns, values: shared };
}
