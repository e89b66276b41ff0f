import { clean, readPolicy } from './clean.ts';
import { standardizeFeatures } from './features.ts';
import type { Fitted } from './fitted.ts';
import { type FormedSegments, formSegments } from './formSegments.ts';
import { locateKeptRows } from './keptRows.ts';
import { fitMixtures } from './mixture/selection.ts';
import { nameFormed } from './nameFitted.ts';
import type { CreateGzip } from './output/gzip.ts';
import type { OnProgress } from './progress.ts';
import { readSource } from './reading/readSource.ts';
import { computeRfm } from './rfm.ts';
import type { Segmentation } from './segmentation.ts';
import { readAsOf } from './settings/readingSettings.ts';
import { readSelectionOptions } from './settings/selectionOptions.ts';
import type { Settings } from './settings/settings.ts';
import { StageClock, type Timings } from './stageClock.ts';
import { stepOnTasks } from './tasks/mixtureSteps.ts';
import type { PipelineTasks } from './tasks/taskTable.ts';
import type { ByteSource, InflateRaw } from './workbook/byteSource.ts';
import type { LimitTime } from './workbook/limitTime.ts';

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

/** A file and the name it goes by. */
export interface NamedSource {
  readonly path: string;
  readonly bytes: ByteSource;
}

export interface Run {
  /** What other naming rules need, to name the segments anew. */
  readonly formed: FormedSegments;
  readonly segmentation: Segmentation;
  readonly timings: Timings;
}

/** The whole way from a workbook's bytes to named segments. Throws a `UserError` where the workbook has none. */
export async function segment(
  source: NamedSource,
  settings: Settings,
  runtime: Runtime,
  onProgress: OnProgress,
): Promise<Run> {
  try {
    return await runStages(source, settings, runtime, onProgress);
  } finally {
    runtime.tasks.end();
  }
}

async function runStages(
  { path, bytes }: NamedSource,
  settings: Settings,
  runtime: Runtime,
  onProgress: OnProgress,
): Promise<Run> {
  const clock = new StageClock(runtime.now, onProgress);
  const transactions = await clock.run('read', async (report) =>
    readSource({ path, bytes }, settings, runtime, report),
  );
  const asOf = readAsOf(settings);
  const cleaned = await clock.run('clean', () => clean(transactions, readPolicy(settings, asOf)));
  const rfm = await clock.run('rfm', () => computeRfm(transactions, cleaned, asOf));
  const features = await clock.run('standardize', () =>
    standardizeFeatures(rfm.customers, settings['features.transform']),
  );
  const fits = await clock.run('fit', (report) =>
    fitMixtures(
      features,
      readSelectionOptions(settings),
      (k, fraction) => report(fraction, `K = ${k}`),
      stepOnTasks(runtime.tasks),
    ),
  );
  const { sheets, skippedSheets, notes, warnings, reading } = transactions;
  const fitted: Fitted = {
    path,
    sheets,
    skippedSheets,
    notes,
    warnings,
    reading,
    kept: locateKeptRows(transactions, cleaned),
    cleaning: cleaned.cleaning,
    rfm,
    features,
    fits,
  };
  const { formed, segmentation } = await clock.run('name', () => {
    const formed = formSegments(fitted, settings);
    return { formed, segmentation: nameFormed(formed, settings) };
  });
  return { formed, segmentation, timings: clock.timings() };
}
