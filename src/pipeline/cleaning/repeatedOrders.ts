import { type Note, note, type Warning, warning } from '../language/remarks.ts';
import type { ChangedOrders, RepeatingSheet } from '../reading/repeats.ts';
import type { Transactions } from '../reading/transactions.ts';

/** The orders of a sheet that stand in another too: those that count, or would. */
export interface RepeatedOrders extends RepeatingSheet {
  /** Those of chosen rows, purchases or not. */
  readonly rows: number;
  readonly orders: number;
  readonly amount: number;
}

/** What is said of them. */
export interface RepeatNotes {
  readonly 'orders-counted-once': { readonly repeated: readonly RepeatedOrders[] };
}

export interface RepeatWarnings {
  readonly 'orders-changed-elsewhere': { readonly changed: readonly ChangedOrders[] };
  readonly 'orders-counted-twice': { readonly repeated: readonly RepeatedOrders[] };
}

export type RepeatRemark = Note<RepeatNotes> | Warning<RepeatWarnings>;

/** Whether the orders of such a sheet are left out. */
export type IsLeftOut = (sheet: RepeatingSheet) => boolean;

interface RepeatTests {
  readonly isLeftOut: IsLeftOut;
  /** Whether a row is among those that the user chose. */
  readonly isChosen: (row: number) => boolean;
  /** Whether a chosen row would count. */
  readonly isPurchase: (row: number) => boolean;
}

/** Says of the orders that stand in several sheets, how often they count. */
export function describeRepeats(
  transactions: Transactions,
  { isLeftOut, ...tests }: RepeatTests,
): readonly RepeatRemark[] {
  const counted = countRepeats(transactions, tests).filter(({ orders }) => orders > 0);
  // What a whole order comes to counts once an order wherever its lines stand.
  const isOnce = (each: RepeatingSheet) => transactions.plan.amount === 'order' || isLeftOut(each);
  const once = counted.filter(isOnce);
  const twice = counted.filter((each) => !isOnce(each));
  const changed = transactions.plan.amount === 'order' ? [] : (transactions.repeats?.changed ?? []);
  return [
    ...(changed.length > 0 ? [warning('orders-changed-elsewhere', { changed })] : []),
    ...(once.length > 0 ? [note('orders-counted-once', { repeated: once })] : []),
    ...(twice.length > 0 ? [warning('orders-counted-twice', { repeated: twice })] : []),
  ];
}

function countRepeats(
  { repeats, order, amount, plan }: Transactions,
  { isChosen, isPurchase }: Omit<RepeatTests, 'isLeftOut'>,
): RepeatedOrders[] {
  if (repeats === undefined) return [];
  const tallies = repeats.sheets.map((sheet) => ({ ...sheet, rows: 0, seen: new Set<number>(), amount: 0 }));
  for (const { start, end } of repeats.spans) {
    const tally = tallies[repeats.of[start]! - 1]!;
    for (let i = start; i < end; i++) {
      if (!isChosen(i)) continue;
      tally.rows++;
      if (!isPurchase(i)) continue;
      if (plan.amount !== 'order' || !tally.seen.has(order[i]!)) tally.amount += amount[i]!;
      tally.seen.add(order[i]!);
    }
  }
  return tallies.map(({ seen, ...rest }) => ({ ...rest, orders: seen.size }));
}
