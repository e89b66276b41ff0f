import { note, warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import { type AmountTitle, decideMoney, multiply } from '../orders/decideMoney.ts';
import { findCharged, findLess, findPaid, findReduced } from './afterDiscount.ts';
import { findBeforeFees, findBeforeTips } from './beforeFees.ts';
import type { ColumnRemark, Product } from './columnRemarks.ts';
import type { AskedColumn } from './columnSearch.ts';
import { weighHeader } from './headerEvidence.ts';
import {
  findParts,
  isCost,
  isOfOrders,
  isProduct,
  type Money,
  mostItems,
  type Parts,
  pick,
  pickPrices,
  readSums,
  type Situation,
} from './moneyParts.ts';
import { askIfOdd } from './oddMoney.ts';
import { doubtAmount } from './otherAmounts.ts';
import { isOfOne } from './priceUnit.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import {
  areFarApart,
  areProportional,
  determines,
  dividesByQuantity,
  growsWithQuantity,
  isOfUnits,
} from './relations.ts';
import { askColumn, isNamed, type Score, scoreByCells, tieMargin } from './scoreColumns.ts';
import { mayBeMoney } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

const repeatPenalty = 30;
/** An amount that does not say so clearly stands back behind quantity and price. */
const leastTrusted = 65;

/** Chooses an amount, quantity and price, or all of them; undefined where the sheet has neither. */
export function chooseMoney(situation: Situation): Money | AskedColumn | undefined {
  const found = findMoney(situation);
  if (found?.type !== 'money') return found;
  const money = takeBeforeFees(takeReduced(found, situation), situation);
  return askIfOdd(money, situation) ?? doubtAmount(money, situation);
}

/** What is left after the discount goes before what it is taken off. */
function takeReduced(money: Money, situation: Situation): Money {
  const { amount, quantity, price } = money.columns;
  if ([amount, quantity, price].some((score) => score?.foundBy === 'choice')) return money;
  const before = readSums(money);
  const column =
    findReduced(before, situation) ??
    (money.level === 'product' ? findLess(quantity!.column.profile.numbers, before, situation) : undefined);
  if (column === undefined) return takePaid(money, before, situation);
  return column === amount?.column ? money : takeAmount(money, column, situation);
}

/** What orders were paid goes before what their lines come to, whatever its title. */
function takePaid(money: Money, before: Float64Array, situation: Situation): Money {
  const paid = money.level === 'product' ? findPaid(before, situation) : undefined;
  return paid === undefined ? money : takeAmount(money, paid, situation, 'order');
}

/** What buyers paid goes before what is left of it for the shop, and that without tips before that with them. */
function takeBeforeFees(money: Money, situation: Situation): Money {
  const { amount } = money.columns;
  if (amount === undefined || amount.foundBy === 'choice' || money.level === 'product') return money;
  const paid = findBeforeFees(amount.column, situation) ?? amount.column;
  const column = findBeforeTips(paid, situation) ?? paid;
  return column === amount.column ? money : takeAmount(money, column, situation);
}

function takeAmount(
  money: Money,
  column: DescribedColumn,
  situation: Situation,
  title = readTitle(column),
): Money {
  const known = pick(situation, 'amount').find((score) => score.column === column);
  const columns = { ...(money.level === 'product' && money.columns), amount: known ?? scoreByCells(column) };
  return moneyOf(situation, money.remarks, columns, title);
}

function findMoney(situation: Situation): Money | AskedColumn | undefined {
  const { fixed } = situation;
  const parts = findParts(situation);
  if (fixed.amount !== undefined) return moneyOf(situation, [], { amount: pick(situation, 'amount')[0]! });
  if (fixed.price !== undefined && parts !== undefined) return moneyOf(situation, [], parts);
  if (parts !== undefined && isOfAllUnits(parts, situation)) {
    const price = nameColumn(parts.price.column);
    const total = rankAmounts(situation).find((amount) => isNamed(amount) && isAbove(amount, parts));
    const amount = total ?? parts.price;
    return moneyOf(situation, [note('price-grows-with-quantity', { price })], { amount });
  }
  const amounts = rankAmounts(situation).filter(
    ({ column }) => column !== parts?.quantity.column && column !== parts?.price.column,
  );
  if (amounts.length > 0) return weighAmounts(amounts, parts, situation);
  return parts === undefined ? priceAsAmount(situation) : moneyOf(situation, noteCost(parts), parts);
}

