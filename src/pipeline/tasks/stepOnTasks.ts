import type { Matrix } from '../mixture/matrix.ts';
import { hasParts, type StartRowSteps, stepByParts, stepInThread } from '../mixture/rowSteps.ts';
import type { PipelineTasks } from './taskTable.ts';

/** The steps of many rows on all cores. The rows are shared, not copied, between the threads. */
export function stepOnTasks(tasks: PipelineTasks): StartRowSteps {
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
