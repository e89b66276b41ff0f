import type { Transactions } from '../reading/transactions.ts';
import { formatWallClock } from '../time/calendar.ts';

/** What purchases come to whose rows name no customer, with their first and last moment, `2011-12-09T12:50:00`. */
export interface WithoutCustomer {
  readonly amount: number;
  readonly first: string;
  readonly last: string;
}

/** Sums up what is left out for nothing but that nobody knows whose it is. */
export class AnonymousPurchases {
  readonly #transactions: Transactions;
  readonly #isPurchase: (i: number) => boolean;
  #amount = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  /** @param isPurchase whether a row would be one, if it named a customer */
  constructor(transactions: Transactions, isPurchase: (i: number) => boolean) {
    this.#transactions = transactions;
    this.#isPurchase = isPurchase;
  }

  /** Takes a row without a customer. */
  add(i: number): void {
    if (!this.#isPurchase(i)) return;
    const { amount, date } = this.#transactions;
    this.#amount += amount[i]!;
    this.#first = Math.min(this.#first, date[i]!);
    this.#last = Math.max(this.#last, date[i]!);
  }

  sumUp(): { readonly withoutCustomer?: WithoutCustomer } {
    const { plan, fingerprint } = this.#transactions;
    // Rows that repeat an amount, or that may repeat each other, are not to be added up.
    if (this.#amount === 0 || plan.amount === 'order' || fingerprint !== undefined) return {};
    const [first, last] = [formatWallClock(this.#first), formatWallClock(this.#last)];
    return { withoutCustomer: { amount: this.#amount, first, last } };
  }
}
