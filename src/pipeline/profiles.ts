import { groupMembers } from './groupMembers.ts';
import type { SegmentProfile } from './naming/profile.ts';
import { rankSegments } from './naming/rankSegments.ts';
import { scoreCustomers } from './naming/scores.ts';
import { quantile } from './quantile.ts';
import type { Customers } from './rfm.ts';
import type { MeanMedian } from './segmentation.ts';
import { millisecondsPerDay } from './values/calendar.ts';

/** Figures per customer that profiles are made of; entry i of each is customer i. */
interface Figures {
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
  readonly averageOrder: Float64Array;
  /** Whole days since the first purchase. */
  readonly firstPurchase: Float64Array;
  readonly r: Float64Array;
  readonly f: Float64Array;
  readonly m: Float64Array;
  readonly newness: Float64Array;
}

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
  const profiles = groupMembers(segment, segmentCount).map((members) => profile(figures, members, revenue));
  const ranks = rankSegments(profiles);
  return profiles.map((each, i) => ({ ...each, ranks: ranks[i]! }));
}

function deriveFigures(customers: Customers, asOf: number): Figures {
  const { recency, frequency, monetary } = customers;
  const firstPurchase = customers.firstPurchase.map((first) =>
    Math.floor((asOf - first) / millisecondsPerDay),
  );
  return {
    recency,
    frequency,
    monetary,
    averageOrder: monetary.map((spend, i) => spend / frequency[i]!),
    firstPurchase,
    r: scoreCustomers(recency, 'lower'),
    f: scoreCustomers(frequency, 'higher'),
    m: scoreCustomers(monetary, 'higher'),
    newness: scoreCustomers(firstPurchase, 'lower'),
  };
}

function profile(figures: Figures, members: Int32Array, totalRevenue: number): Omit<SegmentProfile, 'ranks'> {
  const of = (column: Float64Array) => Float64Array.from(members, (i) => column[i]!);
  const recency = of(figures.recency).sort();
  const frequency = of(figures.frequency);
  const firstPurchase = of(figures.firstPurchase);
  const monetary = of(figures.monetary);
  const r = of(figures.r);
  const scores = { r: mean(r), f: mean(of(figures.f)), m: mean(of(figures.m)) };
  const revenue = sum(monetary);
  const share = ratio(members.length, figures.recency.length);
  const revenueShare = ratio(revenue, totalRevenue);
  return {
    customers: members.length,
    share,
    revenue,
    revenueShare,
    spendMultiple: ratio(revenueShare, share),
    recency: meanMedian(recency),
    recencyRange: { p10: quantile(recency, 0.1), p90: quantile(recency, 0.9) },
    overdue: overdue(figures, members),
    oneTimeShare: ratio(
      frequency.reduce((count, orders) => count + Number(orders === 1), 0),
      members.length,
    ),
    firstPurchase: meanMedian(firstPurchase.sort()),
    frequency: meanMedian(frequency.sort()),
    monetary: meanMedian(monetary.sort()),
    averageOrder: meanMedian(of(figures.averageOrder).sort()),
    scores: { ...scores, fm: (scores.f + scores.m) / 2 },
    newness: mean(of(figures.newness)),
    rSpread: spread(r.sort()),
  };
}

/** Repeat buyers' mean recency over their mean gap between orders. */
function overdue(figures: Figures, members: Int32Array): number {
  let repeatBuyers = 0;
  let recency = 0;
  let active = 0;
  let gaps = 0;
  for (const i of members) {
    if (figures.frequency[i]! < 2) continue;
    repeatBuyers++;
    recency += figures.recency[i]!;
    active += Math.max(0, figures.firstPurchase[i]! - figures.recency[i]!);
    gaps += figures.frequency[i]! - 1;
  }
  return active > 0 ? recency / repeatBuyers / (active / gaps) : Number.POSITIVE_INFINITY;
}

/** Range of sorted values without the outermost tenth on either side. */
function spread(sorted: Float64Array): number {
  const left = Math.floor(sorted.length / 10);
  return sorted.length === 0 ? 0 : sorted[sorted.length - 1 - left]! - sorted[left]!;
}

function meanMedian(sorted: Float64Array): MeanMedian {
  return { mean: mean(sorted), median: quantile(sorted, 0.5) };
}

function mean(values: Float64Array): number {
  return ratio(sum(values), values.length);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** 0 where there is nothing to divide by. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
