import { createRandom, type Random } from '../mixture/random.ts';

/** Contacted less held back, with its 95 % interval. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution. */
const z = 1.959963984540054;

/**
 * Of shares that are independent: the score interval of each, joined (method 10 of R. G. Newcombe, Interval estimation for
 * the difference between independent proportions, Statistics in Medicine 17, 1998).
 */
export function compareShares(hits: number, of: number, otherHits: number, otherOf: number): Difference {
  const [one, other] = [scoreInterval(hits, of), scoreInterval(otherHits, otherOf)];
  const value = one.share - other.share;
  return {
    value,
    low: value - Math.hypot(one.share - one.low, other.high - other.share),
    high: value + Math.hypot(one.high - one.share, other.share - other.low),
  };
}

/** Of E. B. Wilson, 1927. */
function scoreInterval(hits: number, of: number) {
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return { share, low: (middle - spread) / scale, high: (middle + spread) / scale };
}

/** So many times others are drawn to be held back; 50 of them are beyond either end. */
const draws = 1999;
const beyond = 50;
/** Of more customers held back the means are normal enough. */
const mostDrawn = 20_000;

/**
 * Of means, where few values are large: the difference over its standard error (which does not take the spreads for equal),
 * compared with what it comes to when others are drawn to be held back (E. Chung & J. P. Romano, Exact and asymptotically
 * robust permutation tests, Annals of Statistics 41, 2013). Without an effect the interval is over 0 in 95 of 100 cases,
 * however the values are distributed. Undefined with fewer than two values on a side, and where those of each side are all the
 * same, which says nothing of chance.
 */
export function compareMeans(values: Float64Array, others: Float64Array): Difference | undefined {
  if (values.length < 2 || others.length < 2 || (isUniform(values) && isUniform(others))) return undefined;
  const [one, other] = [addUp(values), addUp(others)];
  const { difference: value, error } = weigh(one, other);
  const [least, most] = others.length > mostDrawn ? [-z, z] : drawQuantiles(values, others);
  return { value, low: value - most * error, high: value - least * error };
}

const isUniform = (values: Float64Array): boolean => values.every((value) => value === values[0]);

/** Of some values: how many, their sum and the sum of their squares. */
interface Sums {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

function addUp(values: Float64Array, count = values.length): Sums {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < count; i++) {
    sum += values[i]!;
    squares += values[i]! ** 2;
  }
  return { count, sum, squares };
}

function weigh(one: Sums, other: Sums) {
  const difference = one.sum / one.count - other.sum / other.count;
  return { difference, error: Math.sqrt(squaredError(one) + squaredError(other)) };
}

const squaredError = ({ count, sum, squares }: Sums): number =>
  Math.max(0, squares - sum ** 2 / count) / (count - 1) / count;

/** Between which the difference over its error is in 95 of 100 draws. */
function drawQuantiles(values: Float64Array, others: Float64Array): readonly [number, number] {
  const random = createRandom(values.length);
  const pool = Float64Array.from([...values, ...others]);
  const all = addUp(pool);
  const drawn = Float64Array.from({ length: draws }, () => {
    shuffleFirst(pool, others.length, random);
    const held = addUp(pool, others.length);
    const rest = { count: values.length, sum: all.sum - held.sum, squares: all.squares - held.squares };
    const { difference, error } = weigh(rest, held);
    return error > 0 ? difference / error : 0;
  }).sort();
  return [drawn[beyond - 1]!, drawn[draws - beyond]!];
}

/** Puts some of all at the beginning, each as likely as another. */
function shuffleFirst(pool: Float64Array, count: number, random: Random): void {
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j]!, pool[i]!];
  }
}
