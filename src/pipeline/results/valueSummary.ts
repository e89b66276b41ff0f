import { formatDay } from '../customers/purchaseDays.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import type { Backtest, Quality, Sums } from '../value/backtest.ts';
import type { ChurnBand } from '../value/churnBands.ts';
import { type Range, roundOutwards } from '../value/forecastRange.ts';
import type { Forecast, ValueMissing } from '../value/forecastValue.ts';

/** What customers are expected to bring, and how well that went before: plain JSON, without any customer. */
export interface ValueSummary {
  readonly horizonDays: number;
  readonly model: 'MBG/NBD';
  readonly parameters: { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number };
  /** Of what was learned now. */
  readonly logLikelihood: number;
  /** Of Gamma-Gamma; absent where nobody who came back spent anything. */
  readonly spend?: { readonly p: number; readonly q: number; readonly v: number };
  /** The date of the kept model whose parameters these are; absent where they were learned now. */
  readonly keptOn?: string;
  /** Customers that the model learned from now. */
  readonly fittedOn: number;
  /** Those first seen in so many days from the first taught nothing. */
  readonly leftOutDays: number;
  /** Of all customers of today; absent where no test says how far off they are. */
  readonly totals?: ExpectedTotals;
  /** The latest first. */
  readonly backtests: readonly BacktestSummary[];
  /** Low, middle and high risk to stay away. */
  readonly churnBands: readonly ChurnBand[];
}

/** A sum is never without the range that tests give it. */
interface ExpectedTotals {
  readonly expectedOrders: number;
  readonly ordersRange: Range;
  readonly expectedRevenue: number;
  readonly range: Range;
  /** Whether a test was in the season to come, a year before or more: without one, a season may move what comes. */
  readonly hasSeason: boolean;
  /** Of all revenue of the tests, what new customers brought, 0 to 1. */
  readonly newCustomers: Range;
}

export interface BacktestSummary
  extends Pick<Backtest, 'customers' | 'topFifthShare' | 'deciles' | 'shareOfNew'> {
  /** The first day that was foretold: `2011-06-01`. */
  readonly cut: string;
  /** Of each customer's spend that was expected and that came. */
  readonly correlation: number;
  /** How often one who came back was expected to order more than one who did not; absent where all did or none. */
  readonly auc?: number;
  /** Mean absolute error of a customer's spend. */
  readonly mae: number;
  /** What was expected over what came, less 1. */
  readonly totalError: number;
  /** The same of orders. */
  readonly orders: { readonly correlation: number; readonly mae: number; readonly totalError: number };
  readonly baselines: readonly BaselineSummary[];
}

interface BaselineSummary {
  readonly name: Backtest['baselines'][number]['name'];
  readonly correlation: number;
  readonly topFifthShare: number;
  readonly mae?: number;
  readonly totalError?: number;
}

/** What a segment's customers are expected to bring. */
export interface SegmentValue {
  readonly expectedOrders: number;
  /** By how far off orders of segments were that were made from data of before the test, and by that of all. */
  readonly ordersRange: Range;
  readonly expectedRevenue: number;
  /** The same of the revenue. */
  readonly range: Range;
  /** Mean chance of no order. */
  readonly churnRisk: number;
}

/** Of the spend that came, what the fifth brought that had spent most before, 0 to 1; undefined without such a baseline. */
export const topShareOfPast = ({ baselines }: Pick<BacktestSummary, 'baselines'>): number | undefined =>
  baselines.find(({ name }) => name === 'pastSpend')?.topFifthShare;

/** The forecast, where nothing is missing for one. */
export const knownForecast = (forecast: CustomerTable['forecast']): Forecast | undefined =>
  forecast === undefined || 'missing' in forecast ? undefined : forecast;

/** What a summary says of it: what is missing stays as it is. */
export const summarizeValue = (forecast: Forecast | ValueMissing): ValueSummary | ValueMissing =>
  'missing' in forecast ? forecast : summarizeForecast(forecast);

