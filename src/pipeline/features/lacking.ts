import type { Figure } from '../customers/figure.ts';
import { type AveragedFigure, averagedFigures, figures } from '../customers/figures.ts';
import type { Customers } from '../customers/rfm.ts';

/** Share of the customers who may lack a figure that all are segmented by. */
export const mostLacking = 0.5;

/** The share of the customers who lack a figure, 0 to 1, for each that one may lack and that is not predicted. */
export type LackingShares = Readonly<Partial<Record<AveragedFigure, number>>>;

/** @param asOf milliseconds on the clock of their purchases */
export function measureLacking(customers: Customers, asOf: number): LackingShares {
  const lackable = averagedFigures.filter((id) => {
    const figure: Figure = figures[id];
    return figure.mayBeAbsent && !figure.isPredicted;
  });
  const shares = lackable.map((id) => [id, shareLacking(figures[id].measure(customers, asOf))]);
  return Object.fromEntries(shares);
}

/** Of the customers, those whose value is NaN. */
export const shareLacking = (column: Float64Array): number =>
  column.filter(Number.isNaN).length / column.length;
