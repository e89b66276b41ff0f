import { clean } from './cleaning/clean.ts';
import { locateKeptRows } from './customers/keptRows.ts';
import { computeRfm } from './customers/rfm.ts';
import { standardizeFeatures } from './features/features.ts';
import { fitMixtures } from './mixture/selection.ts';
import type { Fitted } from './model/fitted.ts';
import { type FormedSegments, formSegments } from './model/formSegments.ts';
import { stepOnTasks } from './model/mixtureTasks.ts';
import { type OnProgress, StageClock, type Timings } from './progress/progress.ts';
import { type NamedSource, readSource } from './reading/readSource.ts';
import { nameFormed } from './results/nameFormed.ts';
import type { Segmentation } from './results/segmentation.ts';
import type { Runtime } from './runtime.ts';
import type { Settings } from './settings/settings.ts';
import {
  readChoiceOptions,
  readCleaningOptions,
  readReadingOptions,
  readSelectionOptions,
} from './settings/stageOptions.ts';

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
  // Before anything is read: what is wrong with it can be said at once.
  const cleaning = readCleaningOptions(settings);
  const clock = new StageClock(runtime.now, onProgress);
  const transactions = await clock.run('read', async (report) =>
    readSource({ path, bytes }, readReadingOptions(settings), runtime, report),
  );
  const cleaned = await clock.run('clean', () =>
    clean(transactions, { ...cleaning, limitTime: runtime.limitTime }),
  );
  const rfm = await clock.run('rfm', () => computeRfm(transactions, cleaned, cleaning.asOf));
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
    const formed = formSegments(fitted, readChoiceOptions(settings));
    return { formed, segmentation: nameFormed(formed, settings) };
  });
  return { formed, segmentation, timings: clock.timings() };
}
