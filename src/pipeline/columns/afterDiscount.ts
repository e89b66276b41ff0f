import { nearlyAll } from '../numbers/nearlyAll.ts';
import { addUp } from '../orders/decideMoney.ts';
import { isAlike } from '../orders/orderLines.ts';
import { hasNothing, isOfOrders, type Situation } from './moneyParts.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { documents } from './roleHeaders.ts';
import type { Concept } from './words/english.ts';

/** Of the rows, at least, that are reduced. */
const leastReduced = 0.02;
const fewestReduced = 2;
/** Money that is no sale, whatever it comes to; `Total after discount` is one. */
const others: readonly Concept[] = ['discount', 'reversal', 'profit', 'cost'];

/**
 * The column that has what is left of some money after the discount, or the refund, that another column has, as money,
 * percent or share; with shipping, tax or both on top where columns have these. Undefined where there is none. `money` has
 * an entry a row.
 */
export function findReduced(money: Float64Array, situation: Situation): DescribedColumn | undefined {
  const free = listFree(situation);
  const discounts = listOf(free, 'discount', 'reversal').filter((column) => !mayBeLeft(column));
  if (discounts.length === 0) return undefined;
  const sums = sumUp(money, listTops(free));
  return listLeft(free).find(({ profile: { numbers } }) =>
    discounts.some(({ profile: { numbers: discount } }) => {
      const size = (row: number) => Math.abs(discount[row]!);
      return (
        sums.some((sum) => isLess(sum, numbers, size)) ||
        isLess(money, numbers, (row) => (money[row]! * size(row)) / 100) ||
        isLess(money, numbers, (row) => money[row]! * Math.min(1, size(row)))
      );
    }),
  );
}

/** Those of which something is known first: whole points may be about what was paid as well. */
const listLeft = (free: readonly DescribedColumn[]): readonly DescribedColumn[] => {
  const isKnown = ({ meaning: { concepts } }: DescribedColumn) => concepts.size > 0;
  const left = free.filter(mayBeLeft);
  return [...left.filter(isKnown), ...left.filter((column) => !isKnown(column))];
};

const listOf = (columns: readonly DescribedColumn[], ...wanted: readonly Concept[]) =>
  columns.filter(({ meaning: { concepts } }) => wanted.some((concept) => concepts.has(concept)));

/** What is no money though its title speaks of sending or of taxes: `Ship Zipcode`, `Tax ID`. */
const noMoney: readonly Concept[] = ['place', 'id', 'date', 'quantity', 'count', 'rate', 'discount'];

/** What is charged for sending, and for taxes. */
const listTops = (free: readonly DescribedColumn[]): readonly (DescribedColumn | undefined)[] =>
  (['shipping', 'tax'] as const).map((top) =>
    listOf(free, top).find(({ meaning: { concepts } }) => !noMoney.some((thing) => concepts.has(thing))),
  );

/** Money by itself and with what comes on top of it: each of that, and both. */
export function sumUp(
  money: Float64Array,
  tops: readonly (DescribedColumn | undefined)[],
): readonly Float64Array[] {
  const sums = [money];
  for (const top of tops) {
    if (top === undefined) continue;
    const { numbers } = top.profile;
    sums.push(...sums.map((sum) => sum.map((value, row) => value + (numbers[row]! || 0))));
  }
  return sums;
}

const listFree = ({ columns, taken }: Situation): readonly DescribedColumn[] =>
  columns.filter((column) => !taken.includes(column) && column.profile.numeric > 0.5 && !hasNothing(column));

/** What titles say of what an order comes to. */
const ofOrders: readonly Concept[] = [
  ...documents,
  ...(['total', 'payment', 'amount', 'filler', 'currencyCode'] as const),
];

const mayBeLeft = ({ meaning: { concepts } }: DescribedColumn): boolean =>
  concepts.has('inclusion') || !others.some((other) => concepts.has(other));

