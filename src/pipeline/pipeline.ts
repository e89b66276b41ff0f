import { clean } from './clean.ts';
import { standardizeFeatures } from './features.ts';
import type { Fitted } from './fitted.ts';
import { fitMixtures } from './mixture/selection.ts';
import { nameFitted } from './nameFitted.ts';
import type { OnProgress } from './progress.ts';
import { computeRfm } from './rfm.ts';
import type { Segmentation } from './segmentation.ts';
import { listComponents, type Settings } from './settings.ts';
import { StageClock, type Timings } from './stageClock.ts';
import { readTransactions } from './transactions.ts';
import type { ByteSource, InflateRaw } from './workbook/byteSource.ts';
import { openWorkbook } from './workbook/openWorkbook.ts';

/** What differs between the places the pipeline runs in. */
export interface Runtime {
  readonly inflateRaw: InflateRaw;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
}

/** A file and the name it goes by. */
export interface NamedSource {
  readonly path: string;
  readonly bytes: ByteSource;
}

export interface Run {
  readonly segmentation: Segmentation;
  readonly timings: Timings;
}

/** Added to every variance, in squared standard deviations (scikit-learn's `reg_covar`). */
const regularization = 1e-6;

/** The whole way from a workbook's bytes to named segments. Throws a `UserError` where the workbook has none. */
export async function segment(
  { path, bytes }: NamedSource,
  settings: Settings,
  runtime: Runtime,
  onProgress: OnProgress,
): Promise<Run> {
  const clock = new StageClock(runtime.now, onProgress);
  const transactions = await clock.run('read', async (report) =>
    readTransactions(await openWorkbook(bytes, runtime.inflateRaw), report),
  );
  const { rows, cleaning } = await clock.run('clean', () => clean(transactions));
  const rfm = await clock.run('rfm', () => computeRfm(transactions, rows));
  const features = await clock.run('standardize', () => standardizeFeatures(rfm.customers));
  const fits = await clock.run('fit', (report) =>
    fitMixtures(features, readSelection(settings), (k, fraction) => report(fraction, `K = ${k}`)),
  );
  const { sheets, skippedSheets } = transactions;
  const fitted: Fitted = { path, sheets, skippedSheets, cleaning, rfm, features, fits };
  const segmentation = await clock.run('name', () => nameFitted(fitted, settings));
  return { segmentation, timings: clock.timings() };
}

function readSelection(settings: Settings) {
  return {
    components: listComponents(settings['mixture.components']),
    covariance: 'full',
    seed: settings['mixture.seed'],
    starts: settings['mixture.starts'],
    regularization,
  } as const;
}
