import { note } from '../language/remarks.ts';
import type { ForecastRemark } from './forecastRemarks.ts';
import type { KnownCustomers } from './knownCustomers.ts';
import { total } from './measures.ts';
import { compress } from './model/histories.ts';
import { logLikelihood } from './model/orderModel.ts';
import { type Parameters, type Prediction, type Predictor, predict } from './predictCustomers.ts';

/** What was learned when a model was kept. */
export interface KeptPredictor extends Parameters {
  /** The last day that counted. */
  readonly date: string;
}

/** How many times more or less than what is learned now, of orders or spend, kept parameters may predict and still be taken. */
const mostOff = 1.15;
/** By how much less likely, of one customer in logs, they may make the orders so far. */
const mostUnlikely = 0.02;

interface Learned {
  readonly predictor: Predictor;
  readonly prediction: Prediction;
  /** Of the customers, those of whom it is judged how likely their orders are. */
  readonly sample: KnownCustomers;
}

interface Taken {
  readonly prediction: Prediction;
  readonly isKept: boolean;
  readonly remarks: readonly ForecastRemark[];
}

/**
 * Predicts by kept parameters, so that figures of two dates compare, as long as they predict about as much as what is learned
 * now and make the orders so far about as likely; else by that, which is said.
 */
export function takeKept(
  kept: KeptPredictor,
  learned: Learned,
  { known, days }: { readonly known: KnownCustomers; readonly days: number },
): Taken {
  const { prediction: now, predictor, sample } = learned;
  const { date } = kept;
  const then = predict(kept, known, days);
  const ratios = [
    total(then.orders) / total(now.orders),
    ...(kept.spend ? [total(then.spend) / total(now.spend)] : []),
  ];
  const worst = ratios.reduce((one, other) => (isFurther(other, one) ? other : one));
  const isLikely = compareLikelihood(kept, predictor, sample) <= mostUnlikely;
  return isLikely && Math.abs(Math.log(worst)) <= Math.log(mostOff)
    ? { prediction: then, isKept: true, remarks: [note('value-parameters-kept', { date })] }
    : { prediction: now, isKept: false, remarks: [note('value-parameters-anew', { date, ratio: worst })] };
}

function compareLikelihood(kept: Parameters, now: Parameters, sample: KnownCustomers): number {
  const patterns = compress(sample);
  const [then, since] = [kept, now].map(({ orders }) => logLikelihood(orders.model, patterns));
  return (since! - then!) / sample.count;
}

/** NaN, where nothing is predicted now, is furthest. */
const isFurther = (one: number, other: number): boolean =>
  !(Math.abs(Math.log(one)) <= Math.abs(Math.log(other)));
