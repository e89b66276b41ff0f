import type { LimitTime } from './limitTime.ts';
import type { CreateGzip } from './output/gzip.ts';
import type { PipelineTasks } from './tasks/taskTable.ts';
import type { InflateRaw } from './workbook/byteSource.ts';

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
