import { type PurchaseDays, spendBefore } from '../customers/purchaseDays.ts';
import type { KnownCustomers, Period } from './knownCustomers.ts';
import { shareOf } from './measures.ts';

/** What came in a period of customers who were known before. */
export interface Outcome {
  /** Purchase days of each. */
  readonly orders: Float64Array;
  /** What each spent. */
  readonly spend: Float64Array;
  /** Of all that was spent, what came from customers who were not known before; 0 to 1. */
  readonly shareOfNew: number;
}

/** What the shop's books have of the period: returns count on the day on which they came. */
export function lookAhead(days: PurchaseDays, { who }: KnownCustomers, period: Period): Outcome {
  const { from, to } = period;
  const { starts, day } = days;
  const spend = spendWithin(days, period);
  const came = { orders: new Float64Array(who.length), spend: new Float64Array(who.length) };
  let [all, ours] = [0, 0];
  for (let i = 0; i < who.length; i++) {
    for (let at = starts[who[i]!]!; at < starts[who[i]! + 1]!; at++) {
      came.spend[i]! += spend[at]!;
      if (day[at]! >= from && day[at]! < to) came.orders[i]!++;
    }
    ours += came.spend[i]!;
  }
  for (let at = 0; at < day.length; at++) all += spend[at]!;
  return { ...came, shareOfNew: shareOf(all - ours, all) };
}

function spendWithin(days: PurchaseDays, { from, to }: Period): Float64Array {
  const { day, late = [] } = days;
  const known = spendBefore(days, to);
  const spend = new Float64Array(day.length);
  for (let at = 0; at < day.length; at++) if (day[at]! >= from && day[at]! < to) spend[at] = known[at]!;
  for (const { at, day: back, amount } of late)
    if (day[at]! < from && back >= from && back < to) spend[at]! += amount;
  return spend;
}
