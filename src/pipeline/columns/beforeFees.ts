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
  // What was paid back may take its fee back as well, or not; what the shop withdraws has none.
  const bought = left.profile.numbers.map((value) => (value > 0 ? value : Number.NaN));
  const fees = columns.filter((column) => !taken.includes(column) && isFee(column, bought));
  if (fees.length === 0) return undefined;
  const sumOf = (some: readonly DescribedColumn[]) => (row: number) =>
    some.reduce((sum, { profile }) => sum + Math.abs(profile.numbers[row]! || 0), 0);
  const sums = [...fees.map((fee) => sumOf([fee])), sumOf(fees)];
  const named = [...pick(situation, 'amount'), ...pick(situation, 'price')].filter(isNamed);
  const others = columns.filter((column) => !taken.includes(column) && mayBeWhole(column));
  return [...named.map(({ column }) => column), ...others].find(
    (column) => column !== left && sums.some((sum) => isLess(column.profile.numbers, bought, sum)),
  );
}

/** Whether a title says nothing known, or that it is all of something: `Gross earnings`. */
const mayBeWhole = ({ meaning }: DescribedColumn): boolean =>
  meaning.concepts.has('gross') || weighHeader('amount', meaning) === undefined;

/** By its title, or as it is below zero beside amounts that are not; most of what was bought has it. */
function isFee(
  { meaning: { concepts }, profile: { numbers, filled, negative } }: DescribedColumn,
  bought: Float64Array,
): boolean {
  const isNamedSo = concepts.has('otherMoney') || concepts.has('cost');
  if ((!isNamedSo && negative < mostly) || filled === 0) return false;
  const rows = [...bought.keys()].filter((row) => !Number.isNaN(bought[row]!));
  const charged = rows.filter((row) => Math.abs(numbers[row]!) > 0).length;
  return rows.length > 0 && charged >= mostly * rows.length;
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
