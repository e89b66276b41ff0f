import type { CleanedRows } from '../cleaning/clean.ts';
import { describeNothingLeft } from '../cleaning/dropReasonTexts.ts';
import type { Spell } from '../cleaning/spells.ts';
import { UserError } from '../errors/userError.ts';
import { enlarge, gather } from '../numbers/typedArrays.ts';
import type { Transactions } from '../reading/transactions.ts';
import { dayOf, millisecondsPerDay } from '../time/calendar.ts';
import { type Contact, findContacts } from './contacts.ts';
import { openLedger } from './openLedger.ts';
import type { PurchaseColumns } from './purchaseColumns.ts';
import { addReturn, gatherDays, type LateReturn, type OrderColumns } from './purchaseDays.ts';
import type { ModelBorders } from './scoreBorders.ts';

/** Customers by their ids, with what they bought. */
export interface Customers extends PurchaseColumns {
  readonly ids: readonly string[];
  /** What their scores go by; absent where it is their own figures. */
  readonly borders?: ModelBorders;
  /** The usual gap of the shop, in days, where these are some of its customers; NaN where nobody came back. */
  readonly shopGap?: number;
  /** Absent where they were not asked for. */
  readonly contacts?: readonly Contact[];
  /** Who cancelled all that they had bought, in the order of what the purchase days have of them behind all others. */
  readonly cancelled?: { readonly ids: readonly string[]; readonly contacts: readonly Contact[] };
}

