import { nearlyAll } from '../numbers/nearlyAll.ts';
import {
  countLevels,
  findLevel,
  isOfEachLine,
  type LevelCounts,
  type MoneyLevel,
  spreadOverOrders,
  takeWhole,
} from './amountLevel.ts';
import type { OrdersOfRows } from './numberOrders.ts';
import { isAlike } from './orderLines.ts';

/**
 * What an amount is: the product of quantity and price, what a line of an order comes to, or the whole order's, which
 * counts once.
 */
export type AmountLevel = 'product' | 'line' | 'order';

/** What the title of an amount says of its level. */
export type AmountTitle = 'order' | 'line' | 'nothing';

/** The money of rows, entry i of each is row i's; NaN where it can't be read. At least one of both is there. */
export interface MoneyCells {
  readonly orders: OrdersOfRows;
  readonly amount: Float64Array | undefined;
  /** Quantity x price. */
  readonly product: Float64Array | undefined;
  readonly title: AmountTitle;
}

export interface DecidedMoney {
  readonly level: AmountLevel;
  /** Where the amount stands; undefined without one. */
  readonly stands: MoneyLevel | undefined;
  /** What quantity x price comes to more than the amount, as a share of it; undefined where there is one of both only. */
  readonly difference: number | undefined;
  /** Whether nothing tells an order's amount that is repeated from lines that cost the same, or something speaks for these. */
  readonly isOpen: boolean;
}

/** What they may differ by altogether. */
const leastDifference = 0.005;

/** Decides from the rows which money counts: what was paid goes before quantity x price. */
export function decideMoney(cells: MoneyCells, wanted: 'auto' | 'order' | 'line'): DecidedMoney {
  const { amount, product, title } = cells;
  if (amount === undefined)
    return { level: 'product', stands: undefined, difference: undefined, isOpen: false };
  const { order, count } = tellOrders(cells);
  const counts = countLevels(order, count, amount);
  const stands = findLevel(counts, title === 'order' || wanted === 'order');
  const isOpen = wanted === 'auto' && isLevelOpen(counts, stands, title);
  const level = wanted === 'auto' ? (stands === 'line' ? 'line' : 'order') : wanted;
  const isOfEach = wanted === 'auto' && stands === 'repeated' && isOfEachLine(counts);
  if (product === undefined) return { level, stands, difference: undefined, isOpen: isOpen || isOfEach };
  const { isSame, difference } = compare(order, count, amount, product, { level, stands });
  const isProduct = wanted === 'auto' && (isSame || isOpen || isOfDay(cells, amount, product));
  return { level: isProduct ? 'product' : level, stands, difference, isOpen: false };
}

/** Whether, without order numbers, an amount is what the lines of a customer's day come to together. */
function isOfDay({ orders }: MoneyCells, amount: Float64Array, product: Float64Array): boolean {
  const { order, count, isOfSource } = orders;
  return !isOfSource && compare(order, count, amount, product, { level: 'order', stands: 'once' }).isSame;
}

/** Days with several purchases from which on it is no chance that these have the same amount on all such days. */
const enoughDays = 10;

/**
 * Purchases of a customer's day need not be one order, so that they tell nothing of its money, unless what is called an
 * order's stands the same on all rows of nearly every day.
 */
function tellOrders({ orders, amount, title }: MoneyCells): Pick<OrdersOfRows, 'order' | 'count'> {
  const { order, count, isOfSource } = orders;
  if (isOfSource) return { order, count };
  const isOfDays = title === 'order' && amount !== undefined && repeats(countLevels(order, count, amount));
  return isOfDays ? { order, count } : { order: new Int32Array(order.length).fill(-1), count: 0 };
}

const repeats = ({ varies, orders, repeated }: LevelCounts): boolean =>
  varies && orders >= enoughDays && repeated >= nearlyAll * orders;

/** Orders from which on it is no chance that all their lines have the same amount. */
const enoughOrders = 3;

function isLevelOpen(
  { orders, repeated, varies }: LevelCounts,
  stands: MoneyLevel,
  title: AmountTitle,
): boolean {
  if (stands !== 'line' || title === 'line' || orders === 0 || repeated < orders) return false;
  return title === 'order' || (varies && orders >= enoughOrders);
}

function compare(
  order: Int32Array,
  orderCount: number,
  amount: Float64Array,
  product: Float64Array,
  { level, stands }: { readonly level: 'order' | 'line'; readonly stands: MoneyLevel },
): { readonly isSame: boolean; readonly difference: number } {
  const isLine = level === 'line';
  const one = isLine ? product : addUp(order, orderCount, product);
  const other = isLine ? amount : takeWhole(order, orderCount, amount, stands);
  let known = 0;
  let same = 0;
  let sumOfProducts = 0;
  let sum = 0;
  for (let i = 0; i < one.length; i++) {
    if (Number.isNaN(one[i]!) || Number.isNaN(other[i]!)) continue;
    known++;
    if (isAlike(Math.abs(one[i]!), Math.abs(other[i]!))) same++;
    sumOfProducts += one[i]!;
    sum += other[i]!;
  }
  const difference = sum === 0 ? 0 : sumOfProducts / sum - 1;
  const isSame = known > 0 && same >= nearlyAll * known && Math.abs(difference) <= leastDifference;
  return { isSame, difference };
}

/** What the rows of each order come to that have a value; NaN where none has. */
export function addUp(order: Int32Array, orderCount: number, values: Float64Array): Float64Array {
  const sums = new Float64Array(orderCount).fill(Number.NaN);
  for (let i = 0; i < order.length; i++) {
    const at = order[i]!;
    const value = values[i]!;
    if (at >= 0 && !Number.isNaN(value)) sums[at] = (sums[at]! || 0) + value;
  }
  return sums;
}

/**
 * The amounts of rows at a level: where it is the order's, every row has its order's. What a customer's day comes to is
 * that of its rows in `telling`, which are sales.
 */
export function readAtLevel(
  cells: MoneyCells,
  { level, stands }: DecidedMoney,
  telling: OrdersOfRows,
): Float64Array {
  const { orders, amount, product } = cells;
  if (level === 'product') return amount === undefined ? product! : takeWritten(amount, product!);
  if (level === 'order' && stands === 'repeated' && !orders.isOfSource) return addUpDays(telling, amount!);
  return level === 'line' ? amount! : spreadOverOrders(orders.order, orders.count, amount!, stands!);
}

/** Of the purchases of a customer's day, each of which has its total on all its rows, what they come to together. */
function addUpDays({ order, count }: OrdersOfRows, amount: Float64Array): Float64Array {
  const first = takeWhole(order, count, amount, 'repeated');
  const others = new Map<number, Set<number>>();
  for (let i = 0; i < order.length; i++) {
    const at = order[i]!;
    if (at < 0 || Number.isNaN(amount[i]!) || amount[i] === first[at]) continue;
    others.set(at, (others.get(at) ?? new Set()).add(amount[i]!));
  }
  for (const [at, totals] of others) for (const total of totals) first[at]! += total;
  return amount.map((own, i) => (order[i]! >= 0 ? first[order[i]!]! : own));
}

/** What is written goes before the product of parts that were rounded. */
const takeWritten = (amount: Float64Array, product: Float64Array): Float64Array =>
  product.map((own, i) => (isAlike(own, amount[i]!) ? amount[i]! : own));

export function multiply(quantity: Float64Array, price: Float64Array): Float64Array {
  const product = new Float64Array(quantity.length);
  for (let i = 0; i < product.length; i++) product[i] = quantity[i]! * price[i]!;
  return product;
}
