import { type CustomerFigures, deriveFigures, groupFigure } from '../customers/customerFigures.ts';
import type { Customers } from '../customers/rfm.ts';
import { groupMembers } from '../numbers/groupIndices.ts';
import { quantile } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import { type MeanMedian, rankSegments, type SegmentProfile } from './profile.ts';

/**
 * One profile per segment.
 * @param segment segment of customer i, 0 to `segmentCount` - 1
 * @param asOf milliseconds on the same clock as `Customers.lastPurchase`
 */
export function profileSegments(
  customers: Customers,
  segment: Int32Array,
  segmentCount: number,
  asOf: number,
): SegmentProfile[] {
  const figures = deriveFigures(customers, asOf);
  const revenue = sum(customers.monetary);
  const profiles = listMembers(figures, segment, segmentCount).map((members) =>
    profile(figures, members, revenue),
  );
  const ranks = rankSegments(profiles);
  return profiles.map((each, i) => ({ ...each, ranks: ranks[i]! }));
}

/** The members of one segment, and the values of each figure among them, ascending. */
interface Members {
  readonly all: Int32Array;
  readonly sorted: Readonly<Record<(typeof sortedFigures)[number], Float64Array>>;
}

const sortedFigures = ['recency', 'frequency', 'monetary', 'averageOrder', 'firstPurchase'] as const;

function listMembers(figures: CustomerFigures, segment: Int32Array, segmentCount: number): Members[] {
  const members = groupMembers(segment, segmentCount);
  const grouped = sortedFigures.map((name) => groupFigure(figures[name], segment, members));
  return members.map((all, s) => ({
    all,
    sorted: Object.fromEntries(sortedFigures.map((name, f) => [name, grouped[f]![s]!])) as Members['sorted'],
  }));
}

function profile(
  figures: CustomerFigures,
  { all, sorted }: Members,
  totalRevenue: number,
): Omit<SegmentProfile, 'ranks'> {
  const scoresOf = (column: Uint8Array) => gatherScores(column, all);
  const { recency, frequency } = sorted;
  const r = scoresOf(figures.r);
  const scores = { r: mean(r), f: mean(scoresOf(figures.f)), m: mean(scoresOf(figures.m)) };
  const revenue = sum(gather(figures.monetary.values, all));
  const share = ratio(all.length, figures.r.length);
  const revenueShare = ratio(revenue, totalRevenue);
  return {
    customers: all.length,
    share,
    revenue,
    revenueShare,
    spendMultiple: ratio(revenueShare, share),
    recency: meanMedian(recency),
    recencyRange: { p10: quantile(recency, 0.1), p90: quantile(recency, 0.9) },
    overdue: overdue(figures, all),
    oneTimeShare: ratio(
      frequency.reduce((count, orders) => count + Number(orders === 1), 0),
      all.length,
    ),
    firstPurchase: meanMedian(sorted.firstPurchase),
    frequency: meanMedian(frequency),
    monetary: meanMedian(sorted.monetary),
    averageOrder: meanMedian(sorted.averageOrder),
    scores: { ...scores, fm: (scores.f + scores.m) / 2 },
    newness: mean(scoresOf(figures.newness)),
    rSpread: spread(r.sort()),
  };
}

/** Repeat buyers' mean recency over their mean gap between orders. */
function overdue({ recency, frequency, firstPurchase }: CustomerFigures, members: Int32Array): number {
  let repeatBuyers = 0;
  let days = 0;
  let active = 0;
  let gaps = 0;
  for (const i of members) {
    if (frequency.values[i]! < 2) continue;
    repeatBuyers++;
    days += recency.values[i]!;
    active += Math.max(0, firstPurchase.values[i]! - recency.values[i]!);
    gaps += frequency.values[i]! - 1;
  }
  return active > 0 ? days / repeatBuyers / (active / gaps) : Number.POSITIVE_INFINITY;
}

/** Range of sorted values without the outermost tenth on either side. */
function spread(sorted: Uint8Array): number {
  const left = Math.floor(sorted.length / 10);
  return sorted.length === 0 ? 0 : sorted[sorted.length - 1 - left]! - sorted[left]!;
}

function gatherScores(column: Uint8Array, members: Int32Array): Uint8Array {
  const scores = new Uint8Array(members.length);
  for (let at = 0; at < scores.length; at++) scores[at] = column[members[at]!]!;
  return scores;
}

function meanMedian(sorted: Float64Array): MeanMedian {
  return { mean: mean(sorted), median: quantile(sorted, 0.5) };
}

function mean(values: Float64Array | Uint8Array): number {
  return ratio(sum(values), values.length);
}

function sum(values: Float64Array | Uint8Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** 0 where there is nothing to divide by. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
