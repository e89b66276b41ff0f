import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { note, warning } from '../language/remarks.ts';
import { type Backtest, backtest, type SegmentsAt } from './backtest.ts';
import { chooseCuts, isOfSeason } from './chooseCuts.ts';
import { chooseLeftOut, Lessons } from './chooseTeachers.ts';
import { type ChurnBand, countBands } from './churnBands.ts';
import { findBegin } from './findBegin.ts';
import { findGap } from './findGap.ts';
import { type Range, spanTotal } from './forecastRange.ts';
import type { ForecastGap, ForecastRemark } from './forecastRemarks.ts';
import { type KeptPredictor, takeKept } from './keptPredictor.ts';
import { type KnownCustomers, lookBack } from './knownCustomers.ts';
import { total } from './measures.ts';
import { type Prediction, type Predictor, predict } from './predictCustomers.ts';
import { remarkOnBands, remarkOnFew, remarkOnTest } from './remarkOnForecast.ts';
import { sampleCustomers } from './sampleCustomers.ts';

export interface ForecastOptions extends PlanOptions {
  /** How far to look ahead. */
  readonly horizonDays: number;
}

interface PlanOptions {
  /** Segments of the past, whose means are a baseline; and of which each test says how far off their sums are. */
  readonly segmentsAt?: SegmentsAt;
  /** What was learned when a model was kept. */
  readonly kept?: KeptPredictor;
}

/** What customers are expected to bring in the horizon, and how well that went at days of the past. */
export interface Forecast {
  /** As asked for, or half of the history where that is less. */
  readonly horizonDays: number;
  /** What was learned, and of how many customers. */
  readonly predictor: Predictor;
  /** By whose parameters in place of those it is predicted, where they still fit. */
  readonly kept?: KeptPredictor;
  /** Of each customer of the `PurchaseDays`: days with a purchase, NaN where there was none before the as-of date. */
  readonly expectedOrders: Float64Array;
  readonly expectedSpend: Float64Array;
  /** Chance of no order in the horizon, 0 to 1. */
  readonly churnRisk: Float64Array;
  /** Of all customers of today; absent where there is too little history to test it: their order is all that is said. */
  readonly totals?: Totals;
  /** The latest first. */
  readonly backtests: readonly Backtest[];
  /** Low, middle and high risk. */
  readonly churnBands: readonly ChurnBand[];
  readonly remarks: readonly ForecastRemark[];
}

/** What is said instead of a forecast. */
export interface ValueMissing {
  readonly missing: ForecastGap;
}

interface ExpectedRange extends Range {
  readonly expected: number;
}

interface Totals {
  readonly orders: ExpectedRange;
  readonly spend: ExpectedRange;
  /** Whether a test was in the season to come, a year before or more. */
  readonly hasSeason: boolean;
  /** Of all that came in the tests, what new customers brought; 0 to 1. */
  readonly shareOfNew: Range;
}

/** A horizon that history makes shorter than this is not one of which totals are told. */
const leastHorizon = 60;
/** At a cut with fewer customers a test says little. */
const fewestTested = 100;

/** What there is to learn from, and at which days it can be tested. */
export interface ForecastPlan {
  /** Of all customers. */
  readonly days: PurchaseDays;
  readonly lessons: Lessons;
  /** The first day that is not known, since 1970-01-01. */
  readonly asOf: number;
  /** As asked for. */
  readonly wanted: number;
  /** Of the tests, the latest first. */
  readonly cuts: readonly number[];
}

/**
 * What each customer is worth next, by MBG/NBD and Gamma-Gamma, tested on the shop's own past.
 * @param asOf the first day that is not known, since 1970-01-01
 * @returns what is missing, where there is too little to learn from
 */
export function forecastValue(
  days: PurchaseDays,
  asOf: number,
  { horizonDays, ...options }: ForecastOptions,
): Forecast | ValueMissing {
  const plan = planForecast(days, asOf, horizonDays);
  return 'missing' in plan ? plan : followPlan(plan, options);
}

/** The first half of `forecastValue`, for who needs to know the days of the tests before. @param wanted days */
export function planForecast(days: PurchaseDays, asOf: number, wanted: number): ForecastPlan | ValueMissing {
  const sample = sampleCustomers(days);
  const begin = findBegin(sample.days, asOf);
  const horizonDays = Math.min(wanted, Math.floor((asOf - begin) / 2));
  const lessons = new Lessons({ ...sample, begin, horizonDays });
  const missing = findGap(lessons.know(asOf), asOf, begin);
  if (missing) return { missing };
  const cuts = chooseCuts(begin, asOf, horizonDays).filter((cut) => lessons.know(cut).count >= fewestTested);
  return { days, lessons, asOf, wanted, cuts };
}

