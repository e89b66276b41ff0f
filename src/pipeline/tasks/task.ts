import type { ByteSource, InflateRaw, SourceHandle } from '../bytes/byteSource.ts';

/** What a task finds wherever it runs. */
export interface TaskContext {
  readonly inflateRaw: InflateRaw;
  /** Opens a source that another thread reads too. */
  readonly openSource: (handle: SourceHandle) => Promise<ByteSource>;
}

/**
 * Work that may run on another core. It depends on its input alone, and so does its output; both can be cloned from one
 * thread to another: plain objects, arrays, typed arrays.
 */
export interface Task<Input, Output> {
  /** `report` takes the share of the work that is done, 0 to 1. */
  run(input: Input, context: TaskContext, report: (fraction: number) => void): Output | Promise<Output>;
  /** The buffers of an output that are handed over instead of copied. */
  transfer?(output: Output): readonly ArrayBuffer[];
}

/** Tasks by name: what a worker's thread can be asked to run. */
export type TaskTable = Readonly<Record<string, Task<never, unknown>>>;

type TaskInput<Table extends TaskTable, Name extends keyof Table> = Parameters<Table[Name]['run']>[0];
type TaskOutput<Table extends TaskTable, Name extends keyof Table> = Awaited<ReturnType<Table[Name]['run']>>;

/** A task under way. */
export interface TaskRun<Output> {
  /** Rejected as the task failed, and where its thread died: out of memory, or a defect. */
  readonly result: Promise<Output>;
  /** Ends the task, for whose result nobody waits any more; it is then rejected by an `Abandoned`. */
  abandon(): void;
}

export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/** Runs the tasks of a table, on other cores where there are some. */
export interface Tasks<Table extends TaskTable> {
  /** How many run at the same time; 1 where they run in the thread that asks for them. */
  readonly cores: number;
  /**
   * Runs a task as soon as a core is free, in the order asked for. The input is copied, but for the buffers that
   * `transfer` hands over and for shared ones.
   */
  run<Name extends keyof Table & string>(
    name: Name,
    input: TaskInput<Table, Name>,
    options?: TaskOptions,
  ): TaskRun<TaskOutput<Table, Name>>;
  /** Starts threads ahead, for so many tasks that are soon to come. */
  prepare(threads: number): void;
  /** Ends all threads, and abandons what runs on them. Tasks that are asked for afterwards get new ones. */
  end(): void;
}

export interface TaskOptions {
  readonly onFraction?: (fraction: number) => void;
  readonly transfer?: readonly ArrayBuffer[];
}

/** How much work that may need threads is under way. */
const underWay = new WeakMap<object, number>();

/** Does work whose tasks may start threads; these end as soon as no such work is left. */
export async function endThreadsAfter<Result>(
  tasks: Pick<Tasks<TaskTable>, 'end'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const count = (by: number) => {
    const left = (underWay.get(tasks) ?? 0) + by;
    underWay.set(tasks, left);
    return left;
  };
  count(1);
  try {
    return await work();
  } finally {
    if (count(-1) === 0) tasks.end();
  }
}

/** Runs tasks one after the other in this very thread, where no other is at hand. */
export function runInPlace<Table extends TaskTable>(table: Table, context: TaskContext): Tasks<Table> {
  let last: Promise<unknown> = Promise.resolve();
  const underWay = new Set<() => void>();
  const run = (name: string, input: unknown, { onFraction = () => {} }: TaskOptions = {}): TaskRun<never> => {
    let abandoned = false;
    const abandon = () => {
      abandoned = true;
    };
    const check = () => {
      if (abandoned) throw new Abandoned(`The task "${name}" was abandoned.`);
    };
    const result = last.then(async () => {
      check();
      const output = await table[name]!.run(input as never, context, onFraction);
      check();
      return output as never;
    });
    underWay.add(abandon);
    last = result.catch(() => {}).finally(() => underWay.delete(abandon));
    return { result, abandon };
  };
  const end = () => {
    for (const abandon of underWay) abandon();
  };
  return { cores: 1, run, prepare: () => {}, end };
}
