import { note } from '../language/remarks.ts';
import { countLevels, findLevel, type MoneyLevel } from '../orders/amountLevel.ts';
import { type AmountLevel, type AmountTitle, decideMoney, multiply } from '../orders/decideMoney.ts';
import type { NumberedOrders } from '../orders/numberOrders.ts';
import type { ColumnRemark, Product } from './columnRemarks.ts';
import type { AskedColumn } from './columnSearch.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import {
  areProportional,
  determines,
  growsWithQuantity,
  isMultiple,
  isSteady,
  keepsPrice,
  shareOfProducts,
} from './relations.ts';
import { askColumn, type Fixed, isNamed, type Score, type Scores, tieMargin } from './scoreColumns.ts';
import type { Concept } from './words/english.ts';

/** The columns that money is read from, and why these. */
export interface Money {
  readonly type: 'money';
  readonly columns: Partial<Record<'amount' | 'quantity' | 'price', Score>>;
  readonly remarks: readonly ColumnRemark[];
  /** What counts, by the rows that were looked at. */
  readonly level: AmountLevel;
  readonly amountTitle: AmountTitle;
}

/** What money is chosen among. */
export interface Situation {
  readonly columns: readonly DescribedColumn[];
  readonly scores: Scores;
  readonly fixed: Fixed;
  readonly customer: DescribedColumn | undefined;
  readonly orders: NumberedOrders;
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

/** Chooses an amount, quantity and price, or all of them; undefined where the sheet has neither. */
export function chooseMoney(situation: Situation): Money | AskedColumn | undefined {
  const { fixed } = situation;
  const parts = findParts(situation);
  if (fixed.amount !== undefined) return moneyOf(situation, [], { amount: pick(situation, 'amount')[0]! });
  if (fixed.price !== undefined && parts !== undefined) return moneyOf(situation, [], parts);
  if (parts !== undefined && isOfAllUnits(parts, situation)) {
    const price = nameColumn(parts.price.column);
    return moneyOf(situation, [note('price-grows-with-quantity', { price })], { amount: parts.price });
  }
  const amounts = rankAmounts(situation).filter(
    ({ column }) => column !== parts?.quantity.column && column !== parts?.price.column,
  );
  if (amounts.length > 0) return weighAmounts(amounts, parts, situation);
  return parts === undefined ? priceAsAmount(situation) : moneyOf(situation, noteCost(parts), parts);
}

/** What orders were paid goes before what their lines would come to, unless that adds up to it. */
function weighAmounts(
  amounts: readonly Score[],
  parts: Parts | undefined,
  situation: Situation,
): Money | AskedColumn {
  const totals = amounts.filter((amount) => isPaidTotal(amount, situation));
  const ofLines = amounts.filter(({ column }) => !isOfOrders(column, situation));
  const [line] = ofLines;
  if (totals.length === 0) return weighLines(amounts, parts, situation);
  const best = chooseAmong(totals, situation);
  if ('type' in best) return best;
  if (parts !== undefined) return moneyOf(situation, [], { amount: best, ...parts });
  if (line === undefined) return moneyOf(situation, [], { amount: best });
  if (addsUp(line, best, situation)) return weighLines(ofLines, parts, situation);
  const names = { amount: nameColumn(best.column), line: nameColumn(line.column) };
  return moneyOf(situation, [note('lines-are-no-total', names)], { amount: best });
}

function weighLines(
  amounts: readonly Score[],
  parts: Parts | undefined,
  situation: Situation,
): Money | AskedColumn {
  const explained = parts && listRivals(amounts).find((amount) => isProduct(parts, amount));
  if (parts && explained) return moneyOf(situation, [], { amount: explained, ...parts });
  const best = chooseAmong(amounts, situation);
  if ('type' in best) return best;
  return parts === undefined ? moneyOf(situation, [], { amount: best }) : compare(best, parts, situation);
}

/** The best, or the question which it is. */
function chooseAmong(amounts: readonly Score[], { headerRow, columns }: Situation): Score | AskedColumn {
  const rivals = listRivals(amounts);
  return rivals.length === 1 ? rivals[0]! : askColumn('amount', headerRow, rivals, columns);
}

/** The best, and those that are about as likely and come to something else. */
function listRivals([best, ...others]: readonly Score[]): readonly Score[] {
  const rivals = others.filter(
    ({ points, column }) =>
      best!.points - points < tieMargin && !areProportional(best!.column.profile, column.profile),
  );
  return [best!, ...rivals];
}

/** Whether an amount says that it is an order's and stands so, and is none of what a customer has spent so far. */
function isPaidTotal({ column, points }: Score, situation: Situation): boolean {
  const isTotal = points >= leastTrusted && readTitle(column) === 'order' && isOfOrders(column, situation);
  return isTotal && !isOfCustomer(column, situation);
}

function isOfCustomer({ profile }: DescribedColumn, { customer, orders }: Situation): boolean {
  return (
    customer !== undefined &&
    customer.profile.distinct < orders.count &&
    determines(customer.profile, profile)
  );
}

function addsUp(line: Score, total: Score, { orders }: Situation): boolean {
  const { level } = decideMoney(
    {
      orders,
      amount: total.column.profile.numbers,
      product: line.column.profile.numbers,
      title: 'order',
    },
    'auto',
  );
  return level === 'product';
}

/** All of them, so that the rows can tell, but for an amount that says little. */
function compare(amount: Score, parts: Parts, situation: Situation): Money {
  const full = Math.min(parts.quantity.column.profile.fill, parts.price.column.profile.fill);
  const isOfLines = !isOfOrders(amount.column, situation);
  if (isOfLines && amount.column.profile.fill < nearlyAll * full)
    return moneyOf(situation, [note('amount-has-gaps', nameProduct(parts, amount))], parts);
  return moneyOf(situation, [], amount.points < leastTrusted ? parts : { amount, ...parts });
}

/** A price without a quantity is what the line came to. */
function priceAsAmount(situation: Situation): Money | undefined {
  const [price] = pickPrices(situation);
  if (price === undefined) return undefined;
  return moneyOf(situation, [note('price-without-quantity', { price: nameColumn(price.column) })], {
    amount: price,
  });
}

function findParts(situation: Situation): Parts | undefined {
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
  return counted && { quantity: counted, price };
}

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

/** Amounts of which none has another role, best first; an order's that does not say so stands behind one of the line. */
export function rankAmounts(situation: Situation): readonly Score[] {
  return pick(situation, 'amount')
    .map((score) =>
      isOfOrders(score.column, situation) && !isPaidTotal(score, situation)
        ? { ...score, points: score.points - repeatPenalty }
        : score,
    )
    .sort((one, other) => other.points - one.points || one.column.column - other.column.column);
}

/** Whether an amount is not one of each line. */
const isOfOrders = (column: DescribedColumn, situation: Situation) =>
  findStanding(column, situation) !== 'line';

function findStanding(column: DescribedColumn, { orders }: Situation): MoneyLevel {
  if (!orders.isOfSource) return 'line';
  const counts = countLevels(orders.order, orders.count, column.profile.numbers);
  return findLevel(counts, true);
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

const ofOrders: readonly Concept[] = ['total', 'order', 'invoice', 'transaction', 'billing', 'payment'];

function readTitle({ meaning: { concepts } }: DescribedColumn): AmountTitle {
  if (concepts.has('line') || concepts.has('unit')) return 'line';
  return ofOrders.some((concept) => concepts.has(concept)) ? 'order' : 'nothing';
}

function nameProduct({ quantity, price }: Parts, amount: Score): Product {
  return {
    amount: nameColumn(amount.column),
    quantity: nameColumn(quantity.column),
    price: nameColumn(price.column),
  };
}

function moneyOf({ orders }: Situation, remarks: readonly ColumnRemark[], columns: Money['columns']): Money {
  const { amount, quantity, price } = columns;
  const amountTitle = amount === undefined ? 'nothing' : readTitle(amount.column);
  const { level } = decideMoney(
    {
      orders,
      amount: amount?.column.profile.numbers,
      product: quantity && price && multiply(quantity.column.profile.numbers, price.column.profile.numbers),
      title: amountTitle,
    },
    'auto',
  );
  return { type: 'money', columns, remarks, level, amountTitle };
}
