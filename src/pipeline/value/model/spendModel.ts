import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { findLevels } from './histories.ts';
import { minimize } from './minimize.ts';

/** What customers spent, as columns: entry i of each is customer i. */
export interface Spending {
  /** Purchases whose spend is known. */
  readonly purchases: ArrayLike<number>;
  /** Mean spend of one. */
  readonly mean: ArrayLike<number>;
}

/**
 * Spend is gamma distributed about each customer's own mean, and the means are inverse gamma distributed
 * (Gamma-Gamma; Fader & Hardie 2013).
 */
export interface SpendModel {
  readonly p: number;
  /** Above 1, so that there is a mean of all customers. */
  readonly q: number;
  /** In the unit of spend. */
  readonly v: number;
}

export interface SpendFit {
  readonly model: SpendModel;
  readonly logLikelihood: number;
  /** With a purchase of a mean spend above 0. */
  readonly customers: number;
  readonly iterations: number;
  readonly isSettled: boolean;
}

const cap = 10_000;

/** Undefined where nobody spent anything. */
export function fitSpend({ purchases, mean }: Spending): SpendFit | undefined {
  const who = Array.from(mean, (_, i) => i).filter((i) => purchases[i]! > 0 && mean[i]! > 0);
  if (who.length === 0) return undefined;
  const unit = who.reduce((sum, i) => sum + mean[i]!, 0) / who.length;
  const spending = {
    purchases: Float64Array.from(who, (i) => purchases[i]!),
    mean: Float64Array.from(who, (i) => mean[i]! / unit),
  };
  const evaluate = prepareSpend(spending);
  const found = minimize(
    (logs, gradient) => {
      const model = toModel(logs);
      const value = evaluate(model, gradient);
      gradient[0]! *= -model.p / who.length;
      gradient[1]! *= -(model.q - 1) / who.length;
      gradient[2]! *= -model.v / who.length;
      return -value / who.length;
    },
    [Math.log(2), Math.log(2), 0],
    { low: -Math.log(cap), high: Math.log(cap) },
  );
  const { p, q, v } = toModel(found.at);
  return {
    model: { p, q, v: v * unit },
    // The density of the mean is measured by its unit.
    logLikelihood: -found.value * who.length - who.length * Math.log(unit),
    customers: who.length,
    iterations: found.iterations,
    isSettled: found.isSettled,
  };
}

function toModel(logs: Float64Array): SpendModel {
  return { p: Math.exp(logs[0]!), q: 1 + Math.exp(logs[1]!), v: Math.exp(logs[2]!) };
}

type Likelihood = (model: SpendModel, gradient: Float64Array) => number;

/**
 * The log-likelihood of the customers' means, by the model; its gradient is by p, q and v.
 * @param spending purchases and means above 0
 */
export function prepareSpend({ purchases, mean }: Spending): Likelihood {
  const levels = findLevels(purchases);
  const counts = new Float64Array(levels.values.length);
  for (const level of levels.of) counts[level]!++;
  const customers = purchases.length;
  const totals = Float64Array.from(mean, (each, i) => each * purchases[i]!);
  const sumOfLogs = Array.from(mean).reduce((sum, each) => sum + Math.log(each), 0);
  // Of purchases times what is taken of each customer.
  const weighted = totals.reduce((sum, total, i) => sum + purchases[i]! * Math.log(total), 0);
  return ({ p, q, v }, gradient) => {
    let value = customers * (q * Math.log(v) - gammaln(q)) + p * weighted - sumOfLogs;
    let byP = weighted;
    let byQ = customers * (Math.log(v) - digamma(q));
    let byV = (customers * q) / v;
    levels.values.forEach((n, level) => {
      const shape = digamma(p * n + q);
      value += counts[level]! * (gammaln(p * n + q) - gammaln(p * n));
      byP += counts[level]! * n * (shape - digamma(p * n));
      byQ += counts[level]! * shape;
    });
    for (let i = 0; i < customers; i++) {
      const log = Math.log(totals[i]! + v);
      const shape = p * purchases[i]! + q;
      value -= shape * log;
      byP -= purchases[i]! * log;
      byQ -= log;
      byV -= shape / (totals[i]! + v);
    }
    gradient.set([byP, byQ, byV]);
    return value;
  };
}

/** What a purchase of each customer is expected to come to; the mean of all where nothing is known of one. */
export function expectSpend({ p, q, v }: SpendModel, { purchases, mean }: Spending): Float64Array {
  return Float64Array.from(
    mean,
    (each, i) => (p * (v + purchases[i]! * Math.max(each, 0))) / (p * purchases[i]! + q - 1),
  );
}
