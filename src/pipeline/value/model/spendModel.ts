import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { findLevels } from './levels.ts';
import { type Box, type Inverse, minimize } from './minimize.ts';

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
  /** Also where what is left to settle is rounding: near a cap. */
  readonly isSettled: boolean;
  /** A parameter ended near its cap: customers hardly differ, or what one spends hardly varies. */
  readonly isCapped: boolean;
  /** Of the logarithms of the parameters: a start for a fit to like customers. */
  readonly inverse: Inverse;
}

const cap = 10_000;
const most = Math.log(cap);
const box: Box = { low: [-most, -most, -most], high: [most, most, most] };

/** Of many customers some are fitted first, about so many, and all from there. */
const fewFirst = 500;

/** Undefined where nobody spent anything. @param near a fit to like customers, to start from */
export function fitSpend(all: Spending, near?: SpendFit): SpendFit | undefined {
  const spending = takeSpenders(all);
  const count = spending.mean.length;
  if (count === 0) return undefined;
  const unit = spending.mean.reduce((sum, mean) => sum + mean, 0) / count;
  const evaluate = prepareSpend({ ...spending, mean: spending.mean.map((mean) => mean / unit) });
  const guess = near ?? fitSome(spending);
  const isOfUse = guess?.isSettled && !guess.isCapped;
  const found = minimize(
    (logs, gradient) => {
      const model = toModel(logs);
      const value = evaluate(model, gradient);
      gradient[0]! *= -model.p / count;
      gradient[1]! *= -(model.q - 1) / count;
      gradient[2]! *= -model.v / count;
      return -value / count;
    },
    isOfUse ? toLogs(guess.model, unit) : [Math.log(2), Math.log(2), 0],
    box,
    isOfUse ? guess.inverse : undefined,
  );
  const { p, q, v } = toModel(found.at);
  const isCapped = found.at.some((each) => Math.abs(each) > Math.log(cap / 10));
  return {
    model: { p, q, v: v * unit },
    // The density of the mean is measured by its unit.
    logLikelihood: -found.value * count - count * Math.log(unit),
    customers: count,
    iterations: found.iterations,
    isSettled: found.isSettled || isCapped,
    isCapped,
    inverse: found.inverse,
  };
}

/** Those with a purchase of a mean spend above 0. */
function takeSpenders({ purchases, mean }: Spending): {
  readonly purchases: Float64Array;
  readonly mean: Float64Array;
} {
  const taken = { purchases: new Float64Array(mean.length), mean: new Float64Array(mean.length) };
  let count = 0;
  for (let i = 0; i < mean.length; i++) {
    if (!(purchases[i]! > 0 && mean[i]! > 0)) continue;
    taken.purchases[count] = purchases[i]!;
    taken.mean[count++] = mean[i]!;
  }
  return { purchases: taken.purchases.subarray(0, count), mean: taken.mean.subarray(0, count) };
}

function fitSome({ purchases, mean }: { readonly purchases: Float64Array; readonly mean: Float64Array }) {
  const step = Math.floor(mean.length / fewFirst);
  if (step < 2) return undefined;
  const isKept = (_: number, i: number) => i % step === 0;
  return fitSpend({ purchases: purchases.filter(isKept), mean: mean.filter(isKept) });
}

function toModel(logs: Float64Array): SpendModel {
  return { p: Math.exp(logs[0]!), q: 1 + Math.exp(logs[1]!), v: Math.exp(logs[2]!) };
}

const toLogs = ({ p, q, v }: SpendModel, unit: number): readonly number[] =>
  [p, q - 1, v / unit].map(Math.log);

type Likelihood = (model: SpendModel, gradient: Float64Array) => number;

/**
 * The log-likelihood of the customers' means, by the model; its gradient is by p, q and v.
 * @param spending purchases and means above 0
 */
export function prepareSpend({ purchases, mean }: Spending): Likelihood {
  const customers = purchases.length;
  const totals = Float64Array.from(mean, (each, i) => each * purchases[i]!);
  const sumOfLogs = Array.from(mean).reduce((sum, each) => sum + Math.log(each), 0);
  // Of purchases times what is taken of each customer.
  const weighted = totals.reduce((sum, total, i) => sum + purchases[i]! * Math.log(total), 0);
  const groups = groupTotals(purchases, totals);
  return ({ p, q, v }, gradient) => {
    let value = customers * (q * Math.log(v) - gammaln(q)) + p * weighted - sumOfLogs;
    let byP = weighted;
    let byQ = customers * (Math.log(v) - digamma(q));
    let byV = (customers * q) / v;
    for (const { purchases: n, totals: own } of groups) {
      const shape = p * n + q;
      const { logs, shares } = sumAbove(own, v);
      value += own.length * (gammaln(shape) - gammaln(p * n)) - shape * logs;
      const byShape = own.length * digamma(shape) - logs;
      byP += n * (byShape - own.length * digamma(p * n));
      byQ += byShape;
      byV -= shape * shares;
    }
    gradient.set([byP, byQ, byV]);
    return value;
  };
}

interface TotalsOfPurchases {
  readonly purchases: number;
  /** Of each customer with so many. */
  readonly totals: Float64Array;
}

function groupTotals(purchases: ArrayLike<number>, totals: Float64Array): readonly TotalsOfPurchases[] {
  const { values, of } = findLevels(purchases);
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < of.length; i++) counts[of[i]!]!++;
  const groups = Array.from(values, (n, level) => ({
    purchases: n,
    totals: new Float64Array(counts[level]!),
  }));
  for (let i = of.length - 1; i >= 0; i--) groups[of[i]!]!.totals[--counts[of[i]!]!] = totals[i]!;
  return groups;
}

/** Sums of the logarithms of totals and v, and of their inverses. */
function sumAbove(totals: Float64Array, v: number): { readonly logs: number; readonly shares: number } {
  let [logs, shares, product] = [0, 0, 1];
  for (let i = 0; i < totals.length; i++) {
    const each = totals[i]! + v;
    shares += 1 / each;
    // The logarithm of a product of many, for one of each takes longer than all the rest.
    product *= each;
    if (product > 1e100 || product < 1e-100) {
      logs += Math.log(product);
      product = 1;
    }
  }
  return { logs: logs + Math.log(product), shares };
}

/** What a purchase of each customer is expected to come to; the mean of all where nothing is known of one. */
export function expectSpend({ p, q, v }: SpendModel, { purchases, mean }: Spending): Float64Array {
  const expected = new Float64Array(mean.length);
  for (let i = 0; i < expected.length; i++)
    expected[i] = (p * (v + purchases[i]! * Math.max(mean[i]!, 0))) / (p * purchases[i]! + q - 1);
  return expected;
}
