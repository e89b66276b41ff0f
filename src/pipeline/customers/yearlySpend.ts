import type { PurchaseDays } from './purchaseDays.ts';

/** What customers spent in twelve months. */
export interface YearlySpend {
  /** Up to the as-of date. */
  readonly lastYear: number;
  /** Up to the last purchase day of each, that day included. */
  readonly toLastOrder: number;
}

const year = 365;

/** What each customer spent in the twelve months up to the last purchase day, and on it. */
export function sumToLastOrder({ starts, day, spend }: PurchaseDays): Float64Array {
  return sumYears(starts, day, spend, (end) => day[end - 1]! + 1);
}

/**
 * What each customer spent in the twelve months before a day.
 * @param before since 1970-01-01; it does not count any more
 */
export function sumLastYear({ starts, day, spend }: PurchaseDays, before: number): Float64Array {
  return sumYears(starts, day, spend, () => before);
}

function sumYears(
  starts: Uint32Array,
  day: Int32Array,
  spend: Float64Array,
  /** The day that ends the twelve months, by the end of a customer's days. */
  beforeOf: (end: number) => number,
): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  for (let i = 0; i < sums.length; i++) {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    const before = to > from ? beforeOf(to) : 0;
    for (let at = to - 1; at >= from && day[at]! >= before - year; at--)
      if (day[at]! < before) sums[i]! += spend[at]!;
  }
  return sums;
}
