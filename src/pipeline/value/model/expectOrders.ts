import { type Nodes, spreadNodes } from './dropoutNodes.ts';
import type { Histories } from './histories.ts';
import { interpolate } from './interpolate.ts';
import { findLevels, type Levels } from './levels.ts';
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
  const levelled = levelHistories(histories);
  const { repeat, age } = levelled;
  const here = measureStaying(model, levelled);
  const orders = new Float64Array(histories.count);
  const groups = groupByLevel(repeat);
  const ofAge = new Float64Array(age.values.length);
  repeat.values.forEach((repeats, level) => {
    const own = groups.customers.subarray(groups.starts[level], groups.starts[level + 1]);
    expectByAge(present(model, repeats, ahead), { own, age, alpha: model.alpha }, ofAge);
    for (let at = 0; at < own.length; at++) orders[own[at]!] = here[own[at]!]! * ofAge[age.of[own[at]!]!]!;
  });
  return { orders, chanceOfNone: measureAbsence(model, levelled, { ahead, here }) };
}

/** The chance of each customer, 0 to 1, not to buy in the next `ahead`. */
export function predictAbsence(model: OrderModel, histories: Histories, ahead: number): Float64Array {
  const levelled = levelHistories(histories);
  return measureAbsence(model, levelled, { ahead, here: measureStaying(model, levelled) });
}

/** The chance of each customer, 0 to 1, not to have left. */
export const chancesOfStaying = (model: OrderModel, histories: Histories): Float64Array =>
  measureStaying(model, levelHistories(histories));

/** Histories by levels: the times of those active, and ages, are levels of the same values. */
interface LevelledHistories {
  readonly count: number;
  readonly repeat: Levels;
  readonly active: Levels;
  readonly age: Levels;
}

function levelHistories({ count, repeats, active, age }: Histories): LevelledHistories {
  const { values, of } = findLevels(active, age);
  return {
    ...{ count, repeat: findLevels(repeats) },
    active: { values, of: of.subarray(0, count) },
    age: { values, of: of.subarray(count) },
  };
}

function measureAbsence(
  { r, alpha }: OrderModel,
  { count, repeat, age }: LevelledHistories,
  { ahead, here }: { readonly ahead: number; readonly here: Float64Array },
): Float64Array {
  const logs = age.values.map((each) => Math.log1p(ahead / (alpha + each)));
  const chances = new Float64Array(count);
  for (let i = 0; i < count; i++)
    chances[i] = 1 + here[i]! * Math.expm1(-(r + repeat.values[repeat.of[i]!]!) * logs[age.of[i]!]!);
  return chances;
}

function measureStaying(model: OrderModel, { count, repeat, active, age }: LevelledHistories): Float64Array {
  const { r, alpha } = model;
  const logs = age.values.map((each) => Math.log(alpha + each));
  const departure = repeat.values.map((each) => logDeparture(model, each));
  const here = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const level = repeat.of[i]!;
    const gap = logs[age.of[i]!]! - logs[active.of[i]!]!;
    here[i] = 1 / (1 + Math.exp(departure[level]! + (r + repeat.values[level]!) * gap));
  }
  return here;
}

/** Customers level by level: those of one stand from starts[level] to starts[level + 1]. */
function groupByLevel({ values, of }: Levels): {
  readonly starts: Uint32Array;
  readonly customers: Uint32Array;
} {
  const starts = new Uint32Array(values.length + 1);
  for (let i = 0; i < of.length; i++) starts[of[i]! + 1]!++;
  for (let level = 0; level < values.length; level++) starts[level + 1]! += starts[level]!;
  const next = starts.slice();
  const customers = new Uint32Array(of.length);
  for (let i = 0; i < of.length; i++) customers[next[of[i]!]!++] = i;
  return { starts, customers };
}

interface AgedCustomers {
  readonly own: Uint32Array;
  readonly age: Levels;
  readonly alpha: number;
}

/**
 * Writes what is expected of those of the same repeats at each of their ages. Where they are of many, it is told at a few and
 * interpolated: times the rate's scale it is a smooth function of the logarithm of that.
 */
function expectByAge(
  expect: (age: number) => number,
  { own, age, alpha }: AgedCustomers,
  into: Float64Array,
): void {
  const ages = listAges(own, age);
  const scale = (level: number) => alpha + age.values[level]!;
  const [least, most] = [Math.log(scale(ages[0]!)), Math.log(scale(ages.at(-1)!))];
  const curve = interpolate((log) => Math.exp(log) * expect(Math.exp(log) - alpha), least, most, ages.length);
  for (const level of ages)
    into[level] = curve ? curve(Math.log(scale(level))) / scale(level) : expect(age.values[level]!);
}

/** The levels of age of some customers, ascending. */
function listAges(own: Uint32Array, { values, of }: Levels): readonly number[] {
  const isTheirs = new Uint8Array(values.length);
  for (let at = 0; at < own.length; at++) isTheirs[of[own[at]!]!] = 1;
  const ages: number[] = [];
  for (let level = 0; level < isTheirs.length; level++) if (isTheirs[level] === 1) ages.push(level);
  return ages;
}

/** What is expected, by age, of those who did not leave yet after so many repeats. */
function present(model: OrderModel, repeats: number, ahead: number): (age: number) => number {
  const { r, alpha } = model;
  const shape = r + repeats;
  const { at, weight } = spread(model, repeats, ahead);
  return (age) => {
    const ratio = ahead / (alpha + age);
    let sum = 0;
    for (let i = 0; i < at.length; i++)
      sum -= (weight[i]! * Math.expm1(-shape * Math.log1p(at[i]! * ratio))) / at[i]!;
    return sum;
  };
}

function spread(model: OrderModel, repeats: number, ahead: number): Nodes {
  const { r, alpha, a, b } = model;
  const reach = (1 + r + repeats) * (1 + ahead / alpha);
  return spreadNodes(a, b + countStays(model, repeats), reach);
}
