import { warning } from '../language/remarks.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { Money } from './moneyParts.ts';
import { isPriceUnit } from './priceUnit.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import { isNamed } from './scoreColumns.ts';
import type { Concept } from './words/english.ts';

/** What says of an amount that it is what is left. */
const finals: readonly Concept[] = ['total', 'net', 'payment', 'revenue', 'sale', 'inclusion', 'billing'];

/** Discounts beside an amount that does not say that it is after them: `Value of goods`. */
function warnOfDiscounts(
  free: readonly DescribedColumn[],
  amount: Money['columns']['amount'],
): readonly ColumnRemark[] {
  if (amount === undefined || !isNamed(amount) || amount.foundBy === 'choice') return [];
  const { concepts } = amount.column.meaning;
  if (finals.some((final) => concepts.has(final))) return [];
  return free
    .filter(isDiscount)
    .map((column) =>
      warning('discount-beside', { discount: nameColumn(column), amount: nameColumn(amount.column) }),
    );
}

/** Share of the lines that have a discount from which on it matters. */
const leastShare = 0.02;

/** Columns that no role takes though what counts may be less by them. */
export function warnOfUnreadMoney(
  columns: readonly DescribedColumn[],
  taken: readonly DescribedColumn[],
  { level, columns: { quantity, price, amount } }: Money,
): readonly ColumnRemark[] {
  const free = columns.filter((column) => !taken.includes(column));
  if (quantity === undefined || price === undefined) return warnOfDiscounts(free, amount);
  if (level !== 'product') return [];
  const parts = { quantity: nameColumn(quantity.column), price: nameColumn(price.column) };
  return [
    ...free
      .filter(isDiscount)
      .map((column) => warning('discount-unread', { discount: nameColumn(column), ...parts })),
    ...free
      .filter(isPriceUnit)
      .map((column) => warning('price-unit-unread', { unit: nameColumn(column), ...parts })),
  ];
}

const others: readonly Concept[] = ['price', 'total', 'sale', 'net', 'gross', 'inclusion', 'id'];

/** `Discount %`, `Rabatt`: numbers, some of which are not nought; not `Price after discount`. */
function isDiscount({ meaning: { concepts }, profile: { numbers, filled } }: DescribedColumn): boolean {
  if (!concepts.has('discount') || others.some((concept) => concepts.has(concept))) return false;
  const reduced = numbers.filter((value) => Math.abs(value) > 0).length;
  return filled > 0 && reduced >= leastShare * numbers.length;
}
