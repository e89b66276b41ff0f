import { groupFigure } from '../customers/customerFigures.ts';
import {
  type AveragedFigure,
  byFigure,
  type InSegment,
  inSegment,
  type SegmentFigure,
  segmentFigures,
} from '../customers/figures.ts';
import type { Customers } from '../customers/rfm.ts';
import { createRandom } from '../mixture/random.ts';
import { groupMembers } from '../numbers/groupIndices.ts';
import { quantile } from '../numbers/orderAscending.ts';
import { assignGroups } from './groupSegments.ts';
import { hasGroups } from './outline.ts';
import type { Segmentation } from './segmentation.ts';

/** The figures that a sample of customers has. */
export const measures = ['recency', 'frequency', 'monetary'] as const satisfies readonly SegmentFigure[];

export type Measure = (typeof measures)[number];

type ByMeasure<Value> = Readonly<Record<Measure, Value>>;

/** A value for each of the features, and for no other figure. */
type ScaledMeans = Readonly<Partial<Record<AveragedFigure, number>>>;

/** Percentiles of one figure over a segment's customers. */
export interface Spread {
  readonly p5: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p95: number;
}

/** Some customers of the segments, picked evenly at random; entry i of each column is one customer. */
export interface CustomerSample extends ByMeasure<readonly number[]> {
  /** Index of the segment. */
  readonly segment: readonly number[];
  /** Absent from what pages kept while it was not there. */
  readonly ids?: readonly string[];
}

/** How figures spread in segments or in groups, an entry for each of them. */
export interface Survey {
  readonly spreads: readonly InSegment<SegmentFigure, Spread>[];
  /** Means of the features that the mixtures were fitted to, in standard deviations from the mean of all. */
  readonly scaledMeans: readonly ScaledMeans[];
}

/** What the charts draw beyond the summary, of the segments and of the groups; its size does not grow with the number of customers. */
export interface Overview extends Survey {
  readonly groups: Survey;
  readonly sample: CustomerSample;
}

/** More points than these neither show more nor draw fast. */
const sampleSize = 1500;

export function surveySegments(segmentation: Segmentation): Overview {
  const { customers, membership, profiles, summary } = segmentation;
  const parts = summary.groups.map((group) => group.parts);
  const ofSegments = survey(segmentation, membership.segment, profiles.length);
  return {
    ...ofSegments,
    // Groups of one part each are the segments, in their order.
    groups: hasGroups(summary)
      ? survey(segmentation, assignGroups(membership, parts), parts.length)
      : ofSegments,
    sample: sampleCustomers(customers, membership.segment),
  };
}

/** @param group that of customer i, 0 to `count` - 1 */
function survey({ figures, fitted }: Segmentation, group: Int32Array, count: number): Survey {
  const members = groupMembers(group, count);
  const sorted = byFigure(segmentFigures, (id) => groupFigure(figures, id, group, members));
  return {
    spreads: members.map((_, i) => inSegment(segmentFigures, (id) => spread(sorted[id][i]!))),
    scaledMeans: members.map((each) => averageFeatures(fitted, each)),
  };
}

function spread(sorted: Float64Array): Spread | undefined {
  if (sorted.length === 0) return undefined;
  const [p5, q1, median, q3, p95] = [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => quantile(sorted, p));
  return { p5: p5!, q1: q1!, median: median!, q3: q3!, p95: p95! };
}

function averageFeatures(
  { features: { columns, values }, scaler }: Segmentation['fitted'],
  members: Int32Array,
): ScaledMeans {
  const means = scaler.figures.map((id, column) => {
    let total = 0;
    for (let at = 0; at < members.length; at++) total += values[members[at]! * columns + column]!;
    return [id, total / Math.max(members.length, 1)];
  });
  return Object.fromEntries(means);
}

function sampleCustomers(customers: Customers, segment: Int32Array): CustomerSample {
  const picked = pickEvenly(customers.count, sampleSize).filter((i) => segment[i]! >= 0);
  const of = (column: Int32Array | Float64Array) => picked.map((i) => column[i]!);
  const ids = picked.map((i) => customers.ids[i]!);
  return { segment: of(segment), ids, ...byFigure(measures, (measure) => of(customers[measure])) };
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
