import { type CustomerFigures, deriveFigures, groupFigure } from '../customers/customerFigures.ts';
import type { Figure } from '../customers/figure.ts';
import { type AveragedFigure, averagedFigures, byFigure, figures, inSegment } from '../customers/figures.ts';
import type { Customers } from '../customers/rfm.ts';
import { groupMembers } from '../numbers/groupIndices.ts';
import { quantile } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import { type MeanMedian, rankSegments, type SegmentProfile } from './profile.ts';

/**
 * One profile per segment. Shares are of all customers; what a segment is compared with are those in segments.
 * @param segment segment of customer i, 0 to `segmentCount` - 1; below 0 for one who is in none
 * @param asOf milliseconds on the same clock as `Customers.lastPurchase`
 */
export function profileSegments(
  customers: Customers,
  segment: Int32Array,
  segmentCount: number,
  asOf: number,
): SegmentProfile[] {
  const derived = deriveFigures(customers, asOf);
  const totals = sumShop(customers, segment, derived);
  const profiles = listMembers(derived, segment, segmentCount).map((members) =>
    profile(derived, members, totals),
  );
  const ranks = rankSegments(profiles);
  return profiles.map((each, i) => ({ ...each, ranks: ranks[i]! }));
}

/** A profile of customers who are no segment. */
export type ApartProfile = Omit<SegmentProfile, 'ranks'>;

/**
 * The profile of those who are in no segment for one reason; undefined where nobody is. Parameters as of `profileSegments`.
 * @param why in place of their segments' indices
 */
export function profileAside(
  customers: Customers,
  segment: Int32Array,
  asOf: number,
  why: number,
): ApartProfile | undefined {
  if (!segment.includes(why)) return undefined;
  const derived = deriveFigures(customers, asOf);
  const places = segment.map((s) => (s === why ? 0 : -1));
  return profile(derived, listMembers(derived, places, 1)[0]!, sumShop(customers, segment, derived));
}

/** What a profile is compared with. */
interface Totals {
  readonly revenue: number;
  readonly medianSpend: number;
  /** In days; NaN where nobody came back. */
  readonly usualGap: number;
  /** Of those in segments. */
  readonly within: { readonly customers: number; readonly revenue: number };
}

function sumShop(
  { count, monetary }: Customers,
  segment: Int32Array,
  { orders, usualGap }: CustomerFigures,
): Totals {
  const revenue = sum(monetary);
  const within = { customers: count, revenue };
  for (let i = 0; i < segment.length; i++) {
    if (segment[i]! >= 0) continue;
    within.customers--;
    within.revenue -= monetary[i]!;
  }
  const medianSpend = quantile(gather(monetary, orders.monetary), 0.5);
  return { revenue, medianSpend, usualGap, within };
}

/** The medians of recency and spend beside the shop's rhythm and its customer in the middle. */
function compareMedians(
  { recency, monetary }: Members['sorted'],
  { usualGap, medianSpend }: Totals,
): Pick<SegmentProfile, 'usualGaps' | 'typicalSpend'> {
  return {
    ...(usualGap > 0 && { usualGaps: quantile(recency, 0.5) / usualGap }),
    ...(medianSpend > 0 && { typicalSpend: quantile(monetary, 0.5) / medianSpend }),
  };
}

/** The members of one segment, and the values of each figure among them, ascending. */
interface Members {
  readonly all: Int32Array;
  readonly sorted: Readonly<Record<AveragedFigure, Float64Array>>;
}

function listMembers(derived: CustomerFigures, segment: Int32Array, segmentCount: number): Members[] {
  const members = groupMembers(segment, segmentCount);
  const grouped = byFigure(averagedFigures, (id) => groupFigure(derived, id, segment, members));
  return members.map((all, s) => ({ all, sorted: byFigure(averagedFigures, (id) => grouped[id][s]!) }));
}

function profile(
  { columns }: CustomerFigures,
  { all, sorted }: Members,
  totals: Totals,
): Omit<SegmentProfile, 'ranks'> {
  const scoresOf = (column: Uint8Array) => gatherScores(column, all);
  const { recency, frequency } = sorted;
  const r = scoresOf(columns.r);
  const scores = { r: mean(r), f: mean(scoresOf(columns.f)), m: mean(scoresOf(columns.m)) };
  const revenue = sum(gather(columns.monetary, all));
  return {
    customers: all.length,
    share: ratio(all.length, columns.r.length),
    revenue,
    revenueShare: ratio(revenue, totals.revenue),
    spendMultiple: ratio(ratio(revenue, totals.within.revenue), ratio(all.length, totals.within.customers)),
    ...inSegment(averagedFigures, (id) => average(id, sorted[id])),
    recencyRange: { p10: quantile(recency, 0.1), p90: quantile(recency, 0.9) },
    ...measureOverdue(columns, all),
    ...compareMedians(sorted, totals),
    oneTimeShare: ratio(
      frequency.reduce((count, orders) => count + Number(orders === 1), 0),
      all.length,
    ),
    scores: { ...scores, fm: (scores.f + scores.m) / 2 },
    newness: mean(scoresOf(columns.newness)),
    rSpread: spread(r.sort()),
  };
}

/** Repeat buyers' mean recency over their mean gap between orders. */
function measureOverdue(
  { recency, frequency, sinceFirstPurchase }: CustomerFigures['columns'],
  members: Int32Array,
): Pick<SegmentProfile, 'overdue'> {
  let repeatBuyers = 0;
  let days = 0;
  let active = 0;
  let gaps = 0;
  for (const i of members) {
    if (frequency[i]! < 2) continue;
    repeatBuyers++;
    days += recency[i]!;
    active += Math.max(0, sinceFirstPurchase[i]! - recency[i]!);
    gaps += frequency[i]! - 1;
  }
  return active > 0 ? { overdue: days / repeatBuyers / (active / gaps) } : {};
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

function average(id: AveragedFigure, sorted: Float64Array): MeanMedian | undefined {
  const { mayBeAbsent }: Figure = figures[id];
  if (mayBeAbsent && sorted.length === 0) return undefined;
  return { mean: mean(sorted), median: quantile(sorted, 0.5) };
}

function mean(values: Float64Array | Uint8Array): number {
  return ratio(sum(values), values.length);
}

function sum(values: Float64Array | Uint8Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/** 0 where there is nothing to divide by. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
