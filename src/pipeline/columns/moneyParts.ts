import { nearlyAll } from '../numbers/nearlyAll.ts';
import { countLevels, findLevel, type MoneyLevel } from '../orders/amountLevel.ts';
import { type AmountLevel, type AmountTitle, multiply } from '../orders/decideMoney.ts';
import type { OrdersOfRows } from '../orders/numberOrders.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { isPriceUnit } from './priceUnit.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { isMultiple, isSteady, keepsPrice, shareOfProducts } from './relations.ts';
import { type Fixed, isNamed, type Score, type Scores } from './scoreColumns.ts';

/** What money is chosen among. */
export interface Situation {
  readonly columns: readonly DescribedColumn[];
  readonly scores: Scores;
  readonly fixed: Fixed;
  readonly customer: DescribedColumn | undefined;
  readonly orders: OrdersOfRows;
  readonly taken: readonly DescribedColumn[];
  readonly headerRow: number;
}

/** The columns that money is read from, and why these. */
export interface Money {
  readonly type: 'money';
  readonly columns: Partial<Record<'amount' | 'quantity' | 'price', Score>>;
  readonly remarks: readonly ColumnRemark[];
  /** What counts, by the rows that were looked at. */
  readonly level: AmountLevel;
  readonly amountTitle: AmountTitle;
}

export interface Parts {
  readonly quantity: Score;
  readonly price: Score;
}

/** The column whose money counts; undefined where there is none. */
export const readColumn = ({
  columns: { amount, price },
  level,
}: Pick<Money, 'columns' | 'level'>): Score | undefined => (level === 'product' ? price : amount);

/** What rows come to, by the money that counts. */
export const readSums = ({ columns: { amount, quantity, price }, level }: Money): Float64Array =>
  level === 'product'
    ? multiply(quantity!.column.profile.numbers, price!.column.profile.numbers)
    : amount!.column.profile.numbers;

/** Columns that may be the item; it stands among the first. */
export const mostItems = 40;
const clearPrice = 80;

/** Quantity and price, by their titles or by what they come to beside other columns; undefined where there are none. */
export function findParts(situation: Situation): Parts | undefined {
  const [price] = pickPrices(situation);
  if (price === undefined)
    return (
      findUnnamedParts(situation) ??
      findUnitAmount(situation) ??
      findSteadyAmount(situation) ??
      findUnitCost(situation)
    );
  const [quantity] = pick(situation, 'quantity').filter(
    (score) => isNamed(score) || price.column.meaning.concepts.has('unit'),
  );
  const counted = quantity ?? pick(situation, 'amount').find((amount) => countsPieces(amount, price));
  return counted && { quantity: findUnits(counted, price, situation) ?? counted, price };
}

/** What, times the price, gives a column that would be the quantity: that is what the line comes to, whatever its title. */
const findUnits = (counted: Score, price: Score, situation: Situation): Score | undefined =>
  pick(situation, 'quantity').find(
    (quantity) =>
      quantity.column !== counted.column &&
      quantity.column !== price.column &&
      quantity.column.profile.distinct > 1 &&
      isProduct({ quantity, price }, counted),
  );

/** An amount that each product keeps over lines with other quantities is the price of one, whatever its title. */
function findUnitAmount(situation: Situation): Parts | undefined {
  const quantity = pick(situation, 'quantity').find(isNamed);
  if (quantity === undefined) return undefined;
  const amounts = pick(situation, 'amount');
  // Lines that come to the same may have other quantities, and mostly the same net.
  const products = situation.columns
    .slice(0, mostItems)
    .filter((column) => !situation.taken.includes(column) && !amounts.some((each) => each.column === column));
  const price = amounts.find(
    ({ column }) =>
      !isOfOrders(column, situation) &&
      products.some((item) => keepsPrice(item.profile, quantity.column.profile, column.profile)),
  );
  return price && { quantity, price };
}

/** Whether no title says what an amount is of, or that it is of a product. */
const mayBeOfOne = (amount: Score, likeliest: Score): boolean =>
  amount.column.meaning.concepts.has('product') || (amount === likeliest && !isNamed(amount));

