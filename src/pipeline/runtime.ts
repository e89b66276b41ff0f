import type { CreateGzip } from './bytes/byteSink.ts';
import type { InflateRaw } from './bytes/byteSource.ts';
import { evaluationTask, expectationTask } from './model/mixtureTasks.ts';
import { walkTask } from './movement/walkTask.ts';
import { readShare } from './reading/readShare.ts';
import { foretellTask } from './results/foretell.ts';
import type { Tasks, TaskTable } from './tasks/task.ts';
import type { LimitTime } from './time/limitTime.ts';

/** The pipeline's tasks by name: all that its threads can be asked to run. */
export const taskTable = {
  readShare,
  expectation: expectationTask,
  evaluation: evaluationTask,
  foretell: foretellTask,
  walk: walkTask,
} as const satisfies TaskTable;

export type PipelineTasks = Tasks<typeof taskTable>;

/** What differs between the places the pipeline runs in. */
export interface Runtime {
  readonly inflateRaw: InflateRaw;
  /** Absent where a thread can't be interrupted from within. */
  readonly limitTime?: LimitTime;
  readonly createGzip: CreateGzip;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Work on other cores; `segment` ends its threads when it is done. */
  readonly tasks: PipelineTasks;
}
