import { type Nodes, spreadNodes } from './dropoutNodes.ts';
import { findLevels, type Histories } from './histories.ts';
import { countStays, logDeparture, type OrderModel } from './orderModel.ts';

/** What is expected of customers in the time ahead, as columns: entry i of each is customer i. */
export interface ExpectedOrders {
  /** Purchase days. */
  readonly orders: Float64Array;
  /** Chance of none at all, 0 to 1, whether the customer left or just does not buy. */
  readonly chanceOfNone: Float64Array;
}

/**
 * What customers will do, by their histories, in the next `ahead`, in the unit of their times.
 *
 * Whose pace is l, and who leaves after a purchase by p, is expected to buy (1 - exp(-l p ahead)) / p times where still
 * here; the mean of that over what is known of l is closed, and over p a sum. It equals the closed form by 2F1 (Fader,
 * Hardie & Lee 2005, eq. 10), and neither cancels where a is near 1 nor overflows where there are hundreds of repeats.
 */
export function expectOrders(model: OrderModel, histories: Histories, ahead: number): ExpectedOrders {
  const { count, repeats, age } = histories;
  const [repeat, ages] = [findLevels(repeats), findLevels(age)];
  const present = new PresentCustomers(model, repeat.values, ahead);
  const known = new Map<number, number>();
  const here = chancesOfStaying(model, histories);
  const orders = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const key = repeat.of[i]! * ages.values.length + ages.of[i]!;
    const expected = known.get(key) ?? present.expect(repeat.of[i]!, age[i]!);
    known.set(key, expected);
    orders[i] = here[i]! * expected;
  }
  return { orders, chanceOfNone: predictAbsence(model, histories, ahead, here) };
}

/** The chance of each customer, 0 to 1, not to buy in the next `ahead`. */
export function predictAbsence(
  { r, alpha }: OrderModel,
  { repeats, age }: Histories,
  ahead: number,
  here: Float64Array,
): Float64Array {
  return here.map(
    (chance, i) => 1 + chance * Math.expm1(-(r + repeats[i]!) * Math.log1p(ahead / (alpha + age[i]!))),
  );
}

/** The chance of each customer, 0 to 1, not to have left. */
export function chancesOfStaying(
  model: OrderModel,
  { count, repeats, active, age }: Histories,
): Float64Array {
  const { r, alpha } = model;
  const here = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const gap = Math.log((alpha + age[i]!) / (alpha + active[i]!));
    here[i] = 1 / (1 + Math.exp(logDeparture(model, repeats[i]!) + (r + repeats[i]!) * gap));
  }
  return here;
}

/** What is expected of those who did not leave yet. */
class PresentCustomers {
  readonly #model: OrderModel;
  readonly #repeats: Float64Array;
  readonly #ahead: number;
  readonly #nodes: (Nodes | undefined)[] = [];

  constructor(model: OrderModel, repeats: Float64Array, ahead: number) {
    this.#model = model;
    this.#repeats = repeats;
    this.#ahead = ahead;
  }

  /** @param level the index of a number of repeats */
  expect(level: number, age: number): number {
    const { r, alpha } = this.#model;
    const shape = r + this.#repeats[level]!;
    const nodes = this.#nodes[level] ?? this.#spread(level);
    this.#nodes[level] = nodes;
    const { at, weight } = nodes;
    const ratio = this.#ahead / (alpha + age);
    let sum = 0;
    for (let i = 0; i < at.length; i++)
      sum -= (weight[i]! * Math.expm1(-shape * Math.log1p(at[i]! * ratio))) / at[i]!;
    return sum;
  }

  #spread(level: number): Nodes {
    const { r, alpha, a, b } = this.#model;
    const repeats = this.#repeats[level]!;
    const reach = (1 + r + repeats) * (1 + this.#ahead / alpha);
    return spreadNodes(a, b + countStays(this.#model, repeats), reach);
  }
}
