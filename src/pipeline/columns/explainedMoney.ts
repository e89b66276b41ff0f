import { warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import { isAlike } from '../orders/orderLines.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { AskedColumn } from './columnSearch.ts';
import { type Money, readColumn, readSums, type Situation } from './moneyParts.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import { areFarApart, areProportional, shareOfProducts } from './relations.ts';
import { askColumn, type Score, scoreByCells } from './scoreColumns.ts';
import type { Concept } from './words/english.ts';

/** What titles say of products that buyers did not pay. */
const unpaid: readonly Concept[] = ['cost', 'profit', 'listPrice', 'stock', 'note', 'otherMoney'];
/** Columns that are multiplied with one another. */
const mostFactors = 12;
const fewestRows = 20;
/** Of the rows, those that come to the same, from which on one product is the other of fewer or more units. */
const leastSame = 0.5;

/**
 * The question which column is the amount, where a quantity times a price gives one that is not read: while the product
 * that is read gives none, or while the same price times other units gives what is read (`Ordered` and `Delivered`), or
 * where what is read times further units gives one (`Rooms`, `Nights`, and the price of a night).
 * Undefined where it is not open.
 */
export function askIfOtherwiseExplained(money: Money, situation: Situation): AskedColumn | undefined {
  const { amount, quantity, price } = money.columns;
  if ([amount, quantity, price].some((score) => score?.foundBy === 'choice')) return undefined;
  const numbers = situation.columns.filter(
    (column) => !situation.taken.includes(column) && mayBeFactor(column),
  );
  const others = numbers.filter((column) => ![amount, price].some((score) => score?.column === column));
  const sums = readSums(money);
  const products =
    money.level === 'product'
      ? [...listOfOthers(money, numbers, others), ...listOfFurtherUnits(sums, numbers, others)]
      : listOfProducts(money, others, situation);
  if (products.length > 0) return ask([...products.map(scoreByCells), amount ?? price!]);
  if (money.level === 'product') return undefined;
  const ofOtherUnits = listOfOtherUnits(amount!.column, numbers, others.filter(isMostlyThat));
  const tied = [amount!, ...ofOtherUnits.map(scoreByCells)];
  return tied.length === 1 ? undefined : ask(tied.sort((one, other) => sumOf(one) - sumOf(other)));

  function ask(likely: readonly Score[]): AskedColumn {
    return askColumn('amount', situation.headerRow, likely, situation.columns);
  }

  function isMostlyThat({ profile }: DescribedColumn): boolean {
    const known = [...sums.keys()].filter((row) => sums[row]! > 0 && !Number.isNaN(profile.numbers[row]!));
    const same = known.filter((row) => sums[row] === profile.numbers[row]);
    return (
      known.length >= fewestRows &&
      same.length >= leastSame * known.length &&
      same.length <= nearlyAll * known.length
    );
  }
}

/** Tells of units of an amount that are fewer in some rows of another column: of those ordered, those shipped. */
export function warnOfOtherUnits(
  columns: readonly DescribedColumn[],
  taken: readonly DescribedColumn[],
  money: Money,
): readonly ColumnRemark[] {
  const { amount, quantity } = money.columns;
  const read = readColumn(money)?.column;
  if (read === undefined) return [];
  const numbers = columns.filter(mayBeFactor);
  const units = numbers.filter((column) => column !== read && isOfUnits(column));
  const others = units.filter((column) => !taken.includes(column));
  return units
    .flatMap((own) =>
      others.filter((other) => other !== own && isFewer(other, own)).map((other) => [own, other] as const),
    )
    .flatMap(([own, other]) => {
      const one =
        money.level === 'product' ? own === quantity?.column && read : findPrice(own, read, numbers);
      if (!one) return [];
      const difference = sumOfUnits(other, one) / sumOfUnits(own, one) - 1;
      const counted = amount?.column ?? read;
      const names = { amount: nameColumn(counted), units: nameColumn(own), other: nameColumn(other) };
      return [warning('units-in-other-column', { ...names, difference })];
    })
    .slice(0, 1);
}

const findPrice = (units: DescribedColumn, amount: DescribedColumn, numbers: readonly DescribedColumn[]) =>
  numbers.find((price) => price !== units && price !== amount && isProduct(units, price, amount));

const sumOfUnits = ({ profile: { numbers } }: DescribedColumn, price: DescribedColumn): number =>
  price.profile.numbers.reduce((sum, one, row) => sum + (one * numbers[row]! || 0), 0);

/** Whether there are never more than of the others, in most rows as many, and in some fewer. */
function isFewer({ profile: { numbers } }: DescribedColumn, { profile }: DescribedColumn): boolean {
  const known = [...numbers.keys()].filter((row) => profile.numbers[row]! > 0 && numbers[row]! >= 0);
  const same = known.filter((row) => numbers[row] === profile.numbers[row]);
  return (
    known.length >= fewestRows &&
    known.every((row) => numbers[row]! <= profile.numbers[row]!) &&
    same.length >= leastSame * known.length &&
    same.length < known.length
  );
}

/** What products of other columns give, where the one that is read gives none. */
function listOfOthers(
  { columns: { quantity, price } }: Money,
  numbers: readonly DescribedColumn[],
  others: readonly DescribedColumn[],
): readonly DescribedColumn[] {
  const [units, one] = [quantity!.column, price!.column];
  if (others.some((column) => isProduct(units, one, column))) return [];
  return others.filter((column) => column !== units && findFactors(column, numbers).length > 0);
}

/** What units of which the read money is that of one give. */
function listOfFurtherUnits(
  sums: Float64Array,
  numbers: readonly DescribedColumn[],
  others: readonly DescribedColumn[],
): readonly DescribedColumn[] {
  const units = numbers.filter(isOfUnits).slice(0, mostFactors);
  const ones = sums.map(() => 1);
  return others.filter(
    ({ profile: { numbers: products } }) =>
      units.some(({ profile: { numbers: one } }) => one !== products && isTimes(sums, one, products)) &&
      !isTimes(sums, ones, products),
  );
}

/** Whether nearly all that is known is so many times the other. */
function isTimes(sums: Float64Array, units: Float64Array, products: Float64Array): boolean {
  const known = [...sums.keys()].filter((row) => sums[row]! * units[row]! > 0 && products[row]! > 0);
  const alike = known.filter((row) => isAlike(sums[row]! * units[row]!, products[row]!));
  return known.length >= fewestRows && alike.length >= nearlyAll * known.length;
}

/** What the quantity and the price give exactly, where what is read is far from it. */
function listOfProducts(
  { level, columns: { amount, quantity, price } }: Money,
  others: readonly DescribedColumn[],
  { columns }: Situation,
): readonly DescribedColumn[] {
  // What is left after discounts may be far from it.
  if (columns.some(({ meaning: { concepts } }) => concepts.has('discount'))) return [];
  if (level !== 'line' || amount === undefined || quantity === undefined || price === undefined) return [];
  return others.filter(
    (column) =>
      column !== quantity.column &&
      isProduct(quantity.column, price.column, column) &&
      areFarApart(column.profile, amount.column.profile),
  );
}

/** Those that are the same price times other units than what is read. */
function listOfOtherUnits(
  amount: DescribedColumn,
  numbers: readonly DescribedColumn[],
  others: readonly DescribedColumn[],
): readonly DescribedColumn[] {
  if (others.length === 0) return [];
  const prices = findFactors(amount, numbers).map(({ price }) => price);
  return others.filter((column) => findFactors(column, numbers).some(({ price }) => prices.includes(price)));
}

const sumOf = ({ column }: Score): number =>
  column.profile.numbers.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);

interface Factors {
  readonly units: DescribedColumn;
  readonly price: DescribedColumn;
}

function findFactors(product: DescribedColumn, numbers: readonly DescribedColumn[]): readonly Factors[] {
  const factors = numbers.filter((column) => column !== product).slice(0, mostFactors);
  return factors.filter(isOfUnits).flatMap((units) =>
    factors
      .filter((price) => price !== units && !areProportional(price.profile, product.profile))
      .filter((price) => isProduct(units, price, product))
      .map((price) => ({ units, price })),
  );
}

const isProduct = (units: DescribedColumn, price: DescribedColumn, product: DescribedColumn): boolean =>
  shareOfProducts(units.profile, price.profile, product.profile) >= nearlyAll;

const mayBeFactor = ({ meaning: { concepts }, profile }: DescribedColumn): boolean =>
  profile.filled >= fewestRows &&
  profile.numeric >= nearlyAll &&
  profile.date === 0 &&
  profile.distinct > 2 &&
  !unpaid.some((thing) => concepts.has(thing));

const isOfUnits = ({ profile: { integer, median } }: DescribedColumn): boolean =>
  integer >= nearlyAll && median <= 1000;
