import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { correlate } from '../numbers/correlate.ts';
import type { Lessons } from './chooseTeachers.ts';
import type { KnownCustomers } from './knownCustomers.ts';
import { meanAbsoluteError, measureAuc, measureTopShare, shareOf, sumParts, total } from './measures.ts';
import type { Outcome } from './outcome.ts';
import type { Prediction } from './predictCustomers.ts';

/** A sum over customers, as it was predicted and as it came. */
export interface Sums {
  readonly predicted: number;
  readonly actual: number;
}

/** How near a prediction came, customer by customer and in all. */
export interface Quality {
  /** Of what was predicted and what came, -1 to 1. */
  readonly correlation: number;
  /** Mean absolute error of a customer. */
  readonly mae: number;
  readonly total: Sums;
}

/** A way to predict spend that needs no model. */
export type BaselineName = 'pastSpend' | 'lastPeriod' | 'segmentMean';

interface Baseline {
  readonly name: BaselineName;
  readonly correlation: number;
  /** Of the spend that came, what the fifth that it puts first brought, 0 to 1. */
  readonly topFifthShare: number;
  /** Absent where it gives an order alone. */
  readonly quality?: Quality;
}

/** What would have been predicted at a day of the past, beside what came. */
export interface Backtest {
  /** The first day that was predicted, since 1970-01-01. */
  readonly cut: number;
  readonly customers: number;
  readonly leftOutDays: number;
  readonly orders: Quality;
  readonly spend: Quality;
  /** How often one who came back was expected to order more than one who did not; undefined where all did or none. */
  readonly auc: number | undefined;
  readonly topFifthShare: number;
  /** Spend of tenths of the customers, those predicted best first. */
  readonly deciles: readonly Sums[];
  readonly baselines: readonly Baseline[];
  /** Orders and spend by the label that customers had before the cut; empty where there are none. */
  readonly segments: readonly SegmentSums[];
  readonly churnBands: readonly TestedBand[];
  /** Of the spend that came, 0 to 1. */
  readonly shareOfNew: number;
}

interface SegmentSums {
  readonly label: number;
  readonly customers: number;
  readonly orders: Sums;
  readonly spend: Sums;
}

/** Customers by their risk to stay away: under a third, up to two thirds, over them. */
interface TestedBand {
  readonly customers: number;
  /** Of them, who did not buy; 0 to 1, undefined of none. */
  readonly stayedAway: number | undefined;
}

/**
 * The label of each customer of the purchase days, made of what was before a day alone; below 0 where there is none.
 * Undefined for a day at which nobody was labelled.
 * @param cut the first day of which nothing is known, since 1970-01-01
 * @param days of those who are tested: some of the customers, where there are many
 */
export type SegmentsAt = (cut: number, days: PurchaseDays) => Int32Array | undefined;

export function backtest(lessons: Lessons, cut: number, leftOut: number, segmentsAt?: SegmentsAt): Backtest {
  const known = lessons.know(cut);
  const predictor = lessons.learn(cut, leftOut);
  const prediction = lessons.predict(cut, leftOut);
  const came = lessons.seeWhatCame(cut);
  const all = segmentsAt?.(cut, lessons.shop.days);
  const labels = all && pickLabels(all, known);
  const deciles = sumParts(prediction.spend, came.spend, 10);
  const spend = judge(prediction.spend, came.spend);
  return {
    cut,
    customers: known.count,
    leftOutDays: predictor.leftOutDays,
    orders: judge(prediction.orders, came.orders),
    spend,
    auc: measureAuc(prediction.orders, (i) => came.orders[i]! > 0),
    topFifthShare: shareOf(deciles[0]!.actual + deciles[1]!.actual, spend.total.actual),
    deciles,
    baselines: judgeBaselines(known, came, labels),
    segments: labels ? sumSegments(labels, prediction, came) : [],
    churnBands: testBands(prediction, came),
    shareOfNew: came.shareOfNew,
  };
}

const judge = (predicted: Float64Array, actual: Float64Array): Quality => ({
  correlation: correlate(predicted, actual),
  mae: meanAbsoluteError(predicted, actual),
  total: { predicted: total(predicted), actual: total(actual) },
});

function judgeBaselines(
  known: KnownCustomers,
  { spend }: Outcome,
  labels: Int32Array | undefined,
): readonly Baseline[] {
  const describe = (name: BaselineName, score: Float64Array, isAmount: boolean): Baseline => ({
    name,
    correlation: correlate(score, spend),
    topFifthShare: measureTopShare(score, spend, 0.2),
    ...(isAmount && { quality: judge(score, spend) }),
  });
  return [
    describe('pastSpend', known.spend, false),
    describe('lastPeriod', known.lastSpend, true),
    ...(labels ? [describe('segmentMean', averageByLabel(labels, known.lastSpend), true)] : []),
  ];
}

function pickLabels(labels: Int32Array, { who }: KnownCustomers): Int32Array {
  const own = new Int32Array(who.length);
  for (let i = 0; i < own.length; i++) own[i] = labels[who[i]!]!;
  return own;
}

/** The mean of each customer's segment; those without one are of one more. */
function averageByLabel(labels: Int32Array, values: Float64Array): Float64Array {
  const sums = new Map<number, { sum: number; count: number }>();
  labels.forEach((label, i) => {
    const own = sums.get(label) ?? { sum: 0, count: 0 };
    own.sum += values[i]!;
    own.count++;
    sums.set(label, own);
  });
  return Float64Array.from(labels, (label) => sums.get(label)!.sum / sums.get(label)!.count);
}

function sumSegments(labels: Int32Array, predicted: Prediction, actual: Outcome): readonly SegmentSums[] {
  const make = (label: number) => ({
    ...{ label, customers: 0 },
    orders: { predicted: 0, actual: 0 },
    spend: { predicted: 0, actual: 0 },
  });
  const sums = new Map<number, ReturnType<typeof make>>();
  labels.forEach((label, i) => {
    const own = sums.get(label) ?? make(label);
    own.customers++;
    for (const of of ['orders', 'spend'] as const) {
      own[of].predicted += predicted[of][i]!;
      own[of].actual += actual[of][i]!;
    }
    sums.set(label, own);
  });
  return Array.from(sums.values()).sort((a, b) => a.label - b.label);
}

/** 0 where staying away is less likely than a third, 2 where it is more likely than two thirds, else 1. */
export const bandOf = (chanceOfNone: number): number =>
  chanceOfNone < 1 / 3 ? 0 : chanceOfNone > 2 / 3 ? 2 : 1;

function testBands({ chanceOfNone }: Prediction, { orders }: Outcome): readonly TestedBand[] {
  const [customers, away] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  chanceOfNone.forEach((chance, i) => {
    const band = bandOf(chance);
    customers[band]!++;
    if (orders[i] === 0) away[band]!++;
  });
  return customers.map((count, band) => ({
    customers: count,
    stayedAway: count > 0 ? away[band]! / count : undefined,
  }));
}
