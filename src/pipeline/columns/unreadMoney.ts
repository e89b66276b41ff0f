import { warning } from '../language/remarks.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { Money } from './moneyParts.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import type { Concept } from './words/english.ts';

/** Share of the lines that have a discount from which on it matters. */
const leastShare = 0.02;
/** Units that prices are of. */
const packs: readonly number[] = [1, 10, 100, 1000, 10_000];

/** Columns that no role takes though quantity x price, where that counts, may be less by them. */
export function warnOfUnreadMoney(
  columns: readonly DescribedColumn[],
  taken: readonly DescribedColumn[],
  { level, columns: { quantity, price } }: Money,
): readonly ColumnRemark[] {
  if (level !== 'product' || quantity === undefined || price === undefined) return [];
  const parts = { quantity: nameColumn(quantity.column), price: nameColumn(price.column) };
  const free = columns.filter((column) => !taken.includes(column));
  return [
    ...free
      .filter(isDiscount)
      .map((column) => warning('discount-unread', { discount: nameColumn(column), ...parts })),
    ...free
      .filter(isPack)
      .map((column) => warning('price-unit-unread', { unit: nameColumn(column), ...parts })),
  ];
}

const others: readonly Concept[] = ['price', 'amount', 'total', 'sale', 'net', 'gross', 'id'];

/** `Discount %`, `Rabatt`: numbers, some of which are not nought; not `Price after discount`. */
function isDiscount({ meaning: { concepts }, profile: { numbers, filled } }: DescribedColumn): boolean {
  if (!concepts.has('discount') || others.some((concept) => concepts.has(concept))) return false;
  const reduced = numbers.filter((value) => Math.abs(value) > 0).length;
  return filled > 0 && reduced >= leastShare * numbers.length;
}

/** `Preiseinheit`: by how many units prices are. */
function isPack({ meaning: { concepts }, profile: { numbers, filled } }: DescribedColumn): boolean {
  if (!concepts.has('unit') || (concepts.size > 1 && !concepts.has('price'))) return false;
  const known = numbers.filter((value) => !Number.isNaN(value));
  return (
    filled > 0 &&
    known.length === filled &&
    known.every((value) => packs.includes(value)) &&
    known.some((value) => value > 1)
  );
}
