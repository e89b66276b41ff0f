import { warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import { isLess, sumUp } from './afterDiscount.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { Money } from './moneyParts.ts';
import { isPriceUnit } from './priceUnit.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import { documents } from './roleHeaders.ts';
import { isNamed } from './scoreColumns.ts';
import { looksLikeIdentifier, mayBeMoney } from './valueEvidence.ts';
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

/** Share of an amount that is another thing from which on revenue is not what was bought. */
const leastAdded = 0.05;

/** Tips, and deposits and the like that are much, which other money, with tax or shipping on top, lacks to come to the amount. */
function warnOfTips(
  free: readonly DescribedColumn[],
  amount: Money['columns']['amount'],
): readonly ColumnRemark[] {
  if (amount === undefined || amount.foundBy === 'choice') return [];
  const whole = sumOf(amount.column);
  const tips = free.filter(
    (column) =>
      column.meaning.concepts.has('tip') ||
      (column.meaning.concepts.has('otherMoney') && sumOf(column) >= leastAdded * whole),
  );
  return tips
    .filter((tip) => {
      const others = free.filter((column) => column !== tip && mayBeBelow(column));
      return isOnTop(amount.column, (row) => Math.abs(tip.profile.numbers[row]!) || 0, others, free);
    })
    .map((tip) => warning('tips-included', { tip: nameColumn(tip), amount: nameColumn(amount.column) }));
}

const sumOf = ({ profile: { numbers } }: DescribedColumn): number =>
  numbers.reduce((sum, value) => sum + (Math.abs(value) || 0), 0);

/** Money that says what it is, or of which no title says anything: `Rent`. */
const mayBeBelow = ({ meaning: { concepts }, profile }: DescribedColumn): boolean =>
  finals.some((final) => concepts.has(final)) ||
  concepts.has('amount') ||
  concepts.has('price') ||
  (concepts.size === 0 && mayBeMoney(profile));

/** Whether an amount is other money with something on top of it, be that without tax and shipping or with them. */
function isOnTop(
  { profile: { numbers } }: DescribedColumn,
  topOf: (row: number) => number,
  others: readonly DescribedColumn[],
  free: readonly DescribedColumn[],
): boolean {
  const charges = (['tax', 'shipping'] as const).flatMap((charge) =>
    free.filter(({ meaning: { concepts } }) => concepts.has(charge) && concepts.size === 1).slice(0, 1),
  );
  return others.some(({ profile }) =>
    sumUp(profile.numbers, charges).some((sum) => isLess(numbers, sum, topOf)),
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
  const tips = level === 'product' ? [] : warnOfTips(free, amount);
  const returns = free
    .filter((column) => isReturned(column, columns, amount))
    .map((column) => warning('returned-unread', { returned: nameColumn(column) }));
  if (quantity === undefined || price === undefined)
    return [...returns, ...tips, ...warnOfDiscounts(free, amount)];
  if (level !== 'product') return [...returns, ...tips];
  const parts = { quantity: nameColumn(quantity.column), price: nameColumn(price.column) };
  return [
    ...returns,
    ...free
      .filter(isDiscount)
      .map((column) => warning('discount-unread', { discount: nameColumn(column), ...parts })),
    ...free
      .filter(isPriceUnit)
      .map((column) => warning('price-unit-unread', { unit: nameColumn(column), ...parts })),
  ];
}

const ofReturns: readonly Concept[] = [
  ...documents,
  'customer',
  'reversal',
  'amount',
  'quantity',
  'product',
  'payment',
  'total',
  'filler',
];

/** `Returned`, `Amount refunded`: numbers, some of which are more than one, that the amount is not less by. */
function isReturned(
  column: DescribedColumn,
  columns: readonly DescribedColumn[],
  amount: Money['columns']['amount'],
): boolean {
  const { concepts } = column.meaning;
  const isOfReturns = [...concepts].every((concept) => ofReturns.includes(concept));
  if (!concepts.has('reversal') || !isOfReturns || isNumberOfPapers(column)) return false;
  const { numbers, numeric } = column.profile;
  const some = numbers.filter((value) => Math.abs(value) > 0);
  // Ones say yes, but where the title says that they are pieces.
  const saysYes = !concepts.has('quantity') && some.every((value) => value === 1);
  if (numeric < nearlyAll || some.length < leastShare * numbers.length || saysYes) return false;
  const left = amount?.column.profile.numbers;
  return (
    left === undefined ||
    columns.every(({ profile: whole }) => !isLess(whole.numbers, left, (row) => Math.abs(numbers[row]!)))
  );
}

/** `Cancelled by document`: which one it was. */
const isNumberOfPapers = ({ meaning: { concepts }, profile }: DescribedColumn): boolean =>
  documents.some((document) => concepts.has(document)) && looksLikeIdentifier(profile);

const others: readonly Concept[] = ['price', 'total', 'sale', 'net', 'gross', 'inclusion', 'id'];

const percentage = /^[-−]?\d+(?:[.,]\d+)?\s*[%٪％]$/;
const nought = /^\D*0*(?:[.,]0+)?\D*$/;

/** `Discount %`, `Rabatt`: numbers or percentages, some of which are not nought; not `Price after discount`. */
function isDiscount({ meaning: { concepts }, profile: { numbers, keys, filled } }: DescribedColumn): boolean {
  if (!concepts.has('discount') || others.some((concept) => concepts.has(concept))) return false;
  const reduced = keys.filter(
    (key, row) => Math.abs(numbers[row]!) > 0 || (percentage.test(key) && !nought.test(key)),
  ).length;
  return filled > 0 && reduced >= leastShare * numbers.length;
}
