import { nearlyAll } from '../numbers/nearlyAll.ts';
import { isAlike } from '../orders/orderLines.ts';
import type { ColumnProfile } from './profileColumn.ts';

/** Whether two columns part the rows into the same groups, where both are filled: each value goes with one other. */
export function areSameGroups(one: ColumnProfile, other: ColumnProfile): boolean {
  return determines(one, other) && determines(other, one);
}

/** Whether rows with the same value of `one` have the same value of `other`. */
export function determines(one: ColumnProfile, other: ColumnProfile): boolean {
  const known = new Map<string, string>();
  for (const [row, key] of one.keys.entries()) {
    const value = other.keys[row]!;
    if (key === '' || value === '') continue;
    const before = known.get(key);
    if (before === undefined) known.set(key, value);
    else if (before !== value) return false;
  }
  return true;
}

/** Whether in each row one has what the other begins with: a day, and the moment of that day. */
export function beginAlike({ keys: one }: ColumnProfile, { keys: other }: ColumnProfile): boolean {
  return one.every((key, row) => {
    const beside = other[row]!;
    return key === '' || beside === '' || key.startsWith(beside) || beside.startsWith(key);
  });
}

/** What taxes and the like make of an amount, at most. */
const widest = 1.35;

/** Whether two amounts are alike but for a steady factor such as tax: the choice hardly moves one customer past another. */
export function areProportional(one: ColumnProfile, other: ColumnProfile): boolean {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < one.numbers.length; row++) {
    const ratio = one.numbers[row]! / other.numbers[row]!;
    if (!Number.isFinite(ratio) || one.numbers[row] === 0) continue;
    least = Math.min(least, ratio);
    greatest = Math.max(greatest, ratio);
  }
  return greatest > Number.NEGATIVE_INFINITY && least > 0 && greatest / least <= widest;
}

/** Whether one of two amounts is that much more than the other: they are no net and gross, but a part, or two parts. */
export function areFarApart(one: ColumnProfile, other: ColumnProfile): boolean {
  const ratio = one.median / other.median;
  return ratio > widest || ratio < 1 / widest;
}

/** Share of the rows in which quantity x price is the amount to half a unit of the last digit of money; NaN without one. */
export function shareOfProducts(
  quantity: ColumnProfile,
  price: ColumnProfile,
  amount: ColumnProfile,
): number {
  let rows = 0;
  let equal = 0;
  for (const [row, value] of amount.numbers.entries()) {
    const product = quantity.numbers[row]! * price.numbers[row]!;
    if (Number.isNaN(product) || Number.isNaN(value)) continue;
    rows++;
    if (isAlike(Math.abs(product), Math.abs(value))) equal++;
  }
  return equal / rows;
}

/** Of the profiles that were asked for: each column is compared to several others. */
const grouped = new WeakMap<ColumnProfile, readonly (readonly number[])[]>();

/** The rows of each value that comes more than once, in order. */
export function groupRows(profile: ColumnProfile): readonly (readonly number[])[] {
  const groups = grouped.get(profile) ?? groupByKey(profile);
  grouped.set(profile, groups);
  return groups;
}

function groupByKey({ keys }: ColumnProfile): readonly (readonly number[])[] {
  const lines = new Map<string, number[]>();
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    if (key === '') continue;
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [row]);
    else known.push(row);
  }
  return [...lines.values()].filter(({ length }) => length > 1);
}

const enoughOrders = 3;

/** Whether one column's numbers are mostly whole multiples of the other's. */
export function isMultiple(one: ColumnProfile, other: ColumnProfile): boolean {
  const ratios = divide(one, (row) => other.numbers[row]!);
  return ratios.length > 0 && ratios.filter(isWhole).length >= 0.5 * ratios.length;
}

/** What comes of a number a row by that of a row, where it can be told. */
const divide = ({ numbers }: ColumnProfile, by: (row: number) => number): Float64Array =>
  numbers.map((value, row) => value / by(row)).filter(Number.isFinite);

const isWhole = (ratio: number): boolean =>
  Math.abs(ratio - Math.round(ratio)) < 0.001 && Math.round(ratio) !== 0;
const isUnits = (ratio: number): boolean => ratio > 0 && isWhole(ratio);

/** Of the rows, at least, that have one unit, and several. */
const leastEach = 0.1;
/** Of the rows, at most, in which it would be whole units at the price of another row too. */
const mostByChance = 0.8;

/**
 * Whether an amount is whole units at a price in nearly all rows, one in some and several in others: what lines come to.
 * Points are the same times each price, and whole numbers are units of any price of 1.
 */
export function isOfUnits(amount: ColumnProfile, price: ColumnProfile): boolean {
  const units = divide(amount, (row) => price.numbers[row]!);
  const byChance = divide(amount, (row) => price.numbers.at(-1 - row)!);
  const whole = units.filter(isUnits);
  const several = whole.filter((value) => value > 1.5);
  const least = leastEach * units.length;
  return (
    units.length > 0 &&
    whole.length >= nearlyAll * units.length &&
    several.length >= least &&
    whole.length - several.length >= least &&
    byChance.filter(isUnits).length <= mostByChance * byChance.length
  );
}

