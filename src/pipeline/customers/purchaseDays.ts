import { formatDate, millisecondsPerDay } from '../time/calendar.ts';
import type { Ledger } from './ledger.ts';

/** Each customer's purchase days, oldest first: those of customer i stand from starts[i] to starts[i + 1]. */
export interface PurchaseDays {
  readonly starts: Uint32Array;
  /** Whole days since 1970-01-01. */
  readonly day: Int32Array;
  /** What the customer spent that day. */
  readonly spend: Float64Array;
  /** Orders of that day. */
  readonly orders: Uint32Array;
  /** What was taken off a purchase day, but brought back on a later one; absent where nothing was. */
  readonly late?: readonly LateReturn[];
  /** What was known of customers before purchases of theirs were cancelled; absent where none were on a later day. */
  readonly ledger?: Ledger;
}

/** A return after the day of the purchase that it is taken off: before, nobody knew of it. */
export interface LateReturn {
  /** Which of the purchase days. */
  readonly at: number;
  /** When it was brought back: whole days since 1970-01-01. */
  readonly day: number;
  /** Below 0. */
  readonly amount: number;
}

/** Orders as columns: whose, when, and what they come to. An order that customers share is one of each. */
export interface OrderColumns {
  readonly buyer: Int32Array;
  /** Whole days since 1970-01-01, on which the first line stands. */
  readonly day: Int32Array;
  readonly spend: Float64Array;
}

/** `2011-12-10`. @param day since 1970-01-01 */
export const formatDay = (day: number): string => formatDate(day * millisecondsPerDay);

/**
 * Puts the orders of each customer's day together.
 * @param customers how many there are
 */
export function gatherDays({ buyer, day, spend }: OrderColumns, customers: number): PurchaseDays {
  const sorted = sortStably(buyer, customers, sortByDay(day));
  const days = {
    starts: new Uint32Array(customers + 1),
    day: new Int32Array(sorted.length),
    spend: new Float64Array(sorted.length),
    orders: new Uint32Array(sorted.length),
  };
  let last = -1;
  let of = -1;
  let on = -1;
  for (let at = 0; at < sorted.length; at++) {
    const order = sorted[at]!;
    const who = buyer[order]!;
    const when = day[order]!;
    if (who !== of || when !== on) {
      last++;
      days.starts[who + 1]!++;
    }
    of = who;
    on = when;
    days.day[last] = when;
    days.spend[last]! += spend[order]!;
    days.orders[last]!++;
  }
  const { starts } = days;
  for (let i = 0; i < customers; i++) starts[i + 1]! += starts[i]!;
  return {
    starts,
    day: days.day.slice(0, last + 1),
    spend: days.spend.slice(0, last + 1),
    orders: days.orders.slice(0, last + 1),
  };
}

function sortByDay(day: Int32Array): Uint32Array {
  const inOrder = new Uint32Array(day.length);
  let [first, last] = [day[0]!, day[0]!];
  let isAscending = true;
  for (let order = 0; order < inOrder.length; order++) {
    const own = day[order]!;
    inOrder[order] = order;
    if (own >= last) last = own;
    else isAscending = false;
    if (own < first) first = own;
  }
  // As most files stand.
  if (isAscending) return inOrder;
  const shifted = day.map((each) => each - first);
  return sortStably(shifted, last - first + 1, inOrder);
}

/** The indices by their keys, which are below `count`; those of one key in the order in which they are given. */
function sortStably(keys: Int32Array, count: number, indices: Uint32Array): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (let at = 0; at < keys.length; at++) next[keys[at]! + 1]!++;
  for (let key = 1; key < count; key++) next[key]! += next[key - 1]!;
  const sorted = new Uint32Array(indices.length);
  for (let at = 0; at < indices.length; at++) sorted[next[keys[indices[at]!]!]!++] = indices[at]!;
  return sorted;
}

/** Days are whole ones since 1970-01-01, or NaN. */
interface BookedReturn {
  /** That which it is booked on, or else the latest purchase day before it. */
  readonly day: number;
  /** What it comes to, below 0. */
  readonly amount: number;
  /** From when on it is known. */
  readonly knownOn: number;
}

/**
 * Takes what a customer brought back off the purchase day of that day, or else the latest before it; off the first where
 * there is none before, off the last where the day is not known.
 * @returns it, where it came after the day that it is taken off
 */
export function addReturn(
  days: PurchaseDays,
  buyer: number,
  { day, amount, knownOn }: BookedReturn,
): LateReturn | undefined {
  const { starts, day: known, spend } = days;
  const first = starts[buyer]!;
  let at = starts[buyer + 1]! - 1;
  while (at > first && known[at]! > day) at--;
  spend[at]! += amount;
  return knownOn > known[at]! ? { at, day: knownOn, amount } : undefined;
}

/** What was spent on each purchase day without the returns from a day on. */
export function spendBefore({ spend, late }: PurchaseDays, cut: number): Float64Array {
  if (late === undefined) return spend;
  const known = spend.slice();
  for (const { at, day, amount } of late) if (day >= cut) known[at]! -= amount;
  return known;
}

/** What takes the late returns of ascending ranges of purchase days, one range after the other, by their places there. */
export function takeInTurn(late: readonly LateReturn[] = []) {
  const sorted = late.toSorted((a, b) => a.at - b.at);
  let next = 0;
  return (first: number, end: number): LateReturn[] => {
    const taken: LateReturn[] = [];
    for (; next < sorted.length && sorted[next]!.at < end; next++) {
      const { at, ...rest } = sorted[next]!;
      if (at >= first) taken.push({ at: at - first, ...rest });
    }
    return taken;
  };
}
