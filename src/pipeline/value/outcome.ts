import type { PurchaseDays } from '../customers/purchaseDays.ts';
import type { KnownCustomers, Period } from './knownCustomers.ts';

/** What came in a period of customers who were known before. */
export interface Outcome {
  /** Purchase days of each. */
  readonly orders: Float64Array;
  /** What each spent. */
  readonly spend: Float64Array;
  /** Of all that was spent, what came from customers who were not known before; 0 to 1. */
  readonly shareOfNew: number;
}

export function lookAhead(
  { starts, day, spend }: PurchaseDays,
  { who }: KnownCustomers,
  { from, to }: Period,
): Outcome {
  const came = { orders: new Float64Array(who.length), spend: new Float64Array(who.length) };
  for (let i = 0; i < who.length; i++) {
    // The latest days stand last.
    for (let at = starts[who[i]! + 1]! - 1; at >= starts[who[i]!]! && day[at]! >= from; at--) {
      if (day[at]! >= to) continue;
      came.orders[i]!++;
      came.spend[i]! += spend[at]!;
    }
  }
  let [all, ours] = [0, 0];
  for (let at = 0; at < day.length; at++) if (day[at]! >= from && day[at]! < to) all += spend[at]!;
  for (let i = 0; i < who.length; i++) ours += came.spend[i]!;
  return { ...came, shareOfNew: all > 0 ? Math.min(1, Math.max(0, 1 - ours / all)) : 0 };
}
