import { FileCheck } from './checking/fileCheck.ts';
import { isPredicted } from './customers/figures.ts';
import { fitCustomers, scaleCustomers } from './model/fitCustomers.ts';
import { endOf } from './model/keptModel.ts';
import { stepOnTasks } from './model/mixtureTasks.ts';
import { followSegments, type Movement } from './movement/movement.ts';
import type { StageClock } from './progress/progress.ts';
import type { NamedSource } from './reading/readSource.ts';
import { attachForecast, startForetelling } from './results/foretell.ts';
import { classifyBy, formSegmentation } from './results/formSegmentation.ts';
import { listGroups } from './results/groupSegments.ts';
import { checkWindowFeatures, limitToWindow } from './results/limitToWindow.ts';
import { checkModel } from './results/modelBasis.ts';
import { offerModel } from './results/offerModel.ts';
import type { RunOptions } from './results/runOptions.ts';
import type { Segmentation, WindowTable } from './results/segmentation.ts';
import type { Runtime } from './runtime.ts';
import type { ReadingSettings } from './settings/settings.ts';
import { readCleaningOptions, readReadingOptions } from './settings/stageOptions.ts';
import type { CustomerSource, CustomerTable } from './source/customerSource.ts';
import { fileSource } from './source/fileSource.ts';
import { endThreadsAfter } from './tasks/task.ts';

/** The whole way from a file's bytes to named segments. Throws a `UserError` where the file has none. */
export async function segment(
  file: NamedSource,
  options: RunOptions,
  runtime: Runtime,
  clock: StageClock,
): Promise<Segmentation> {
  return endThreadsAfter(runtime.tasks, async () => {
    const table = await readCustomers(fileSource(file, runtime), options, runtime, clock);
    const foretell = startForetelling(table, options, runtime.tasks);
    return await groupCustomers({ table, foretell }, options, runtime, clock);
  });
}

/**
 * What became of the segments of a result over a window, at the ends of months, quarters or years.
 * @param period in place of that of the options
 */
export async function followSegmentation(
  { history, model, options, summary }: Segmentation,
  { tasks }: Pick<Runtime, 'tasks'>,
  period: RunOptions['movement']['period'] = options.movement.period,
): Promise<Movement | undefined> {
  if (history === undefined) return undefined;
  const { purchases, window } = history;
  const { model: kept } = options;
  const followed = { model, purchases, groups: listGroups(summary) };
  return endThreadsAfter(tasks, () =>
    followSegments(followed, { window, period, ...(kept && { kept: endOf(kept) }) }, tasks),
  );
}

/** New segments of the customers of a result over a window, in place of those of its kept model; called by the rules of now. */
export function refitSegmentation(
  { modelUse: _, ...segmentation }: Segmentation,
  { tasks }: Runtime,
  clock: StageClock,
): Promise<Segmentation> {
  const { borders: __, ...customers } = segmentation.customers;
  const { model: ___, ...options } = segmentation.options;
  return endThreadsAfter(tasks, () => fitSegments({ ...segmentation, customers }, options, { tasks, clock }));
}

/** Segments by the window of the customers of a result by all purchases. */
export function segmentWindow(
  segmentation: Segmentation,
  { tasks }: Runtime,
  clock: StageClock,
): Promise<Segmentation> {
  const options = { ...segmentation.options, window: true } as const;
  const table = limitToWindow(segmentation, options);
  return endThreadsAfter(tasks, () => fitSegments(table, options, { tasks, clock }));
}

/** How a file would be read and what its rows come to, without segments, under one setting after another. */
export function openCheck(file: NamedSource, runtime: Runtime): FileCheck<ReadingSettings> {
  return new FileCheck(file, runtime, (settings) => ({
    reading: readReadingOptions(settings),
    cleaning: { ...readCleaningOptions(settings), limitTime: runtime.limitTime },
  }));
}

/** Who the customers are. */
function readCustomers(
  source: CustomerSource,
  { reading, cleaning }: RunOptions,
  { limitTime }: Runtime,
  clock: StageClock,
): Promise<CustomerTable> {
  return source.read({ reading, cleaning: { ...cleaning, limitTime } }, (stage, work) =>
    clock.run(stage, work),
  );
}

interface Foretelling {
  readonly table: CustomerTable;
  /** What they are worth next; absent where nobody asks. */
  readonly foretell: ReturnType<typeof startForetelling>;
}

/** What groups they are. */
async function groupCustomers(
  { table: all, foretell }: Foretelling,
  options: RunOptions,
  runtime: Runtime,
  clock: StageClock,
): Promise<Segmentation> {
  const { model, offers = [] } = options;
  offerModel(offers, { options, provenance: all.provenance });
  const table = limitToWindow(all, options);
  if (model !== undefined) {
    checkModel(model, { options, provenance: table.provenance });
    const foretold = foretell ? attachForecast(table, await clock.run('value', foretell)) : table;
    return clock.run('name', () => classifyBy(model, foretold, { options, tasks: runtime.tasks }));
  }
  return fitSegments(table, options, { tasks: runtime.tasks, clock, ...(foretell && { foretell }) });
}

interface Fitting {
  readonly tasks: Runtime['tasks'];
  readonly clock: StageClock;
  readonly foretell?: Foretelling['foretell'];
}

async function fitSegments(
  table: WindowTable,
  options: RunOptions,
  { tasks, clock, foretell }: Fitting,
): Promise<Segmentation> {
  const scaled = await clock.run('standardize', async () => {
    // Figures of the past, to which those of a window are compared, are not foretold.
    if (options.window) checkWindowFeatures(options.features);
    const isByForecast = options.features.some(isPredicted);
    const { customers, asOf } = isByForecast ? attachForecast(table, await foretell?.()) : table;
    return scaleCustomers(customers, options, asOf);
  });
  const fitted = await clock.run('fit', (report) =>
    fitCustomers(scaled, options, (k, fraction) => report(fraction, `K = ${k}`), stepOnTasks(tasks)),
  );
  const foretold = foretell ? attachForecast(table, await clock.run('value', foretell)) : table;
  return clock.run('name', () => formSegmentation(foretold, fitted, { options, tasks }));
}
