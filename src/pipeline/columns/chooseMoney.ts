import { note } from '../language/remarks.ts';
import type { ColumnRemark, Product } from './columnRemarks.ts';
import type { AskedColumn } from './columnSearch.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import {
  areProportional,
  growsWithQuantity,
  isMultiple,
  keepsPrice,
  repeatsInOrders,
  shareOfProducts,
} from './relations.ts';
import { askColumn, type Fixed, isNamed, type Score, type Scores, tieMargin } from './scoreColumns.ts';

/** The columns that money is read from, and why these. */
export interface Money {
  readonly type: 'money';
  readonly columns: Partial<Record<'amount' | 'quantity' | 'price', Score>>;
  readonly remarks: readonly ColumnRemark[];
  readonly amountPerOrder: boolean;
}

/** What money is chosen among. */
export interface Situation {
  readonly columns: readonly DescribedColumn[];
  readonly scores: Scores;
  readonly fixed: Fixed;
  readonly invoice: DescribedColumn | undefined;
  readonly taken: readonly DescribedColumn[];
  readonly headerRow: number;
}

interface Parts {
  readonly quantity: Score;
  readonly price: Score;
}

const nearlyAll = 0.95;
/** Columns that may be the item; it stands among the first. */
const mostItems = 40;
const repeatPenalty = 30;
/** An amount that does not say so clearly stands back behind quantity and price. */
const leastTrusted = 65;
const clearPrice = 80;

/** Chooses between an amount and quantity x price; undefined where the sheet has neither. */
export function chooseMoney(situation: Situation): Money | AskedColumn | undefined {
  const { fixed } = situation;
  const parts = findParts(situation);
  if (fixed.amount !== undefined) return amountOf(pick(situation, 'amount')[0]!, [], false);
  if (fixed.price !== undefined && parts !== undefined) return productOf(parts, []);
  if (parts !== undefined && isOfAllUnits(parts, situation)) {
    const price = nameColumn(parts.price.column);
    return amountOf(parts.price, [note('price-grows-with-quantity', { price })], false);
  }
  const amounts = rankAmounts(situation).filter(
    ({ column }) => column !== parts?.quantity.column && column !== parts?.price.column,
  );
  if (amounts.length === 0)
    return parts === undefined ? priceAsAmount(situation) : productOf(parts, noteCost(parts));
  return weighAmounts(amounts, parts, situation);
}

function weighAmounts(
  amounts: readonly Score[],
  parts: Parts | undefined,
  situation: Situation,
): Money | AskedColumn {
  const [best, ...others] = amounts as [Score, ...Score[]];
  const rivals = others.filter(
    ({ points, column }) =>
      best.points - points < tieMargin && !areProportional(best.column.profile, column.profile),
  );
  const explained = parts && [best, ...rivals].find((amount) => isProduct(parts, amount));
  if (parts && explained) return productOf(parts, [note('amount-is-product', nameProduct(parts, explained))]);
  if (rivals.length > 0)
    return askColumn('amount', situation.headerRow, [best, ...rivals], situation.columns);
  return parts === undefined ? loneAmount(best, situation) : compare(best, parts, situation);
}

/** Quantity and price although they do not make the amount, where the amount is not one of the line. */
function compare(amount: Score, parts: Parts, situation: Situation): Money {
  const names = nameProduct(parts, amount);
  if (repeatsOnLines(amount.column, situation)) return productOf(parts, [note('amount-repeats', names)]);
  const full = Math.min(parts.quantity.column.profile.fill, parts.price.column.profile.fill);
  if (amount.column.profile.fill < nearlyAll * full) {
    return productOf(parts, [note('amount-has-gaps', names)]);
  }
  if (amount.points < leastTrusted) return productOf(parts, []);
  return amountOf(amount, [note('amount-is-no-product', names)], false);
}

function loneAmount(amount: Score, situation: Situation): Money {
  const perOrder = isOrderLevel(amount.column) && repeatsOnLines(amount.column, situation);
  const remarks = perOrder ? [note('amount-counts-once', { amount: nameColumn(amount.column) })] : [];
  return amountOf(amount, remarks, perOrder);
}

/** A price without a quantity is what the line came to. */
function priceAsAmount(situation: Situation): Money | undefined {
  const [price] = pickPrices(situation);
  if (price === undefined) return undefined;
  return amountOf(price, [note('price-without-quantity', { price: nameColumn(price.column) })], false);
}

function findParts(situation: Situation): Parts | undefined {
  const [price] = pickPrices(situation);
  if (price === undefined)
    return findUnnamedParts(situation) ?? findUnitAmount(situation) ?? findUnitCost(situation);
  const [quantity] = pick(situation, 'quantity').filter(
    (score) => isNamed(score) || price.column.meaning.concepts.has('unit'),
  );
  const counted = quantity ?? pick(situation, 'amount').find((amount) => countsPieces(amount, price));
  return counted && { quantity: counted, price };
}

