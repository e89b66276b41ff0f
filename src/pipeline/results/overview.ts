import { deriveFigures, groupFigure } from '../customers/customerFigures.ts';
import type { Customers } from '../customers/rfm.ts';
import type { Matrix } from '../mixture/matrix.ts';
import { createRandom } from '../mixture/random.ts';
import { groupMembers } from '../numbers/groupIndices.ts';
import { quantile } from '../numbers/orderAscending.ts';

import type { UnnamedSegments } from './segmentation.ts';

export const measures = ['recency', 'frequency', 'monetary'] as const;

export type Measure = (typeof measures)[number];

type ByMeasure<Value> = Readonly<Record<Measure, Value>>;

/** Percentiles of one measure over a segment's customers. */
export interface Spread {
  readonly p5: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p95: number;
}

/** Some customers, picked evenly at random; entry i of each column is one customer. */
export interface CustomerSample {
  /** Index of the segment. */
  readonly segment: readonly number[];
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

/** What the charts draw beyond the summary; its size does not grow with the number of customers. */
export interface Overview {
  /** One per segment. */
  readonly spreads: readonly ByMeasure<Spread>[];
  /** One per segment: means of the features that the mixtures were fitted to, in standard deviations from the mean of all. */
  readonly scaledMeans: readonly ByMeasure<number>[];
  readonly sample: CustomerSample;
}

/** More points than these neither show more nor draw fast. */
const sampleSize = 1500;

export function surveySegments({ customers, asOf, fitted, membership, profiles }: UnnamedSegments): Overview {
  const members = groupMembers(membership.segment, profiles.length);
  const figures = deriveFigures(customers, asOf);
  const sorted = byMeasure((measure) => groupFigure(figures[measure], membership.segment, members));
  return {
    spreads: members.map((_, segment) => byMeasure((measure) => spread(sorted[measure][segment]!))),
    scaledMeans: members.map((ofSegment) => averageFeatures(fitted.features, ofSegment)),
    sample: sampleCustomers(customers, membership.segment),
  };
}

function spread(sorted: Float64Array): Spread {
  const [p5, q1, median, q3, p95] = [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => quantile(sorted, p));
  return { p5: p5!, q1: q1!, median: median!, q3: q3!, p95: p95! };
}

/** The features' columns are the measures, in their order. */
function averageFeatures({ columns, values }: Matrix, members: Int32Array): ByMeasure<number> {
  return byMeasure((_, column) => {
    let total = 0;
    for (const i of members) total += values[i * columns + column]!;
    return total / Math.max(members.length, 1);
  });
}

function sampleCustomers(customers: Customers, segment: Int32Array): CustomerSample {
  const picked = pickEvenly(customers.count, sampleSize);
  const of = (column: Int32Array | Float64Array) => picked.map((i) => column[i]!);
  return {
    segment: of(segment),
    recency: of(customers.recency),
    frequency: of(customers.frequency),
    monetary: of(customers.monetary),
  };
}

/** `wanted` of the numbers below `count`, ascending, each as likely as any other (Knuth's selection sampling); the same ones every time. */
function pickEvenly(count: number, wanted: number): number[] {
  const random = createRandom(1);
  const picked: number[] = [];
  for (let i = 0; i < count; i++) {
    if ((count - i) * random() < wanted - picked.length) picked.push(i);
  }
  return picked;
}

function byMeasure<Value>(of: (measure: Measure, index: number) => Value): ByMeasure<Value> {
  const [recency, frequency, monetary] = measures.map(of);
  return { recency: recency!, frequency: frequency!, monetary: monetary! };
}
