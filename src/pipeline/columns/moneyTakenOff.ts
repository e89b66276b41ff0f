import { warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import { isLess } from './afterDiscount.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { type Money, readColumn, readSums } from './moneyParts.ts';
import { saysNothing } from './otherAmounts.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';

const fewestFilled = 3;
/** Of the rows, at least and at most, that have some: what is charged for sending most have. */
const [least, most] = [0.01, 0.9];
/** Of the rows with some, the different amounts: fees are mostly a few. */
const leastDistinct = 0.3;

/**
 * Tells of money of some rows, under a title that says nothing, that is no more than what is read there: it may have been
 * paid back, or be a discount, that nobody takes off.
 */
export function warnOfMoneyTakenOff(
  columns: readonly DescribedColumn[],
  taken: readonly DescribedColumn[],
  money: Money,
): readonly ColumnRemark[] {
  const read = readColumn(money);
  if (read === undefined || read.foundBy === 'choice') return [];
  const sums = readSums(money);
  const told = money.remarks.flatMap(({ code, values }) =>
    code === 'amount-in-other-column' ? [JSON.stringify(values.other)] : [],
  );
  return columns
    .filter(
      (column) =>
        !taken.includes(column) &&
        saysNothing(column) &&
        !told.includes(JSON.stringify(nameColumn(column))) &&
        mayBeTakenOff(column, sums) &&
        !isTakenOff(column, columns, sums),
    )
    .map((column) => {
      const share = sumSizes(column.profile.numbers) / sumSizes(sums);
      return warning('money-unread', { column: nameColumn(column), share });
    });
}

function mayBeTakenOff({ profile }: DescribedColumn, sums: Float64Array): boolean {
  const { numbers, filled, numeric, date, integer, withCurrency } = profile;
  if (numeric < nearlyAll || date > 0) return false;
  const rows = [...numbers.keys()].filter((row) => Math.abs(numbers[row]!) > 0);
  const signs = new Set(rows.map((row) => Math.sign(numbers[row]!)));
  const within = rows.filter((row) => Math.abs(numbers[row]!) <= Math.abs(sums[row]!) + 0.011);
  const different = new Set(rows.map((row) => numbers[row]));
  const isWritten = signs.has(-1) || withCurrency > 0.5 || filled - integer * filled >= 2;
  return (
    isWritten &&
    signs.size === 1 &&
    rows.length >= Math.max(fewestFilled, least * sums.length) &&
    rows.length <= most * sums.length &&
    within.length >= nearlyAll * rows.length &&
    different.size >= leastDistinct * rows.length
  );
}

/** Whether what is read is other money less it, or with it on top. */
const isTakenOff = (
  { profile: { numbers } }: DescribedColumn,
  columns: readonly DescribedColumn[],
  sums: Float64Array,
): boolean =>
  columns.some(({ profile: other }) =>
    [1, -1].some((sign) => isLess(other.numbers, sums, (row) => sign * Math.abs(numbers[row]!))),
  );

const sumSizes = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + (Math.abs(value) || 0), 0);
