import { gather } from '../gather.ts';
import { scoreCustomers } from '../naming/scores.ts';
import type { Customers } from '../rfm.ts';
import type { CustomerScores } from '../segmentation.ts';
import { millisecondsPerDay } from '../values/calendar.ts';
import { orderAscending } from './orderAscending.ts';

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
