import { warning } from '../language/remarks.ts';
import { isAlike } from '../orders/orderLines.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { type Money, readSums } from './moneyParts.ts';
import { groupRows } from './relations.ts';
import type { Score } from './scoreColumns.ts';

/** Orders in which a row adds up others, at least, and as a share of those of three rows or more. */
const fewestOrders = 5;
const leastShare = 0.05;
/** Orders in which a row comes to what stands on its other side, as a share of these, up to which that is no chance. */
const mostByChance = 0.2;
const mostRows = 50;
/** Rows of an order up to which some of them hardly come to another one by chance; of more, only all that are on a side of it. */
const fewRows = 10;

/**
 * Tells of orders in which a row comes to what the rows below it do, or those above: a set with its parts, a sum. Round
 * prices add up to one another by chance, and then as often on the one side as on the other.
 */
export function warnOfAddedUpRows(order: Score | undefined, money: Money): readonly ColumnRemark[] {
  if (order === undefined || money.level === 'order') return [];
  const sums = readSums(money);
  const { profile } = order.column;
  const orders = groupRows(profile).filter(({ length }) => length > 2 && length <= mostRows);
  const below = orders.filter((rows) => hasSum(rows, sums));
  const above = orders.filter((rows) => hasSum([...rows].reverse(), sums));
  const [most, fewer] = below.length >= above.length ? [below, above] : [above, below];
  const isEnough = most.length >= Math.max(fewestOrders, leastShare * orders.length);
  if (!isEnough || fewer.length > mostByChance * most.length) return [];
  const [first] = most[0]!;
  return [
    warning('rows-added-up', { order: profile.keys[first!]!, side: most === below ? 'below' : 'above' }),
  ];
}

/** Whether a row comes to what two or more rows do that follow it without one between, of many rows all of them. */
function hasSum(rows: readonly number[], sums: Float64Array): boolean {
  return rows.some((row, at) => {
    const whole = sums[row]!;
    if (!(whole > 0)) return false;
    let sum = 0;
    for (let next = at + 1; next < rows.length && sum < whole; next++) {
      const part = sums[rows[next]!]!;
      if (!(part > 0)) return false;
      sum += part;
      const isTold = rows.length <= fewRows || next === rows.length - 1;
      if (isTold && next > at + 1 && isAlike(sum, whole)) return true;
    }
    return false;
  });
}
