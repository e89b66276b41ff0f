import type { MeanMedian, Scores } from '../segmentation.ts';

/** Positions among the segments by the means of recency, frequency and monetary value: 0 the worst, 1 the best. */
export interface Ranks {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** What naming needs to know of a segment. Days are counted back from the as-of date. */
export interface SegmentProfile {
  readonly customers: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  readonly revenue: number;
  /** Of all revenue, 0 to 1. */
  readonly revenueShare: number;
  /** Mean spend as a multiple of the average customer's. */
  readonly spendMultiple: number;
  /** Whole days since the last purchase. */
  readonly recency: MeanMedian;
  /** 10th and 90th percentile of `recency`. */
  readonly recencyRange: { readonly p10: number; readonly p90: number };
  /** Whole days since the first purchase. */
  readonly firstPurchase: MeanMedian;
  /** Orders per customer. */
  readonly frequency: MeanMedian;
  /** Spend per customer. */
  readonly monetary: MeanMedian;
  /** Spend per order, each customer's own average. */
  readonly averageOrder: MeanMedian;
  readonly scores: Scores;
  readonly ranks: Ranks;
  /** Mean score of the first purchase: 5 for the fifth of customers who came last. */
  readonly newness: number;
  /** Range of the customers' recency scores without the outermost tenth on either side, 0 to 4. */
  readonly rSpread: number;
  /** Share of customers with exactly one order, 0 to 1. */
  readonly oneTimeShare: number;
  /** Repeat buyers' mean recency over their mean gap between orders; Infinity where no gap is known. */
  readonly overdue: number;
}
