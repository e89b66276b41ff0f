import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { recallSpend } from '../customers/recall.ts';
import type { Standings } from './standings.ts';

/** Customers who stand at one place at a date and at one place at a later date; `unseen` before the first purchase. */
export interface Transition {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** What they bought between the dates, less the returns that are taken off it by the later one. */
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
interface Spent {
  readonly purchases: PurchaseDays;
  readonly days: number;
}

/** The days between two dates, the first of which counts. */
interface Between {
  readonly from: number;
  readonly until: number;
}

/** What was known of purchases at two dates: what was brought back or cancelled later was not. */
export interface SpentAt extends Pick<Spent, 'days'>, Between {
  readonly before: PurchaseDays;
  readonly since: PurchaseDays;
}

export const spentAt = ({ purchases, days }: Spent, { from, until }: Between): SpentAt => ({
  ...{ days, from, until },
  before: recallSpend(purchases, from),
  since: recallSpend(purchases, until),
});

/** Who went where between two of the dates, by their indices; those who are seen at the later date. */
export function listTransitions(
  { dates, places, revenue }: Pick<Standings, 'dates' | 'places' | 'revenue'>,
  spent: Spent,
  [earlier, later]: readonly [earlier: number, later: number],
): Transition[] {
  const [from, to] = [places[earlier]!, places[later]!];
  const known = spentAt(spent, { from: dates[earlier]!, until: dates[later]! });
  const counter = new TransitionCounter(revenue[later]!.length);
  const spending = { before: 0, since: 0, bought: false };
  for (let i = 0; i < to.length; i++)
    if (to[i]! >= 0) counter.add(from[i]!, to[i]!, measureSpending(known, i, spending));
  return counter.list();
}

/** Per place before and place after, what `Transition` has. */
export interface TransitionSums {
  readonly customers: Float64Array;
  readonly revenue: Float64Array;
  readonly bought: Float64Array;
  readonly before: Float64Array;
  readonly silent: Float64Array;
}

/** Adds up who went where. */
export class TransitionCounter {
  readonly sums: TransitionSums;
  readonly #places: number;

  /** @param places how many there are */
  constructor(places: number) {
    const make = () => new Float64Array((places + 1) * places);
    this.#places = places;
    this.sums = { customers: make(), revenue: make(), bought: make(), before: make(), silent: make() };
  }

  add(from: number, to: number, { before, since, bought }: Spending): void {
    const { sums } = this;
    const cell = (from + 1) * this.#places + to;
    sums.customers[cell]!++;
    sums.revenue[cell]! += since;
    sums.before[cell]! += before;
    if (bought) sums.bought[cell]!++;
    else sums.silent[cell]! += before;
  }

  /** What was added up of others. */
  addAll(others: TransitionSums): void {
    for (const key of ['customers', 'revenue', 'bought', 'before', 'silent'] as const) {
      const [sums, more] = [this.sums[key], others[key]];
      for (let cell = 0; cell < sums.length; cell++) sums[cell]! += more[cell]!;
    }
  }

  list(): Transition[] {
    const { customers, revenue, bought, before, silent } = this.sums;
    const found = [...customers.keys()].filter((cell) => customers[cell]! > 0);
    return found.map((cell) => ({
      from: Math.floor(cell / this.#places) - 1,
      to: cell % this.#places,
      customers: customers[cell]!,
      revenue: revenue[cell]!,
      bought: bought[cell]!,
      spentBefore: before[cell]!,
      spentBeforeBySilent: silent[cell]!,
    }));
  }
}

/** What one customer spent before two dates and between them, into `spending`, so that nothing is made for each. */
export function measureSpending(
  { days, from, until, before, since }: SpentAt,
  customer: number,
  spending: Spending,
): Spending {
  spending.before = 0;
  spending.since = 0;
  spending.bought = false;
  // The latest first: most dates are near the end.
  for (let at = before.starts[customer + 1]! - 1; at >= before.starts[customer]!; at--) {
    if (before.day[at]! < from - days) break;
    if (before.day[at]! < from) spending.before += before.spend[at]!;
  }
  for (let at = since.starts[customer + 1]! - 1; at >= since.starts[customer]!; at--) {
    if (since.day[at]! < from) break;
    if (since.day[at]! >= until) continue;
    spending.since += since.spend[at]!;
    spending.bought = true;
  }
  return spending;
}
