import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { compress, type Histories, type Patterns } from './histories.ts';
import { type Minimum, minimize } from './minimize.ts';

/**
 * Customers buy at random at a pace of their own and leave after a purchase by a chance of their own.
 *
 * - MBG/NBD: also after the first (Batislam, Denizel & Filiztekin 2007; Hoppe & Wagner 2007).
 * - BG/NBD: not after the first, so that who bought once never left (Fader, Hardie & Lee 2005). A check.
 */
export type OrderLaw = 'MBG/NBD' | 'BG/NBD';

export interface OrderModel {
  readonly law: OrderLaw;
  /** Paces are gamma distributed: shape, and rate in the unit of the times. */
  readonly r: number;
  readonly alpha: number;
  /** Chances to leave are beta distributed. */
  readonly a: number;
  readonly b: number;
}

export interface OrderFit {
  readonly model: OrderModel;
  readonly logLikelihood: number;
  readonly customers: number;
  readonly iterations: number;
  readonly isSettled: boolean;
  /** A parameter ended at its cap: the data say nothing of how customers differ in it. Predictions do not mind. */
  readonly isCapped: boolean;
}

/** Times are measured so that the oldest customer is of this age, wherefore their unit does not matter. */
const scaledAge = 40;
/** Of every parameter, with times so measured; the lowest is 1 over it. */
const cap = 10_000;
const start = [1, 3, 1, 3].map(Math.log);

export function fitOrders(histories: Histories, law: OrderLaw = 'MBG/NBD'): OrderFit {
  const patterns = compress(histories);
  const oldest = patterns.times.reduce((most, time) => Math.max(most, time), 0);
  const unit = oldest > 0 ? oldest / scaledAge : 1;
  const scaled = { ...patterns, times: patterns.times.map((time) => time / unit) };
  const found = minimize(
    (logs, gradient) => {
      const value = logLikelihood(toModel(logs, law), scaled, gradient);
      for (let i = 0; i < logs.length; i++) gradient[i]! *= -Math.exp(logs[i]!) / patterns.customers;
      return -value / patterns.customers;
    },
    start,
    { low: -Math.log(cap), high: Math.log(cap) },
  );
  const model = toModel(found.at, law);
  return describeFit({ ...model, alpha: model.alpha * unit }, patterns, found);
}

function describeFit(
  model: OrderModel,
  patterns: Patterns,
  { at, iterations, isSettled }: Minimum,
): OrderFit {
  return {
    model,
    logLikelihood: logLikelihood(model, patterns),
    customers: patterns.customers,
    iterations,
    isSettled,
    isCapped: at.some((each) => Math.abs(each) >= Math.log(cap)),
  };
}

function toModel(logs: Float64Array, law: OrderLaw): OrderModel {
  const [r, alpha, a, b] = Array.from(logs, Math.exp);
  return { law, r: r!, alpha: alpha!, a: a!, b: b! };
}

/** How often customers may have left after so many repeats and still be here: after each, or the first as well. */
export const countStays = ({ law }: OrderModel, repeats: number): number =>
  law === 'MBG/NBD' ? repeats + 1 : repeats;

/**
 * The log-likelihood of the customers' histories.
 * @param gradient gets the derivatives by r, alpha, a and b
 */
export function logLikelihood(
  model: OrderModel,
  patterns: Patterns,
  gradient: Float64Array = new Float64Array(4),
): number {
  gradient.fill(0);
  const sums = sumDepartures(model, patterns, gradient);
  return sums.value + sumRepeats(model, patterns, sums.left, gradient) + sumAges(model, patterns, gradient);
}

/**
 * What each pattern adds: ln(1 + odds), where odds are those of having left after the last purchase.
 * `left` has, by the level of repeats, how many customers are expected to have left.
 */
function sumDepartures(
  model: OrderModel,
  { repeats, times, repeatOf, activeOf, ageOf, counts }: Patterns,
  gradient: Float64Array,
): { readonly value: number; readonly left: Float64Array } {
  const { r, alpha } = model;
  const logs = times.map((time) => Math.log(alpha + time));
  const shares = times.map((time) => 1 / (alpha + time));
  const departure = repeats.map((x) => logDeparture(model, x));
  const left = new Float64Array(repeats.length);
  let [value, byR, byAlpha] = [0, 0, 0];
  for (let i = 0; i < counts.length; i++) {
    const level = repeatOf[i]!;
    const [active, age] = [activeOf[i]!, ageOf[i]!];
    const shape = r + repeats[level]!;
    const gap = logs[age]! - logs[active]!;
    const odds = departure[level]! + shape * gap;
    const small = Math.exp(-Math.abs(odds));
    // `Math.log1p` takes twice as long, and what it keeps is lost in the sum.
    value += counts[i]! * (Math.max(odds, 0) + Math.log(1 + small));
    const gone = counts[i]! * (odds > 0 ? 1 / (1 + small) : small / (1 + small));
    left[level]! += gone;
    byR += gone * gap;
    byAlpha += gone * shape * (shares[age]! - shares[active]!);
  }
  gradient[0]! += byR;
  gradient[1]! += byAlpha;
  return { value, left };
}

/** The odds' part that the times do not touch, in logs. */
export function logDeparture(model: OrderModel, repeats: number): number {
  const stays = countStays(model, repeats);
  return stays === 0 ? Number.NEGATIVE_INFINITY : Math.log(model.a) - Math.log(model.b + stays - 1);
}

function sumRepeats(
  model: OrderModel,
  { customers, repeats, repeatCounts }: Patterns,
  left: Float64Array,
  gradient: Float64Array,
): number {
  const { r, alpha, a, b } = model;
  const base = -gammaln(r) + r * Math.log(alpha) - gammaln(b) + gammaln(a + b);
  const [byR, byB] = [Math.log(alpha) - digamma(r), digamma(a + b) - digamma(b)];
  gradient[0]! += customers * byR;
  gradient[1]! += (customers * r) / alpha;
  gradient[2]! += customers * digamma(a + b);
  gradient[3]! += customers * byB;
  let value = customers * base;
  for (let level = 0; level < repeats.length; level++) {
    const x = repeats[level]!;
    const [count, gone] = [repeatCounts[level]!, left[level]!];
    const stays = countStays(model, x);
    const all = digamma(a + b + stays);
    value += count * (gammaln(r + x) + gammaln(b + stays) - gammaln(a + b + stays));
    gradient[0]! += count * digamma(r + x);
    gradient[2]! += gone / a - count * all;
    gradient[3]! += count * (digamma(b + stays) - all) - (gone > 0 ? gone / (b + stays - 1) : 0);
  }
  return value;
}

function sumAges(
  { r, alpha }: OrderModel,
  { repeats, times, repeatOf, ageOf, counts }: Patterns,
  gradient: Float64Array,
): number {
  const [ages, orders] = [new Float64Array(times.length), new Float64Array(times.length)];
  for (let i = 0; i < counts.length; i++) {
    ages[ageOf[i]!]! += counts[i]!;
    orders[ageOf[i]!]! += counts[i]! * repeats[repeatOf[i]!]!;
  }
  let value = 0;
  for (let time = 0; time < times.length; time++) {
    if (ages[time] === 0) continue;
    const log = Math.log(alpha + times[time]!);
    const shape = r * ages[time]! + orders[time]!;
    value -= shape * log;
    gradient[0]! -= ages[time]! * log;
    gradient[1]! -= shape / (alpha + times[time]!);
  }
  return value;
}
