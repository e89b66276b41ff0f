import type { CleanedRows } from '../cleaning/clean.ts';
import { describeNothingLeft } from '../cleaning/dropReasonTexts.ts';
import { UserError } from '../errors/userError.ts';
import { gather } from '../numbers/typedArrays.ts';
import type { Transactions } from '../reading/transactions.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { type Contact, findContacts } from './contacts.ts';

/** Recency, frequency and monetary value per customer, as columns: entry i of each is customer i. */
export interface Customers {
  readonly count: number;
  readonly ids: readonly string[];
  /** Whole days from the last purchase to the as-of date. */
  readonly recency: Float64Array;
  /** Distinct orders. */
  readonly frequency: Float64Array;
  /** What the customer's orders come to. */
  readonly monetary: Float64Array;
  /** Milliseconds since 1970-01-01T00:00:00 of the wall clock, without a time zone. */
  readonly firstPurchase: Float64Array;
  readonly lastPurchase: Float64Array;
  /** Absent where they were not asked for. */
  readonly contacts?: readonly Contact[];
}

/** Some of the customers, by their indices, in that order. */
export function pickCustomers(customers: Customers, indices: Uint32Array): Customers {
  const { ids, recency, frequency, monetary, firstPurchase, lastPurchase } = customers;
  return {
    count: indices.length,
    ids: Array.from(indices, (i) => ids[i]!),
    recency: gather(recency, indices),
    frequency: gather(frequency, indices),
    monetary: gather(monetary, indices),
    firstPurchase: gather(firstPurchase, indices),
    lastPurchase: gather(lastPurchase, indices),
  };
}

export interface Rfm {
  readonly customers: Customers;
  /** Wall-clock milliseconds: as the setting says, else a day after the last purchase of all. */
  readonly asOf: number;
  /** Distinct orders over all customers. */
  readonly orders: number;
}

/**
 * Aggregates the purchases by customer, in the order of each customer's first one; returns reduce the monetary value of
 * customers who have purchases. Throws a `UserError` where there are no purchases.
 */
export function computeRfm(
  transactions: Transactions,
  { rows, returns, cleaning }: CleanedRows,
  wantedAsOf?: number,
): Rfm {
  if (rows.length === 0) throw new UserError(describeNothingLeft(cleaning, transactions));
  const { of, ids } = numberCustomers(transactions, rows);
  const frequency = new Float64Array(ids.length);
  const monetary = new Float64Array(ids.length);
  const firstPurchase = new Float64Array(ids.length).fill(Number.POSITIVE_INFINITY);
  const lastPurchase = new Float64Array(ids.length).fill(Number.NEGATIVE_INFINITY);
  const orders = new OrderCounter(transactions.orderCount, ids.length);
  const { customer, date, order, amount, plan } = transactions;
  const amountPerOrder = plan.amount === 'order';
  // By index, which takes half as long as `for of` takes over a typed array.
  for (let at = 0; at < rows.length; at++) {
    const i = rows[at]!;
    const buyer = of[customer[i]!]!;
    const moment = date[i]!;
    const isNew = orders.isNew(order[i]!, buyer);
    if (isNew) frequency[buyer]!++;
    if (isNew || !amountPerOrder) monetary[buyer]! += amount[i]!;
    if (moment < firstPurchase[buyer]!) firstPurchase[buyer] = moment;
    if (moment > lastPurchase[buyer]!) lastPurchase[buyer] = moment;
  }
  const returned = new OrderCounter(transactions.orderCount, ids.length);
  for (const i of returns) {
    const buyer = of[customer[i]!]!;
    if (buyer < 0) continue;
    if (returned.isNew(order[i]!, buyer) || !amountPerOrder) monetary[buyer]! += amount[i]!;
  }
  const asOf =
    wantedAsOf ?? lastPurchase.reduce((latest, date) => Math.max(latest, date)) + millisecondsPerDay;
  const recency = lastPurchase.map((date) => Math.floor((asOf - date) / millisecondsPerDay));
  return {
    customers: {
      ...{ count: ids.length, ids, recency, frequency, monetary, firstPurchase, lastPurchase },
      contacts: findContacts(transactions, rows, { of, count: ids.length }),
    },
    asOf,
    orders: orders.count,
  };
}

/** Renumbers the customers that have a kept row, without gaps. */
export function numberCustomers(
  { customer, customerIds }: Transactions,
  rows: Uint32Array,
): { of: Int32Array; ids: string[] } {
  const of = new Int32Array(customerIds.length).fill(-1);
  const ids: string[] = [];
  for (let at = 0; at < rows.length; at++) {
    const buyer = customer[rows[at]!]!;
    if (of[buyer]! >= 0) continue;
    of[buyer] = ids.length;
    ids.push(customerIds[buyer]!);
  }
  return { of, ids };
}

/** Tells the first line of a customer's order from its others; one order may be shared by customers. */
class OrderCounter {
  count = 0;
  readonly #firstCustomer: Int32Array;
  readonly #furtherPairs = new Set<number>();
  readonly #customerCount: number;

  constructor(orderCount: number, customerCount: number) {
    this.#firstCustomer = new Int32Array(orderCount).fill(-1);
    this.#customerCount = customerCount;
  }

  isNew(order: number, customer: number): boolean {
    const first = this.#firstCustomer[order]!;
    if (first === customer) return false;
    if (first < 0) {
      this.#firstCustomer[order] = customer;
      this.count++;
      return true;
    }
    const pair = order * this.#customerCount + customer;
    if (this.#furtherPairs.has(pair)) return false;
    this.#furtherPairs.add(pair);
    return true;
  }
}
