import { clean, readPolicy } from './clean.ts';
import { standardizeFeatures } from './features.ts';
import type { Fitted } from './fitted.ts';
import { type FormedSegments, formSegments } from './formSegments.ts';
import { locateKeptRows } from './keptRows.ts';
import { fitMixtures } from './mixture/selection.ts';
import { nameFormed } from './nameFormed.ts';
import type { OnProgress } from './progress.ts';
import { type NamedSource, readSource } from './reading/readSource.ts';
import { computeRfm } from './rfm.ts';
import type { Runtime } from './runtime.ts';
import type { Segmentation } from './segmentation.ts';
import { readAsOf } from './settings/readingSettings.ts';
import { readSelectionOptions } from './settings/selectionOptions.ts';
import type { Settings } from './settings/settings.ts';
import { StageClock, type Timings } from './stageClock.ts';
import { stepOnTasks } from './tasks/stepOnTasks.ts';

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
  const cleaned = await clock.run('clean', () =>
    clean(transactions, readPolicy(settings, asOf, runtime.limitTime)),
  );
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
