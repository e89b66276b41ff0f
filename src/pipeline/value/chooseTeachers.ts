import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { type KnownCustomers, lookBack } from './knownCustomers.ts';
import { measureAuc } from './measures.ts';
import { expectOrders } from './model/expectOrders.ts';
import { lookAhead } from './outcome.ts';
import { learn, type Predictor } from './predictCustomers.ts';

/**
 * A file that begins in the middle of a shop's life shows old customers as new ones in its first days, who come back
 * sooner than new ones do. These first days are left out of what is learned, the most first.
 */
const choices = [90, 60, 0] as const;
/** Who is left must be enough to learn from, and not too few beside those of whom something is predicted. */
const fewestTeachers = 500;
const leastShare = 1 / 3;

export interface Shop {
  readonly days: PurchaseDays;
  /** The first day of the file, but for strays. */
  readonly begin: number;
  readonly horizonDays: number;
}

/** Learns once for each cut and number of days left out. */
export class Lessons {
  readonly shop: Shop;
  readonly #known = new Map<number, KnownCustomers>();
  readonly #learned = new Map<string, Predictor>();

  constructor(shop: Shop) {
    this.shop = shop;
  }

  know(cut: number): KnownCustomers {
    const known = this.#known.get(cut) ?? lookBack(this.shop.days, cut, this.shop.horizonDays);
    this.#known.set(cut, known);
    return known;
  }

  /** As many days are left out as asked for, or fewer where too little would be left. */
  learn(cut: number, wanted: number): Predictor {
    const leftOut = this.listChoices(cut).find((days) => days <= wanted) ?? 0;
    const key = `${cut} ${leftOut}`;
    const { begin } = this.shop;
    const from = leftOut > 0 ? begin + leftOut : Number.NEGATIVE_INFINITY;
    const learned = this.#learned.get(key) ?? learn(this.know(cut), from, leftOut);
    this.#learned.set(key, learned);
    return learned;
  }

  listChoices(cut: number): readonly number[] {
    const { begin, horizonDays } = this.shop;
    const { first, count } = this.know(cut);
    return choices.filter((days) => {
      if (days === 0) return true;
      const teachers = first.reduce((sum, each) => (each >= begin + days ? sum + 1 : sum), 0);
      const isLongEnough = cut - begin - days >= horizonDays;
      return isLongEnough && teachers >= Math.max(fewestTeachers, leastShare * count);
    });
  }
}

/**
 * How many days to leave out for a cut: what went best at earlier cuts, whose horizons had ended by then. Without such, the
 * most that leaves enough.
 * @param earlier other cuts
 */
export function chooseLeftOut(lessons: Lessons, cut: number, earlier: readonly number[]): number {
  const possible = lessons.listChoices(cut);
  const ended = earlier.filter((each) => each + lessons.shop.horizonDays <= cut);
  if (possible.length === 1 || ended.length === 0) return possible[0]!;
  const scores = possible.map((days) =>
    ended.reduce((sum, each) => sum + measureOrder(lessons, each, days), 0),
  );
  return possible[scores.indexOf(Math.max(...scores))]!;
}

/**
 * How well customers are put in order (AUC of who comes back). A season moves totals and every error of them by tenths from
 * cut to cut, of which a choice made earlier would say nothing; and a mean absolute error rewards predicting too little.
 */
function measureOrder(lessons: Lessons, cut: number, leftOut: number): number {
  const { days, horizonDays } = lessons.shop;
  const known = lessons.know(cut);
  const came = lookAhead(days, known, { from: cut, to: cut + horizonDays });
  const { orders } = expectOrders(lessons.learn(cut, leftOut).orders.model, known, horizonDays);
  return measureAuc(orders, (i) => came.orders[i]! > 0) ?? 0;
}
