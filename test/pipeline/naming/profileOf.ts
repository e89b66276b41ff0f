import { type AveragedFigure, averagedFigures, inSegment } from '../../../src/pipeline/customers/figures.ts';
import type { SegmentProfile } from '../../../src/pipeline/segments/profile.ts';

interface Sketch {
  /** r, f, m */
  readonly scores: readonly [number, number, number];
  readonly recency: number;
  readonly orders: number;
  readonly spend: number;
  readonly spendMultiple?: number;
  readonly customers?: number;
  readonly firstPurchase?: number;
  /** Of the shop, in days. */
  readonly usualGap?: number;
}

/** A profile of customers who are all alike; figures that nobody sketched they do not have. */
export function profileOf(sketch: Sketch): SegmentProfile {
  const { scores, recency, orders, spend, spendMultiple = 1, customers = 100, firstPurchase = 600 } = sketch;
  const { usualGap = 60 } = sketch;
  const [r, f, m] = scores;
  const values: Partial<Record<AveragedFigure, number>> = {
    recency,
    sinceFirstPurchase: firstPurchase,
    frequency: orders,
    monetary: spend,
    averageOrder: spend / orders,
  };
  const both = (value: number) => ({ mean: value, median: value });
  return {
    customers,
    share: 0.1,
    revenue: customers * spend,
    revenueShare: 0.1 * spendMultiple,
    spendMultiple,
    ...inSegment(averagedFigures, (id) => {
      const value = values[id];
      return value === undefined ? undefined : both(value);
    }),
    recencyRange: { p10: recency / 2, p90: recency * 1.5 },
    scores: { r, f, m, fm: (f + m) / 2 },
    ranks: { r: 0.5, f: 0.5, m: 0.5 },
    newness: 3,
    rSpread: 1,
    oneTimeShare: 0,
    overdue: 3,
    usualGaps: recency / usualGap,
    typicalSpend: 2 * spendMultiple,
  };
}
