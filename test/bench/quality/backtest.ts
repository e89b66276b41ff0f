import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { gatherPurchaseDays, type Purchase } from './purchase.ts';
import { parseWallClock } from './shops.ts';

/** What was known of a shop's customers at a date, and what each of them then did. */
export interface Backtest {
  readonly customers: Customers;
  /** What recency is counted to: wall-clock milliseconds, a day after the last purchase before the cut. */
  readonly asOf: number;
  /** Spend of customer i in the days after the cut. */
  readonly spend: Float64Array;
}

const daysAhead = 180;
const millisecondsPerDay = 86_400_000;

/** @param cut first day of the future, `2010-12-01` */
export function cutShop(purchases: readonly Purchase[], cut: string): Backtest {
  const from = parseWallClock(cut);
  const to = from + daysAhead * millisecondsPerDay;
  const past = purchases.filter(({ date, amount }) => date < from && amount > 0);
  const asOf = past.reduce((latest, { date }) => Math.max(latest, date), 0) + millisecondsPerDay;
  const customers = summarizeCustomers(past, asOf);
  const indexOf = new Map(customers.ids.map((id, index) => [id, index]));
  const spend = new Float64Array(customers.count);
  for (const { customer, date, amount } of purchases) {
    const index = indexOf.get(customer);
    if (index !== undefined && date >= from && date < to) spend[index]! += amount;
  }
  return { customers, asOf, spend };
}

function summarizeCustomers(purchases: readonly Purchase[], asOf: number): Customers {
  const byCustomer = groupByCustomer(purchases);
  const each = (of: (own: readonly Purchase[]) => number) => Float64Array.from(byCustomer.values(), of);
  const lastPurchase = each((own) => Math.max(...own.map(({ date }) => date)));
  const ids = [...byCustomer.keys()];
  return {
    count: byCustomer.size,
    ids,
    recency: lastPurchase.map((date) => Math.floor((asOf - date) / millisecondsPerDay)),
    frequency: each((own) => new Set(own.map(({ order }) => order)).size),
    monetary: each((own) => own.reduce((sum, { amount }) => sum + amount, 0)),
    firstPurchase: each((own) => Math.min(...own.map(({ date }) => date))),
    lastPurchase,
    purchaseDays: gatherPurchaseDays(purchases, ids),
  };
}

function groupByCustomer(purchases: readonly Purchase[]): Map<string, Purchase[]> {
  const groups = new Map<string, Purchase[]>();
  for (const purchase of purchases) {
    const own = groups.get(purchase.customer);
    if (own === undefined) groups.set(purchase.customer, [purchase]);
    else own.push(purchase);
  }
  return groups;
}
