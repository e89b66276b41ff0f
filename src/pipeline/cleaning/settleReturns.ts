import { type Note, note, type Warning, warning } from '../language/remarks.ts';
import type { Transactions } from '../reading/transactions.ts';
import type { BoughtRows } from './boughtRows.ts';
import { type MatchedReturns, matchReturns, type RowsToMatch } from './matchReturns.ts';
import { locateRow, type RowReference } from './rowReference.ts';
import { groupSpells, isOfSomeDays, type Spell } from './spells.ts';

/** What becomes of rows that take money back. */
export type ReturnPolicy = 'drop' | 'net' | 'match';

/** Cancelled and returned orders, and what they take back. */
interface ReturnedOrders {
  readonly orders: number;
  readonly rows: number;
  readonly amount: number;
}

interface SharedReturns extends ReturnedOrders {
  /** Of the revenue with them, 0 to 1. */
  readonly share: number;
  /** Where the result is over a window: these are of all days. */
  readonly isOfAllDays?: true;
}

interface CountedReturns extends SharedReturns {
  /** The largest. */
  readonly examples: readonly (RowReference & { readonly amount: number })[];
}

/** What is said of returns. */
export interface ReturnNotes {
  /** Of customers who have purchases: what was taken back counts all the same. */
  readonly 'cancelled-still-counted': CountedReturns;
  readonly 'returns-matched': SharedReturns;
  /** Of customers who had purchases: none that they could be of. */
  readonly 'returns-unmatched': SharedReturns;
  /** Rows below zero that reduce the orders in which they stand. */
  readonly 'orders-reduced': ReturnedOrders;
}

export interface ReturnWarnings {
  /** As `orders-reduced`, of most orders: they may be fees. */
  readonly 'orders-mostly-reduced': ReturnedOrders;
  /** As the note, of much of the revenue. */
  readonly 'cancelled-still-counted': CountedReturns;
}

export type ReturnRemark = Note<ReturnNotes> | Warning<ReturnWarnings>;

/** What counts of purchases and returns. */
export interface SettledReturns {
  readonly purchases: Uint32Array;
  /** Those that reduce what their customer has spent. */
  readonly returns: Uint32Array;
  /** The purchase that each of them reduces; absent where they reduce what was spent up to their day. */
  readonly returnedFrom?: Uint32Array;
  /** Of rows that counted for some days, and then not, or for something else; absent where there are none. */
  readonly spells?: readonly Spell[];
  readonly cancelled: readonly number[];
  readonly remarks: readonly ReturnRemark[];
}

const none = new Uint32Array(0);

/** Settles what counts of the purchases, and of the rows that take money back, which ascend. */
export function settleReturns(
  transactions: Transactions,
  bought: BoughtRows,
  returns: Uint32Array,
  policy: ReturnPolicy,
): SettledReturns {
  const purchases = bought.rows;
  if (policy === 'net' || returns.length === 0) return { purchases, returns, cancelled: [], remarks: [] };
  const unitsBack = listUnits(transactions, returns);
  if (policy === 'drop') {
    const remarks = remarkOnCounted(transactions, bought, bought.ofBuyers(unitsBack));
    return { purchases, returns: none, cancelled: [], remarks };
  }
  const matched = matchReturns(transactions, {
    purchases: listUnits(transactions, purchases),
    returns: unitsBack,
  });
  return {
    ...takeOut(transactions, { purchases, returns }, matched),
    remarks: remarkOnMatched(transactions, bought, unitsBack, matched),
  };
}

/** The rows whose amounts add up: of an order whose amount is on each of its rows, the first. */
function listUnits({ plan, order, orderCount }: Transactions, rows: Uint32Array): Uint32Array {
  if (plan.amount !== 'order') return rows;
  const seen = new Uint8Array(orderCount);
  return rows.filter((row) => {
    const isFirst = seen[order[row]!] === 0;
    seen[order[row]!] = 1;
    return isFirst;
  });
}

