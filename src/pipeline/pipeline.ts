import { standardizeFeatures } from './features/features.ts';
import { fitMixtures } from './mixture/selection.ts';
import { stepOnTasks } from './model/mixtureTasks.ts';
import type { FittedMixtures } from './model/model.ts';
import { type Trial, tryRules } from './naming/tryRules.ts';
import { type OnProgress, StageClock, type Timings } from './progress/progress.ts';
import type { NamedSource } from './reading/readSource.ts';
import type { ReportInput, TransactionSource } from './report/report.ts';
import { type ReportOutput, writeReport } from './report/writeReport.ts';
import { formSegments, nameFormed } from './results/formSegmentation.ts';
import type { Segmentation } from './results/segmentation.ts';
import type { Runtime } from './runtime.ts';
import type { NamingSettings, Settings } from './settings/settings.ts';
import {
  readChoiceOptions,
  readCleaningOptions,
  readNamingOptions,
  readReadingOptions,
  readReportOptions,
  readSelectionOptions,
  readTransform,
} from './settings/stageOptions.ts';
import type { CustomerSource, CustomerTable } from './source/customerSource.ts';
import { fileSource } from './source/fileSource.ts';

/** A segmentation, and the settings that it was made by. */
export interface Run {
  readonly segmentation: Segmentation;
  readonly settings: Settings;
}

export interface TimedRun extends Run {
  readonly timings: Timings;
}

/** The whole way from a file's bytes to named segments. Throws a `UserError` where the file has none. */
export async function segment(
  file: NamedSource,
  settings: Settings,
  runtime: Runtime,
  onProgress: OnProgress,
): Promise<TimedRun> {
  const clock = new StageClock(runtime.now, onProgress);
  try {
    const table = await readCustomers(fileSource(file, runtime), settings, runtime, clock);
    const segmentation = await groupCustomers(table, settings, runtime, clock);
    return { segmentation, settings, timings: clock.timings() };
  } finally {
    runtime.tasks.end();
  }
}

/** Who the customers are. */
function readCustomers(
  source: CustomerSource,
  settings: Settings,
  { limitTime }: Runtime,
  clock: StageClock,
): Promise<CustomerTable> {
  const reading = readReadingOptions(settings);
  const cleaning = { ...readCleaningOptions(settings), limitTime };
  return source.read({ reading, cleaning }, (stage, work) => clock.run(stage, work));
}

/** What groups they are. */
async function groupCustomers(
  table: CustomerTable,
  settings: Settings,
  runtime: Runtime,
  clock: StageClock,
): Promise<Segmentation> {
  const scaled = await clock.run('standardize', () =>
    standardizeFeatures(table.customers, readTransform(settings)),
  );
  const fits = await clock.run('fit', (report) =>
    fitMixtures(
      scaled.features,
      readSelectionOptions(settings),
      (k, fraction) => report(fraction, `K = ${k}`),
      stepOnTasks(runtime.tasks),
    ),
  );
  return clock.run('name', () => nameFitted(table, { ...scaled, fits }, settings));
}

function nameFitted(
  table: CustomerTable,
  fitted: FittedMixtures,
  settings: Settings,
  components?: number,
): Segmentation {
  const unnamed = formSegments(table, fitted, readChoiceOptions(settings), components);
  return nameFormed(unnamed, readNamingOptions(settings));
}

/** The segments of another number of components, or of the best, of the mixtures that were fitted. */
export function chooseComponents({ segmentation, settings }: Run, components?: number): Run {
  return { segmentation: nameFitted(segmentation, segmentation.fitted, settings, components), settings };
}

/** The same segments, named by other rules. */
export function rename({ segmentation, settings }: Run, naming: NamingSettings): Run {
  return {
    segmentation: nameFormed(segmentation, readNamingOptions(naming)),
    settings: { ...settings, ...naming },
  };
}

/** What other rules would do. */
export function tryNaming({ segmentation }: Run, naming: NamingSettings): Trial {
  return tryRules(segmentation.profiles, readNamingOptions(naming));
}

/** Writes the report; with the transactions where their source is given. */
export function reportRun(
  { segmentation, settings }: Run,
  {
    source,
    ...input
  }: Pick<ReportInput, 'about' | 'pictures'> & {
    readonly source?: Omit<TransactionSource, 'limits'>;
  },
  output: ReportOutput,
): Promise<void> {
  const { limits } = readReadingOptions(settings);
  return writeReport(
    {
      ...input,
      segmentation,
      options: readReportOptions(settings),
      ...(source && { source: { ...source, limits } }),
    },
    output,
  );
}
