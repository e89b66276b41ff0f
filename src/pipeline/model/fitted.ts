import type { Cleaning } from '../cleaning/clean.ts';
import type { KeptRows } from '../customers/keptRows.ts';
import type { Rfm } from '../customers/rfm.ts';
import type { Remarks } from '../language/remarks.ts';
import type { Matrix } from '../mixture/matrix.ts';
import type { MixtureFit } from '../mixture/mixture.ts';
import type { Reading } from '../reading/reading.ts';
import type { SheetRange } from '../reading/transactionSink.ts';

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