function summarizeForecast(forecast: Forecast): ValueSummary {
  const { horizonDays, predictor, kept, backtests, churnBands } = forecast;
  const used = kept ?? predictor;
  const { law: _, ...parameters } = used.orders.model;
  const totals = sumUp(forecast);
  return {
    ...{ horizonDays, model: 'MBG/NBD', parameters },
    logLikelihood: predictor.orders.logLikelihood,
    ...(used.spend && { spend: used.spend.model }),
    ...(kept && { keptOn: kept.date }),
    fittedOn: predictor.orders.customers,
    leftOutDays: predictor.leftOutDays,
    ...(totals && { totals }),
    backtests: backtests.map(describeTest),
    churnBands,
  };
}

function sumUp({ totals }: Forecast): ExpectedTotals | undefined {
  if (totals === undefined) return undefined;
  const { expected: expectedOrders, ...ordersRange } = totals.orders;
  const { expected: expectedRevenue, ...range } = totals.spend;
  return {
    ...{ expectedOrders, ordersRange, expectedRevenue, range },
    hasSeason: totals.hasSeason,
    newCustomers: totals.shareOfNew,
  };
}

function describeTest({ cut, auc, orders, spend, baselines, ...test }: Backtest): BacktestSummary {
  const { customers, topFifthShare, deciles, shareOfNew } = test;
  return {
    cut: formatDay(cut),
    customers,
    ...describeQuality(spend),
    ...(auc !== undefined && { auc }),
    orders: describeQuality(orders),
    ...{ topFifthShare, shareOfNew, deciles },
    baselines: baselines.map(({ name, correlation, topFifthShare: share, quality }) => ({
      ...{ name, correlation, topFifthShare: share },
      ...(quality && { mae: quality.mae, totalError: errorOf(quality) }),
    })),
  };
}

const describeQuality = (quality: Quality) => ({
  correlation: quality.correlation,
  mae: quality.mae,
  totalError: errorOf(quality),
});

const errorOf = ({ total: { predicted, actual } }: Quality): number =>
  actual > 0 ? predicted / actual - 1 : 0;

/** @param members indices of the segment's customers */
export function valueSegment(forecast: Forecast, members: ArrayLike<number>): SegmentValue | undefined {
  const { expectedOrders, expectedSpend, churnRisk, backtests, totals } = forecast;
  const [test] = backtests;
  if (totals === undefined || test === undefined) return undefined;
  const sumOf = (values: Float64Array) => sumKnown(Float64Array.from(members, (i) => values[i]!));
  const [orders, revenue] = [sumOf(expectedOrders), sumOf(expectedSpend)];
  const rangeOf = (of: 'orders' | 'spend', sum: number) =>
    spanSegment(
      sum,
      { segments: test.segments.map((segment) => segment[of]), total: test[of].total },
      totals[of],
    );
  return {
    ...{ expectedOrders: orders, ordersRange: rangeOf('orders', orders) },
    ...{ expectedRevenue: revenue, range: rangeOf('spend', revenue) },
    churnRisk: sumOf(churnRisk) / Math.max(members.length, 1),
  };
}

/** The range of all, widened by how far apart segments were from all in the test. */
function spanSegment(
  sum: number,
  { segments, total }: { readonly segments: readonly Sums[]; readonly total: Sums },
  all: Range & { readonly expected: number },
): Range {
  const ratioOfAll = total.actual / total.predicted;
  const ratios = segments.flatMap(({ predicted, actual }) =>
    predicted > 0 && actual > 0 ? [actual / predicted / ratioOfAll] : [],
  );
  // Where no segment was tested, it may be nothing.
  const lows = ratios.length > 0 ? ratios : [0];
  const [low, high] = all.expected > 0 ? [all.low / all.expected, all.high / all.expected] : [0, 0];
  return {
    low: roundOutwards(sum * Math.min(1, low) * Math.min(1, ...lows), Math.floor),
    high: roundOutwards(sum * Math.max(1, high) * Math.max(1, ...ratios), Math.ceil),
  };
}

const sumKnown = (values: Float64Array): number =>
  values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
