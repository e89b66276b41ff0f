import {
  Abandoned,
  type TaskContext,
  type TaskOptions,
  type TaskRun,
  type Tasks,
  type TaskTable,
} from './task.ts';

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
      const output = await table[name]!.run(input, context, onFraction);
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
