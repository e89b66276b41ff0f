import { isLess } from './afterDiscount.ts';
import { weighHeader } from './headerEvidence.ts';
import { pick, type Situation } from './moneyParts.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { isNamed } from './scoreColumns.ts';

/** Share of the rows that have a fee: gift cards and deposits are rarer. */
const mostly = 0.8;

/**
 * The column that has what was paid where another amount is what is left of it after fees that further columns have;
 * undefined where there is none.
 */
export function findBeforeFees(left: DescribedColumn, situation: Situation): DescribedColumn | undefined {
  const { columns, taken } = situation;
  const fees = columns.filter((column) => !taken.includes(column) && isFee(column, left.profile.numbers));
  if (fees.length === 0) return undefined;
  const sumOf = (some: readonly DescribedColumn[]) => (row: number) =>
    some.reduce((sum, { profile }) => sum + Math.abs(profile.numbers[row]! || 0), 0);
  const sums = [...fees.map((fee) => sumOf([fee])), sumOf(fees)];
  const named = [...pick(situation, 'amount'), ...pick(situation, 'price')].filter(isNamed);
  const unknown = columns.filter(
    (column) => !taken.includes(column) && weighHeader('amount', column.meaning) === undefined,
  );
  return [...named.map(({ column }) => column), ...unknown].find(
    (column) =>
      column !== left && sums.some((sum) => isLess(column.profile.numbers, left.profile.numbers, sum)),
  );
}

/** By its title, or as it is below zero beside amounts that are not; what is given away costs no fee. */
function isFee(
  { meaning: { concepts }, profile: { numbers, filled, negative } }: DescribedColumn,
  left: Float64Array,
): boolean {
  const isNamedSo = concepts.has('otherMoney') || concepts.has('cost');
  if ((!isNamedSo && negative < mostly) || filled === 0) return false;
  const isCharged = (value: number) => Math.abs(value) > 0;
  const charged = numbers.filter(isCharged).length;
  return charged >= mostly * numbers.filter((value, row) => isCharged(value) || left[row] !== 0).length;
}

/** The amount that has what was paid without the tips, which are none of the shop's; undefined where there is none. */
export function findBeforeTips(whole: DescribedColumn, situation: Situation): DescribedColumn | undefined {
  const tips = situation.columns.filter(
    ({ meaning: { concepts }, profile }) => concepts.has('tip') && profile.numeric > mostly,
  );
  const others = tips.length === 0 ? [] : pick(situation, 'amount').filter(isNamed);
  return others.find(
    ({ column }) =>
      column !== whole &&
      tips.some(({ profile: { numbers } }) =>
        isLess(whole.profile.numbers, column.profile.numbers, (row) => Math.abs(numbers[row]!)),
      ),
  )?.column;
}