/** Whether an amount that clearly says so is never less than what all units of a row cost. */
function isAbove({ column, points }: Score, { price, quantity }: Parts): boolean {
  if (points < leastTrusted || column === price.column || column === quantity.column) return false;
  const { numbers } = column.profile;
  return numbers.every((value, row) => !(value < price.column.profile.numbers[row]!));
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
function chooseAmong(amounts: readonly Score[], situation: Situation): Score | AskedColumn {
  const { headerRow, columns } = situation;
  const rivals = withoutExplained(listRivals(amounts), situation);
  return rivals.length === 1 ? rivals[0]! : askColumn('amount', headerRow, rivals, columns);
}

/**
 * Without those of which a discount leaves another one, or to which shipping adds up to another, and without what the
 * products of an order come to where another is the order's under the same title; all where each is told by another.
 */
function withoutExplained(rivals: readonly Score[], situation: Situation): readonly Score[] {
  const isLeft = ({ column }: Score) => {
    const others = rivals.filter((other) => other.column !== column);
    const reduced = findReduced(column.profile.numbers, situation);
    const charged = findCharged(column.profile.numbers, others, situation);
    return others.every(
      (other) => other.column !== reduced && other !== charged && !isOfProducts(column, other.column),
    );
  };
  const left = rivals.length === 1 ? rivals : rivals.filter(isLeft);
  return left.length === 0 ? rivals : left;
}

/** `Product total` beside `Total`. */
function isOfProducts({ meaning: { concepts } }: DescribedColumn, { meaning }: DescribedColumn): boolean {
  const own = [...concepts].filter((concept) => !meaning.concepts.has(concept));
  return concepts.size === meaning.concepts.size + 1 && `${own}` === 'product';
}

/** The best, and those that are about as likely and come to something else. */
function listRivals([best, ...others]: readonly Score[]): readonly Score[] {
  const rivals = others.filter(
    ({ points, column }) =>
      best!.points - points < tieMargin &&
      (!areProportional(best!.column.profile, column.profile) ||
        (areNamedAlike(best!.column, column) && areFarApart(best!.column.profile, column.profile))),
  );
  return [best!, ...rivals];
}

/** `Net 7 %` and `Net 19 %`. */
const areNamedAlike = (one: DescribedColumn, other: DescribedColumn): boolean =>
  [...one.meaning.concepts].sort().join() === [...other.meaning.concepts].sort().join();

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

/** A price without a quantity is what the line came to, unless another column is that price times whole units. */
function priceAsAmount(situation: Situation): Money | AskedColumn | undefined {
  const [price, ...others] = pickPrices(situation);
  if (price === undefined) return undefined;
  const rivals = listRivals([price, ...others]);
  if (price.foundBy !== 'choice' && rivals.length > 1)
    return askColumn('amount', situation.headerRow, rivals, situation.columns);
  const ofUnits = price.foundBy === 'choice' ? [] : findOfUnits(price, situation).map(scoreByCells);
  const [amount] = ofUnits;
  if (ofUnits.length > 1) return askColumn('amount', situation.headerRow, ofUnits, situation.columns);
  if (amount !== undefined) return moneyOf(situation, [], { amount });
  const name = { price: nameColumn(price.column) };
  const isOpen = price.foundBy !== 'choice' && isOfOne(price.column);
  const remark = isOpen ? warning('price-of-one', name) : note('price-without-quantity', name);
  return moneyOf(situation, [remark], { amount: price });
}

/** Money under titles that say no other thing, which is whole units at a price. */
const findOfUnits = ({ column: price }: Score, { columns, taken }: Situation): readonly DescribedColumn[] =>
  columns.filter(
    (column) =>
      !taken.includes(column) &&
      mayBeCalledAmount(column) &&
      mayBeMoney(column.profile) &&
      isOfUnits(column.profile, price.profile),
  );

/** `Ship value`: of what it is an amount may be known, as long as it is one. */
const mayBeCalledAmount = ({ meaning }: DescribedColumn): boolean =>
  meaning.concepts.has('amount') || (weighHeader('amount', meaning)?.points ?? 0) >= 0;

function noteCost({ price }: Parts): readonly ColumnRemark[] {
  return isCost(price) ? [note('cost-is-price', { cost: nameColumn(price.column) })] : [];
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

/** Whether what is called a price is what all units of the line cost, as some market places write it. */
function isOfAllUnits({ quantity, price }: Parts, { columns }: Situation): boolean {
  const [units, money] = [quantity.column.profile, price.column.profile];
  return (
    dividesByQuantity(units, money) ||
    columns.slice(0, mostItems).some((item) => growsWithQuantity(item.profile, units, money))
  );
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

function moneyOf(
  { orders }: Situation,
  remarks: readonly ColumnRemark[],
  columns: Money['columns'],
  title?: AmountTitle,
): Money {
  const { amount, quantity, price } = columns;
  const amountTitle = title ?? (amount === undefined ? 'nothing' : readTitle(amount.column));
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
