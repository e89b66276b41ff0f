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
  /** What they spent in the window before the earlier date. */
  readonly spentBefore: number;
  /** Of that, what those spent who bought nothing since. */
  readonly spentBeforeBySilent: number;
}

/** What a customer spent, and whether anything was bought between two dates. */
export interface Spending {
  /** In the window before the earlier date. */
  before: number;
  since: number;
  bought: boolean;
}

/** Purchases, and the days of the window. */
export interface Spent {
  readonly purchases: PurchaseDays;
  readonly days: number;
}

/** Who went where between two of the dates, by their indices; those who are seen at the later date. */
export function listTransitions(
  { dates, places }: Standings,
  spent: Spent,
  [earlier, later]: readonly [earlier: number, later: number],
): Transition[] {
  const [from, to] = [places[earlier]!, places[later]!];
  const between = { from: dates[earlier]!, until: dates[later]! };
  const cells = new Map<number, Cell>();
  const spending = { before: 0, since: 0, bought: false };
  for (let i = 0; i < to.length; i++) {
    if (to[i]! < 0) continue;
    const key = codeOf(from[i]!, to[i]!);
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = { customers: 0, revenue: 0, bought: 0, spentBefore: 0, spentBeforeBySilent: 0 };
      cells.set(key, cell);
    }
    add(cell, measureSpending(spent, i, between, spending));
  }
  return [...cells.keys()]
    .sort((a, b) => a - b)
    .map((key) => ({ from: Math.floor(key / most) - 1, to: key % most, ...cells.get(key)! }));
}

type Cell = { -readonly [Key in Exclude<keyof Transition, 'from' | 'to'>]: number };

/** More than there are places. */
const most = 64;

const codeOf = (from: number, to: number): number => (from + 1) * most + to;

function add(cell: Cell, { before, since, bought }: Spending): void {
  cell.customers++;
  cell.revenue += since;
  cell.spentBefore += before;
  if (bought) cell.bought++;
  else cell.spentBeforeBySilent += before;
}

/** What one customer spent before two dates and between them, into `spending`, so that nothing is made for each. */
export function measureSpending(
  { purchases: { starts, day, spend }, days }: Spent,
  customer: number,
  { from, until }: { readonly from: number; readonly until: number },
  spending: Spending,
): Spending {
  spending.before = 0;
  spending.since = 0;
  spending.bought = false;
  // The latest first: most dates are near the end.
  for (let at = starts[customer + 1]! - 1; at >= starts[customer]! && day[at]! >= from - days; at--) {
    if (day[at]! >= until) continue;
    if (day[at]! < from) spending.before += spend[at]!;
    else {
      spending.since += spend[at]!;
      spending.bought = true;
    }
  }
  return spending;
}
