import { nearlyAll } from '../numbers/nearlyAll.ts';
import { isAlike } from '../orders/orderLines.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { groupRows } from './relations.ts';
import type { Score } from './scoreColumns.ts';

const fewestSteps = 20;

/**
 * Without what has been spent up to each row, in all or by its customer, where another column has what each row came to,
 * whichever of them is called `Total`.
 */
export function withoutRunningTotals(
  amounts: readonly Score[],
  columns: readonly DescribedColumn[],
  customer: DescribedColumn | undefined,
): readonly Score[] {
  const numbers = columns.filter(({ profile: { numeric, filled } }) => numeric >= nearlyAll && filled > 0);
  const all = columns[0]?.profile.keys.map((_, row) => row) ?? [];
  const groups = [[all], customer === undefined ? [] : groupRows(customer.profile)];
  return amounts.filter(
    ({ column, foundBy }) =>
      foundBy === 'choice' ||
      !numbers.some((each) => each !== column && groups.some((rows) => isRunningTotal(column, each, rows))),
  );
}

/** Whether from row to row of each group, down or up, a column grows by what another has. */
function isRunningTotal(
  { profile: { numbers: totals } }: DescribedColumn,
  { profile: { numbers: each } }: DescribedColumn,
  groups: readonly (readonly number[])[],
): boolean {
  let [steps, down, up] = [0, 0, 0];
  for (const rows of groups) {
    for (let at = 1; at < rows.length; at++) {
      const [last, row] = [rows[at - 1]!, rows[at]!];
      const change = totals[row]! - totals[last]!;
      if (Number.isNaN(change) || change === 0) continue;
      steps++;
      if (isAlike(change, each[row]!)) down++;
      if (isAlike(-change, each[last]!)) up++;
      // As in nearly all columns, soon.
      if (steps === fewestSteps && Math.max(down, up) < fewestSteps / 2) return false;
    }
  }
  return steps >= fewestSteps && Math.max(down, up) >= nearlyAll * steps;
}