/** Whether a column may name items: fractions and currency amounts are what lines come to, their tax or their discount. */
const mayBeItem = ({ numeric, integer, withCurrency }: ColumnProfile): boolean =>
  numeric - integer < 0.05 && withCurrency < 0.5;

/** Whether the price of an item stays the same over its lines with different quantities. */
export function keepsPrice(item: ColumnProfile, quantity: ColumnProfile, price: ColumnProfile): boolean {
  if (item === quantity || item === price || !mayBeItem(item)) return false;
  const items = groupRows(item).filter((lines) => haveOtherNumbers(quantity, lines));
  if (items.length < enoughOrders) return false;
  const kept = items.filter((lines) => countDistinct(price, lines) === 1);
  return kept.length >= 0.7 * items.length;
}

const enoughLines = 20;
/** The slope of the logarithms: about 1 for what lines come to, about 0 for the price of one. */
const steepest = 0.4;

/** Whether an amount does not grow with the quantity. */
export function isSteady(quantity: ColumnProfile, amount: ColumnProfile): boolean {
  const points = [...amount.numbers].flatMap((value, row) => {
    const units = quantity.numbers[row]!;
    return value > 0 && units > 0 ? [[Math.log(units), Math.log(value)] as const] : [];
  });
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  const slope = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread;
  return points.length >= enoughLines && slope < steepest;
}

const enoughItems = 5;

/**
 * Whether the price of an item is that of all its units: on lines with other quantities it is in proportion to them, or
 * much rather so than the same.
 */
export function growsWithQuantity(
  item: ColumnProfile,
  quantity: ColumnProfile,
  price: ColumnProfile,
): boolean {
  if (item === quantity || item === price || !mayBeItem(item)) return false;
  const items = groupRows(item).filter((lines) => haveOtherNumbers(quantity, lines));
  if (items.length < enoughItems) return false;
  const fewest = nearlyAll * items.length;
  let growing = items.length;
  // Of most columns the first few items tell.
  for (const lines of items) if (!isOfUnitsIn(lines, quantity, price) && --growing < fewest) return false;
  return true;
}

function isOfUnitsIn(lines: readonly number[], quantity: ColumnProfile, price: ColumnProfile): boolean {
  const prices = lines.map((row) => price.numbers[row]!);
  if (!(spreadOf(prices) > 0)) return false;
  const units = lines.map((row) => price.numbers[row]! / quantity.numbers[row]!);
  const isSteady = Math.max(...units) - Math.min(...units) <= 0.011;
  return isSteady || 2 * spreadOf(units) < spreadOf(prices);
}

/** Different pairs of a quantity and a price at least, and how likely it is at most that they divide by chance. */
const fewestPairs = 12;
const mostChance = 1e-4;
const largestDivisor = 30;
/**
 * Whether nearly all prices are multiples of their quantities, as those of all units are, where prices of other quantities
 * mostly are no multiples of these.
 */
export function dividesByQuantity(
  { numbers: quantities }: ColumnProfile,
  { numbers: prices }: ColumnProfile,
): boolean {
  // Prices are wholes of units, or of hundredths.
  const perUnit = prices.every((price) => Number.isNaN(price) || Number.isInteger(price)) ? 1 : 100;
  const pairs = new Map<number, Set<number>>();
  for (const [row, quantity] of quantities.entries()) {
    const price = Math.round(perUnit * prices[row]!);
    if (!Number.isInteger(quantity) || !(quantity > 0) || !(price > 0)) continue;
    const known = pairs.get(quantity);
    if (known === undefined) pairs.set(quantity, new Set([price]));
    else known.add(price);
  }
  let [count, divided, logChance] = [0, 0, 0];
  for (const [quantity, own] of pairs) {
    if (quantity === 1 || quantity > largestDivisor) continue;
    const others = [...pairs].flatMap(([other, of]) => (other === quantity ? [] : [...of]));
    const isMultiple = (price: number) => price % quantity === 0;
    const byChance = (1 + others.filter(isMultiple).length) / (1 + others.length);
    count += own.size;
    divided += [...own].filter(isMultiple).length;
    logChance += own.size * Math.log(byChance);
  }
  return count >= fewestPairs && divided >= nearlyAll * count && logChance <= Math.log(mostChance);
}

/** What the largest differs from the smallest by, as a share of it, whatever their signs. */
function spreadOf(values: readonly number[]): number {
  const sizes = values.map(Math.abs);
  return Math.max(...sizes) / Math.min(...sizes) - 1;
}

const countDistinct = ({ keys }: ColumnProfile, rows: readonly number[]) =>
  new Set(rows.map((row) => keys[row])).size;

/** Whether rows have different numbers; texts beside them, such as `One`, are none. */
function haveOtherNumbers({ numbers }: ColumnProfile, rows: readonly number[]): boolean {
  let first = Number.NaN;
  for (const row of rows) {
    const value = numbers[row]!;
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(first)) first = value;
    else if (value !== first) return true;
  }
  return false;
}
