import type { Cleaning } from './clean.ts';
import type { KeptRows } from './keptRows.ts';
import type { Matrix } from './mixture/matrix.ts';
import type { MixtureFit } from './mixture/mixtureFit.ts';
import type { Reading } from './reading/reading.ts';
import type { SheetRange } from './reading/readRange.ts';
import type { Remarks } from './remarks.ts';
import type { Rfm } from './rfm.ts';

/** Everything that reading and fitting have found: other names or another K need no more than this. */
export interface Fitted extends Remarks {
  readonly path: string;
  readonly sheets: readonly SheetRange[];
  readonly skippedSheets: readonly string[];
  readonly reading: Reading;
  readonly kept: KeptRows;
  readonly cleaning: Cleaning;
  readonly rfm: Rfm;
  /** One row per customer of `rfm`. */
  readonly features: Matrix;
  /** Ascending in K; at least one. */
  readonly fits: readonly MixtureFit[];
}
