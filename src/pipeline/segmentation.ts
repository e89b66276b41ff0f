import type { Cleaning } from './clean.ts';
import type { KeptRows } from './keptRows.ts';
import type { Criterion } from './mixture/mixtureFit.ts';
import type { Reading } from './reading/reading.ts';
import type { Remarks } from './remarks.ts';
import type { Customers } from './rfm.ts';

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

export interface Segment {
  /** 1 for the most valuable segment (highest mean monetary value), counting up. */
  readonly id: number;
  readonly name: string;
  /** Id of the naming rule that matched. */
  readonly rule: string;
  /** Why the segment has this name, in words. */
  readonly reason: string;
  readonly description: string;
  readonly action: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly customers: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  readonly revenue: number;
  /** Of all revenue, 0 to 1. */
  readonly revenueShare: number;
  /** Days from the last purchase to the as-of date. */
  readonly recency: MeanMedian;
  /** Distinct invoices per customer. */
  readonly frequency: MeanMedian;
  /** Sum of quantity x price per customer. */
  readonly monetary: MeanMedian;
  readonly scores: Scores;
}

/** One fitted mixture, as the criteria plot shows it. */
export interface FitSummary {
  readonly k: number;
  readonly bic: number;
  readonly aic: number;
  /** BIC plus twice the entropy of the memberships. */
  readonly icl: number;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** Share of the customers in the smallest segment, 0 to 1; 0 where a component is nobody's most probable one. */
  readonly smallestShare: number;
  /** Why the criterion may not choose this K, in words; absent where it may. */
  readonly ruledOut?: string;
}

export interface Selection {
  readonly criterion: Criterion;
  /** The K of the segments: the best one, unless the user chose another. */
  readonly chosen: number;
  /** The K of the lowest criterion among the `fits` that are not ruled out, or among all where all are. */
  readonly best: number;
  /** There where `best` is the largest K that the settings let be tried, so that a larger one may be better still. */
  readonly bestIsMost?: true;
  readonly fits: readonly FitSummary[];
}

export interface SourceSummary {
  readonly path: string;
  /** The sheets that were read: name and data rows (the header is not counted). */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly rows: number;
}

/** Everything about a segmentation but the customers themselves: small, plain JSON, safe to show and to keep. */
export interface SegmentationSummary extends Remarks {
  readonly source: SourceSummary;
  readonly cleaning: Cleaning;
  /** Recency is counted to this moment: local date and time without a zone, `2011-12-10T12:50:00`. */
  readonly asOf: string;
  /** First and last kept purchase, in the form of `asOf`. */
  readonly period: { readonly first: string; readonly last: string };
  readonly customers: number;
  readonly invoices: number;
  readonly revenue: number;
  readonly selection: Selection;
  readonly segments: readonly Segment[];
  /** One sentence each: what is to be said about the naming rules. */
  readonly namingWarnings: readonly string[];
}

/** Which segment each customer belongs to; entry i speaks of customer i. */
export interface Membership {
  /** Index into `SegmentationSummary.segments`. */
  readonly segment: Int32Array;
  /** Posterior probability of that segment, 0 to 1. */
  readonly probability: Float64Array;
  /** Index of the second most probable segment; -1 where there is only one. */
  readonly secondBest: Int32Array;
}

/** Each customer's own 1-5 scores, 5 the best; entry i is that of customer i. */
export interface CustomerScores {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

export interface Segmentation {
  readonly summary: SegmentationSummary;
  readonly customers: Customers;
  readonly scores: CustomerScores;
  readonly membership: Membership;
  /** Where the customers' transactions stand in the source. */
  readonly kept: KeptRows;
  readonly reading: Reading;
}
