import { evaluationTask, expectationTask } from './mixtureSteps.ts';
import type { Tasks } from './task.ts';

/** The pipeline's tasks by name: all that its threads can be asked to run. */
export const taskTable = { expectation: expectationTask, evaluation: evaluationTask } as const;

export type PipelineTasks = Tasks<typeof taskTable>;
