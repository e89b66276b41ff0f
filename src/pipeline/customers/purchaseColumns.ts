import type { PurchaseDays } from './purchaseDays.ts';

/** Recency, frequency and monetary value per customer, as columns: entry i of each is customer i. */
export interface PurchaseColumns {
  readonly count: number;
  /** Whole days from the last purchase to the as-of date. */
  readonly recency: Float64Array;
  /** Distinct orders. */
  readonly frequency: Float64Array;
  /** What the customer's orders come to. */
  readonly monetary: Float64Array;
  /** Milliseconds since 1970-01-01T00:00:00 of the wall clock, without a time zone. */
  readonly firstPurchase: Float64Array;
  readonly lastPurchase: Float64Array;
  /** The first purchase of all, in whole days, where all else is of a window; absent where it is of all purchases. */
  readonly firstOfAll?: Float64Array;
  /**
   * What the frequency and the monetary value come of, and where those are of a window alone, also what was bought before
   * it; absent where they were not asked for.
   */
  readonly purchaseDays?: PurchaseDays;
  /** Absent where nothing is foretold. */
  readonly expected?: Expected;
}

/** What is expected of the customers within the horizon; entry i of each is customer i. */
interface Expected {
  /** Days with an order. */
  readonly orders: Float64Array;
  readonly spend: Float64Array;
  /** The chance of no order, 0 to 1. */
  readonly churn: Float64Array;
}
