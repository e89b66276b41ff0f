import { note, warning } from '../language/remarks.ts';
import type { Transactions } from '../reading/transactions.ts';
import type { ReturnRemark, SettledReturns } from './settleReturns.ts';

/** Each row that reduces its order, and a purchase of that. */
export type Reductions = ReadonlyMap<number, number>;

/** Whether a row has less than nothing for some units: a discount, not units that came back. */
export const mayReduce = ({ amount, units, order, orderIds, plan }: Transactions, row: number): boolean =>
  plan.amount !== 'order' &&
  amount[row]! < 0 &&
  !(units !== undefined && units[row]! <= 0) &&
  order[row]! >= 0 &&
  order[row]! < orderIds.length;

/**
 * Finds what of such rows are discounts and vouchers of their order: others of it, of the same customer and moment, are
 * purchases, none of them of just as much, and something is left.
 */
export function findReductions(
  transactions: Transactions,
  purchases: Uint32Array,
  rows: readonly number[],
): Reductions {
  const reductions = new Map<number, number>();
  if (rows.length === 0) return reductions;
  const lines = gatherLines(transactions, purchases, rows);
  const { amount, order } = transactions;
  const left = new Map([...lines].map(([key, bought]) => [key, addUp(amount, bought)]));
  for (const row of rows) {
    const key = order[row]!;
    const bought = (lines.get(key) ?? []).filter((purchase) => areOfOne(transactions, row, purchase));
    const rest = left.get(key)! + amount[row]!;
    if (bought.length === 0 || rest <= 0 || bought.some((each) => amount[each] === -amount[row]!)) continue;
    left.set(key, rest);
    reductions.set(row, bought[0]!);
  }
  return reductions;
}

const addUp = (amount: Float64Array, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + amount[row]!, 0);

const areOfOne = ({ customer, date }: Transactions, one: number, other: number): boolean =>
  customer[one] === customer[other] && date[one] === date[other];

/** The purchases of the rows' orders. */
function gatherLines(
  { order, orderCount }: Transactions,
  purchases: Uint32Array,
  rows: readonly number[],
): ReadonlyMap<number, number[]> {
  const isWanted = new Uint8Array(orderCount);
  for (const row of rows) isWanted[order[row]!] = 1;
  const lines = new Map<number, number[]>(rows.map((row) => [order[row]!, []]));
  // By index, which takes half as long as `for of` takes over a typed array.
  for (let at = 0; at < purchases.length; at++) {
    const row = purchases[at]!;
    if (isWanted[order[row]!] === 1) lines.get(order[row]!)!.push(row);
  }
  return lines;
}

/** Reductions count as returns, of the purchases that they reduce. */
export function addReductions(settled: SettledReturns, reductions: Reductions): SettledReturns {
  if (reductions.size === 0) return settled;
  const { returns: others, returnedFrom } = settled;
  const returns = Uint32Array.from([...others, ...reductions.keys()]).sort();
  if (returnedFrom === undefined && others.length > 0) return { ...settled, returns };
  const purchaseOf = new Map([...others].map((row, at) => [row, returnedFrom![at]!]));
  const from = returns.map((row) => reductions.get(row) ?? purchaseOf.get(row)!);
  return { ...settled, returns, returnedFrom: from };
}

/** Orders from which on, and the share of all, so many are not reduced: what is taken off most are fees. */
const enoughOrders = 20;
const mostReduced = 0.5;

export function remarkOnReductions(
  { amount, order, orderCount }: Transactions,
  reductions: Reductions,
): readonly ReturnRemark[] {
  if (reductions.size === 0) return [];
  const rows = [...reductions.keys()];
  const orders = new Set(rows.map((row) => order[row]!)).size;
  const values = { rows: rows.length, orders, amount: -addUp(amount, rows) };
  const areFees = orders >= enoughOrders && orders > mostReduced * orderCount;
  return [areFees ? warning('orders-mostly-reduced', values) : note('orders-reduced', values)];
}