/**
 * The column that has what an order was paid, where its lines come to `product` together: less discounts, or with shipping,
 * tax or both on top; undefined where there is none.
 */
export function findPaid(product: Float64Array, situation: Situation): DescribedColumn | undefined {
  const { orders } = situation;
  if (!orders.isOfSource) return undefined;
  const sums = addUpOrders(product, situation);
  const reduced = findReduced(sums, situation);
  if (reduced !== undefined) return reduced;
  const free = listFree(situation);
  const [, ...charged] = sumUp(sums, listTops(free));
  const left = free.filter((column) => mayBeLeft(column) && isOfOrders(column, situation));
  return (
    left.find(({ profile: { numbers } }) =>
      charged.some((sum) => isLess(numbers, sums, (row) => sum[row]! - sums[row]!)),
    ) ?? left.find((column) => isNear(column, sums))
  );
}

/** Points are what was paid, without its cents. */
const isRounded = (one: number, other: number): boolean => Math.abs(one - other) <= 1;

/** Of the orders, at least, that come to what their lines do, of which more may be reduced or charged for sending. */
const leastSame = 0.3;
const fewestOrders = 20;
/** What orders come to, at least and at most, of what their lines do. */
const [least, most] = [0.4, 1.6];

/**
 * Whether a column of which no title says otherwise has what orders come to: as their lines together in many, and a little
 * less or more in others, for reasons that no column has.
 */
function isNear(
  { meaning: { concepts }, profile: { numbers } }: DescribedColumn,
  sums: Float64Array,
): boolean {
  if (![...concepts].every((concept) => ofOrders.includes(concept))) return false;
  let orders = 0;
  let same = 0;
  let near = 0;
  for (let row = 0; row < sums.length; row++) {
    if (!(sums[row]! > 0 && numbers[row]! > 0)) continue;
    orders++;
    const ratio = numbers[row]! / sums[row]!;
    if (isAlike(sums[row]!, numbers[row]!)) same++;
    else if (ratio >= least && ratio <= most && !isRounded(sums[row]!, numbers[row]!)) near++;
  }
  return (
    orders >= fewestOrders &&
    same >= leastSame * orders &&
    same + near >= nearlyAll * orders &&
    near >= leastReduced * orders
  );
}

/** What of some amounts is another with shipping, tax or both on top; undefined where none is. */
export function findCharged<Amount extends { readonly column: DescribedColumn }>(
  money: Float64Array,
  amounts: readonly Amount[],
  situation: Situation,
): Amount | undefined {
  const free = listFree(situation);
  const [, ...charged] = sumUp(money, listTops(free));
  return amounts.find(({ column: { profile } }) =>
    charged.some((sum) => isLess(profile.numbers, money, (row) => sum[row]! - money[row]!)),
  );
}

/** What the lines of each order come to, on its first row; NaN on the others. */
function addUpOrders(product: Float64Array, { orders: { order, count } }: Situation): Float64Array {
  const sums = addUp(order, count, product);
  const isKnown = new Uint8Array(count);
  return product.map((_, row) => {
    const at = order[row]!;
    if (at < 0 || isKnown[at] === 1) return Number.NaN;
    isKnown[at] = 1;
    return sums[at]!;
  });
}

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
      let lines = 0;
      let whole = 0;
      let less = 0;
      for (let row = 0; row < quantity.length; row++) {
        if (!(quantity[row]! > 1 && numbers[row]! > 0)) continue;
        lines++;
        if (isAlike(product[row]!, numbers[row]!)) whole++;
        if (numbers[row]! < product[row]!) less++;
      }
      const isLine = whole >= leastWhole * lines && less >= nearlyAll * (lines - whole);
      return isLine && lines - whole >= Math.max(fewestReduced, leastReduced * lines);
    });
}

/** Whether one amount is another less what its row is reduced by, and some rows are. */
export function isLess(
  money: Float64Array,
  less: Float64Array,
  reductionOf: (row: number) => number,
): boolean {
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
