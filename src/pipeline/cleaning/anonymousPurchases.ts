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
  readonly #isToldOf: boolean;
  #amount = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  /** @param isPurchase whether a row would be one, if it named a customer */
  constructor(transactions: Transactions, isPurchase: (i: number) => boolean) {
    this.#transactions = transactions;
    this.#isPurchase = isPurchase;
    // Rows that repeat an amount, or that may repeat each other, are not to be added up.
    this.#isToldOf = transactions.plan.amount !== 'order' && transactions.fingerprint === undefined;
  }

  /** Takes a row without a customer. */
  add(i: number): void {
    if (!this.#isToldOf || !this.#isPurchase(i)) return;
    const { amount, date } = this.#transactions;
    const moment = date[i]!;
    this.#amount += amount[i]!;
    if (moment < this.#first) this.#first = moment;
    if (moment > this.#last) this.#last = moment;
  }

  sumUp(): { readonly withoutCustomer?: WithoutCustomer } {
    if (this.#amount === 0) return {};
    const [first, last] = [formatWallClock(this.#first), formatWallClock(this.#last)];
    return { withoutCustomer: { amount: this.#amount, first, last } };
  }
}
