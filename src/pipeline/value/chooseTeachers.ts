import { type KnownCustomers, lookBack } from './knownCustomers.ts';
import { measureAuc } from './measures.ts';
import { lookAhead, type Outcome } from './outcome.ts';
import { learn, type Prediction, type Predictor, predict } from './predictCustomers.ts';
import type { Sample } from './sampleCustomers.ts';

/**
 * A file that begins in the middle of a shop's life shows old customers as new ones in its first days, who come back
 * sooner than new ones do. These first days are left out of what is learned, the most first.
 */
const choices = [90, 60, 0] as const;
/** Who is left must be enough to learn from, and not too few beside those of whom something is predicted. */
const fewestTeachers = 500;
const leastShare = 1 / 3;

export interface Shop extends Sample {
  /** The first day of the file, but for strays. */
  readonly begin: number;
  readonly horizonDays: number;
}

/** What can be learned of a shop at its cuts, once for each cut and number of days left out. */
export class Lessons {
  readonly shop: Shop;
  readonly #known = new Map<number, KnownCustomers>();
  readonly #came = new Map<number, Outcome>();
  readonly #learned = new Map<string, Predictor>();
  readonly #predicted = new Map<Predictor, Prediction>();
  #last: Predictor | undefined;

  constructor(shop: Shop) {
    this.shop = shop;
  }

  know(cut: number): KnownCustomers {
    return remember(this.#known, cut, () => lookBack(this.shop.days, cut, this.shop.horizonDays));
  }

  /** What came in the horizon after a cut. */
  seeWhatCame(cut: number): Outcome {
    const period = { from: cut, to: cut + this.shop.horizonDays };
    return remember(this.#came, cut, () => lookAhead(this.shop.days, this.know(cut), period));
  }

  /** As many days are left out as asked for, or fewer where too little would be left. */
  learn(cut: number, wanted: number): Predictor {
    const leftOutDays = this.listChoices(cut).find((days) => days <= wanted) ?? 0;
    const from = leftOutDays > 0 ? this.shop.begin + leftOutDays : Number.NEGATIVE_INFINITY;
    const near = this.#last;
    this.#last = remember(this.#learned, `${cut} ${leftOutDays}`, () =>
      learn(this.know(cut), { from, leftOutDays, ...(near && { near }) }),
    );
    return this.#last;
  }

  predict(cut: number, wanted: number): Prediction {
    const predictor = this.learn(cut, wanted);
    return remember(this.#predicted, predictor, () =>
      predict(predictor, this.know(cut), this.shop.horizonDays),
    );
  }

  listChoices(cut: number): readonly number[] {
    const { begin, horizonDays } = this.shop;
    const { first, count } = this.know(cut);
    return choices.filter((days) => {
      if (days === 0) return true;
      if (cut - begin - days < horizonDays) return false;
      let teachers = 0;
      for (let i = 0; i < count; i++) if (first[i]! >= begin + days) teachers++;
      return teachers >= Math.max(fewestTeachers, leastShare * count);
    });
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/**
 * How many days to leave out for a cut: what went best at those of other cuts whose horizons had ended by then, so that nothing
 * of what came after it decides. Without such, the most that leaves enough.
 */
export function chooseLeftOut(lessons: Lessons, cut: number, others: readonly number[]): number {
  const possible = lessons.listChoices(cut);
  const ended = others.filter((each) => each + lessons.shop.horizonDays <= cut);
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
  const came = lessons.seeWhatCame(cut);
  return measureAuc(lessons.predict(cut, leftOut).orders, (i) => came.orders[i]! > 0) ?? 0;
}
