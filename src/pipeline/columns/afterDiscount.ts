import { isAlike } from '../orders/orderLines.ts';
import { nearlyAll, type Situation } from './moneyParts.ts';
import type { DescribedColumn } from './profileColumn.ts';
import type { Concept } from './words/english.ts';

/** Of the rows, at least, that are reduced. */
const leastReduced = 0.02;
const fewestReduced = 2;
/** Money that is no sale, whatever it comes to. */
const others: readonly Concept[] = ['discount', 'profit', 'otherMoney', 'cost', 'tax', 'shipping'];

/**
 * The column that has what is left of some money after the discount that another column has, as money or as percent;
 * undefined where there is none. `money` has an entry a row.
 */
export function findReduced(money: Float64Array, { columns, taken }: Situation): DescribedColumn | undefined {
  const free = columns.filter((column) => !taken.includes(column) && column.profile.numeric > 0.5);
  const discounts = free.filter(({ meaning: { concepts } }) => concepts.has('discount'));
  const sums = free.filter(({ meaning: { concepts } }) => !others.some((other) => concepts.has(other)));
  return sums.find(({ profile: { numbers } }) =>
    discounts.some(
      ({ profile: { numbers: discount } }) =>
        isLess(money, numbers, (row) => Math.abs(discount[row]!)) ||
        isLess(money, numbers, (row) => (money[row]! * Math.abs(discount[row]!)) / 100),
    ),
  );
}

/** Whether one amount is another less what its row is reduced by, and some rows are. */
function isLess(money: Float64Array, less: Float64Array, reductionOf: (row: number) => number): boolean {
  let known = 0;
  let equal = 0;
  let reduced = 0;
  for (let row = 0; row < money.length; row++) {
    if (Number.isNaN(money[row]!) || Number.isNaN(less[row]!)) continue;
    known++;
    const reduction = reductionOf(row) || 0;
    if (!isAlike(money[row]! - reduction, less[row]!)) continue;
    equal++;
    if (!isAlike(money[row]!, less[row]!)) reduced++;
  }
  return known > 0 && equal >= nearlyAll * known && reduced >= Math.max(fewestReduced, leastReduced * known);
}