/** The second half. */
export function followPlan(
  { days, lessons, asOf, wanted, cuts }: ForecastPlan,
  { segmentsAt, kept }: PlanOptions = {},
): Forecast {
  const { begin, horizonDays, who } = lessons.shop;
  const leftOutAt = (cut: number) => chooseLeftOut(lessons, cut, cuts);
  const backtests = cuts.map((cut) => backtest(lessons, cut, leftOutAt(cut), segmentsAt));
  // As it was chosen for the latest test, and so tested.
  const leftOut = leftOutAt(cuts[0] ?? asOf);
  const predictor = lessons.learn(asOf, leftOut);
  const known = who ? lookBack(days, asOf, horizonDays) : lessons.know(asOf);
  const learned = who ? predict(predictor, known, horizonDays) : lessons.predict(asOf, leftOut);
  const { prediction, isKept, remarks } = kept
    ? takeKept(
        kept,
        { predictor, prediction: learned, sample: lessons.know(asOf) },
        { known, days: horizonDays },
      )
    : { prediction: learned, isKept: false, remarks: [] };
  const { chanceOfNone } = prediction;
  const isShortened = horizonDays < wanted;
  const hasSeason = cuts.some((cut) => isOfSeason(cut, asOf, horizonDays));
  const isTooShort = isShortened && horizonDays < leastHorizon;
  const totals = isTooShort ? undefined : sumUp(prediction, backtests, hasSeason);
  const customers = days.starts.length - 1;
  return {
    horizonDays,
    predictor,
    ...(kept && isKept && { kept }),
    expectedOrders: spread(prediction.orders, known, customers),
    expectedSpend: spread(prediction.spend, known, customers),
    churnRisk: spread(prediction.chanceOfNone, known, customers),
    ...(totals && { totals }),
    backtests,
    churnBands: describeBands(prediction, backtests[0]),
    remarks: [
      ...(isShortened ? [note('value-horizon-shortened', { wanted, days: horizonDays })] : []),
      ...(isTooShort ? [warning('value-ranking-alone', { horizonDays, tests: backtests.length })] : []),
      ...(totals || isTooShort || !predictor.spend ? [] : [warning('value-total-untold', {})]),
      ...(totals ? remarkOnFew(prediction.spend) : []),
      ...(who ? [note('value-sampled', { customers: who.length, of: customers })] : []),
      ...remarks,
      ...remarkOnLearning(predictor, backtests.length),
      ...(backtests[0] ? remarkOnTest(backtests[0]) : []),
      ...remarkOnBands(predictor, { known, chanceOfNone, horizonDays, history: asOf - begin }),
    ],
  };
}

function sumUp(
  prediction: Prediction,
  backtests: readonly Backtest[],
  hasSeason: boolean,
): Totals | undefined {
  const span = (of: 'orders' | 'spend'): ExpectedRange | undefined => {
    const expected = total(prediction[of]);
    const tests = backtests.map((test) => test[of].total);
    const range = spanTotal(expected, tests, hasSeason);
    return range && { expected, ...range };
  };
  const [orders, spend] = [span('orders'), span('spend')];
  if (orders === undefined || spend === undefined) return undefined;
  const shares = backtests.map(({ shareOfNew }) => shareOfNew);
  return { orders, spend, hasSeason, shareOfNew: { low: Math.min(...shares), high: Math.max(...shares) } };
}

function describeBands({ chanceOfNone }: Prediction, latest: Backtest | undefined): readonly ChurnBand[] {
  return countBands(chanceOfNone).map((customers, band) => ({
    customers,
    share: customers / chanceOfNone.length,
    tested: latest?.churnBands[band]?.stayedAway,
  }));
}

function remarkOnLearning(
  { leftOutDays, orders, spend }: Predictor,
  tests: number,
): readonly ForecastRemark[] {
  return [
    ...(leftOutDays > 0 ? [note('value-first-days-left-out', { days: leftOutDays, tests })] : []),
    ...(orders.alikeIn === 'nothing' ? [] : [note('value-parameter-capped', { what: orders.alikeIn })]),
    ...(orders.isSettled && spend?.isSettled !== false ? [] : [warning('value-not-settled', {})]),
    ...(spend ? [] : [warning('value-no-spend', {})]),
  ];
}

/** From those known to all customers. */
function spread(values: Float64Array, { who }: KnownCustomers, customers: number): Float64Array {
  const all = new Float64Array(customers).fill(Number.NaN);
  for (let i = 0; i < who.length; i++) all[who[i]!] = values[i]!;
  return all;
}