/** Of an amount that no title names, or one of a product, what does not grow with the quantity is the price of one. */
function findSteadyAmount(situation: Situation): Parts | undefined {
  const quantity = pick(situation, 'quantity').find(isNamed);
  const [likeliest, ...others] = pick(situation, 'amount').filter(
    (amount) => !isOfOrders(amount.column, situation),
  );
  const price = [likeliest, ...others].find(
    (amount) => amount !== undefined && mayBeOfOne(amount, likeliest!),
  );
  if (quantity === undefined || price === undefined) return undefined;
  return isSteady(quantity.column.profile, price.column.profile) ? { quantity, price } : undefined;
}

/** What a unit costs is its price where the sheet has no amount, or where times the quantity it gives the amount. */
function findUnitCost(situation: Situation): Parts | undefined {
  const quantity = pick(situation, 'quantity').find(isNamed);
  const price = pick(situation, 'price').find(isCost);
  if (quantity === undefined || price === undefined) return undefined;
  const parts = { quantity, price };
  const amounts = pick(situation, 'amount');
  return amounts.length === 0 || amounts.some((amount) => isProduct(parts, amount)) ? parts : undefined;
}

export const isCost = ({ column }: Score) => column.meaning.concepts.has('cost');

/** Whether a bare `Amount` beside a price is the number of pieces: whole, and no multiple of the price. */
function countsPieces(amount: Score, price: Score): boolean {
  const { column } = amount;
  const { integer, median } = column.profile;
  const bare = [...column.meaning.concepts].every((concept) => concept === 'amount' || concept === 'product');
  const isPriced = price.points >= clearPrice && price.column.profile.distinct > 1;
  if (!isNamed(amount) || !bare || !isPriced || integer < nearlyAll || median > 100) return false;
  return !isMultiple(column.profile, price.column.profile);
}

/**
 * A price is what, times a whole number beside it, gives a third column, or without headers what a product keeps: a
 * whole number under a title that is not known may be kilometres or nights.
 */
function findUnnamedParts(situation: Situation): Parts | undefined {
  const amounts = pick(situation, 'amount').filter((amount) => !isNamed(amount));
  for (const quantity of pick(situation, 'quantity').filter(({ column }) => column.profile.distinct > 1)) {
    const price = amounts.find(
      (one) =>
        amounts.some((amount) => amount !== one && isProduct({ quantity, price: one }, amount)) ||
        (quantity.column.header === '' &&
          situation.columns
            .slice(0, mostItems)
            .some((item) => keepsPrice(item.profile, quantity.column.profile, one.column.profile))),
    );
    if (price !== undefined) return { quantity, price };
  }
  return undefined;
}

/** Whether an amount is not one of each line. */
export const isOfOrders = (column: DescribedColumn, situation: Situation) =>
  findStanding(column, situation) !== 'line';

function findStanding(column: DescribedColumn, { orders }: Situation): MoneyLevel {
  if (!orders.isOfSource) return 'line';
  const counts = countLevels(orders.order, orders.count, column.profile.numbers);
  return findLevel(counts, true);
}

/** Prices that are no costs, nor the units that another price is of, unless the user says so. */
export function pickPrices(situation: Situation): readonly Score[] {
  const prices = pick(situation, 'price');
  if (situation.fixed.price !== undefined) return prices;
  const own = prices.filter((price) => !isCost(price));
  const ofOne = own.filter(({ column }) => !isPriceUnit(column));
  return ofOne.length === 0 ? own : ofOne;
}

/** A column that is empty, or has nought in every row, is no money where others may be. */
export const pick = ({ scores, taken }: Situation, role: 'amount' | 'quantity' | 'price') => {
  const free = scores[role].filter(({ column }) => !taken.includes(column));
  const filled = free.filter(({ column, foundBy }) => foundBy === 'choice' || !hasNothing(column));
  return filled.length > 0 ? filled : free;
};

export const hasNothing = ({ profile: { filled, distinct, median } }: DescribedColumn): boolean =>
  filled === 0 || (distinct === 1 && median === 0);

export function isProduct({ quantity, price }: Parts, amount: Score): boolean {
  return shareOfProducts(quantity.column.profile, price.column.profile, amount.column.profile) >= nearlyAll;
}
