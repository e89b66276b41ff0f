import { orderAscending } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import type { Customers } from './rfm.ts';

/**
 * Scores customers 1 to 5 on one figure: 1 + floor(5 x share of customers strictly worse).
 * Equal values get equal scores; a column with one value gives 3 throughout.
 * A score above s means that the worst ceil(s n / 5) customers are strictly worse, so four thresholds suffice.
 * @param sorted the values in ascending order, where they are known
 */
export function scoreCustomers(
  values: Float64Array,
  better: 'higher' | 'lower',
  sorted: Float64Array = values.slice().sort(),
): Float64Array {
  if (sorted[0] === sorted.at(-1)) return new Float64Array(values.length).fill(3);
  const counts = [1, 2, 3, 4].map((s) => Math.ceil((s * sorted.length) / 5));
  if (better === 'higher') {
    const thresholds = counts.map((count) => sorted[count - 1]!);
    return values.map((value) => 1 + countWhere(thresholds, (threshold) => value > threshold));
  }
  const thresholds = counts.map((count) => sorted[sorted.length - count]!);
  return values.map((value) => 1 + countWhere(thresholds, (threshold) => value < threshold));
}

function countWhere(values: readonly number[], holds: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count++;
  return count;
}

/** A figure of every customer, entry i that of customer i, and the customers by it, ascending. */
export interface Figure {
  readonly values: Float64Array;
  readonly order: Uint32Array;
}

/** Figures per customer that profiles are made of, whatever the segments are. */
export interface CustomerFigures extends CustomerScores {
  readonly recency: Figure;
  readonly frequency: Figure;
  readonly monetary: Figure;
  readonly averageOrder: Figure;
  /** Whole days since the first purchase. */
  readonly firstPurchase: Figure;
  /** Scores of the first purchase, 1 to 5. */
  readonly newness: Uint8Array;
}

/** Sorting a million customers takes its time, and another K changes nothing of it. */
const known = new WeakMap<Customers, { readonly asOf: number; readonly figures: CustomerFigures }>();

/** @param asOf milliseconds on the same clock as `Customers.lastPurchase` */
export function deriveFigures(customers: Customers, asOf: number): CustomerFigures {
  const last = known.get(customers);
  if (last?.asOf === asOf) return last.figures;
  const { recency, frequency, monetary, firstPurchase } = customers;
  const sorted = {
    recency: sortFigure(recency),
    frequency: sortFigure(frequency),
    monetary: sortFigure(monetary),
    averageOrder: sortFigure(monetary.map((spend, i) => spend / frequency[i]!)),
    firstPurchase: sortFigure(firstPurchase.map((first) => Math.floor((asOf - first) / millisecondsPerDay))),
  };
  const figures = {
    ...sorted,
    r: score(sorted.recency, 'lower'),
    f: score(sorted.frequency, 'higher'),
    m: score(sorted.monetary, 'higher'),
    newness: score(sorted.firstPurchase, 'lower'),
  };
  known.set(customers, { asOf, figures });
  return figures;
}

function sortFigure(values: Float64Array): Figure {
  return { values, order: orderAscending(values) };
}

function score({ values, order }: Figure, better: 'higher' | 'lower'): Uint8Array {
  return new Uint8Array(scoreCustomers(values, better, gather(values, order)));
}

/** The values of a figure in each segment, ascending; `segment` gives that of customer i, `members` are those of each. */
export function groupFigure(
  { values, order }: Figure,
  segment: Int32Array,
  members: readonly Int32Array[],
): readonly Float64Array[] {
  const grouped = members.map(({ length }) => new Float64Array(length));
  const filled = new Int32Array(members.length);
  for (let at = 0; at < order.length; at++) {
    const i = order[at]!;
    const s = segment[i]!;
    grouped[s]![filled[s]!++] = values[i]!;
  }
  return grouped;
}

/** Each customer's own 1-5 scores, 5 the best; entry i is that of customer i. */
export interface CustomerScores {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}
