import type { Reason } from '../language/remarks.ts';

/** Absent where it is not known. */
interface InCurrency {
  readonly currency?: string;
}

/** What a result comes to, in the order in which it is told. Days are `2011-12-09`, shares 0 to 1. */
export interface Headlines {
  /** What the fifth of the customers who spent most brought of the revenue between two days, both inclusive. */
  readonly concentration: {
    readonly customers: number;
    readonly share: number;
    readonly revenue: number;
    readonly revenueShare: number;
    readonly from: string;
    readonly to: string;
  };
  /** Good customers in segments of which most are overdue, and what they spent in the year up to their last orders. */
  readonly slipping: InCurrency & {
    readonly segments: readonly string[];
    readonly customers: number;
    readonly spent: number;
  };
  /** Purchases that count for nobody, as their rows name no customer, between two days, both inclusive. */
  readonly 'without-customer': InCurrency & {
    readonly amount: number;
    /** Of these and the revenue. */
    readonly share: number;
    readonly from: string;
    readonly to: string;
  };
}

export type Headline = Reason<Headlines>;
