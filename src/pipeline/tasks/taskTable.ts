import { evaluationTask, expectationTask } from './mixtureTasks.ts';
import { readShare } from './readShare.ts';
import type { Tasks, TaskTable } from './task.ts';

/** The pipeline's tasks by name: all that its threads can be asked to run. */
export const taskTable = {
  readShare,
  expectation: expectationTask,
  evaluation: evaluationTask,
} as const satisfies TaskTable;

export type PipelineTasks = Tasks<typeof taskTable>;
