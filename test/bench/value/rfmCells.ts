import type { PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { orderAscending } from '../../../src/pipeline/numbers/orderAscending.ts';
import { lookBack } from '../../../src/pipeline/value/knownCustomers.ts';

/** Fifths by recency, purchase days and spend before a day: the cells of RFM. */
export function labelCells(days: PurchaseDays, cut: number, horizonDays: number): Int32Array {
  const known = lookBack(days, cut, horizonDays);
  const labels = new Int32Array(days.starts.length - 1).fill(-1);
  const quiet = known.age.map((age, i) => age - known.active[i]!);
  const fifths = [quiet, known.purchases, known.spend].map(rankFifths);
  known.who.forEach((customer, i) => {
    labels[customer] = fifths.reduce((label, fifth) => 5 * label + fifth[i]!, 0);
  });
  return labels;
}

function rankFifths(values: Float64Array): Int32Array {
  const fifths = new Int32Array(values.length);
  orderAscending(values).forEach((i, at) => {
    fifths[i] = Math.floor((5 * at) / values.length);
  });
  return fifths;
}
