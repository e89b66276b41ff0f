import type { PurchaseDays } from '../customers/purchaseDays.ts';
import type { Standings } from './standings.ts';

/** Customers who stand at one place at a date and at one place at a later date; `unseen` before the first purchase. */
export interface Transition {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** What they spent between the dates. */
  readonly revenue: number;
  /** How many of them bought between the dates. */
  readonly bought: number;
}

/** Who went where between two of the dates, by their indices; those who are seen at the later date. */
export function listTransitions(
  { dates, places }: Standings,
  purchases: PurchaseDays,
  [earlier, later]: readonly [earlier: number, later: number],
): Transition[] {
  const [from, to] = [places[earlier]!, places[later]!];
  const between = { from: dates[earlier]!, until: dates[later]! };
  const cells = new Map<number, { customers: number; revenue: number; bought: number }>();
  for (let i = 0; i < to.length; i++) {
    if (to[i]! < 0) continue;
    const key = codeOf(from[i]!, to[i]!);
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = { customers: 0, revenue: 0, bought: 0 };
      cells.set(key, cell);
    }
    cell.customers++;
    addPurchases(cell, purchases, i, between);
  }
  return [...cells.keys()]
    .sort((a, b) => a - b)
    .map((key) => ({ from: Math.floor(key / most) - 1, to: key % most, ...cells.get(key)! }));
}

/** More than there are places. */
const most = 64;

const codeOf = (from: number, to: number): number => (from + 1) * most + to;

function addPurchases(
  cell: { revenue: number; bought: number },
  { starts, day, spend }: PurchaseDays,
  customer: number,
  { from, until }: { readonly from: number; readonly until: number },
): void {
  let bought = 0;
  // The latest first: most dates are near the end.
  for (let at = starts[customer + 1]! - 1; at >= starts[customer]! && day[at]! >= from; at--) {
    if (day[at]! >= until) continue;
    cell.revenue += spend[at]!;
    bought = 1;
  }
  cell.bought += bought;
}
