import type { AveragedFigure, InSegment } from '../customers/figures.ts';

/** Positions among the segments by the means of recency, frequency and monetary value: 0 the worst, 1 the best. */
export interface Ranks {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** What naming needs to know of a segment: the mean and median of its customers' figures, and more. */
export interface SegmentProfile extends InSegment<AveragedFigure, MeanMedian> {
  readonly customers: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  readonly revenue: number;
  /** Of all revenue, 0 to 1. */
  readonly revenueShare: number;
  /** Mean spend as a multiple of the average customer's. */
  readonly spendMultiple: number;
  /** 10th and 90th percentile of `recency`. */
  readonly recencyRange: { readonly p10: number; readonly p90: number };
  readonly scores: Scores;
  readonly ranks: Ranks;
  /** Mean score of the first purchase: 5 for the fifth of customers who came last. */
  readonly newness: number;
  /** Range of the customers' recency scores without the outermost tenth on either side, 0 to 4. */
  readonly rSpread: number;
  /** Share of customers with exactly one order, 0 to 1. */
  readonly oneTimeShare: number;
  /** Repeat buyers' mean recency over their mean gap between orders; absent where no gap is known. */
  readonly overdue?: number;
  /** Median recency over the shop's usual gap between purchases; absent where nobody came back. */
  readonly usualGaps?: number;
  /** Median spend over that of all customers; absent where that is not above 0. */
  readonly typicalSpend?: number;
}

type Means = Pick<SegmentProfile, 'recency' | 'frequency' | 'monetary'>;

/**
 * Where each segment's means stand among those of all the segments. A mean is at or above their quantile q (linear
 * interpolation) exactly if its rank is at least q, however the means are scaled. Equal means have equal ranks.
 */
export function rankSegments(segments: readonly Means[]): Ranks[] {
  const r = rankValues(segments.map(({ recency }) => -recency.mean));
  const f = rankValues(segments.map(({ frequency }) => frequency.mean));
  const m = rankValues(segments.map(({ monetary }) => monetary.mean));
  return segments.map((_, i) => ({ r: r[i]!, f: f[i]!, m: m[i]! }));
}

/** The share of the others that are lower, 0 to 1, an equal one counting half; 0.5 where there are no others. */
function rankValues(values: readonly number[]): number[] {
  return values.map((value) => {
    const lower = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length - 1;
    return values.length === 1 ? 0.5 : (lower + equal / 2) / (values.length - 1);
  });
}

export interface MeanMedian {
  readonly mean: number;
  readonly median: number;
}

/** A segment's mean of its customers' own 1-5 scores (5 is best); `fm` is the mean of `f` and `m`. */
export interface Scores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly fm: number;
}
