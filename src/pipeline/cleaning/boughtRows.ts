import type { Transactions } from '../reading/transactions.ts';

/** The rows that are purchases, and what returns are told beside of them: summed up as they come, in place of once more. */
export class BoughtRows {
  /** What all of them come to. */
  revenue = 0;
  readonly #rows: Uint32Array;
  #length = 0;
  readonly #customer: Int32Array;
  readonly #buys: Uint8Array;
  readonly #amount: Float64Array;
  readonly #order: Int32Array;
  /** Orders of which a row came; undefined where each row has its own amount. */
  readonly #seen: Uint8Array | undefined;

  constructor({ length, customer, customerIds, amount, order, orderCount, plan }: Transactions) {
    this.#rows = new Uint32Array(length);
    this.#customer = customer;
    this.#buys = new Uint8Array(customerIds.length);
    this.#amount = amount;
    this.#order = order;
    this.#seen = plan.amount === 'order' ? new Uint8Array(orderCount) : undefined;
  }

  /** Adds a row below the others. */
  add(row: number): void {
    this.#rows[this.#length++] = row;
    this.#buys[this.#customer[row]!] = 1;
    if (this.#seen === undefined || this.#isFirst(row)) this.revenue += this.#amount[row]!;
  }

  /** Ascending. */
  get rows(): Uint32Array {
    return this.#rows.subarray(0, this.#length);
  }

  /** Those of some rows whose customers have purchases. */
  ofBuyers(some: Uint32Array): Uint32Array {
    return some.filter((row) => this.#buys[this.#customer[row]!] === 1);
  }

  #isFirst(row: number): boolean {
    const order = this.#order[row]!;
    const isFirst = this.#seen![order] === 0;
    this.#seen![order] = 1;
    return isFirst;
  }
}
