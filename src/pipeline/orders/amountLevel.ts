import { nearlyAll } from '../numbers/nearlyAll.ts';
import { isAlike } from './orderLines.ts';

/**
 * Where an order's money stands, over the orders with several lines:
 * - `repeated`: the same on each of its lines;
 * - `once`: on one of its lines alone, the first or the last as a rule;
 * - `sum`: on its first line for all, and on each further line for that line, and maybe on those of its payments once more;
 * - `sumBelow`: on its last line for all, and on each line above for that line;
 * - `line`: on each line, for that line.
 */
export interface LevelCounts {
  /** Orders with several lines of which one has money. */
  readonly orders: number;
  readonly repeated: number;
  readonly once: number;
  /** Of the orders with three lines or more; with two, it can't be told from `repeated`. */
  readonly sum: number;
  readonly sumBelow: number;
  readonly long: number;
  /** Of the long ones whose lines are not all equal, those of whose first line the further ones are twice the money. */
  readonly twice: number;
  readonly uneven: number;
  /** Of the orders with two lines, those in which neither is the sum of the other. */
  readonly apart: number;
  /** Whether orders come to different amounts. */
  readonly varies: boolean;
  /** Orders with one line and with several, of which the first has money, and what these first lines come to. */
  readonly alone: FirstLines;
  readonly several: FirstLines;
}

interface FirstLines {
  readonly orders: number;
  readonly lines: number;
  readonly money: number;
}

/** The level of money, over all orders. */
export type MoneyLevel = 'repeated' | 'once' | 'sum' | 'sumBelow' | 'line';

/** Orders from which on equal amounts on their lines are no chance. */
const enoughOrders = 3;

/** Counts where money stands in orders. `order` is below 0 for a row without one; `money` is NaN where a cell is empty. */
export function countLevels(order: Int32Array, orderCount: number, money: Float64Array): LevelCounts {
  const first = new Float64Array(orderCount).fill(Number.NaN);
  const further = new Float64Array(orderCount);
  const last = new Float64Array(orderCount);
  const lines = new Uint32Array(orderCount);
  const blank = new Uint32Array(orderCount);
  const equal = new Uint32Array(orderCount);
  for (let i = 0; i < order.length; i++) {
    const at = order[i]!;
    if (at < 0) continue;
    lines[at]!++;
    if (lines[at] === 1) first[at] = money[i]!;
    else if (Number.isNaN(money[i]!)) blank[at]!++;
    else {
      further[at]! += money[i]!;
      last[at] = money[i]!;
      if (money[i] === first[at]) equal[at]!++;
    }
  }
  let orders = 0;
  let repeated = 0;
  let once = 0;
  let sum = 0;
  let sumBelow = 0;
  let long = 0;
  let twice = 0;
  let uneven = 0;
  let apart = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  const alone = { orders: 0, lines: 0, money: 0 };
  const several = { orders: 0, lines: 0, money: 0 };
  for (let at = 0; at < orderCount; at++) {
    const beside = lines[at]! - 1;
    const isBlankFirst = Number.isNaN(first[at]!);
    if (isBlankFirst && beside - blank[at]! === 1) {
      orders++;
      once++;
    }
    if (beside < 0 || isBlankFirst) continue;
    const group = beside === 0 ? alone : several;
    group.orders++;
    group.lines += lines[at]!;
    group.money += first[at]!;
    if (beside === 0) continue;
    orders++;
    least = Math.min(least, first[at]!);
    greatest = Math.max(greatest, first[at]!);
    // A row of how the order was paid has none.
    if (equal[at]! > 0 && equal[at]! + blank[at]! === beside) repeated++;
    if (blank[at] === beside) once++;
    if (beside - blank[at]! === 1 && !isAlike(last[at]!, first[at]!)) apart++;
    if (beside - blank[at]! > 1) {
      long++;
      if (isAlike(first[at]!, further[at]!)) sum++;
      if (equal[at]! < beside) uneven++;
      if (equal[at]! < beside && isAlike(2 * first[at]!, further[at]!)) twice++;
      if (isAlike(last[at]!, first[at]! + further[at]! - last[at]!)) sumBelow++;
    }
  }
  return {
    orders,
    repeated,
    once,
    sum,
    sumBelow,
    long,
    twice,
    uneven,
    apart,
    varies: least < greatest,
    alone,
    several,
  };
}

/** Orders of either kind from which on their means can be compared. */
const enoughOfKind = 10;
/** Of what the further lines would add to an order, the share that it has to be greater by, at least. */
const leastGrowth = 0.3;

/** Whether what stands the same on all lines of an order is no more where there are several, as what each of them costs. */
export function isOfEachLine({ alone, several }: LevelCounts): boolean {
  if (alone.orders < enoughOfKind || several.orders < enoughOfKind) return false;
  const further = several.lines / several.orders - 1;
  return several.money / several.orders < (1 + leastGrowth * further) * (alone.money / alone.orders);
}

/** The level that the counts show. `isTotal`: whether the column's title speaks of an order's money. */
export function findLevel(counts: LevelCounts, isTotal: boolean): MoneyLevel {
  const { orders, repeated, once, sum, sumBelow, long, twice, uneven, apart, varies } = counts;
  if (orders === 0) return 'line';
  if (once > 0 && repeated + once >= nearlyAll * orders) return 'once';
  const areSums = apart <= (1 - nearlyAll) * orders;
  if (areSums && long > 0 && sum >= nearlyAll * long && (long >= enoughOrders || isTotal)) return 'sum';
  if (areSums && uneven >= enoughOrders && twice >= nearlyAll * uneven) return 'sum';
  if (areSums && long >= enoughOrders && sumBelow >= nearlyAll * long) return 'sumBelow';
  if (repeated >= nearlyAll * orders && isTotal && varies) return 'repeated';
  return 'line';
}

/**
 * What each row's order comes to, where that stands on one of its lines or on all: the row's own money, else that of the
 * order's first filled line, or its last where that is the sum.
 */
export function spreadOverOrders(
  order: Int32Array,
  orderCount: number,
  money: Float64Array,
  level: MoneyLevel,
): Float64Array {
  const whole = takeWhole(order, orderCount, money, level);
  return money.map((own, i) => {
    const at = order[i]!;
    return at >= 0 && (level === 'sum' || level === 'sumBelow' || Number.isNaN(own)) ? whole[at]! : own;
  });
}

/** The money of each order that is the whole order's; NaN where it has none. */
export function takeWhole(
  order: Int32Array,
  orderCount: number,
  money: Float64Array,
  level: MoneyLevel,
): Float64Array {
  if (level !== 'sumBelow') return takeFirst(order, orderCount, money);
  const last = new Float64Array(orderCount).fill(Number.NaN);
  for (let i = 0; i < order.length; i++)
    if (order[i]! >= 0 && !Number.isNaN(money[i]!)) last[order[i]!] = money[i]!;
  return last;
}

/** The first money of each order; NaN where it has none. */
function takeFirst(order: Int32Array, orderCount: number, money: Float64Array): Float64Array {
  const first = new Float64Array(orderCount).fill(Number.NaN);
  for (let i = 0; i < order.length; i++) {
    const at = order[i]!;
    if (at >= 0 && Number.isNaN(first[at]!)) first[at] = money[i]!;
  }
  return first;
}