/** Leaves out what was cancelled whole, and keeps the returns of parts with what is left of their purchases. */
function takeOut(
  transactions: Transactions,
  { purchases, returns }: RowsToMatch,
  { purchaseOf, cancelled, spells }: MatchedReturns,
): Omit<SettledReturns, 'remarks'> {
  const parts = returns.filter((row) => purchaseOf.has(row) && !cancelled.has(purchaseOf.get(row)!));
  const ofSomeDays = spells.filter((spell) => isOfSomeDays(spell, transactions.date[spell.row]!));
  return {
    ...partCancelled(transactions, purchases, cancelled),
    returns: parts,
    returnedFrom: parts.map((row) => purchaseOf.get(row)!),
    ...(ofSomeDays.length > 0 && { spells: spreadOverOrders(transactions, purchases, ofSomeDays) }),
  };
}

/** Where amounts are those of orders, all rows of the order count as long as the first. */
function spreadOverOrders(
  { plan, order }: Transactions,
  purchases: Uint32Array,
  spells: readonly Spell[],
): readonly Spell[] {
  if (plan.amount !== 'order') return spells;
  const [ofPurchases, ofReturns] = [true, false].map((is) =>
    spells.filter(({ row, purchase }) => (row === purchase) === is),
  );
  const byOrder = groupSpells(ofPurchases!, (row) => order[row]!);
  const spread = [...purchases].flatMap((row) =>
    (byOrder.get(order[row]!) ?? []).map((spell) => ({ ...spell, row, purchase: row })),
  );
  return [...spread, ...ofReturns!];
}

/** Where amounts are those of orders, all rows of the order are cancelled. */
function partCancelled(
  { plan, order, orderCount, length }: Transactions,
  all: Uint32Array,
  rows: ReadonlySet<number>,
): Pick<SettledReturns, 'purchases' | 'cancelled'> {
  const key = plan.amount === 'order' ? order : undefined;
  const isCancelled = new Uint8Array(key === undefined ? length : orderCount);
  for (const row of rows) isCancelled[key?.[row] ?? row] = 1;
  const cancelled: number[] = [];
  const purchases = new Uint32Array(all.length);
  let kept = 0;
  for (let at = 0; at < all.length; at++) {
    const row = all[at]!;
    if (isCancelled[key?.[row] ?? row] === 1) cancelled.push(row);
    else purchases[kept++] = row;
  }
  return { purchases: purchases.subarray(0, kept), cancelled };
}

/** Of a smaller share of the revenue nothing needs to be done. */
const leastCounted = 0.01;
const fewExamples = 5;

/** What some of the returns take back, beside the purchases. */
function sumUp({ amount, order }: Transactions, { revenue }: BoughtRows, some: Uint32Array): SharedReturns {
  const orders = new Set<number>();
  let taken = 0;
  for (let at = 0; at < some.length; at++) {
    const row = some[at]!;
    taken -= amount[row]!;
    orders.add(order[row]!);
  }
  return { orders: orders.size, rows: some.length, amount: taken, share: taken / revenue };
}

function remarkOnCounted(
  transactions: Transactions,
  bought: BoughtRows,
  counted: Uint32Array,
): readonly ReturnRemark[] {
  if (counted.length === 0) return [];
  const values = { ...sumUp(transactions, bought, counted), examples: listLargest(transactions, counted) };
  const say = values.share >= leastCounted ? warning : note;
  return [say('cancelled-still-counted', values)];
}

function remarkOnMatched(
  transactions: Transactions,
  bought: BoughtRows,
  returns: Uint32Array,
  { purchaseOf }: MatchedReturns,
): readonly ReturnRemark[] {
  const found = returns.filter((row) => purchaseOf.has(row));
  const others = bought.ofBuyers(returns.filter((row) => !purchaseOf.has(row)));
  const sum = (some: Uint32Array) => sumUp(transactions, bought, some);
  return [
    ...(found.length > 0 ? [note('returns-matched', sum(found))] : []),
    ...(others.length > 0 ? [note('returns-unmatched', sum(others))] : []),
  ];
}

/** Of equal ones the first; `rows` ascend. */
function listLargest(transactions: Transactions, rows: Uint32Array) {
  const { amount } = transactions;
  const largest: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (amount[row]! >= least) continue;
    largest.push(row);
    largest.sort((one, other) => amount[one]! - amount[other]! || one - other);
    largest.length = Math.min(largest.length, fewExamples);
    if (largest.length === fewExamples) least = amount[largest.at(-1)!]!;
  }
  return largest.map((row) => ({ ...locateRow(transactions, row), amount: -amount[row]! }));
}
