import { compress, type Histories, type Patterns, thin } from './histories.ts';
import { type Box, type Inverse, type Minimum, minimize } from './minimize.ts';
import { fromScale, slopeOfScale, toScale } from './spreadScale.ts';

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

export type Alikeness = 'nothing' | 'pace' | 'leaving' | 'both';

export interface OrderFit {
  readonly model: OrderModel;
  readonly logLikelihood: number;
  readonly customers: number;
  readonly iterations: number;
  readonly isSettled: boolean;
  /** In what the data say nothing of how customers differ: a parameter ended near its cap. Predictions do not mind. */
  readonly alikeIn: Alikeness;
  /** Of the coordinates in which parameters are sought: a start for a fit to like customers. */
  readonly inverse: Inverse;
}

/** Times are measured so that the oldest customer is of this age, wherefore their unit does not matter. */
const scaledAge = 40;
/** Of r, a, b / a and the mean pace, times so measured; the lowest is 1 over it. */
const cap = 10_000;
const box: Box = {
  low: [-Math.log(cap), toScale(1 / cap), -Math.log(cap), toScale(1 / cap)],
  high: [Math.log(cap), toScale(cap), Math.log(cap), toScale(cap)],
};
const start = { r: 1, alpha: 3, a: 1, b: 3 };
/** Of many customers some are fitted first, about so many, and all from there. */
const fewFirst = 500;

/** @param near a fit to like customers, to start from */
export function fitOrders(histories: Histories, law: OrderLaw = 'MBG/NBD', near?: OrderFit): OrderFit {
  const patterns = compress(histories);
  const { times } = patterns;
  const oldest = times.length > 0 ? times[times.length - 1]! : 0;
  const unit = oldest > 0 ? oldest / scaledAge : 1;
  const scaled = { ...patterns, times: patterns.times.map((time) => time / unit) };
  const guess = near ?? fitSome(histories, law);
  const isOfUse = guess?.isSettled && guess.alikeIn === 'nothing';
  const found = minimize(
    (at, gradient) => {
      const model = toModel(at, law);
      const value = logLikelihood(model, scaled, gradient);
      turnGradient(model, gradient);
      for (let i = 0; i < gradient.length; i++) gradient[i]! /= -patterns.customers;
      return -value / patterns.customers;
    },
    fromModel(isOfUse ? { ...guess.model, alpha: guess.model.alpha / unit } : start),
    box,
    isOfUse ? guess.inverse : undefined,
  );
  const model = toModel(found.at, law);
  return describeFit({ ...model, alpha: model.alpha * unit }, patterns, found);
}

function fitSome(histories: Histories, law: OrderLaw): OrderFit | undefined {
  const step = Math.floor(histories.count / fewFirst);
  return step > 1 ? fitOrders(thin(histories, step), law) : undefined;
}

const nearCap = [box.high[0]!, toScale(cap / 2), Math.log(cap / 2), toScale(cap / 2)];

function findAlikeness(at: Float64Array): Alikeness {
  const [pace, shape, stay, leave] = Array.from(at, (each, i) => each <= box.low[i]! || each >= nearCap[i]!);
  const [isPace, isLeaving] = [pace || shape, stay || leave];
  if (isPace) return isLeaving ? 'both' : 'pace';
  return isLeaving ? 'leaving' : 'nothing';
}

function describeFit(
  model: OrderModel,
  patterns: Patterns,
  { at, iterations, isSettled, inverse }: Minimum,
): OrderFit {
  return {
    model,
    logLikelihood: logLikelihood(model, patterns),
    customers: patterns.customers,
    iterations,
    isSettled,
    alikeIn: findAlikeness(at),
    inverse,
  };
}

/**
 * Coordinates in which parameters hardly hang together: the mean pace and the odds to stay, and how little customers differ in
 * each.
 */
const fromModel = ({ r, alpha, a, b }: Omit<OrderModel, 'law'>): readonly number[] => [
  Math.log(r / alpha),
  toScale(r),
  Math.log(b / a),
  toScale(a),
];

function toModel([pace, shape, stay, leave]: Float64Array, law: OrderLaw): OrderModel {
  const r = fromScale(shape!);
  const a = fromScale(leave!);
  return { law, r, alpha: r / Math.exp(pace!), a, b: a * Math.exp(stay!) };
}