/** Some of the customers, by their indices, in that order. */
export function pickCustomers(customers: Customers, indices: Uint32Array): Customers {
  const { ids, recency, frequency, monetary, firstPurchase, lastPurchase, expected } = customers;
  return {
    count: indices.length,
    ids: Array.from(indices, (i) => ids[i]!),
    recency: gather(recency, indices),
    frequency: gather(frequency, indices),
    monetary: gather(monetary, indices),
    firstPurchase: gather(firstPurchase, indices),
    lastPurchase: gather(lastPurchase, indices),
    ...(expected && {
      expected: {
        orders: gather(expected.orders, indices),
        spend: gather(expected.spend, indices),
        churn: gather(expected.churn, indices),
      },
    }),
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
  { rows, returns, returnedFrom = returns, spells, cleaning }: CleanedRows,
  wantedAsOf?: number,
): Rfm {
  if (rows.length === 0) throw new UserError(describeNothingLeft(cleaning, transactions));
  const most = transactions.customerIds.length;
  const buyers = new BuyerNumbers(most);
  const frequencies = new Float64Array(most);
  const sums = new Float64Array(most);
  const firsts = new Float64Array(most).fill(Number.POSITIVE_INFINITY);
  const lasts = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  const orders = new OrderBook(transactions.orderCount, most);
  const { customer, date, order, amount, plan } = transactions;
  const amountPerOrder = plan.amount === 'order';
  let buyer = -1;
  let above = 0;
  // By index, which takes half as long as `for of` takes over a typed array.
  for (let at = 0; at < rows.length; at++) {
    const i = rows[at]!;
    const moment = date[i]!;
    // The lines of an order mostly follow each other.
    const goesOn = at > 0 && order[i] === order[above] && customer[i] === customer[above];
    above = i;
    let isNew = false;
    if (!goesOn) {
      buyer = buyers.take(customer[i]!);
      isNew = orders.take(order[i]!, buyer);
    }
    if (isNew) {
      frequencies[buyer]!++;
      orders.day[orders.entry] = dayOf(moment);
    }
    if (isNew || !amountPerOrder) {
      sums[buyer]! += amount[i]!;
      orders.spend[orders.entry]! += amount[i]!;
    }
    if (moment < firsts[buyer]!) firsts[buyer] = moment;
    if (moment > lasts[buyer]!) lasts[buyer] = moment;
  }
  const { of } = buyers;
  const ids = buyers.customers.map((who) => transactions.customerIds[who]!);
  const cut = (column: Float64Array) => column.slice(0, ids.length);
  const [frequency, monetary] = [cut(frequencies), cut(sums)];
  const [firstPurchase, lastPurchase] = [cut(firsts), cut(lasts)];
  const days = gatherDays(orders.columns(), ids.length);
  const late: LateReturn[] = [];
  const last = lastPurchase.reduce((latest, date) => Math.max(latest, date));
  const asOf = wantedAsOf ?? last + millisecondsPerDay;
  // The last day that is known at the as-of date; what came after it is known as of then.
  const end = Math.max(dayOf(last), dayOf(asOf) - 1);
  const returned = new OrderBook(transactions.orderCount, most);
  for (let at = 0; at < returns.length; at++) {
    const i = returns[at]!;
    const buyer = of[customer[i]!]!;
    if (buyer < 0) continue;
    if (!returned.take(order[i]!, buyer) && amountPerOrder) continue;
    monetary[buyer]! += amount[i]!;
    const knownOn = Math.min(dayOf(date[i]!), end);
    const day = returnedFrom === returns ? knownOn : dayOf(date[returnedFrom[at]!]!);
    const after = addReturn(days, buyer, { day, amount: amount[i]!, knownOn });
    if (after) late.push(after);
  }
  const recency = lastPurchase.map((date) => Math.floor((asOf - date) / millisecondsPerDay));
  const cancelled = spells && numberCancelled(transactions, spells, { of, ids });
  const books = spells && cancelled && { rows, returns, returnedFrom, spells, of: cancelled.of, end };
  return {
    customers: {
      ...{ count: ids.length, ids, recency, frequency, monetary, firstPurchase, lastPurchase },
      purchaseDays: {
        ...days,
        ...(late.length > 0 && { late }),
        ...(books && { ledger: openLedger(transactions, books) }),
      },
      contacts: findContacts(transactions, rows, { of, ids }),
      ...(cancelled && { cancelled: cancelled.customers }),
    },
    asOf,
    orders: orders.count,
  };
}

/** Numbers the customers who have cancelled all that they bought, behind all others. */
function numberCancelled(
  transactions: Transactions,
  spells: readonly Spell[],
  { of: others, ids: known }: { readonly of: Int32Array; readonly ids: readonly string[] },
) {
  const { customer } = transactions;
  const rows = spells.filter(({ row, purchase }) => row === purchase && others[customer[row]!]! < 0);
  const cancelled = Uint32Array.from(new Set(rows.map(({ row }) => row))).sort();
  const { of: own, ids } = numberCustomers(transactions, cancelled);
  const of = others.map((who, i) => (own[i]! < 0 ? who : known.length + own[i]!));
  const contacts = findContacts(transactions, cancelled, { of: own, ids });
  return { of, customers: { ids, contacts } };
}

/** Renumbers the customers that have a kept row, without gaps. */
export function numberCustomers(
  { customer, customerIds }: Transactions,
  rows: Uint32Array,
): { of: Int32Array; ids: string[] } {
  const buyers = new BuyerNumbers(customerIds.length);
  for (let at = 0; at < rows.length; at++) buyers.take(customer[rows[at]!]!);
  return { of: buyers.of, ids: buyers.customers.map((who) => customerIds[who]!) };
}

/** Numbers customers in the order in which they first come. */
class BuyerNumbers {
  /** The number of each customer, -1 where it has none. */
  readonly of: Int32Array;
  readonly customers: number[] = [];

  constructor(customerCount: number) {
    this.of = new Int32Array(customerCount).fill(-1);
  }

  take(customer: number): number {
    const known = this.of[customer]!;
    if (known >= 0) return known;
    this.of[customer] = this.customers.length;
    return this.customers.push(customer) - 1;
  }
}

/** The orders of customers, each with an entry; one that customers share has an entry for each of them. */
class OrderBook {
  /** Distinct orders. */
  count = 0;
  /** That of the line which was taken last. */
  entry = -1;
  day: Int32Array;
  spend: Float64Array;
  #buyer: Int32Array;
  #length = 0;
  readonly #firstEntry: Int32Array;
  readonly #furtherEntries = new Map<number, number>();
  readonly #customerCount: number;

  constructor(orderCount: number, customerCount: number) {
    // Room for all that no customers share: memory that is never written to costs nothing.
    this.day = new Int32Array(orderCount);
    this.spend = new Float64Array(orderCount);
    this.#buyer = new Int32Array(orderCount);
    this.#firstEntry = new Int32Array(orderCount).fill(-1);
    this.#customerCount = customerCount;
  }

  /** Takes a line of a customer's order, and says whether it is the first of them. */
  take(order: number, customer: number): boolean {
    const length = this.#length;
    this.entry = this.#find(order, customer);
    return this.entry === length;
  }

  #find(order: number, customer: number): number {
    const first = this.#firstEntry[order]!;
    if (first < 0) {
      this.#firstEntry[order] = this.#length;
      this.count++;
      return this.#add(customer);
    }
    if (this.#buyer[first] === customer) return first;
    const pair = order * this.#customerCount + customer;
    const further = this.#furtherEntries.get(pair);
    if (further !== undefined) return further;
    this.#furtherEntries.set(pair, this.#length);
    return this.#add(customer);
  }

  #add(customer: number): number {
    if (this.#length === this.#buyer.length) this.#grow();
    this.#buyer[this.#length] = customer;
    return this.#length++;
  }

  #grow(): void {
    this.#buyer = enlarge(this.#buyer);
    this.day = enlarge(this.day);
    this.spend = enlarge(this.spend);
  }

  columns(): OrderColumns {
    return {
      buyer: this.#buyer.subarray(0, this.#length),
      day: this.day.subarray(0, this.#length),
      spend: this.spend.subarray(0, this.#length),
    };
  }
}