/** An amount that each product keeps over lines with other quantities is the price of one, whatever its title. */
function findUnitAmount(situation: Situation): Parts | undefined {
  const quantity = pick(situation, 'quantity').find(isNamed);
  if (quantity === undefined) return undefined;
  const products = situation.columns.filter(({ meaning }) => meaning.concepts.has('product'));
  const price = pick(situation, 'amount').find(
    ({ column }) =>
      !repeatsOnLines(column, situation) &&
      products.some((item) => keepsPrice(item.profile, quantity.column.profile, column.profile)),
  );
  return price && { quantity, price };
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

const isCost = ({ column }: Score) => column.meaning.concepts.has('cost');

function noteCost({ price }: Parts): readonly ColumnRemark[] {
  return isCost(price) ? [note('cost-is-price', { cost: nameColumn(price.column) })] : [];
}

/** Whether a bare `Amount` beside a price is the number of pieces: whole, and no multiple of the price. */
function countsPieces(amount: Score, price: Score): boolean {
  const { column } = amount;
  const { integer, median } = column.profile;
  const bare = [...column.meaning.concepts].every((concept) => concept === 'amount' || concept === 'product');
  const isPriced = price.points >= clearPrice && price.column.profile.distinct > 1;
  if (!isNamed(amount) || !bare || !isPriced || integer < nearlyAll || median > 100) return false;
  return !isMultiple(column.profile, price.column.profile);
}

/** Without headers: a price is what, times a whole number beside it, gives a third column, or what a product keeps. */
function findUnnamedParts(situation: Situation): Parts | undefined {
  const amounts = pick(situation, 'amount').filter((amount) => !isNamed(amount));
  for (const quantity of pick(situation, 'quantity').filter(({ column }) => column.profile.distinct > 1)) {
    const price = amounts.find(
      (one) =>
        amounts.some((amount) => amount !== one && isProduct({ quantity, price: one }, amount)) ||
        situation.columns
          .slice(0, mostItems)
          .some((item) => keepsPrice(item.profile, quantity.column.profile, one.column.profile)),
    );
    if (price !== undefined) return { quantity, price };
  }
  return undefined;
}

/** Amounts of which none has another role, best first; one that repeats on every line of an order stands behind one of the line. */
export function rankAmounts(situation: Situation): readonly Score[] {
  return pick(situation, 'amount')
    .map((score) => {
      return repeatsOnLines(score.column, situation)
        ? { ...score, points: score.points - repeatPenalty }
        : score;
    })
    .sort((one, other) => other.points - one.points || one.column.column - other.column.column);
}

function repeatsOnLines({ profile }: DescribedColumn, { invoice }: Situation): boolean {
  return invoice !== undefined && repeatsInOrders(profile, invoice.profile);
}

/** Prices that are no costs, unless the user says so. */
function pickPrices(situation: Situation): readonly Score[] {
  const prices = pick(situation, 'price');
  return situation.fixed.price === undefined ? prices.filter((price) => !isCost(price)) : prices;
}

const pick = ({ scores, taken }: Situation, role: 'amount' | 'quantity' | 'price') =>
  scores[role].filter(({ column }) => !taken.includes(column));

function isProduct({ quantity, price }: Parts, amount: Score): boolean {
  return shareOfProducts(quantity.column.profile, price.column.profile, amount.column.profile) >= nearlyAll;
}

/** Whether what is called a price is what all units of the line cost, as some market places write it. */
function isOfAllUnits({ quantity, price }: Parts, { columns }: Situation): boolean {
  return columns
    .slice(0, mostItems)
    .some((item) => growsWithQuantity(item.profile, quantity.column.profile, price.column.profile));
}

function isOrderLevel({ meaning: { concepts } }: DescribedColumn): boolean {
  return (concepts.has('total') || concepts.has('order') || concepts.has('payment')) && !concepts.has('line');
}

function nameProduct({ quantity, price }: Parts, amount: Score): Product {
  return {
    amount: nameColumn(amount.column),
    quantity: nameColumn(quantity.column),
    price: nameColumn(price.column),
  };
}

const productOf = ({ quantity, price }: Parts, remarks: readonly ColumnRemark[]): Money => ({
  type: 'money',
  columns: { quantity, price },
  remarks,
  amountPerOrder: false,
});

const amountOf = (amount: Score, remarks: readonly ColumnRemark[], amountPerOrder: boolean): Money => ({
  type: 'money',
  columns: { amount },
  remarks,
  amountPerOrder,
});
