import { orderKnown } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import {
  type AveragedFigure,
  averagedFigures,
  byFigure,
  type Figure,
  type FigureId,
  figures,
  type MeasuredFigure,
  measuredFigures,
  type ScoreFigure,
} from './figures.ts';
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

/** Each customer's own 1-5 scores, 5 the best; entry i is that of customer i. */
export type CustomerScores = Readonly<Record<ScoreFigure, Uint8Array>>;

/** What comes of the customers' purchases, whatever the segments are. */
export interface CustomerFigures {
  /** Entry i is that of customer i; NaN where there is none. */
  readonly columns: Readonly<Record<MeasuredFigure, Float64Array>> & CustomerScores;
  /** The customers by each, ascending; without those who have none. */
  readonly orders: Readonly<Record<AveragedFigure, Uint32Array>>;
}

/** Sorting a million customers takes its time, and another K changes nothing of it. */
const known = new WeakMap<Customers, { readonly asOf: number; readonly figures: CustomerFigures }>();

/** @param asOf milliseconds on the same clock as `Customers.lastPurchase` */
export function deriveFigures(customers: Customers, asOf: number): CustomerFigures {
  const last = known.get(customers);
  if (last?.asOf === asOf) return last.figures;
  const measured = byFigure(measuredFigures, (id) => figures[id].measure(customers, asOf));
  const orders = byFigure(averagedFigures, (id) => orderKnown(measured[id]));
  const derived = { columns: { ...measured, ...score(measured, orders) }, orders };
  known.set(customers, { asOf, figures: derived });
  return derived;
}

function score(
  columns: Readonly<Record<AveragedFigure, Float64Array>>,
  orders: CustomerFigures['orders'],
): CustomerScores {
  const scores = averagedFigures.flatMap((id) => {
    const figure: Figure = figures[id];
    if (figure.score === undefined || figure.better === undefined) return [];
    const sorted = gather(columns[id], orders[id]);
    return [[figure.score, new Uint8Array(scoreCustomers(columns[id], figure.better, sorted))] as const];
  });
  return Object.fromEntries(scores) as CustomerScores;
}

/** The values of a figure in each segment, ascending; `segment` gives that of customer i, `members` are those of each. */
export function groupFigure(
  { columns, orders }: CustomerFigures,
  id: AveragedFigure,
  segment: Int32Array,
  members: readonly Int32Array[],
): readonly Float64Array[] {
  const [values, order] = [columns[id], orders[id]];
  const grouped = members.map(({ length }) => new Float64Array(length));
  const filled = new Int32Array(members.length);
  for (let at = 0; at < order.length; at++) {
    const i = order[at]!;
    const s = segment[i]!;
    grouped[s]![filled[s]!++] = values[i]!;
  }
  return grouped.map((of, s) => of.subarray(0, filled[s]));
}

/** A customer's place among the segments, as far as it is a figure. */
interface Placing {
  readonly figures: CustomerFigures;
  readonly membership: { readonly probability: Float64Array; readonly secondBest: Int32Array };
}

/** The column of a figure: entry i is that of customer i, NaN where there is none. */
export function columnOf({ figures, membership }: Placing, id: FigureId): ArrayLike<number> {
  return id === 'probability' || id === 'secondBest' ? membership[id] : figures.columns[id];
}
