import { orderKnown } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import type { Figure } from './figure.ts';
import {
  type AveragedFigure,
  averagedFigures,
  byFigure,
  type FigureId,
  figures,
  type MeasuredFigure,
  measuredFigures,
  type ScoreFigure,
} from './figures.ts';
import type { Customers } from './rfm.ts';
import { findBorders, type ModelBorders, scoreBy } from './scoreBorders.ts';
import { findShopGap } from './usualGap.ts';

/** Each customer's own 1-5 scores, 5 the best; entry i is that of customer i. */
export type CustomerScores = Readonly<Record<ScoreFigure, Uint8Array>>;

/** What comes of the customers' purchases, whatever the segments are. */
export interface CustomerFigures {
  /** Entry i is that of customer i; NaN where there is none. */
  readonly columns: Readonly<Record<MeasuredFigure, Float64Array>> & CustomerScores;
  /** What the scores go by. */
  readonly borders: ModelBorders;
  /** The customers by each, ascending; without those who have none. */
  readonly orders: Readonly<Record<AveragedFigure, Uint32Array>>;
  /** The shop's, in days; NaN where nobody came back. */
  readonly usualGap: number;
}

/** Sorting a million customers takes its time, and another K changes nothing of it. */
const known = new WeakMap<Customers, { readonly asOf: number; readonly figures: CustomerFigures }>();

/** @param asOf milliseconds on the same clock as `Customers.lastPurchase` */
export function deriveFigures(customers: Customers, asOf: number): CustomerFigures {
  const last = known.get(customers);
  if (last?.asOf === asOf) return last.figures;
  const measured = measureFigures(customers, asOf);
  const orders = byFigure(averagedFigures, (id) => orderKnown(measured[id]));
  const borders = customers.borders ?? listBorders(measured, orders);
  const usualGap = customers.shopGap ?? findShopGap(measured.usualGap);
  const derived = {
    columns: { ...measured, ...scoreCustomers(measured, borders) },
    borders,
    orders,
    usualGap,
  };
  known.set(customers, { asOf, figures: derived });
  return derived;
}

type MeasuredColumns = Readonly<Record<MeasuredFigure, Float64Array>>;

/** @param asOf milliseconds on the same clock as `Customers.lastPurchase` */
export const measureFigures = (customers: Customers, asOf: number): MeasuredColumns =>
  byFigure(measuredFigures, (id) => figures[id].measure(customers, asOf));

/** The figures that have a score, and what it is called. */
export const scoredFigures = averagedFigures.flatMap((id) => {
  const figure: Figure = figures[id];
  return figure.score === undefined || figure.better === undefined
    ? []
    : [{ id, score: figure.score, better: figure.better }];
});

function listBorders(columns: MeasuredColumns, orders: CustomerFigures['orders']): ModelBorders {
  const borders = scoredFigures.map(({ id, score, better }) => [
    score,
    findBorders(gather(columns[id], orders[id]), better),
  ]);
  return Object.fromEntries(borders) as ModelBorders;
}

/** The scores of any customers, by the borders of these or of others. */
export function scoreCustomers(columns: MeasuredColumns, borders: ModelBorders): CustomerScores {
  const scores = scoredFigures.map(({ id, score }) => [score, scoreBy(borders[score], columns[id])]);
  return Object.fromEntries(scores) as CustomerScores;
}

/** The values of a figure in each segment, ascending; `segment` gives that of customer i, -1 for none, `members` are those of each. */
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
    if (s < 0) continue;
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