/** From derivatives by r, alpha, a and b to those by the coordinates. */
function turnGradient({ r, alpha, a, b }: OrderModel, gradient: Float64Array): void {
  const [byR, byAlpha, byA, byB] = gradient as unknown as readonly [number, number, number, number];
  gradient[0] = -byAlpha * alpha;
  gradient[1] = (byR + (byAlpha * alpha) / r) * slopeOfScale(r);
  gradient[2] = byB * b;
  gradient[3] = (byA + (byB * b) / a) * slopeOfScale(a);
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
  let [value, byR, byAlpha, product] = [0, 0, 0, 1];
  for (let i = 0; i < counts.length; i++) {
    const level = repeatOf[i]!;
    const [active, age] = [activeOf[i]!, ageOf[i]!];
    const shape = r + repeats[level]!;
    const gap = logs[age]! - logs[active]!;
    const odds = departure[level]! + shape * gap;
    const small = Math.exp(-Math.abs(odds));
    const share = 1 / (1 + small);
    const count = counts[i]!;
    if (odds > 0) value += count * odds;
    // The logarithm of a product of many, each up to 2, for one of each takes longer than all the rest.
    if (count === 1) product *= 1 + small;
    else value += count * Math.log(1 + small);
    if (product > 1e200) {
      value += Math.log(product);
      product = 1;
    }
    const gone = count * (odds > 0 ? share : small * share);
    left[level]! += gone;
    byR += gone * gap;
    byAlpha += gone * shape * (shares[age]! - shares[active]!);
  }
  gradient[0]! += byR;
  gradient[1]! += byAlpha;
  return { value: value + Math.log(product), left };
}

/** The odds' part that the times do not touch, in logs. */
export function logDeparture(model: OrderModel, repeats: number): number {
  const stays = countStays(model, repeats);
  return stays === 0 ? Number.NEGATIVE_INFINITY : Math.log(model.a) - Math.log(model.b + stays - 1);
}

/**
 * What the numbers of repeats add. They are whole, so that quotients of gamma functions are products: sums of logarithms which
 * lose no digits, whatever the parameters.
 */
function sumRepeats(
  model: OrderModel,
  { customers, repeats, repeatCounts }: Patterns,
  left: Float64Array,
  gradient: Float64Array,
): number {
  const { r, alpha, a, b } = model;
  let [value, byR, byA, byB] = [customers * r * Math.log(alpha), customers * Math.log(alpha), 0, 0];
  let [logs, product, steps, stays] = [0, 1, 0, 0];
  let [ofR, ofB, ofAll] = [0, 0, 0];
  for (let level = 0; level < repeats.length; level++) {
    const x = repeats[level]!;
    const mostStays = countStays(model, x);
    for (; steps < x; steps++) {
      product *= r + steps;
      ofR += 1 / (r + steps);
      if (product > 1e100 || product < 1e-100) [logs, product] = [logs + Math.log(product), 1];
    }
    for (; stays < mostStays; stays++) {
      product *= (b + stays) / (a + b + stays);
      ofB += 1 / (b + stays);
      ofAll += 1 / (a + b + stays);
      if (product < 1e-100) [logs, product] = [logs + Math.log(product), 1];
    }
    const [count, gone] = [repeatCounts[level]!, left[level]!];
    value += count * (logs + Math.log(product));
    byR += count * ofR;
    byA += gone / a - count * ofAll;
    byB += count * (ofB - ofAll) - (gone > 0 ? gone / (b + stays - 1) : 0);
  }
  gradient[0]! += byR;
  gradient[1]! += (customers * r) / alpha;
  gradient[2]! += byA;
  gradient[3]! += byB;
  return value;
}

function sumAges(
  { r, alpha }: OrderModel,
  { times, agedCounts, agedRepeats }: Patterns,
  gradient: Float64Array,
): number {
  let value = 0;
  for (let time = 0; time < times.length; time++) {
    if (agedCounts[time] === 0) continue;
    const log = Math.log(alpha + times[time]!);
    const shape = r * agedCounts[time]! + agedRepeats[time]!;
    value -= shape * log;
    gradient[0]! -= agedCounts[time]! * log;
    gradient[1]! -= shape / (alpha + times[time]!);
  }
  return value;
}
