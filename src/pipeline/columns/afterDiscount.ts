import { isAlike } from '../orders/orderLines.ts';
import { nearlyAll, type Situation } from './moneyParts.ts';
import type { DescribedColumn } from './profileColumn.ts';
import type { Concept } from './words/english.ts';

/** Of the rows, at least, that are reduced. */
const leastReduced = 0.02;
const fewestReduced = 2;
/** Money that is no sale, whatever it comes to. */
const others: readonly Concept[] = ['discount', 'profit', 'cost'];

/**
 * The column that has what is left of some money after the discount that another column has, as money or as percent;
 * undefined where there is none. `money` has an entry a row.
 */
export function findReduced(money: Float64Array, situation: Situation): DescribedColumn | undefined {
  const free = listFree(situation);
  const discounts = free.filter(({ meaning: { concepts } }) => concepts.has('discount'));
  return free
    .filter(mayBeLeft)
    .find(({ profile: { numbers } }) =>
      discounts.some(
        ({ profile: { numbers: discount } }) =>
          isLess(money, numbers, (row) => Math.abs(discount[row]!)) ||
          isLess(money, numbers, (row) => (money[row]! * Math.abs(discount[row]!)) / 100),
      ),
    );
}

const listFree = ({ columns, taken }: Situation): readonly DescribedColumn[] =>
  columns.filter((column) => !taken.includes(column) && column.profile.numeric > 0.5);

const mayBeLeft = ({ meaning: { concepts } }: DescribedColumn): boolean =>
  !others.some((other) => concepts.has(other));

/** Of the lines with several units, at least, that come to quantity x price. */
const leastWhole = 0.3;

/**
 * The column that has what lines come to by quantity x price, and less where they are reduced by what no column is known
 * to say; undefined where there is none.
 */
export function findLess(
  quantity: Float64Array,
  product: Float64Array,
  situation: Situation,
): DescribedColumn | undefined {
  return listFree(situation)
    .filter(mayBeLeft)
    .find(({ profile: { numbers } }) => {
      const lines = [...quantity.keys()].filter((row) => quantity[row]! > 1 && numbers[row]! > 0);
      const whole = lines.filter((row) => isAlike(product[row]!, numbers[row]!)).length;
      const less = lines.filter((row) => numbers[row]! < product[row]!).length;
      const isLine = whole >= leastWhole * lines.length && less >= nearlyAll * (lines.length - whole);
      return isLine && lines.length - whole >= Math.max(fewestReduced, leastReduced * lines.length);
    });
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
